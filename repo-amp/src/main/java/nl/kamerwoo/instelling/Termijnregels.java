package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long terms are and when they are watched; what the law says about them is not a setting.
 * Defaults: domain.md sections 2 and 3.
 */
public record Termijnregels(Kamervragen kamervragen, Woo woo, Reces reces) {

    public static final Instellingsoort<Termijnregels> SOORT =
            new Instellingsoort<>("termijnen", Termijnregels.class, Termijnregels::lees);

    private static final int MEESTE_DAGEN = 366;
    private static final int MEESTE_WEKEN = 52;
    private static final int LET_OP = 7;

    /**
     * @param dagen after the questions were sent in
     * @param dagenMetUitstel the same, once uitstel was given
     * @param algemeneTermijnenwet whether an end on a weekend or holiday moves
     * @param letOpDagen so many days before the end it is time to warn
     */
    public record Kamervragen(
            int dagen, int dagenMetUitstel, boolean algemeneTermijnenwet, int letOpDagen) {}

    /**
     * @param weken after the request was received
     * @param wekenVerdaging the weeks that a verdaging adds
     * @param letOpDagen so many days before the end it is time to warn
     */
    public record Woo(int weken, int wekenVerdaging, int letOpDagen) {}

    /** Whether the recesses of the Tweede Kamer suspend the term of Kamervragen, and which. */
    public record Reces(boolean schortOp, List<Recesperiode> perioden) {
        public Reces {
            perioden = List.copyOf(perioden);
        }
    }

    /** A recess, its first and last day included. */
    public record Recesperiode(String naam, LocalDate vanaf, LocalDate totEnMet) {}

    private static Termijnregels lees(Blok document) {
        return new Termijnregels(
                kamervragen(document.blok("kamervragen")),
                woo(document.blok("woo")),
                reces(document.blok("reces")));
    }

    private static Kamervragen kamervragen(Blok blok) {
        int dagen = blok.getal("dagen", 1, MEESTE_DAGEN, 21);
        int metUitstel = blok.getal("dagen-met-uitstel", 1, MEESTE_DAGEN, 42);
        if (metUitstel < dagen) {
            blok.fout("dagen-met-uitstel", Soort.TE_WEINIG, "dagen-met-uitstel", dagen);
        }
        return new Kamervragen(
                dagen, metUitstel, blok.jaOfNee("algemene-termijnenwet", false), letOp(blok));
    }

    private static Woo woo(Blok blok) {
        return new Woo(
                blok.getal("weken", 1, MEESTE_WEKEN, 4),
                blok.getal("weken-verdaging", 0, MEESTE_WEKEN, 2),
                letOp(blok));
    }

    private static int letOp(Blok blok) {
        return blok.getal("let-op-dagen", 0, MEESTE_DAGEN, LET_OP);
    }

    private static Reces reces(Blok blok) {
        boolean schortOp = blok.jaOfNee("schort-op", false);
        List<Recesperiode> perioden = new ArrayList<>();
        List<Integer> regels = new ArrayList<>();
        for (Blok deel : blok.blokken("perioden")) {
            recesperiode(deel)
                    .ifPresent(
                            periode -> {
                                meldOverlap(deel, periode, perioden, regels);
                                perioden.add(periode);
                                regels.add(deel.regel());
                            });
        }
        return new Reces(schortOp, perioden);
    }

    private static Optional<Recesperiode> recesperiode(Blok blok) {
        String naam = blok.tekst("naam");
        Optional<LocalDate> vanaf = blok.verplichteDatum(Periode.VANAF);
        Optional<LocalDate> totEnMet = blok.verplichteDatum(Periode.TOT_EN_MET);
        if (vanaf.isEmpty() || totEnMet.isEmpty()) {
            return Optional.empty();
        }
        Periode periode = Periode.lees(blok);
        return periode.totEnMet().map(laatste -> new Recesperiode(naam, vanaf.get(), laatste));
    }

    private static void meldOverlap(
            Blok blok, Recesperiode periode, List<Recesperiode> eerdere, List<Integer> regels) {
        for (int i = 0; i < eerdere.size(); i++) {
            Recesperiode ander = eerdere.get(i);
            if (!periode.vanaf().isAfter(ander.totEnMet())
                    && !ander.vanaf().isAfter(periode.totEnMet())) {
                blok.fout("naam", Soort.OVERLAPT, periode.naam(), ander.naam(), regels.get(i));
            }
        }
    }
}
