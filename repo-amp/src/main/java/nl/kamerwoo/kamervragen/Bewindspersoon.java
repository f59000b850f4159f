package nl.kamerwoo.kamervragen;

import java.util.Optional;

/**
 * A minister or state secretary as a set names him.
 *
 * @param functie "Minister", "Staatssecretaris", "Minister-President"
 * @param naam the surname, if it stands there
 * @param portefeuille "Buitenlandse Zaken"; empty if it does not stand there
 * @param ministerie the abbreviation, where it is certain
 */
public record Bewindspersoon(
        String functie,
        Optional<String> naam,
        Optional<String> portefeuille,
        Optional<String> ministerie) {

    /** The ministry where it is certain, else the title. */
    public String aanduiding() {
        return ministerie.orElseGet(this::titel);
    }

    /** Another function with the same office. */
    Bewindspersoon als(String andereFunctie) {
        return new Bewindspersoon(andereFunctie, Optional.empty(), portefeuille, ministerie);
    }

    /** "Minister Veldkamp (Buitenlandse Zaken)", "Minister voor Klimaat en Energie". */
    public String titel() {
        if (naam.isEmpty()) {
            return functie + portefeuille.map(p -> " " + p).orElse("");
        }
        return functie
                + " "
                + naam.get()
                + portefeuille.map(p -> " (" + zonderVoorzetsel(p) + ")").orElse("");
    }

    private static String zonderVoorzetsel(String portefeuille) {
        return portefeuille.startsWith("van ") || portefeuille.startsWith("voor ")
                ? portefeuille.substring(portefeuille.indexOf(' ') + 1)
                : portefeuille;
    }
}
