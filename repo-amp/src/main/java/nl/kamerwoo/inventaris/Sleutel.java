package nl.kamerwoo.inventaris;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is kept of a text that is only ever held against others: as much for a long one as a short.
 */
public record Sleutel(long een, long twee) implements Comparable<Sleutel> {

    static Sleutel van(String tekst) {
        byte[] hash = sha256().digest(tekst.getBytes(StandardCharsets.UTF_8));
        return new Sleutel(getal(hash, 0), getal(hash, Long.BYTES));
    }

    /** So that the same ones come together: the order itself says nothing. */
    @Override
    public int compareTo(Sleutel ander) {
        int opEen = Long.compare(een, ander.een);
        return opEen != 0 ? opEen : Long.compare(twee, ander.twee);
    }

    private static long getal(byte[] hash, int vanaf) {
        long getal = 0;
        for (int i = vanaf; i < vanaf + Long.BYTES; i++) {
            getal = getal << Byte.SIZE | hash[i] & 0xFF;
        }
        return getal;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException nergens) {
            throw new IllegalStateException(nergens);
        }
    }
}
