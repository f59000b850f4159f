package nl.kamerwoo.woo;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a document, or a part of it, is not made public: Woo art. 5.1 to 5.4, in the codes of an
 * inventory; those of the Wob before it in old files.
 */
public enum Weigeringsgrond {
    W511A("5.1.1a", "Eenheid van de Kroon"),
    W511B("5.1.1b", "Veiligheid van de Staat"),
    W511C("5.1.1c", "Vertrouwelijk verstrekte bedrijfs- en fabricagegegevens"),
    W511D("5.1.1d", "Bijzondere persoonsgegevens"),
    W511E("5.1.1e", "Nationale identificatienummers"),
    W512A("5.1.2a", "Internationale betrekkingen"),
    W512B("5.1.2b", "Economische of financiële belangen van de Staat"),
    W512C("5.1.2c", "Opsporing en vervolging van strafbare feiten"),
    W512D("5.1.2d", "Inspectie, controle en toezicht door bestuursorganen"),
    W512E("5.1.2e", "Eerbiediging van de persoonlijke levenssfeer"),
    W512F("5.1.2f", "Andere concurrentiegevoelige bedrijfs- en fabricagegegevens"),
    W512G("5.1.2g", "Bescherming van het milieu"),
    W512H("5.1.2h", "Beveiliging van personen en bedrijven, voorkomen van sabotage"),
    W512I("5.1.2i", "Goed functioneren van de Staat"),
    W515("5.1.5", "Onevenredige benadeling"),
    W52("5.2", "Persoonlijke beleidsopvattingen"),
    W54("5.4", "Formateur"),
    /** Judged in another document. */
    DUBBEL("dubbel", "Beoordeeld in een ander document"),
    WOB101A("10.1a", "Wob 10, eerste lid, onder a"),
    WOB101B("10.1b", "Wob 10, eerste lid, onder b"),
    WOB101C("10.1c", "Wob 10, eerste lid, onder c"),
    WOB101D("10.1d", "Wob 10, eerste lid, onder d"),
    WOB102A("10.2a", "Wob 10, tweede lid, onder a"),
    WOB102B("10.2b", "Wob 10, tweede lid, onder b"),
    WOB102C("10.2c", "Wob 10, tweede lid, onder c"),
    WOB102D("10.2d", "Wob 10, tweede lid, onder d"),
    WOB102E("10.2e", "Wob 10, tweede lid, onder e"),
    WOB102G("10.2g", "Wob 10, tweede lid, onder g"),
    WOB111("11.1", "Wob 11, eerste lid");

    private final String code;
    private final String omschrijving;

    Weigeringsgrond(String code, String omschrijving) {
        this.code = code;
        this.omschrijving = omschrijving;
    }

    /** As the model and an inventory write it, such as {@code 5.1.2e}. */
    public String code() {
        return code;
    }

    /** What the law calls it, in Dutch. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The one with this code, whatever its capitals and the blanks around it. */
    public static Optional<Weigeringsgrond> van(String code) {
        String gezocht = code.strip();
        return Arrays.stream(values())
                .filter(grond -> grond.code.equalsIgnoreCase(gezocht))
                .findFirst();
    }
}
