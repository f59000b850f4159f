package nl.kamerwoo.afstemming;

import nl.kamerwoo.kamervragen.Woordvergelijking;

import java.util.List;
import java.util.Optional;

/**
 * What a person makes of the coordination of one answer, by choosing its status. It is about one
 * ministry and one text, and lapses when either becomes another.
 */
public final class Oordeel {

    private Oordeel() {}

    /**
     * What remains of a judgement after a change.
     *
     * @param voor how it was, with the judgement that was there
     * @param statusVoor the status that stood there, whoever set it
     * @param na how it became, with the judgement that is there
     * @param statusNa the status that stands there now
     */
    public static Optional<Afstemmingstatus> na(
            Afstemming voor,
            Optional<Afstemmingstatus> statusVoor,
            Afstemming na,
            Optional<Afstemmingstatus> statusNa) {
        if (!voor.oordeel().equals(na.oordeel())) {
            return na.oordeel(); // an older version came back as it was
        }
        if (!statusVoor.equals(statusNa)) {
            return statusNa;
        }
        return isZelfde(voor, na) ? na.oordeel() : Optional.empty();
    }

    /**
     * The judgement on an answer that is new: a status that does not follow by itself.
     *
     * @param status that it came with
     */
    public static Optional<Afstemmingstatus> nieuw(
            Afstemming afstemming, Optional<Afstemmingstatus> status) {
        if (afstemming.oordeel().isPresent()) {
            return afstemming.oordeel(); // a copy
        }
        return status.filter(deze -> deze != Afstemmingstatus.WIJKT_AF)
                .filter(deze -> deze != afstemming.status(List.of()));
    }

    private static boolean isZelfde(Afstemming voor, Afstemming na) {
        return voor.ministerie().equals(na.ministerie())
                && Woordvergelijking.gelijk(voor.vastgesteld(), na.vastgesteld());
    }
}
