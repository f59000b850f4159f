package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.bericht.Berichttaal;

import java.util.Optional;

/**
 * Where somebody gets his mail.
 *
 * @param naam how he is called
 * @param bezwaar the text that says why nothing can be brought there, or is to be
 */
public record Postbus(String naam, String adres, Berichttaal taal, Optional<String> bezwaar) {

    static Postbus gesloten(String bezwaar) {
        return new Postbus("", "", Berichttaal.NL, Optional.of(bezwaar));
    }
}
