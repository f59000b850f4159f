package nl.kamerwoo.spoor;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that happened.
 *
 * @param dossier in which; empty when it was in none
 * @param betreft what it happened to: the dossier, a document or a question
 * @param wie did it: a person, or the system where it goes by itself
 * @param wat became of which values, by their keys, in the order in which people read them
 * @param reden that the person gave; empty when he gave none
 */
public record Spoorregel(
        Spoorsoort soort,
        String dossier,
        String betreft,
        String wie,
        Instant wanneer,
        Map<String, Gegeven> wat,
        String reden) {

    public Spoorregel {
        Objects.requireNonNull(soort, "soort");
        if (betreft.isBlank() || wie.isBlank()) {
            throw new IllegalArgumentException("A line is about something, and somebody did it");
        }
        wanneer = wanneer.truncatedTo(ChronoUnit.MILLIS);
        wat = Collections.unmodifiableMap(new LinkedHashMap<>(wat));
    }

    /** The same for who may not see what it is about: that it happened, by whom and when. */
    public Spoorregel afgeschermd() {
        return new Spoorregel(soort, dossier, betreft, wie, wanneer, Map.of(), "");
    }
}
