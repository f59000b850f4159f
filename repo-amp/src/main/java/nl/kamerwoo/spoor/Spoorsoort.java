package nl.kamerwoo.spoor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing happened. The names are kept for ever: add, do not rename. */
public enum Spoorsoort {
    /** Values were taken from a document. */
    STEMPEL,
    /** Documents took over what their dossier says. */
    ERFENIS,
    /** A reference was issued, or became another. */
    REFERENTIE,
    /** A person overrode what was stamped, or went past what was asked of him. */
    AFWIJKING,
    /** A person took over what a document suggests. */
    OVERNAME,
    /** A person dismissed what a document suggests. */
    AFWIJZING,
    /** A person judged the coordination of an answer. */
    OORDEEL,
    BESLUIT,
    /** Dossiers that hang together were tied or untied, or somebody said that they do not. */
    SAMENHANG,
    /** Documents were taken into the inventory of a Woo request, or out of it. */
    INVENTARIS,
    /** A person judged whether a document is made public. */
    BEOORDELING,
    TERUGZENDING,
    ONDERTEKENING,
    INSTELLING;

    /** As it is stored. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name. */
    public static Optional<Spoorsoort> van(String naam) {
        return Arrays.stream(values()).filter(soort -> soort.naam().equals(naam)).findFirst();
    }
}
