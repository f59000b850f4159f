package nl.kamerwoo.termijn;

import nl.kamerwoo.termijn.Gebeurtenis.Verlenging;
import nl.kamerwoo.termijn.TermijnFout.Soort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Computes when a term ends, and by which steps: counted from its start, extended, moved by the
 * days on which it stood still, and then put on a working day where the law says so.
 */
public final class TermijnCalculator {

    private final AlgemeneTermijnenwet termijnenwet;

    public TermijnCalculator(Kalender kalender) {
        this.termijnenwet = new AlgemeneTermijnenwet(kalender);
    }

    /**
     * @param start the day on which it was received, sent in or made known
     * @param gebeurtenissen what happened to it since, in any order
     * @param peildatum the day as of which it is looked at, today most often: what is still open is
     *     taken to end on it
     * @throws TermijnFout when dates cannot be, or contradict each other
     */
    public Termijn bereken(
            Termijnregel regel,
            LocalDate start,
            Collection<? extends Gebeurtenis> gebeurtenissen,
            LocalDate peildatum) {
        Verloop verloop = Verloop.van(regel, start, gebeurtenissen, peildatum);
        List<Stap> stappen = new ArrayList<>();
        stappen.add(geteld(regel, start));
        verloop.verlenging()
                .ifPresent(verlenging -> stappen.add(verlengd(regel, start, verloop, verlenging)));
        List<Stilstand> stilstanden = tellend(regel, start, verloop, einde(stappen));
        for (Stilstand stilstand : stilstanden) {
            stappen.add(stilgestaan(stilstand, einde(stappen)));
        }
        stappen.addAll(termijnenwet.stappen(regel, start, einde(stappen)));
        LocalDate einde = einde(stappen);
        keurNaEinde(verloop, stilstanden, einde);
        return new Termijn(
                regel.soort(),
                start,
                termijnenwet.einde(regel, start, regel.einde(start)),
                einde,
                stilstanden.stream().anyMatch(Stilstand::open),
                stappen,
                verloop.afgedaan(),
                verloop.inGebreke().map(op -> ingebrekestelling(regel, op, einde, verloop)),
                peildatum,
                toestand(regel, verloop, stilstanden, einde, peildatum));
    }

    /** On the last day of the term nobody is late yet (Awb, article 6:12). */
    private Ingebrekestelling ingebrekestelling(
            Termijnregel regel, LocalDate op, LocalDate einde, Verloop verloop) {
        if (!op.isAfter(einde)) {
            return Ingebrekestelling.prematuur(op, einde);
        }
        Termijnregel tweeWeken = Regelboek.ingebrekestelling(regel.waarschuwingsdagen());
        return Ingebrekestelling.van(
                op, einde, bereken(tweeWeken, op, List.of(), op), verloop.afgedaan());
    }

    private static Stap geteld(Termijnregel regel, LocalDate start) {
        return new Stap.Geteld(
                regel.soort(),
                regel.duur(),
                regel.telling(),
                start,
                regel.einde(start),
                regel.grondslag());
    }

    private Stap verlengd(
            Termijnregel regel, LocalDate start, Verloop verloop, Verlenging verlenging) {
        LocalDate eersteEinde = eersteEinde(regel, start, verloop);
        verlenging
                .op()
                .filter(eersteEinde::isBefore)
                .ifPresent(
                        op -> {
                            throw new TermijnFout(
                                    Soort.VERLENGING_NA_EINDE, verlenging.wijze(), op, eersteEinde);
                        });
        Verlengbaarheid mogelijk = regel.verlenging().orElseThrow();
        Termijnduur duur =
                verlenging.dagen().isPresent()
                        ? Termijnduur.dagen(verlenging.dagen().getAsInt())
                        : mogelijk.duur();
        return new Stap.Verlengd(
                verlenging.wijze(),
                duur,
                verlenging.op(),
                duur.na(regel.einde(start)),
                mogelijk.grondslag());
    }

    /** The end of the term before it was extended: standing still had moved that too. */
    private LocalDate eersteEinde(Termijnregel regel, LocalDate start, Verloop verloop) {
        LocalDate einde = regel.einde(start);
        long stil =
                tellend(regel, start, verloop, einde).stream().mapToLong(Stilstand::dagen).sum();
        return termijnenwet.einde(regel, start, einde.plusDays(stil));
    }

    /** The standstills that move an end: those that begin before the term is over. */
    private List<Stilstand> tellend(
            Termijnregel regel, LocalDate start, Verloop verloop, LocalDate einde) {
        List<Stilstand> tellend = new ArrayList<>();
        LocalDate tot = einde;
        for (Stilstand stilstand : verloop.stilstanden()) {
            if (stilstand.na().isBefore(termijnenwet.einde(regel, start, tot))) {
                tellend.add(stilstand);
                tot = tot.plusDays(stilstand.dagen());
            }
        }
        return tellend;
    }

    /** A recess after the end is of no interest to it; what was recorded is a mistake. */
    private static void keurNaEinde(Verloop verloop, List<Stilstand> tellend, LocalDate einde) {
        verloop.stilstanden().stream()
                .filter(stilstand -> stilstand.oorzaak() != Onderbreking.RECES)
                .filter(stilstand -> !tellend.contains(stilstand))
                .findFirst()
                .ifPresent(
                        stilstand -> {
                            throw new TermijnFout(Soort.STILSTAND_NA_EINDE, stilstand.na(), einde);
                        });
    }

    private static Stap stilgestaan(Stilstand stilstand, LocalDate einde) {
        return new Stap.Stilgestaan(
                stilstand.oorzaak(),
                stilstand.dagen(),
                stilstand.na().plusDays(1),
                stilstand.laatste(),
                stilstand.open(),
                einde.plusDays(stilstand.dagen()),
                stilstand.grondslag());
    }

    private static LocalDate einde(List<Stap> stappen) {
        return stappen.get(stappen.size() - 1).datum();
    }

    private static Toestand toestand(
            Termijnregel regel,
            Verloop verloop,
            List<Stilstand> stilstanden,
            LocalDate einde,
            LocalDate peildatum) {
        if (verloop.afgedaan().filter(op -> !op.isAfter(peildatum)).isPresent()) {
            return Toestand.AFGEDAAN;
        }
        if (stilstanden.stream().anyMatch(stilstand -> stilstand.isOp(peildatum))) {
            return Toestand.OPGESCHORT;
        }
        long over = ChronoUnit.DAYS.between(peildatum, einde);
        if (over < 0) {
            return Toestand.TE_LAAT;
        }
        return over <= regel.waarschuwingsdagen() ? Toestand.LET_OP : Toestand.OP_TIJD;
    }
}
