package nl.kamerwoo.lezen;

import java.util.Arrays;

/** How far the reading of a document's content has come. */
public enum Leesstatus {
    TE_LEZEN("te lezen"),
    GELEZEN("gelezen"),
    NIET_HERKEND("niet herkend"),
    VERSLEUTELD("versleuteld"),
    BESCHADIGD("beschadigd"),
    LEEG("leeg"),
    TE_GROOT("te groot"),
    NIET_ONDERSTEUND("niet ondersteund"),
    NIET_GELUKT("niet gelukt");

    private final String naam;

    Leesstatus(String naam) {
        this.naam = naam;
    }

    /** As it is stored with the document. */
    public String naam() {
        return naam;
    }

    /** The status with this name; a document that bears none has yet to be read. */
    public static Leesstatus van(String naam) {
        return Arrays.stream(values())
                .filter(status -> status.naam.equals(naam))
                .findFirst()
                .orElse(TE_LEZEN);
    }
}
