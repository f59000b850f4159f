package nl.kamerwoo.termijn;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.InGebreke;
import nl.kamerwoo.termijn.Gebeurtenis.Verlenging;
import nl.kamerwoo.termijn.TermijnFout.Soort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What happened to a term, held against its start and its rule. */
record Verloop(
        Optional<Verlenging> verlenging,
        Optional<LocalDate> afgedaan,
        Optional<LocalDate> inGebreke,
        List<Stilstand> stilstanden) {

    /** A year before or after these is a mistake in typing. */
    private static final LocalDate VROEGSTE = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAATSTE = LocalDate.of(2199, 12, 31);

    /**
     * @param peildatum the day as of which it is looked at
     * @throws TermijnFout when something cannot have happened, or not together
     */
    static Verloop van(
            Termijnregel regel,
            LocalDate start,
            Collection<? extends Gebeurtenis> gebeurtenissen,
            LocalDate peildatum) {
        // In an order of their own, whatever the order in which they were recorded.
        List<Gebeurtenis> feiten =
                gebeurtenissen.stream()
                        .<Gebeurtenis>map(een -> een)
                        .sorted(Comparator.comparing(Gebeurtenis::toString))
                        .toList();
        keurJaren(start, peildatum, feiten);
        Optional<LocalDate> afgedaan = afgedaan(regel, start, feiten);
        afgedaan.ifPresent(op -> keurNaAfdoening(feiten, op));
        LocalDate totNu = afgedaan.filter(peildatum::isAfter).orElse(peildatum);
        return new Verloop(
                verlenging(regel, start, feiten),
                afgedaan,
                inGebreke(regel, start, feiten),
                new Stilstanden(regel, start, totNu).van(feiten));
    }

    private static void keurJaren(LocalDate start, LocalDate peildatum, List<Gebeurtenis> feiten) {
        Stream<LocalDate> dagen =
                feiten.stream()
                        .flatMap(feit -> Stream.of(feit.begin(), feit.slot()))
                        .flatMap(Optional::stream);
        Stream.concat(Stream.of(start, peildatum), dagen)
                .filter(dag -> dag.isBefore(VROEGSTE) || dag.isAfter(LAATSTE))
                .findFirst()
                .ifPresent(
                        dag -> {
                            throw new TermijnFout(Soort.ONMOGELIJK_JAAR, dag, VROEGSTE, LAATSTE);
                        });
    }

    private static Optional<LocalDate> afgedaan(
            Termijnregel regel, LocalDate start, List<Gebeurtenis> feiten) {
        List<LocalDate> keren =
                alle(feiten, Afgedaan.class).stream().map(Afgedaan::op).sorted().toList();
        if (keren.size() > 1) {
            throw new TermijnFout(Soort.AFGEDAAN_DUBBEL, keren.get(0), keren.get(1));
        }
        Optional<LocalDate> afgedaan = keren.stream().findFirst();
        if (regel.telling() != Telling.TERUG && afgedaan.filter(start::isAfter).isPresent()) {
            throw new TermijnFout(Soort.AFGEDAAN_VOOR_BEGIN, afgedaan.orElseThrow(), start);
        }
        return afgedaan;
    }

    /** Nothing begins any more once it is done; what had begun may end later. */
    private static void keurNaAfdoening(List<Gebeurtenis> feiten, LocalDate afgedaan) {
        feiten.stream()
                .filter(feit -> !(feit instanceof Herstart || feit instanceof InGebreke))
                .flatMap(feit -> feit.begin().stream())
                .filter(begin -> begin.isAfter(afgedaan))
                .findFirst()
                .ifPresent(
                        begin -> {
                            throw new TermijnFout(Soort.NA_AFDOENING, begin, afgedaan);
                        });
    }

    /** That it comes too early, or too late, is no mistake of whoever records it. */
    private static Optional<LocalDate> inGebreke(
            Termijnregel regel, LocalDate start, List<Gebeurtenis> feiten) {
        List<LocalDate> keren =
                alle(feiten, InGebreke.class).stream().map(InGebreke::op).sorted().toList();
        if (!keren.isEmpty() && !regel.soort().isBesluit()) {
            throw new TermijnFout(Soort.NIET_IN_GEBREKE, regel.soort());
        }
        if (keren.size() > 1) {
            throw new TermijnFout(Soort.IN_GEBREKE_DUBBEL, keren.get(0), keren.get(1));
        }
        Optional<LocalDate> op = keren.stream().findFirst();
        if (op.filter(start::isAfter).isPresent()) {
            throw new TermijnFout(Soort.IN_GEBREKE_VOOR_BEGIN, op.orElseThrow(), start);
        }
        return op;
    }

    private static Optional<Verlenging> verlenging(
            Termijnregel regel, LocalDate start, List<Gebeurtenis> feiten) {
        List<Verlenging> keren = alle(feiten, Verlenging.class);
        keren.forEach(verlenging -> keur(verlenging, regel, start));
        if (keren.size() > 1) {
            throw new TermijnFout(Soort.VERLENGING_DUBBEL, keren.get(0).wijze());
        }
        return keren.stream().findFirst();
    }

    private static void keur(Verlenging verlenging, Termijnregel regel, LocalDate start) {
        Verlengwijze wijze = verlenging.wijze();
        if (regel.verlenging().filter(mogelijk -> mogelijk.wijze() == wijze).isEmpty()) {
            throw new TermijnFout(Soort.NIET_VERLENGBAAR, regel.soort(), wijze);
        }
        if (verlenging.op().filter(start::isAfter).isPresent()) {
            throw new TermijnFout(
                    Soort.VERLENGING_VOOR_BEGIN, wijze, verlenging.op().orElseThrow(), start);
        }
        OptionalInt dagen = verlenging.dagen();
        long meeste = regel.verlenging().orElseThrow().duur().dagenNa(start);
        if (dagen.isPresent() && (dagen.getAsInt() < 1 || dagen.getAsInt() > meeste)) {
            throw new TermijnFout(Soort.VERLENGING_TE_LANG, wijze, dagen.getAsInt(), meeste);
        }
    }

    private static <T> List<T> alle(List<Gebeurtenis> feiten, Class<T> soort) {
        return feiten.stream().filter(soort::isInstance).map(soort::cast).toList();
    }
}
