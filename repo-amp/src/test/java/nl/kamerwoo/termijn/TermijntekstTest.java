package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.dag;
import static nl.kamerwoo.termijn.Rekenaar.op;
import static nl.kamerwoo.termijn.Rekenaar.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A term explains itself, in Dutch and in English. */
class TermijntekstTest {

    @Test
    void anEndInAWeekendIsTheNextWorkingDay() {
        Termijn termijn = termijn(Termijnsoort.WOO, "2026-04-04");

        assertThat(Rekenaar.nederlands().uitleg(termijn))
                .isEqualTo(
                        "28 dagen na ontvangst: za 2 mei 2026 → eerstvolgende werkdag: ma 4 mei");
        assertThat(Rekenaar.engels().uitleg(termijn))
                .isEqualTo("28 days after receipt: Sat 2 May 2026 → next working day: Mon 4 May");
    }

    @Test
    void aHolidayIsNamed() {
        Termijn termijn = termijn(Termijnsoort.WOO, "2026-03-06");

        assertThat(Rekenaar.nederlands().stappen(termijn))
                .last()
                .isEqualTo(
                        "eerstvolgende werkdag: di 7 april (vr 3 april is Goede Vrijdag, ma 6 april"
                                + " is tweede paasdag)");
        assertThat(Rekenaar.engels().stappen(termijn))
                .last()
                .isEqualTo(
                        "next working day: Tue 7 April (Fri 3 April is Good Friday, Mon 6 April is"
                                + " Easter Monday)");
    }

    @Test
    void aDayOfADecreeIsNamed() {
        Termijn termijn = termijn(Termijnsoort.WOO, "2026-04-17");

        assertThat(Rekenaar.nederlands().stappen(termijn))
                .last()
                .isEqualTo(
                        "eerstvolgende werkdag: ma 18 mei (vr 15 mei is gelijkgesteld met een"
                                + " feestdag)");
    }

    @Test
    void aNewYearIsTold() {
        Termijn termijn =
                termijn(Termijnsoort.KAMERVRAGEN, "2026-12-04", new Uitstel(Optional.empty()));

        assertThat(Rekenaar.nederlands().stappen(termijn))
                .containsExactly(
                        "21 dagen na inzending: vr 25 december 2026",
                        "uitstel met 21 dagen: vr 15 januari 2027");
    }

    @Test
    void everythingThatHappenedIsAStep() {
        Termijn termijn =
                op(
                        dag("2026-05-12"),
                        Termijnsoort.WOO,
                        "2026-04-17",
                        new Verdaging(Optional.of(dag("2026-05-04"))),
                        Opschorting.lees("2026-04-20/2026-04-27"),
                        Opschorting.lees("2026-05-06/2026-05-07/onvolledig"),
                        new Stop(dag("2026-04-28")),
                        new Herstart(dag("2026-04-29")),
                        Opschorting.lees("2026-05-08//instemming"));

        assertThat(Rekenaar.nederlands().stappen(termijn))
                .containsExactly(
                        "28 dagen na ontvangst: vr 15 mei 2026",
                        "verdaging met 14 dagen, bekendgemaakt op ma 4 mei: vr 29 mei",
                        "7 dagen opgeschort voor zienswijzen (di 21 april t/m ma 27 april): vr 5"
                                + " juni",
                        "1 dag stilgezet (wo 29 april t/m wo 29 april): za 6 juni",
                        "opgeschort tot het verzoek compleet is, maar geen hele dag: za 6 juni",
                        "4 dagen opgeschort met instemming van de verzoeker (vanaf za 9 mei, nog"
                                + " niet voorbij): wo 10 juni");
        assertThat(Rekenaar.engels().stappen(termijn))
                .containsExactly(
                        "28 days after receipt: Fri 15 May 2026",
                        "extension of 14 days, made known on Mon 4 May: Fri 29 May",
                        "7 days suspended to hear third parties (Tue 21 April up to and including"
                                + " Mon 27 April): Fri 5 June",
                        "1 day stopped (Wed 29 April up to and including Wed 29 April): Sat 6 June",
                        "suspended until the request is complete, but for no whole day: Sat 6 June",
                        "4 days suspended with the consent of the requester (from Sat 9 May, not"
                                + " over yet): Wed 10 June");
    }

    @Test
    void anEndThatNothingMovesIsToldSo() {
        Termijn termijn = termijn(Termijnsoort.KAMERVRAGEN, "2026-04-11");

        assertThat(Rekenaar.nederlands().stappen(termijn))
                .last()
                .isEqualTo("geen werkdag (zaterdag), maar schuift niet door: za 2 mei");
    }

    @Test
    void aTermInWeeksIsToldInWeeks() {
        assertThat(Rekenaar.nederlands().uitleg(termijn(Termijnsoort.BEZWAAR, "2026-05-18")))
                .isEqualTo("6 weken na bekendmaking van het besluit: ma 29 juni 2026");
    }

    @ParameterizedTest
    @EnumSource(Telling.class)
    void everyWayOfCountingHasItsWords(Telling telling) {
        Stap stap =
                new Stap.Geteld(
                        Termijnsoort.WOO,
                        Termijnduur.dagen(1),
                        telling,
                        dag("2026-05-18"),
                        dag("2026-05-19"),
                        Grondslag.WOO_4_4);

        assertThat(zin(stap)).endsWith("ontvangst: di 19 mei 2026").startsWith("1 dag ");
    }

    @ParameterizedTest
    @EnumSource(Rustdag.class)
    void everyDayOffHasItsName(Rustdag rustdag) {
        LocalDate dag = dag("2026-05-19");

        assertThat(zin(new Stap.Gebleven(rustdag, dag, Grondslag.TERMIJNENWET_4)))
                .doesNotContain("rustdag");
    }

    @ParameterizedTest
    @EnumSource(Grondslag.class)
    void everyGroundHasItsName(Grondslag grondslag) {
        assertThat(Rekenaar.nederlands().grondslag(grondslag)).isNotBlank();
        assertThat(Rekenaar.engels().grondslag(grondslag)).isNotBlank();
    }

    @Test
    void aRecessIsToldAsOne() {
        Stap stap =
                new Stap.Stilgestaan(
                        Onderbreking.RECES,
                        59,
                        dag("2026-07-04"),
                        dag("2026-08-31"),
                        false,
                        dag("2026-09-14"),
                        Grondslag.INSTELLING);

        assertThat(zin(stap))
                .isEqualTo(
                        "59 dagen reces (za 4 juli 2026 t/m ma 31 augustus 2026): ma 14 september 2026");
    }

    @Test
    void twoWorkingDaysAreToldAsSuch() {
        assertThat(zin(new Stap.Aangevuld(dag("2026-06-09"), Grondslag.TERMIJNENWET_2)))
                .isEqualTo("ten minste twee werkdagen: di 9 juni 2026");
    }

    private static String zin(Stap stap) {
        Termijn termijn =
                new Termijn(
                        Termijnsoort.WOO,
                        dag("2026-05-18"),
                        stap.datum(),
                        stap.datum(),
                        false,
                        List.of(stap),
                        Optional.empty(),
                        Optional.empty(),
                        dag("2026-05-18"),
                        Toestand.OP_TIJD);
        return Rekenaar.nederlands().uitleg(termijn);
    }
}
