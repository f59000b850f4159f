package nl.kamerwoo.termijn;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.InGebreke;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The term of a dossier: what follows from what is recorded, by the rules that hold now. */
public final class Dossiertermijn {

    private final Termijnbeleid beleid;

    public Dossiertermijn(Termijnbeleid beleid) {
        this.beleid = beleid;
    }

    /**
     * @param peildatum the day as of which it is looked at, today most often
     * @return nothing as long as it has not started
     * @throws TermijnFout when dates cannot be, or contradict each other
     */
    public Optional<Termijn> bereken(Termijngegevens gegevens, LocalDate peildatum) {
        return gegevens.start().map(start -> bereken(gegevens, start, peildatum));
    }

    private Termijn bereken(Termijngegevens gegevens, LocalDate start, LocalDate peildatum) {
        Termijnregel regel = new Regelboek(beleid.instellingen()).regel(gegevens.soort());
        TermijnCalculator calculator = new TermijnCalculator(beleid.kalender());
        List<Gebeurtenis> feiten = new ArrayList<>(gegevens.opschortingen());
        gegevens.uitstelOp().ifPresent(op -> feiten.add(new Uitstel(Optional.of(op))));
        gegevens.afgedaanOp().map(Afgedaan::new).ifPresent(feiten::add);
        gegevens.inGebrekeOp().map(InGebreke::new).ifPresent(feiten::add);
        verdaging(gegevens, new Verdaagdtijd(calculator, regel, start)).ifPresent(feiten::add);
        return calculator.bereken(regel, start, feiten, peildatum);
    }

    private static Optional<Verdaging> verdaging(Termijngegevens gegevens, Verdaagdtijd tijd) {
        if (gegevens.verdaagdTot().isEmpty()) {
            return gegevens.verdaagdOp().map(op -> new Verdaging(Optional.of(op)));
        }
        OptionalInt dagen =
                tijd.dagen(
                        gegevens.verdaagdTot().get(),
                        gegevens.verdaagdOp(),
                        gegevens.opschortingen());
        return Optional.of(new Verdaging(gegevens.verdaagdOp(), dagen));
    }
}
