package nl.kamerwoo.referentie;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntSupplier;

/**
 * Hands numbers out of blocks, so that the shared counter is asked once a block. What is left of a
 * block when the JVM ends is a gap. Uniqueness does not rest on this class: the counter never gives
 * a block twice, and the register refuses a reference that is taken.
 */
final class Nummerblokken {

    /** Numbers {@code volgende} up to and including {@code laatste} are still to be given. */
    private record Blok(long volgende, long laatste) {
        boolean op() {
            return volgende > laatste;
        }

        Blok verder() {
            return new Blok(volgende + 1, laatste);
        }
    }

    private final Nummerbron bron;
    private final IntSupplier grootte;
    private final ConcurrentMap<String, Blok> blokken = new ConcurrentHashMap<>();

    Nummerblokken(Nummerbron bron, IntSupplier grootte) {
        this.bron = bron;
        this.grootte = grootte;
    }

    long volgende(String reeks) {
        Blok gegeven =
                blokken.compute(
                        reeks,
                        (r, blok) -> blok == null || blok.verder().op() ? nieuw(r) : blok.verder());
        return gegeven.volgende();
    }

    private Blok nieuw(String reeks) {
        int aantal = grootte.getAsInt();
        if (aantal < 1) {
            throw new IllegalArgumentException("A block holds at least one number: " + aantal);
        }
        long eerste = bron.neem(reeks, aantal);
        return new Blok(eerste, eerste + aantal - 1);
    }
}
