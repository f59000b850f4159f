package nl.kamerwoo.kamervragen;

import java.util.List;

/**
 * A doubt about what was read.
 *
 * @param waarden the arguments of its text
 * @param regel the line it is about, counted from 1
 */
public record Melding(Meldingsoort soort, List<String> waarden, int regel) {
    public Melding {
        waarden = List.copyOf(waarden);
    }

    static Melding over(Meldingsoort soort, int regel, String... waarden) {
        return new Melding(soort, List.of(waarden), regel);
    }
}
