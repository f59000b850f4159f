package nl.kamerwoo.correspondentie;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The moment in a message's {@code Date} (RFC 5322, section 3.3, and the older forms of 4.3). A
 * time in a zone that is not known is no moment: it could be of another day, and a message of a
 * wrong day is not found by whoever asks for that period.
 */
public final class Verzendmoment {

    private static final int LANGSTE = 120;

    private static final Pattern COMMENTAAR = Pattern.compile("\\([^()]*\\)");

    private static final Pattern VORM =
            Pattern.compile(
                    "(?:[a-z]{2,9}\\.?,?\\s*)?(\\d{1,2})[\\s-]([a-z]{3,9})[\\s-](\\d{4}|\\d{2})"
                            + "\\s(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s?([+-]\\d{4}|[a-z]{1,4})");

    private static final List<String> MAANDEN =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("ut", 0),
                    Map.entry("utc", 0),
                    Map.entry("gmt", 0),
                    Map.entry("z", 0),
                    Map.entry("cet", 1),
                    Map.entry("met", 1),
                    Map.entry("cest", 2),
                    Map.entry("mest", 2),
                    Map.entry("edt", -4),
                    Map.entry("est", -5),
                    Map.entry("cdt", -5),
                    Map.entry("cst", -6),
                    Map.entry("mdt", -6),
                    Map.entry("mst", -7),
                    Map.entry("pdt", -7),
                    Map.entry("pst", -8));

    private Verzendmoment() {}

    /** The moment that a date names; nothing when it names none. */
    public static Optional<Instant> lees(String datum) {
        if (datum.length() > LANGSTE) {
            return Optional.empty();
        }
        String kaal = COMMENTAAR.matcher(datum).replaceAll(" ");
        Matcher vorm = VORM.matcher(Koptekst.opEenRegel(kaal).toLowerCase(Locale.ROOT));
        if (!vorm.matches()) {
            return Optional.empty();
        }
        try {
            return zone(vorm.group(7)).map(zone -> dag(vorm).atTime(tijd(vorm)).toInstant(zone));
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    private static LocalDate dag(Matcher vorm) {
        int maand = MAANDEN.indexOf(vorm.group(2).substring(0, 3)) + 1;
        int jaar = Integer.parseInt(vorm.group(3));
        // RFC 5322, section 4.3, on years of two digits
        int eeuw = jaar < 50 ? 2000 : jaar < 100 ? 1900 : 0;
        return LocalDate.of(eeuw + jaar, maand, Integer.parseInt(vorm.group(1)));
    }

    private static LocalTime tijd(Matcher vorm) {
        int seconde = vorm.group(6) == null ? 0 : Integer.parseInt(vorm.group(6));
        // a leap second, which Java's days do not have
        return LocalTime.of(
                Integer.parseInt(vorm.group(4)),
                Integer.parseInt(vorm.group(5)),
                seconde == 60 ? 59 : seconde);
    }

    private static Optional<ZoneOffset> zone(String zone) {
        if (!Character.isLetter(zone.charAt(0))) {
            return Optional.of(ZoneOffset.of(zone.substring(0, 3) + ":" + zone.substring(3)));
        }
        return Optional.ofNullable(ZONES.get(zone)).map(ZoneOffset::ofHours);
    }
}
