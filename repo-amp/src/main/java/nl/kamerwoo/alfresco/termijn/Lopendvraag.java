package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.termijn.Toestand;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which running dossiers are asked for.
 *
 * @param soort the type, with its prefix
 * @param toestand as it was stamped, which the daily round keeps up
 */
public record Lopendvraag(
        String soort,
        Optional<String> directie,
        Optional<String> behandelaar,
        Optional<Toestand> toestand) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private static final String VRAAG =
            "select d.cmis:objectId from %s d"
                    + " join kw:termijn t on d.cmis:objectId = t.cmis:objectId"
                    + " join kw:zaakgebonden z on d.cmis:objectId = z.cmis:objectId"
                    + " where %s order by t.kw:termijnEinde";

    /** Those whose term ends on the day of a moment or later, by the end of their terms. */
    Databasevraag vanaf(Optional<Instant> moment) {
        List<String> voorwaarden = new ArrayList<>();
        voorwaarden.add(toestanden());
        directie.ifPresent(deze -> voorwaarden.add("z.kw:directie = " + letterlijk(deze)));
        behandelaar.ifPresent(deze -> voorwaarden.add("d.kw:behandelaar = " + letterlijk(deze)));
        moment.ifPresent(
                deze -> voorwaarden.add("t.kw:termijnEinde >= TIMESTAMP '" + dag(deze) + "'"));
        return Databasevraag.cmis(VRAAG.formatted(soort, String.join(" and ", voorwaarden)));
    }

    private String toestanden() {
        Set<Toestand> lopend = EnumSet.complementOf(EnumSet.of(Toestand.AFGEDAAN));
        return toestand.map(Set::of).orElse(lopend).stream()
                .map(deze -> "t.kw:termijnToestand = " + letterlijk(deze.naam()))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String dag(Instant moment) {
        return MOMENT.format(Datums.toDate(Datums.toLocalDate(Date.from(moment))).toInstant());
    }

    private static String letterlijk(String tekst) {
        return "'" + tekst.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
