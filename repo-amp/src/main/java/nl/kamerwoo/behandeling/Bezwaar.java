package nl.kamerwoo.behandeling;

import java.util.List;

/**
 * Why something may not be decided now.
 *
 * @param sleutel the text of the module that says so
 * @param waarden what goes into it, in its order; a step as itself, to be named in any language
 * @param vergeeflijk whether it may be decided all the same by whoever gives a reason
 */
public record Bezwaar(String sleutel, List<Object> waarden, boolean vergeeflijk) {

    private static final String TEKSTEN = "kamerwoo.bezwaar.";

    public Bezwaar {
        waarden = List.copyOf(waarden);
    }

    static Bezwaar vast(String naam, Object... waarden) {
        return new Bezwaar(TEKSTEN + naam, List.of(waarden), false);
    }

    static Bezwaar vergeeflijk(String naam, Object... waarden) {
        return new Bezwaar(TEKSTEN + naam, List.of(waarden), true);
    }
}
