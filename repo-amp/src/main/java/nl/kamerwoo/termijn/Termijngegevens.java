package nl.kamerwoo.termijn;

import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is recorded of a dossier's term, as a person gave it.
 *
 * @param start when it was sent in or received; without it there is no term
 * @param uitstelOp when the Kamer was told of uitstel
 * @param verdaagdOp when the requester was told that the decision is adjourned
 * @param verdaagdTot until which day it is, if that was said
 * @param afgedaanOp when the answer was sent, or the decision made known
 * @param inGebrekeOp when notice was received that the decision is late
 */
public record Termijngegevens(
        Termijnsoort soort,
        Optional<LocalDate> start,
        Optional<LocalDate> uitstelOp,
        Optional<LocalDate> verdaagdOp,
        Optional<LocalDate> verdaagdTot,
        List<Opschorting> opschortingen,
        Optional<LocalDate> afgedaanOp,
        Optional<LocalDate> inGebrekeOp) {

    public Termijngegevens {
        opschortingen = List.copyOf(opschortingen);
    }
}
