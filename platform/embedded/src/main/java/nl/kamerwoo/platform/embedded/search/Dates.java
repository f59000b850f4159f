package nl.kamerwoo.platform.embedded.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates as the database and the index hold them: in UTC, to the millisecond, in order. */
final class Dates {
    private static final DateTimeFormatter STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Dates() {}

    static String stored(Instant instant) {
        return STORED.format(instant);
    }

    /** A day without a time begins, and as the end of a range ends, where it does in UTC. */
    static String bound(String text, boolean end) {
        if (text.length() > "yyyy-MM-dd".length()) {
            return stored(Instant.parse(text));
        }
        LocalDate day = LocalDate.parse(text);
        return end
                ? stored(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1))
                : stored(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
