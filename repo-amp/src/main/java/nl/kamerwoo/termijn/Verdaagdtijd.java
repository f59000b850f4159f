package nl.kamerwoo.termijn;

import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;
import nl.kamerwoo.termijn.TermijnFout.Soort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many days a term gains that is adjourned until a day. That day is the end as it stood when
 * the requester was told: what the term stood still before is in it, and what it stands still after
 * moves it on.
 */
record Verdaagdtijd(TermijnCalculator calculator, Termijnregel regel, LocalDate start) {

    /**
     * @param tot the day until which it is adjourned
     * @param op when that was made known
     * @return nothing when the term cannot be adjourned at all, which is for its rule to say
     * @throws TermijnFout when the day gives no time, or more than the rule allows
     */
    OptionalInt dagen(LocalDate tot, Optional<LocalDate> op, List<Opschorting> opschortingen) {
        if (regel.verlenging().filter(meer -> meer.wijze() == Verlengwijze.VERDAGING).isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate gezegd = op.orElse(tot);
        List<Opschorting> bekend = bekend(tot, op, opschortingen);
        LocalDate uiterste = verdaagd(bekend, gezegd).einde();
        if (tot.isAfter(uiterste)) {
            throw new TermijnFout(Soort.VERDAAGD_TE_VER, tot, uiterste);
        }
        LocalDate eerste = geteld(bekend, gezegd);
        if (!tot.isAfter(eerste)) {
            throw new TermijnFout(Soort.VERDAAGD_ZONDER_TIJD, tot, eerste);
        }
        long dagen = ChronoUnit.DAYS.between(eerste, tot);
        // A last day that is no working day may have been moved before it was written down.
        long meeste = regel.verlenging().orElseThrow().duur().dagenNa(start);
        return OptionalInt.of((int) Math.min(dagen, meeste));
    }

    /** The suspensions that the day reckons with, as they were then. */
    private List<Opschorting> bekend(
            LocalDate tot, Optional<LocalDate> op, List<Opschorting> opschortingen) {
        if (op.isPresent()) {
            return opschortingen.stream()
                    .filter(opschorting -> !opschorting.van().isAfter(op.get()))
                    .map(opschorting -> toen(opschorting, op.get()))
                    .toList();
        }
        // Nobody wrote down when it was said: the day tells, if it is too late without them.
        return tot.isAfter(verdaagd(List.of(), tot).einde()) ? opschortingen : List.of();
    }

    private static Opschorting toen(Opschorting opschorting, LocalDate op) {
        return opschorting.tot().filter(op::isBefore).isPresent()
                ? new Opschorting(opschorting.van(), Optional.empty(), opschorting.reden())
                : opschorting;
    }

    private Termijn verdaagd(List<Opschorting> opschortingen, LocalDate peildatum) {
        List<Gebeurtenis> feiten = new ArrayList<>(opschortingen);
        feiten.add(new Verdaging(Optional.empty()));
        return calculator.bereken(regel, start, feiten, peildatum);
    }

    /** The end without it, before a day off moves that. */
    private LocalDate geteld(List<Opschorting> opschortingen, LocalDate peildatum) {
        return calculator.bereken(regel, start, opschortingen, peildatum).stappen().stream()
                .filter(stap -> stap instanceof Stap.Geteld || stap instanceof Stap.Stilgestaan)
                .map(Stap::datum)
                .reduce(start, (vorige, deze) -> deze);
    }
}
