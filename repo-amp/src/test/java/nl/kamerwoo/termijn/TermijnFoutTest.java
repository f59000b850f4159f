package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.dag;
import static nl.kamerwoo.termijn.Rekenaar.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates that cannot be are refused in words, in Dutch and in English. */
class TermijnFoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "afgedaan 2026-04-16 | Afgedaan op do 16 april 2026 kan niet: de termijn begint pas"
                        + " op vr 17 april 2026. | Done on Thu 16 April 2026 cannot be: the term"
                        + " starts only on Fri 17 April 2026.",
                "afgedaan 2026-05-01; afgedaan 2026-05-04 | Er staan twee dagen van afdoening: vr 1"
                        + " mei 2026 en ma 4 mei 2026. | There are two days on which it was done:"
                        + " Fri 1 May 2026 and Mon 4 May 2026.",
                "opschorting 2026-04-16/2026-04-27 | De termijn kan niet stilstaan vanaf do 16 april"
                        + " 2026: hij begint pas op vr 17 april 2026. | The term cannot stand still"
                        + " from Thu 16 April 2026: it starts only on Fri 17 April 2026.",
                "opschorting 2026-05-18/2026-05-27 | De termijn kan niet meer stilstaan vanaf ma 18"
                        + " mei 2026: hij eindigt op ma 18 mei 2026. | The term cannot stand still"
                        + " any more from Mon 18 May 2026: it ends on Mon 18 May 2026.",
                "opschorting 2026-04-20/2026-04-27; opschorting 2026-04-26/2026-05-01/instemming |"
                        + " De opschortingen vanaf ma 20 april 2026 en vanaf zo 26 april 2026"
                        + " overlappen elkaar. | The suspensions from Mon 20 April 2026 and from Sun"
                        + " 26 April 2026 overlap.",
                "opschorting 2026-04-20/; opschorting 2026-05-04/2026-05-06 | De opschortingen vanaf"
                        + " ma 20 april 2026 en vanaf ma 4 mei 2026 overlappen elkaar. | The"
                        + " suspensions from Mon 20 April 2026 and from Mon 4 May 2026 overlap.",
                "stop 2026-04-21; opschorting 2026-04-20/2026-04-27 | De opschortingen vanaf ma 20"
                        + " april 2026 en vanaf di 21 april 2026 overlappen elkaar. | The"
                        + " suspensions from Mon 20 April 2026 and from Tue 21 April 2026 overlap.",
                "stop 2026-04-20; stop 2026-04-21 | De termijn is op di 21 april 2026 stilgezet,"
                        + " maar stond al stil. | The term was stopped on Tue 21 April 2026, but"
                        + " stood still already.",
                "herstart 2026-04-20 | De termijn is op ma 20 april 2026 herstart, maar stond niet"
                        + " stil. | The term was started again on Mon 20 April 2026, but did not"
                        + " stand still.",
                "herstart 2026-04-20; stop 2026-04-21 | De termijn is op ma 20 april 2026 herstart,"
                        + " maar stond niet stil. | The term was started again on Mon 20 April 2026,"
                        + " but did not stand still.",
                "stop 2026-04-21; herstart 2026-04-22; herstart 2026-04-24 | De termijn is op vr 24"
                        + " april 2026 herstart, maar stond niet stil. | The term was started again"
                        + " on Fri 24 April 2026, but did not stand still.",
                "verdaging 2026-04-16 | De dag van verdaging is do 16 april 2026, maar de termijn"
                        + " begint pas op vr 17 april 2026. | The day of extension is Thu 16 April"
                        + " 2026, but the term starts only on Fri 17 April 2026.",
                "verdaging 2026-05-19 | De dag van verdaging is di 19 mei 2026, maar de eerste"
                        + " termijn eindigde op ma 18 mei 2026: dat is te laat. | The day of"
                        + " extension is Tue 19 May 2026, but the first term ended on Mon 18 May"
                        + " 2026: that is too late.",
                "verdaging 2026-05-04; verdaging 2026-05-06 | Er kan maar één keer verdaging zijn. |"
                        + " There can be only one extension.",
                "uitstel 2026-05-04 | De termijn voor het besluit op een Woo-verzoek kent geen"
                        + " uitstel. | The term for the decision on a Woo request knows no"
                        + " extension (uitstel).",
                "afgedaan 2026-05-01; verdaging 2026-05-04 | Op ma 4 mei 2026 kan niets meer"
                        + " beginnen: het is op vr 1 mei 2026 afgedaan. | Nothing can start any more"
                        + " on Mon 4 May 2026: it was done on Fri 1 May 2026.",
                "afgedaan 2026-05-01; opschorting 2026-05-04/2026-05-06 | Op ma 4 mei 2026 kan niets"
                        + " meer beginnen: het is op vr 1 mei 2026 afgedaan. | Nothing can start any"
                        + " more on Mon 4 May 2026: it was done on Fri 1 May 2026.",
                "opschorting 2026-04-20/2026-04-19 | De opschorting vanaf ma 20 april 2026 eindigt"
                        + " op zo 19 april 2026, dus voordat zij begint. | The suspension from Mon"
                        + " 20 April 2026 ends on Sun 19 April 2026, so before it starts.",
                "opschorting 2026-04-20/2206-04-27 | De datum zo 27 april 2206 kan niet: een datum"
                        + " ligt van ma 1 januari 1900 tot en met di 31 december 2199. | The date"
                        + " Sun 27 April 2206 cannot be: a date lies from Mon 1 January 1900 up to"
                        + " and including Tue 31 December 2199.",
                "opschorting 2026-04-20 | \"2026-04-20\" is geen opschorting. Schrijf begin/einde,"
                        + " zoals 2026-04-20/2026-04-27, of 2026-04-20/ als het einde nog niet"
                        + " bekend is; daarachter kan de reden staan, zoals"
                        + " 2026-04-20/2026-04-27/onvolledig. | \"2026-04-20\" is no suspension."
                        + " Write start/end, such as 2026-04-20/2026-04-27, or 2026-04-20/ when the"
                        + " end is not known yet; the reason may follow, such as"
                        + " 2026-04-20/2026-04-27/onvolledig.",
                "opschorting 2026-04-20/2026-02-30 | opschorting: \"2026-02-30\" is geen datum."
                        + " Schrijf jaar, maand en dag, zoals 2026-04-17. | opschorting:"
                        + " \"2026-02-30\" is no date. Write year, month and day, such as"
                        + " 2026-04-17.",
                "opschorting 2026-04-20/2026-04-27/vakantie | Onbekende reden \"vakantie\": kies"
                        + " zienswijzen, onvolledig of instemming. | Unknown reason \"vakantie\":"
                        + " choose zienswijzen, onvolledig or instemming."
            })
    void whatCannotHappenToAWooRequestIsRefused(String feiten, String nederlands, String engels) {
        TermijnFout fout = fout(Termijnsoort.WOO, feiten);

        assertThat(Rekenaar.nederlands().fout(fout)).isEqualTo(nederlands);
        assertThat(Rekenaar.engels().fout(fout)).isEqualTo(engels);
    }

    @ParameterizedTest
    @CsvSource({
        "KAMERVRAGEN, verdaging 2026-04-20, NIET_VERLENGBAAR",
        "KAMERVRAGEN, uitstel 2026-05-09, VERLENGING_NA_EINDE",
        "KAMERVRAGEN, opschorting 2026-04-20/2026-04-27, NIET_OPSCHORTBAAR",
        "BEZWAAR, verdaging 2026-04-20, NIET_VERLENGBAAR",
        "BESLISSING_OP_BEZWAAR, opschorting 2026-04-20/2026-04-27, NIET_OPSCHORTBAAR"
    })
    void whatATermDoesNotKnowIsRefused(Termijnsoort soort, String feiten, TermijnFout.Soort fout) {
        assertThat(fout(soort, feiten).soort()).isEqualTo(fout);
    }

    @ParameterizedTest
    @CsvSource({"15", "0", "-1"})
    void aVerdagingIsOneToFourteenDays(int dagen) {
        Verdaging verdaging = new Verdaging(Optional.empty(), OptionalInt.of(dagen));
        TermijnFout fout = fout(() -> termijn(Termijnsoort.WOO, "2026-04-17", verdaging));

        assertThat(Rekenaar.nederlands().fout(fout))
                .isEqualTo(
                        "Het aantal dagen verdaging is "
                                + dagen
                                + ", maar is ten minste 1 en ten hoogste 14.");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "2200-01-01", "0026-04-17", "+12026-04-17"})
    void aStartInAnAbsurdYearIsRefused(String start) {
        assertThat(fout(() -> termijn(Termijnsoort.WOO, start)).soort())
                .isEqualTo(TermijnFout.Soort.ONMOGELIJK_JAAR);
    }

    @Test
    void recessesThatOverlapAreRefused() {
        List<Reces> recessen =
                List.of(reces("2026-07-04", "2026-08-31"), reces("2026-08-31", "2026-09-02"));

        assertThat(
                        fout(() -> new Termijninstellingen.Kamervragen(21, 42, false, recessen, 7))
                                .soort())
                .isEqualTo(TermijnFout.Soort.RECES_OVERLAP);
    }

    @Test
    void aRecessThatEndsBeforeItStartsIsRefused() {
        assertThat(fout(() -> reces("2026-07-04", "2026-07-03")).soort())
                .isEqualTo(TermijnFout.Soort.RECES_OMGEKEERD);
    }

    @Test
    void everyRefusalHasItsWords() {
        for (TermijnFout.Soort soort : TermijnFout.Soort.values()) {
            TermijnFout fout = new TermijnFout(soort, "een", "twee", "drie");

            assertThat(Rekenaar.nederlands().fout(fout)).isNotBlank();
            assertThat(Rekenaar.engels().fout(fout)).isNotBlank();
        }
    }

    private static Reces reces(String van, String totEnMet) {
        return new Reces(dag(van), dag(totEnMet));
    }

    private static TermijnFout fout(Termijnsoort soort, String feiten) {
        return fout(
                () ->
                        termijn(
                                soort,
                                "2026-04-17",
                                Arrays.stream(feiten.split(";"))
                                        .map(feit -> feit(feit.strip().split(" ")))
                                        .toArray(Gebeurtenis[]::new)));
    }

    private static TermijnFout fout(Runnable werk) {
        TermijnFout fout = catchThrowableOfType(TermijnFout.class, werk::run);
        assertThat(fout).isNotNull();
        return fout;
    }

    private static Gebeurtenis feit(String[] woorden) {
        String waarde = woorden[1];
        return switch (woorden[0]) {
            case "opschorting" -> Opschorting.lees(waarde);
            case "verdaging" -> new Verdaging(Optional.of(dag(waarde)));
            case "uitstel" -> new Uitstel(Optional.of(dag(waarde)));
            case "stop" -> new Stop(dag(waarde));
            case "herstart" -> new Herstart(dag(waarde));
            case "afgedaan" -> new Afgedaan(dag(waarde));
            default -> throw new IllegalArgumentException(woorden[0]);
        };
    }
}
