package nl.kamerwoo.termijn;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A term and what happened to it. */
record Geval(
        Termijnregel regel,
        LocalDate start,
        List<Gebeurtenis> gebeurtenissen,
        LocalDate peildatum) {

    private static final LocalDate VOORJAAR = LocalDate.of(2026, 3, 20);

    /** So long after the one before it began another standstill, that lasted so long. */
    private record Brok(int tussen, int duur, int soort) {}

    Termijn bereken(Kalender kalender) {
        return new TermijnCalculator(kalender).bereken(regel, start, gebeurtenissen, peildatum);
    }

    Optional<Termijn> termijn() {
        try {
            return Optional.of(bereken(Kalender.standaard()));
        } catch (TermijnFout fout) {
            return Optional.empty();
        }
    }

    /** The term, or what is wrong with it. */
    Object uitkomst() {
        try {
            return bereken(Kalender.standaard());
        } catch (TermijnFout fout) {
            return fout.getMessage();
        }
    }

    Geval met(List<Gebeurtenis> andere) {
        return new Geval(regel, start, andere, peildatum);
    }

    /** Terms whose dates go together; now and then a standstill comes after the end. */
    static Arbitrary<Geval> goed() {
        return Combinators.combine(regels(), dagen(), brokken(), dagen(), Arbitraries.randoms())
                .as(
                        (regel, start, brokken, peildatum, toeval) -> {
                            List<Gebeurtenis> feiten =
                                    stilstanden(regel, start, brokken, toeval.nextInt(4) == 0);
                            if (toeval.nextBoolean()) {
                                regel.verlenging()
                                        .map(mogelijk -> verlenging(mogelijk, toeval.nextInt(14)))
                                        .ifPresent(feiten::add);
                            }
                            if (toeval.nextInt(4) == 0) {
                                feiten.add(new Afgedaan(start.plusDays(100)));
                            }
                            return new Geval(regel, start, feiten, peildatum);
                        })
                .withoutEdgeCases();
    }

    /** Terms to which anything happened, possible or not. */
    static Arbitrary<Geval> wild() {
        return Combinators.combine(regels(), dagen(), feit().list().ofMaxSize(4), dagen())
                .as(Geval::new)
                .withoutEdgeCases();
    }

    static Arbitrary<LocalDate> dagen() {
        return Arbitraries.integers().between(0, 120).map(VOORJAAR::plusDays);
    }

    static Arbitrary<Opschorting> opschortingen() {
        return Combinators.combine(
                        dagen(),
                        Arbitraries.integers().between(0, 40).optional(0.9),
                        Arbitraries.of(Opschortingsreden.class))
                .as((van, duur, reden) -> new Opschorting(van, duur.map(van::plusDays), reden));
    }

    private static Arbitrary<Termijnregel> regels() {
        List<Reces> recessen =
                List.of(
                        new Reces(LocalDate.of(2026, 4, 25), LocalDate.of(2026, 5, 10)),
                        new Reces(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 31)));
        Termijninstellingen standaard = Termijninstellingen.standaard();
        Arbitrary<Termijninstellingen> instellingen =
                Arbitraries.of(
                        standaard,
                        new Termijninstellingen(
                                new Termijninstellingen.Kamervragen(21, 42, true, recessen, 7),
                                standaard.woo()),
                        new Termijninstellingen(
                                new Termijninstellingen.Kamervragen(21, 42, false, recessen, 7),
                                standaard.woo()));
        Arbitrary<Termijnsoort> soorten =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(Termijnsoort.WOO, Termijnsoort.KAMERVRAGEN)),
                        Tuple.of(1, Arbitraries.of(Termijnsoort.class)));
        return Combinators.combine(instellingen, soorten)
                .as((gezet, soort) -> new Regelboek(gezet).regel(soort));
    }

    private static Arbitrary<List<Brok>> brokken() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 11))
                .as(Brok::new)
                .list()
                .ofMaxSize(3);
    }

    private static List<Gebeurtenis> stilstanden(
            Termijnregel regel, LocalDate start, List<Brok> brokken, boolean open) {
        List<Gebeurtenis> feiten = new ArrayList<>();
        List<Opschortingsreden> redenen = regel.opschortbaar().keySet().stream().sorted().toList();
        LocalDate plaats = start;
        for (int i = 0; i < brokken.size(); i++) {
            Brok brok = brokken.get(i);
            LocalDate van = plaats.plusDays(brok.tussen());
            plaats = van.plusDays(brok.duur());
            boolean blijftOpen = open && i == brokken.size() - 1;
            int keuze = brok.soort() % (redenen.size() + 1);
            if (keuze < redenen.size()) {
                feiten.add(
                        new Opschorting(
                                van,
                                blijftOpen ? Optional.empty() : Optional.of(plaats),
                                redenen.get(keuze)));
                continue;
            }
            feiten.add(new Stop(van));
            if (!blijftOpen) {
                feiten.add(new Herstart(plaats));
            }
        }
        return feiten;
    }

    private static Gebeurtenis verlenging(Verlengbaarheid mogelijk, int dagen) {
        return mogelijk.wijze() == Verlengwijze.UITSTEL
                ? new Uitstel(Optional.empty())
                : new Verdaging(
                        Optional.empty(), dagen == 0 ? OptionalInt.empty() : OptionalInt.of(dagen));
    }

    private static Arbitrary<Gebeurtenis> feit() {
        Arbitrary<Optional<LocalDate>> op = dagen().optional();
        return Arbitraries.oneOf(
                op.map(Uitstel::new),
                op.map(Verdaging::new),
                opschortingen(),
                dagen().map(Stop::new),
                dagen().map(Herstart::new),
                dagen().map(Afgedaan::new));
    }
}
