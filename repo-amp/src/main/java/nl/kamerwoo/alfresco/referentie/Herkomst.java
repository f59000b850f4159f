package nl.kamerwoo.alfresco.referentie;

import java.util.Arrays;

/** How a value came to stand on a document; stored with a reference. */
public enum Herkomst {
    UITGEGEVEN("uitgegeven"),
    DOCUMENT("document"),
    /** Never of a reference: that is a document's own. */
    DOSSIER("dossier"),
    GETYPT("getypt");

    private final String naam;

    Herkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The one with this name; what is not known to come from elsewhere, a person typed. */
    public static Herkomst van(Object naam) {
        return Arrays.stream(values())
                .filter(herkomst -> herkomst.naam.equals(naam))
                .findFirst()
                .orElse(GETYPT);
    }
}
