package nl.kamerwoo.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateTimeRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** When a message was sent. */
class VerzendmomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 17 Nov 2023 23:30:00 +0000 | 2023-11-17T23:30:00Z",
                "Fri,17 Nov 2023 23:30:00 +0000 | 2023-11-17T23:30:00Z",
                "17 Nov 2023 23:30 GMT | 2023-11-17T23:30:00Z",
                "Fri, 17 Nov 2023 23:30:00 +0000 (UTC) | 2023-11-17T23:30:00Z",
                "Fri, 17 Nov 2023 18:30:00 EST | 2023-11-17T23:30:00Z",
                "Sat, 18 Nov 2023 00:30:00 CET | 2023-11-17T23:30:00Z",
                "fri, 17 nov 23 23:30:00 -0000 | 2023-11-17T23:30:00Z",
                "Thu,  9 Nov 2023  9:30:00 +0100 | 2023-11-09T08:30:00Z",
                "Sat, 31 Dec 2016 23:59:60 +0000 | 2016-12-31T23:59:59Z"
            })
    void itIsReadAsProgramsWriteIt(String datum, Instant moment) {
        assertThat(Verzendmoment.lees(datum)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "32 Nov 2023 10:00:00 +0100",
                "30 Feb 2023 10:00:00 +0100",
                "17 Foo 2023 10:00:00 +0100",
                "Fri, 17 Nov 2023 24:30:00 +0100",
                "17 Nov 2023",
                "2023-11-17",
                "Fri, 17 Nov 2023 23:30:00",
                "Fri, 17 Nov 2023 23:30:00 +9999",
                "Fri, 17 Nov 2023 23:30:00 XYZ"
            })
    void whatIsNoMomentIsNone(String datum) {
        assertThat(Verzendmoment.lees(datum)).isEmpty();
    }

    @Property
    void everyMomentInEveryZoneIsReadBack(
            @ForAll @DateTimeRange(min = "1970-01-02T00:00:00", max = "2199-12-31T00:00:00")
                    LocalDateTime tijd,
            @ForAll @IntRange(min = -56, max = 56) int kwartieren) {
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(kwartieren * 900);
        LocalDateTime heel = tijd.truncatedTo(ChronoUnit.SECONDS);
        String datum = DateTimeFormatter.RFC_1123_DATE_TIME.format(heel.atOffset(zone));

        assertThat(Verzendmoment.lees(datum.replace("GMT", "+0000")))
                .contains(heel.toInstant(zone));
    }

    @Property
    void noTextMakesItFail(@ForAll String datum) {
        assertThat(Verzendmoment.lees(datum)).isNotNull();
    }
}
