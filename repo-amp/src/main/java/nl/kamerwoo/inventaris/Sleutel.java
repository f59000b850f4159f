package nl.kamerwoo.inventaris;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is kept of a text that is only ever held against others: as much for a long one as a short.
 */
record Sleutel(long een, long twee) {

    static Sleutel van(String tekst) {
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(tekst.getBytes(StandardCharsets.UTF_8)));
        return new Sleutel(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException nergens) {
            throw new IllegalStateException(nergens);
        }
    }
}
