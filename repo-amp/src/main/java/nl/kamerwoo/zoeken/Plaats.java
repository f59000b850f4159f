package nl.kamerwoo.zoeken;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a document stands in an answer. A page goes on after such a place, so that documents that
 * come or go in the meantime move no other over a page's edge.
 *
 * @param moment at which the day of the document begins, or at which an undated one was filed
 * @param referentie unique, so that no two documents stand in one place
 */
public record Plaats(Instant moment, String referentie) implements Comparable<Plaats> {

    private static final Comparator<Plaats> VOLGORDE =
            Comparator.comparing(Plaats::moment).thenComparing(Plaats::referentie);

    private static final String SCHEIDING = "|";
    private static final int LANGSTE = 1000;

    /** As a caller hands it back to go on; letters, digits, {@code -} and {@code _} alone. */
    public String merk() {
        String tekst = moment.toEpochMilli() + SCHEIDING + referentie;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The place with this mark; nothing when it is no mark of ours. */
    public static Optional<Plaats> vanMerk(String merk) {
        if (merk.length() > LANGSTE) {
            return Optional.empty();
        }
        try {
            String tekst = new String(Base64.getUrlDecoder().decode(merk), StandardCharsets.UTF_8);
            int scheiding = tekst.indexOf(SCHEIDING);
            if (scheiding < 0) {
                return Optional.empty();
            }
            Instant moment = Instant.ofEpochMilli(Long.parseLong(tekst.substring(0, scheiding)));
            return Optional.of(new Plaats(moment, tekst.substring(scheiding + 1)));
        } catch (IllegalArgumentException geenMerk) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Plaats ander) {
        return VOLGORDE.compare(this, ander);
    }
}
