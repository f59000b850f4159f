package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a term is counted.
 *
 * @param verlenging how it may be extended, if at all
 * @param opschortbaar for which reasons it may be suspended, and what each rests on
 * @param termijnenwet whether it stands in a law, so that the Algemene termijnenwet may move it
 * @param recessen during which it stands still; they do not overlap
 * @param waarschuwingsdagen from how many days before the end on it needs attention
 */
public record Termijnregel(
        Termijnsoort soort,
        Termijnduur duur,
        Telling telling,
        Grondslag grondslag,
        Optional<Verlengbaarheid> verlenging,
        Map<Opschortingsreden, Grondslag> opschortbaar,
        boolean termijnenwet,
        List<Reces> recessen,
        int waarschuwingsdagen) {

    public Termijnregel {
        opschortbaar = Map.copyOf(opschortbaar);
        recessen = List.copyOf(recessen);
    }

    LocalDate einde(LocalDate start) {
        return telling.einde(start, duur);
    }

    /**
     * Whether the Algemene termijnenwet excludes it (article 4). That looks at each term as the law
     * describes it: twelve weeks, extended by six, are both within it.
     */
    boolean isUitgezonderd() {
        return !duur.isOnderTermijnenwet()
                || verlenging.filter(meer -> !meer.duur().isOnderTermijnenwet()).isPresent();
    }
}
