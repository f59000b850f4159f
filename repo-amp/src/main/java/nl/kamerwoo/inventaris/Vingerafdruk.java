package nl.kamerwoo.inventaris;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a text to tell how much it is like another, when the text itself is not kept: of
 * all runs of three words the least of their hashes, under sixty-four ways of hashing (MinHash; A.
 * Z. Broder, On the resemblance and containment of documents, 1997). It is stored with documents,
 * so the way it is made never changes.
 */
public final class Vingerafdruk {

    private static final int WOORDEN = 3;
    private static final int WAARDEN = 64;

    /** How many numbers it is. */
    static final int GETALLEN = WAARDEN + 1;

    private static final int LENGTE = GETALLEN * Integer.BYTES;

    /** Below this many runs a text is too short to tell anything by its words. */
    private static final int MINSTE_OMVANG = 8;

    private static final double GELIJK = 0.8;
    private static final double BEVAT = 0.9;

    private final int omvang;
    private final int[] waarden;

    private Vingerafdruk(int omvang, int[] waarden) {
        this.omvang = omvang;
        this.waarden = waarden;
    }

    /** Of the text of a mail: what was quoted counts as what was written. */
    public static Vingerafdruk van(String tekst) {
        Set<Long> reeksen = reeksen(Mailtekst.woorden(tekst));
        int[] minste = new int[WAARDEN];
        Arrays.fill(minste, Integer.MAX_VALUE);
        for (long reeks : reeksen) {
            for (int i = 0; i < WAARDEN; i++) {
                minste[i] = Math.min(minste[i], (int) (meng(reeks + meng(i + 1L)) >>> 32));
            }
        }
        return new Vingerafdruk(reeksen.size(), minste);
    }

    private static Set<Long> reeksen(List<String> woorden) {
        Set<Long> reeksen = new HashSet<>();
        for (int i = 0; i + WOORDEN <= woorden.size(); i++) {
            reeksen.add(hash(woorden.subList(i, i + WOORDEN)));
        }
        return reeksen;
    }

    /** FNV-1a. */
    private static long hash(List<String> woorden) {
        long hash = 0xcbf29ce484222325L;
        for (String woord : woorden) {
            for (int i = 0; i < woord.length(); i++) {
                hash = (hash ^ woord.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long meng(long getal) {
        long gemengd = getal + 0x9e3779b97f4a7c15L;
        gemengd = (gemengd ^ (gemengd >>> 30)) * 0xbf58476d1ce4e5b9L;
        gemengd = (gemengd ^ (gemengd >>> 27)) * 0x94d049bb133111ebL;
        return gemengd ^ (gemengd >>> 31);
    }

    /** About which part of the runs of both is in both: from 0 to 1 (Jaccard). */
    public double gelijkenis(Vingerafdruk ander) {
        if (omvang == 0 || ander.omvang == 0) {
            return 0;
        }
        int gelijk = 0;
        for (int i = 0; i < WAARDEN; i++) {
            gelijk += waarden[i] == ander.waarden[i] ? 1 : 0;
        }
        return (double) gelijk / WAARDEN;
    }

    /** About which part of the shorter one is in the longer one: from 0 to 1. */
    public double bevatting(Vingerafdruk ander) {
        double gelijkenis = gelijkenis(ander);
        double gedeeld = gelijkenis / (1 + gelijkenis) * ((double) omvang + ander.omvang);
        int kleinste = Math.min(omvang, ander.omvang);
        return kleinste == 0 ? 0 : Math.min(1, gedeeld / kleinste);
    }

    /**
     * Whether they hold almost the same text: most of what is in one is in both, or one holds the
     * other and not as much again.
     */
    public boolean lijktOp(Vingerafdruk ander) {
        int kleinste = Math.min(omvang, ander.omvang);
        int grootste = Math.max(omvang, ander.omvang);
        if (kleinste < MINSTE_OMVANG || kleinste * 2L < grootste) {
            return false;
        }
        return gelijkenis(ander) >= GELIJK || bevatting(ander) >= BEVAT;
    }

    /** As it is stored. */
    public String tekst() {
        byte[] bytes = new byte[LENGTE];
        zet(bytes, 0, omvang);
        for (int i = 0; i < WAARDEN; i++) {
            zet(bytes, i + 1, waarden[i]);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What was stored; nothing when it is none. */
    public static Optional<Vingerafdruk> uit(String tekst) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(tekst);
        } catch (IllegalArgumentException geenBase64) {
            return Optional.empty();
        }
        if (bytes.length != LENGTE) {
            return Optional.empty();
        }
        int[] getallen = new int[GETALLEN];
        Arrays.setAll(getallen, i -> getal(bytes, i));
        return Optional.of(van(getallen));
    }

    static Vingerafdruk van(int[] getallen) {
        return new Vingerafdruk(getallen[0], Arrays.copyOfRange(getallen, 1, GETALLEN));
    }

    void zetIn(int[] rij, int plek) {
        rij[plek] = omvang;
        System.arraycopy(waarden, 0, rij, plek + 1, WAARDEN);
    }

    private static void zet(byte[] bytes, int plek, int getal) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[plek * Integer.BYTES + i] = (byte) (getal >>> 8 * i);
        }
    }

    private static int getal(byte[] bytes, int plek) {
        int getal = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            getal |= (bytes[plek * Integer.BYTES + i] & 0xff) << 8 * i;
        }
        return getal;
    }
}
