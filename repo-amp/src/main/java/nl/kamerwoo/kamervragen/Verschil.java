package nl.kamerwoo.kamervragen;

import java.util.List;

/**
 * What two texts have in common and what not, piece by piece in the order of the texts. The pieces
 * that are equal or left out make the agreed text, those that are equal or added the other one.
 *
 * @param weggelaten how many words of the agreed text are not in the other
 * @param toegevoegd how many words of the other are not in the agreed text
 * @param leestekens how many punctuation marks are in one of them only
 */
public record Verschil(List<Segment> segmenten, int weggelaten, int toegevoegd, int leestekens) {
    public Verschil {
        segmenten = List.copyOf(segmenten);
    }

    /** Whether the texts are word for word the same. */
    public boolean gelijk() {
        return weggelaten == 0 && toegevoegd == 0 && leestekens == 0;
    }

    /** The key of the summary's text in the message bundles. */
    public String sleutel() {
        if (gelijk()) {
            return "kamerwoo.vergelijking.gelijk";
        }
        boolean woorden = weggelaten > 0 || toegevoegd > 0;
        return woorden ? "kamerwoo.vergelijking.woorden" : "kamerwoo.vergelijking.leestekens";
    }

    /** The arguments of that text. */
    public List<Integer> waarden() {
        boolean woorden = weggelaten > 0 || toegevoegd > 0;
        return woorden ? List.of(weggelaten, toegevoegd) : List.of(leestekens);
    }
}
