package nl.kamerwoo.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.behandeling.Stap;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class BerichtTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 3);
    private static final Instant NU = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void anAssignmentIsToldOnceWhateverItsDay() {
        assertThat(bericht(Berichtsoort.TOEWIJZING, "noor", DAG).sleutel())
                .isEqualTo(bericht(Berichtsoort.TOEWIJZING, "noor", DAG.plusDays(1)).sleutel());
    }

    @Test
    void aWarningIsToldOnceOfEachDay() {
        String sleutel = bericht(Berichtsoort.WAARSCHUWING, "noor", DAG).sleutel();

        assertThat(bericht(Berichtsoort.WAARSCHUWING, "noor", DAG).sleutel()).isEqualTo(sleutel);
        assertThat(bericht(Berichtsoort.WAARSCHUWING, "noor", DAG.plusDays(1)).sleutel())
                .isNotEqualTo(sleutel);
    }

    @Test
    void whateverAUserIsCalledItCanBeAName() {
        assertThat(bericht(Berichtsoort.TOEWIJZING, "DOMEIN\\noor:*?", DAG).sleutel())
                .matches("bericht-[0-9a-f-]{36}");
    }

    @Test
    void aMailIsOfferedAgainWithGrowingWaitsAndThenGivenUp() {
        assertThat(Verzendpoging.na(1, NU)).contains(NU.plus(Duration.ofMinutes(1)));
        assertThat(Verzendpoging.na(6, NU)).contains(NU.plus(Duration.ofHours(12)));
        assertThat(Verzendpoging.na(7, NU)).isEmpty();
    }

    @Test
    void everyTemplateIsFoundByTheNameOfItsFile() {
        assertThat(Berichtsjabloon.alle())
                .hasSize(6)
                .allSatisfy(
                        sjabloon ->
                                assertThat(Berichtsjabloon.van(sjabloon.bestandsnaam()))
                                        .contains(sjabloon));
        assertThat(Berichtsjabloon.van("Kamerbrief.docx")).isEmpty();
    }

    @Test
    void aDayIsWrittenInTheLanguageOfTheReader() {
        assertThat(Berichttaal.NL.dag(DAG)).isEqualTo("dinsdag 3 maart 2026");
        assertThat(Berichttaal.EN.dag(DAG)).isEqualTo("Tuesday 3 March 2026");
    }

    private static Bericht bericht(Berichtsoort soort, String aan, LocalDate dag) {
        return new Bericht(
                soort, aan, new Berichttaak("activiti$1", Stap.OPSTELLEN, "", Optional.of(dag)));
    }
}
