package nl.kamerwoo.kamervragen;

/** A piece of two texts held against each other, as it stood. */
public record Segment(Soort soort, String tekst) {
    /** Whether a piece stands in both texts, only in the agreed one, or only in the other. */
    public enum Soort {
        GELIJK,
        WEGGELATEN,
        TOEGEVOEGD
    }
}
