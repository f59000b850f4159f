package nl.kamerwoo.termijn;

import static nl.kamerwoo.termijn.Rekenaar.VROEG;
import static nl.kamerwoo.termijn.Rekenaar.dag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.termijn.Termijnduur.Eenheid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles 1, 2 and 4 of the Algemene termijnenwet (domain.md, 4), on terms of any length. */
class AlgemeneTermijnenwetTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 2026-05-04",
        "2026-04-18, 2026-05-04",
        "2026-04-19, 2026-05-04",
        "2026-04-21, 2026-05-06"
    })
    void article1MovesAnEndOnADayOffToTheNextWorkingDay(String start, LocalDate einde) {
        assertThat(einde(Termijnduur.dagen(14), start)).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-15, 2026-05-05", "2026-05-13, 2026-05-03"})
    void article1DoesNotHoldForATermCountedBack(String start, LocalDate einde) {
        assertThat(teruggeteld(Termijnduur.dagen(10), start).einde()).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday, Sunday, Monday: one working day; Tuesday is the second.
        "3, 2026-06-05, 2026-06-09",
        // Thursday, Friday, and the weekend.
        "4, 2026-06-03, 2026-06-08",
        // Good Friday to Easter Monday, then Tuesday and Wednesday.
        "3, 2026-04-02, 2026-04-08",
        "5, 2026-04-02, 2026-04-08",
        // Sunday, the two days of New Year, and the weekend after them.
        "3, 2025-12-31, 2026-01-06",
        "3, 2026-06-01, 2026-06-04"
    })
    void article2GivesATermOfThreeDaysTwoWorkingDays(int dagen, String start, LocalDate einde) {
        assertThat(einde(Termijnduur.dagen(dagen), start)).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({"2, 2026-06-05, 2026-06-08", "1, 2026-04-02, 2026-04-07"})
    void article2DoesNotHoldForAShorterTerm(int dagen, String start, LocalDate einde) {
        assertThat(einde(Termijnduur.dagen(dagen), start)).isEqualTo(einde);
    }

    @Test
    void article2AlsoHoldsForATermCountedBack() {
        Termijn termijn = teruggeteld(Termijnduur.dagen(3), "2026-06-08");

        assertThat(termijn.einde()).isEqualTo("2026-06-04");
    }

    @ParameterizedTest
    @CsvSource({
        // Each ends on a Saturday; those that the law holds for, on the Monday after it.
        "DAGEN, 90, 2026-03-08, 2026-06-08",
        "DAGEN, 91, 2026-03-07, 2026-06-06",
        "WEKEN, 12, 2026-03-14, 2026-06-08",
        "WEKEN, 13, 2026-03-07, 2026-06-06",
        "MAANDEN, 3, 2026-03-06, 2026-06-08",
        "MAANDEN, 4, 2026-02-06, 2026-06-06",
        "JAREN, 1, 2025-06-06, 2026-06-06",
        "UREN, 48, 2026-06-04, 2026-06-06",
        "UREN, 36, 2026-06-04, 2026-06-06"
    })
    void article4ExcludesLongTermsAndThoseInHours(
            Eenheid eenheid, int aantal, String start, LocalDate einde) {
        assertThat(einde(new Termijnduur(aantal, eenheid), start)).isEqualTo(einde);
    }

    @Test
    void whatArticle4ExcludesIsToldSo() {
        assertThat(termijn(Termijnduur.weken(13), "2026-03-07").stappen())
                .last()
                .isEqualTo(
                        new Stap.Gebleven(
                                Rustdag.ZATERDAG, dag("2026-06-06"), Grondslag.TERMIJNENWET_4));
    }

    @ParameterizedTest
    @CsvSource({"MAANDEN, 1, 2027-01-31, 2027-03-01", "MAANDEN, 1, 2028-01-31, 2028-02-29"})
    void aMonthEndsOnItsLastDay(Eenheid eenheid, int aantal, String start, LocalDate einde) {
        assertThat(einde(new Termijnduur(aantal, eenheid), start)).isEqualTo(einde);
    }

    @Test
    void aTermMayBeCountedFromTheDayItself() {
        Termijnregel regel = regel(Termijnduur.dagen(14), Telling.VANAF_DE_DAG_ZELF);

        assertThat(reken(regel, "2026-06-02").einde()).isEqualTo("2026-06-15");
    }

    @Test
    void aNewDecreeMovesATermThatRuns() {
        Kalender nieuw = new Kalender(Set.of(dag("2031-05-23")));
        Termijnregel regel = regel(Termijnduur.weken(2), Telling.VANAF_DAG_ERNA);

        assertThat(Rekenaar.termijn(regel, nieuw, VROEG, "2031-05-09").einde())
                .isEqualTo("2031-05-26");
    }

    private static LocalDate einde(Termijnduur duur, String start) {
        return termijn(duur, start).einde();
    }

    private static Termijn termijn(Termijnduur duur, String start) {
        return reken(regel(duur, Telling.VANAF_DAG_ERNA), start);
    }

    private static Termijn teruggeteld(Termijnduur duur, String start) {
        return reken(regel(duur, Telling.TERUG), start);
    }

    private static Termijn reken(Termijnregel regel, String start) {
        return Rekenaar.termijn(regel, Kalender.standaard(), VROEG, start);
    }

    private static Termijnregel regel(Termijnduur duur, Telling telling) {
        return new Termijnregel(
                Termijnsoort.BEZWAAR,
                duur,
                telling,
                Grondslag.AWB_6_7,
                Optional.empty(),
                Map.of(),
                true,
                List.of(),
                0);
    }
}
