package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Why a term is suspended by law (domain.md, 3). */
public enum Opschortingsreden implements Oorzaak {
    /** Third parties are heard: up to and including the day they answer, or their time lapses. */
    ZIENSWIJZEN,
    /** The request is incomplete (Awb 4:15): until the day on which it is completed. */
    ONVOLLEDIG,
    /** The requester agreed in writing: up to and including the day agreed on. */
    INSTEMMING;

    /** The name as it is written, such as {@code zienswijzen}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws TermijnFout when there is no reason of that name
     */
    public static Opschortingsreden van(String naam) {
        return Arrays.stream(values())
                .filter(reden -> reden.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new TermijnFout(TermijnFout.Soort.ONBEKENDE_REDEN, naam));
    }

    /** The last day on which the term stands still, of a suspension that ended on this day. */
    LocalDate laatsteDag(LocalDate tot) {
        return this == ONVOLLEDIG ? tot.minusDays(1) : tot;
    }
}
