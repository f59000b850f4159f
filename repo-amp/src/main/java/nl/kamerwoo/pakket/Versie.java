package nl.kamerwoo.pakket;

/** Which version of a document is handed over. */
public enum Versie {
    ORIGINEEL("origineel"),
    GELAKT("gelakt");

    private final String naam;

    Versie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
