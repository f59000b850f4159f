package nl.kamerwoo.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import java.util.stream.Stream;

class DatumsTest {

    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void zetZoneTerug() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest(name = "server in {0}")
    @ValueSource(strings = {"UTC", "Europe/Amsterdam", "America/Los_Angeles", "Asia/Tokyo"})
    void aDayIsStoredAsMidnightInTheNetherlands(String server) {
        TimeZone.setDefault(TimeZone.getTimeZone(server));

        assertThat(Datums.toDate(LocalDate.of(2024, 2, 7)))
                .isEqualTo(Date.from(Instant.parse("2024-02-06T23:00:00Z")));
    }

    @ParameterizedTest(name = "server in {0}")
    @ValueSource(strings = {"UTC", "Europe/Amsterdam", "America/Los_Angeles", "Asia/Tokyo"})
    void everyDayComesBackAsItWasStored(String server) {
        TimeZone.setDefault(TimeZone.getTimeZone(server));

        assertThat(dagen())
                .allSatisfy(
                        dag -> assertThat(Datums.toLocalDate(Datums.toDate(dag))).isEqualTo(dag));
    }

    @ParameterizedTest(name = "midnight in {0}")
    @ValueSource(
            strings = {
                "Europe/Amsterdam",
                "UTC",
                "Europe/London",
                "America/New_York",
                "America/Los_Angeles",
                "America/Anchorage"
            })
    void midnightOfADayIsThatDayInAnyOfficesZone(String zone) {
        assertThat(dagen())
                .allSatisfy(
                        dag ->
                                assertThat(
                                                Datums.toLocalDate(
                                                        Date.from(
                                                                dag.atStartOfDay(ZoneId.of(zone))
                                                                        .toInstant())))
                                        .isEqualTo(dag));
    }

    @Test
    void justAfterMidnightInTheNetherlandsItIsTheNextDay() {
        assertThat(vandaag("2024-02-06T23:00:01Z")).isEqualTo(LocalDate.of(2024, 2, 7));
    }

    @Test
    void justBeforeMidnightInTheNetherlandsItIsStillTheSameDay() {
        assertThat(vandaag("2024-07-06T21:59:59Z")).isEqualTo(LocalDate.of(2024, 7, 6));
    }

    private static LocalDate vandaag(String moment) {
        return Datums.vandaag(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    /** Ten years, with every change to and from summer time in them. */
    private static Stream<LocalDate> dagen() {
        return LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2030, 1, 1));
    }
}
