package nl.kamerwoo.alfresco.referentie;

/** Where a reference came from, as it is stored. */
public enum Herkomst {
    UITGEGEVEN("uitgegeven"),
    DOCUMENT("document"),
    GETYPT("getypt");

    private final String naam;

    Herkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
