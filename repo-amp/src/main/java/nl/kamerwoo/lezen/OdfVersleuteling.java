package nl.kamerwoo.lezen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Sees that an OpenDocument file is encrypted. It stays a ZIP file; only the list of its parts,
 * itself compressed as a rule, tells which of them take a key.
 */
final class OdfVersleuteling {

    private static final byte[] DEEL = {'P', 'K', 3, 4};
    private static final byte[] LIJST = ascii("META-INF/manifest.xml");
    private static final byte[] SLEUTEL = ascii("encryption-data");

    /** A ZIP file puts this much before the name of a part. */
    private static final int VOOR_NAAM = 30;

    /** The first encrypted part stands at the head of the list. */
    private static final int MEESTE_LIJST = 64_000;

    private OdfVersleuteling() {}

    /**
     * @param bytes a piece of the file
     */
    static boolean staatIn(byte[] bytes) {
        if (Bytes.plaats(bytes, SLEUTEL, 0) >= 0) {
            return true;
        }
        for (int naam = Bytes.plaats(bytes, LIJST, VOOR_NAAM);
                naam >= 0;
                naam = Bytes.plaats(bytes, LIJST, naam + 1)) {
            int deel = naam - VOOR_NAAM;
            if (Bytes.staatOp(bytes, deel, DEEL)) {
                int inhoud = naam + LIJST.length + getal(bytes, deel + 28);
                if (Bytes.plaats(uitgepakt(bytes, inhoud), SLEUTEL, 0) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] uitgepakt(byte[] bytes, int vanaf) {
        byte[] lijst = new byte[MEESTE_LIJST];
        Inflater uitpakker = new Inflater(true);
        try {
            uitpakker.setInput(
                    bytes, Math.min(vanaf, bytes.length), Math.max(0, bytes.length - vanaf));
            return Arrays.copyOf(lijst, uitpakker.inflate(lijst));
        } catch (DataFormatException nietIngepakt) {
            return new byte[0];
        } finally {
            uitpakker.end();
        }
    }

    private static int getal(byte[] bytes, int plaats) {
        return (bytes[plaats] & 0xFF) | (bytes[plaats + 1] & 0xFF) << 8;
    }

    private static byte[] ascii(String tekst) {
        return tekst.getBytes(StandardCharsets.US_ASCII);
    }
}
