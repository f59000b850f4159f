package nl.kamerwoo.handtekening;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads {@code [a b c d]}, four whole numbers that are written out: the first of which is 0, as
 * everything before the hole has to be covered. Anything else is no range.
 */
final class Bereiklezer {

    /** Room for the numbers and the blanks that programs keep free for longer ones. */
    private static final int VENSTER = 512;

    /** More than any file has, and still no overflow when two of them are added. */
    private static final int MEESTE_CIJFERS = 15;

    private final byte[] tekst;
    private int plaats;

    private Bereiklezer(byte[] tekst) {
        this.tekst = tekst;
    }

    static Optional<Bereik> lees(Bestand bestand, long vanaf) throws IOException {
        return new Bereiklezer(bestand.lees(vanaf, VENSTER)).lees();
    }

    private Optional<Bereik> lees() {
        if (!is('[')) {
            return Optional.empty();
        }
        long begin = getal();
        long tot = getal();
        long vanaf = getal();
        long hoeveel = getal();
        boolean isGoed = begin == 0 && tot > 0 && vanaf > tot && hoeveel > 0 && is(']');
        return isGoed ? Optional.of(new Bereik(tot, vanaf, vanaf + hoeveel)) : Optional.empty();
    }

    /** Less than 0 when there is no number here. */
    private long getal() {
        slaWitOver();
        long getal = 0;
        int cijfers = 0;
        while (plaats < tekst.length && Tekens.isCijfer(tekst[plaats])) {
            if (++cijfers > MEESTE_CIJFERS) {
                return -1;
            }
            getal = 10 * getal + tekst[plaats++] - '0';
        }
        boolean eindigt =
                plaats < tekst.length && (Tekens.isWit(tekst[plaats]) || tekst[plaats] == ']');
        return cijfers > 0 && eindigt ? getal : -1;
    }

    private boolean is(char teken) {
        slaWitOver();
        return plaats < tekst.length && tekst[plaats++] == teken;
    }

    private void slaWitOver() {
        while (plaats < tekst.length && Tekens.isWit(tekst[plaats])) {
            plaats++;
        }
    }
}
