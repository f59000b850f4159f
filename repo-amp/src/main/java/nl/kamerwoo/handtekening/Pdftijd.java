package nl.kamerwoo.handtekening;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as PDF writes them, {@code D:20260115123000+01'00'} (ISO 32000-1, 7.9.4). One without a
 * zone says no moment that can be relied on, and one without a time of day none at all.
 */
final class Pdftijd {

    private static final Pattern TIJD =
            Pattern.compile(
                    "(?:D:)?([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})"
                            + "(?:Z(?:00'?(?:00'?)?)?|([+-])([0-9]{2})'?(?:([0-9]{2})'?)?)");

    private Pdftijd() {}

    static Optional<Instant> lees(String tekst) {
        Matcher tijd = TIJD.matcher(tekst);
        if (!tijd.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.of(
                                    getal(tijd, 1),
                                    getal(tijd, 2),
                                    getal(tijd, 3),
                                    getal(tijd, 4),
                                    getal(tijd, 5),
                                    getal(tijd, 6))
                            .toInstant(zone(tijd)));
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(Matcher tijd) {
        if (tijd.group(7) == null) {
            return ZoneOffset.UTC;
        }
        int teken = tijd.group(7).equals("-") ? -1 : 1;
        int minuten = tijd.group(9) == null ? 0 : getal(tijd, 9);
        return ZoneOffset.ofHoursMinutes(teken * getal(tijd, 8), teken * minuten);
    }

    private static int getal(Matcher tijd, int deel) {
        return Integer.parseInt(tijd.group(deel));
    }
}
