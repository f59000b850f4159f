package nl.kamerwoo.inventaris;

import java.util.Arrays;
import java.util.List;

/**
 * Why something cannot be so.
 *
 * @param sleutel of the text that says it
 * @param waarden what is filled in in that text
 */
public record Bezwaar(String sleutel, List<String> waarden) {

    public Bezwaar {
        waarden = List.copyOf(waarden);
    }

    public static Bezwaar van(String sleutel, Object... waarden) {
        return new Bezwaar(
                "kamerwoo.inventaris." + sleutel,
                Arrays.stream(waarden).map(String::valueOf).toList());
    }
}
