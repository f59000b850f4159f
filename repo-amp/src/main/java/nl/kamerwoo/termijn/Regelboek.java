package nl.kamerwoo.termijn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of all terms (domain.md, 2 and 3): what the laws say, and what a ministry sets. */
public final class Regelboek {

    private static final Map<Opschortingsreden, Grondslag> OPSCHORTING_WOO =
            Map.of(
                    Opschortingsreden.ZIENSWIJZEN, Grondslag.WOO_4_4,
                    Opschortingsreden.ONVOLLEDIG, Grondslag.AWB_4_15,
                    Opschortingsreden.INSTEMMING, Grondslag.AWB_4_15);
    private static final Map<Opschortingsreden, Grondslag> OPSCHORTING_BEZWAAR =
            Map.of(
                    Opschortingsreden.ONVOLLEDIG, Grondslag.AWB_7_10,
                    Opschortingsreden.INSTEMMING, Grondslag.AWB_7_10);
    private static final Verlengbaarheid VERDAGING_BEZWAAR =
            new Verlengbaarheid(Verlengwijze.VERDAGING, Termijnduur.weken(6), Grondslag.AWB_7_10);

    private final Termijninstellingen instellingen;

    public Regelboek(Termijninstellingen instellingen) {
        this.instellingen = instellingen;
    }

    public Termijnregel regel(Termijnsoort soort) {
        return switch (soort) {
            case KAMERVRAGEN -> kamervragen();
            case WOO -> woo();
            case VERSTREKKING -> vast(soort, 2, Grondslag.WOO_4_4);
            case BEZWAAR -> vast(soort, 6, Grondslag.AWB_6_7);
            case BESLISSING_OP_BEZWAAR -> opBezwaar(soort, 6);
            case BESLISSING_OP_BEZWAAR_COMMISSIE -> opBezwaar(soort, 12);
            case INGEBREKESTELLING -> ingebrekestelling(instellingen.woo().waarschuwingsdagen());
        };
    }

    /** Two weeks after which there is appeal, whatever term was exceeded (Awb, article 6:12). */
    static Termijnregel ingebrekestelling(int waarschuwingsdagen) {
        return wettelijk(
                Termijnsoort.INGEBREKESTELLING,
                Termijnduur.weken(2),
                Grondslag.AWB_6_12,
                Optional.empty(),
                Map.of(),
                waarschuwingsdagen);
    }

    private Termijnregel kamervragen() {
        Termijninstellingen.Kamervragen gezet = instellingen.kamervragen();
        return new Termijnregel(
                Termijnsoort.KAMERVRAGEN,
                Termijnduur.dagen(gezet.dagen()),
                Telling.VANAF_DAG_ERNA,
                Grondslag.REGLEMENT_VAN_ORDE,
                verlengbaar(
                        Verlengwijze.UITSTEL,
                        gezet.dagenMetUitstel() - gezet.dagen(),
                        Grondslag.REGLEMENT_VAN_ORDE),
                Map.of(),
                gezet.termijnenwet(),
                gezet.recessen(),
                gezet.waarschuwingsdagen());
    }

    private Termijnregel woo() {
        Termijninstellingen.Woo gezet = instellingen.woo();
        return wettelijk(
                Termijnsoort.WOO,
                Termijnduur.dagen(gezet.dagen()),
                Grondslag.WOO_4_4,
                verlengbaar(Verlengwijze.VERDAGING, gezet.dagenVerdaging(), Grondslag.WOO_4_4),
                OPSCHORTING_WOO);
    }

    private Termijnregel opBezwaar(Termijnsoort soort, int weken) {
        return wettelijk(
                soort,
                Termijnduur.weken(weken),
                Grondslag.AWB_7_10,
                Optional.of(VERDAGING_BEZWAAR),
                OPSCHORTING_BEZWAAR);
    }

    private Termijnregel vast(Termijnsoort soort, int weken, Grondslag grondslag) {
        return wettelijk(soort, Termijnduur.weken(weken), grondslag, Optional.empty(), Map.of());
    }

    private Termijnregel wettelijk(
            Termijnsoort soort,
            Termijnduur duur,
            Grondslag grondslag,
            Optional<Verlengbaarheid> verlenging,
            Map<Opschortingsreden, Grondslag> opschortbaar) {
        return wettelijk(
                soort,
                duur,
                grondslag,
                verlenging,
                opschortbaar,
                instellingen.woo().waarschuwingsdagen());
    }

    private static Termijnregel wettelijk(
            Termijnsoort soort,
            Termijnduur duur,
            Grondslag grondslag,
            Optional<Verlengbaarheid> verlenging,
            Map<Opschortingsreden, Grondslag> opschortbaar,
            int waarschuwingsdagen) {
        return new Termijnregel(
                soort,
                duur,
                Telling.VANAF_DAG_ERNA,
                grondslag,
                verlenging,
                opschortbaar,
                true,
                List.of(),
                waarschuwingsdagen);
    }

    private static Optional<Verlengbaarheid> verlengbaar(
            Verlengwijze wijze, int dagen, Grondslag grondslag) {
        return dagen == 0
                ? Optional.empty()
                : Optional.of(new Verlengbaarheid(wijze, Termijnduur.dagen(dagen), grondslag));
    }
}
