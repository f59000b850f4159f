package nl.kamerwoo.termijn;

import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.TermijnFout.Soort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds when a term stood still: while it was suspended, while its clock was stopped, and in
 * recesses where the rule says so. No day is counted twice.
 */
final class Stilstanden {

    private static final Comparator<Stilstand> OP_VOLGORDE =
            Comparator.comparing(Stilstand::na).thenComparing(Stilstand::laatste);

    private final Termijnregel regel;
    private final LocalDate start;
    private final LocalDate totNu;

    /**
     * @param totNu what is still open is taken to end on this day
     */
    Stilstanden(Termijnregel regel, LocalDate start, LocalDate totNu) {
        this.regel = regel;
        this.start = start;
        this.totNu = totNu;
    }

    /**
     * @return by day
     * @throws TermijnFout when two overlap, one lies before the start, or there is no ground for it
     */
    List<Stilstand> van(List<Gebeurtenis> feiten) {
        List<Stilstand> vastgelegd =
                Stream.concat(opschortingen(feiten), onderbrekingen(feiten).stream())
                        .sorted(OP_VOLGORDE)
                        .toList();
        keur(vastgelegd);
        return Stream.concat(vastgelegd.stream(), recessen(vastgelegd))
                .sorted(OP_VOLGORDE)
                .toList();
    }

    private void keur(List<Stilstand> vastgelegd) {
        for (int i = 0; i < vastgelegd.size(); i++) {
            Stilstand deze = vastgelegd.get(i);
            if (deze.na().isBefore(start)) {
                throw new TermijnFout(Soort.STILSTAND_VOOR_BEGIN, deze.na(), start);
            }
            if (i > 0 && vastgelegd.get(i - 1).overlapt(deze)) {
                throw new TermijnFout(
                        Soort.STILSTAND_OVERLAP, vastgelegd.get(i - 1).na(), deze.na());
            }
        }
    }

    private Stream<Stilstand> opschortingen(List<Gebeurtenis> feiten) {
        return feiten.stream()
                .filter(Opschorting.class::isInstance)
                .map(feit -> opschorting((Opschorting) feit));
    }

    private Stilstand opschorting(Opschorting feit) {
        Opschortingsreden reden = feit.reden();
        Grondslag grondslag = regel.opschortbaar().get(reden);
        if (grondslag == null) {
            throw new TermijnFout(Soort.NIET_OPSCHORTBAAR, regel.soort(), reden);
        }
        LocalDate laatste = reden.laatsteDag(feit.tot().orElse(totNu));
        return Stilstand.van(feit.van(), laatste, feit.tot().isEmpty(), reden, grondslag);
    }

    /** Each stop with the restart that follows it; the last may lack one. */
    private List<Stilstand> onderbrekingen(List<Gebeurtenis> feiten) {
        List<LocalDate> stops = dagen(feiten, Stop.class);
        List<LocalDate> herstarts = dagen(feiten, Herstart.class);
        if (!stops.isEmpty() && regel.telling() == Telling.TERUG) {
            throw new TermijnFout(Soort.NIET_TE_STOPPEN, regel.soort());
        }
        List<Stilstand> gevonden = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            gevonden.add(onderbreking(stops.get(i), op(herstarts, i), op(stops, i + 1)));
        }
        if (herstarts.size() > stops.size()) {
            throw new TermijnFout(Soort.HERSTART_ZONDER_STOP, herstarts.get(stops.size()));
        }
        return gevonden;
    }

    private Stilstand onderbreking(
            LocalDate stop, Optional<LocalDate> herstart, Optional<LocalDate> volgendeStop) {
        if (herstart.filter(stop::isAfter).isPresent()) {
            throw new TermijnFout(Soort.HERSTART_ZONDER_STOP, herstart.orElseThrow());
        }
        if (volgendeStop.isPresent()
                && herstart.filter(op -> !op.isAfter(volgendeStop.get())).isEmpty()) {
            throw new TermijnFout(Soort.STOP_DUBBEL, volgendeStop.get());
        }
        return Stilstand.van(
                stop,
                herstart.orElse(totNu),
                herstart.isEmpty(),
                Onderbreking.STOP,
                Grondslag.DOSSIER);
    }

    private static Optional<LocalDate> op(List<LocalDate> dagen, int plaats) {
        return plaats < dagen.size() ? Optional.of(dagen.get(plaats)) : Optional.empty();
    }

    private static List<LocalDate> dagen(
            List<Gebeurtenis> feiten, Class<? extends Gebeurtenis> soort) {
        return feiten.stream()
                .filter(soort::isInstance)
                .flatMap(feit -> feit.begin().stream())
                .sorted()
                .toList();
    }

    private Stream<Stilstand> recessen(List<Stilstand> vastgelegd) {
        return regel.recessen().stream()
                .filter(reces -> reces.totEnMet().isAfter(start))
                .map(this::reces)
                .map(reces -> reces.zonder(vastgelegd.stream().mapToLong(reces::gedeeldMet).sum()));
    }

    private Stilstand reces(Reces reces) {
        LocalDate na = reces.van().minusDays(1);
        return Stilstand.van(
                na.isBefore(start) ? start : na,
                reces.totEnMet(),
                false,
                Onderbreking.RECES,
                Grondslag.INSTELLING);
    }
}
