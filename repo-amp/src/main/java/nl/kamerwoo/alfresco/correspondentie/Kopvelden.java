package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.correspondentie.Mailgrenzen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fields of one head that say something of a message or a part of it. */
final class Kopvelden {

    private static final Set<String> LIJSTEN = Set.of("to", "cc", "bcc");

    private static final Set<String> NAMEN =
            Set.of(
                    "from",
                    "sender",
                    "to",
                    "cc",
                    "bcc",
                    "date",
                    "subject",
                    "message-id",
                    "references",
                    "in-reply-to",
                    "thread-index",
                    "content-type",
                    "content-disposition",
                    "content-id");

    private final Map<String, String> waarden = new HashMap<>();

    /** Takes a field in; of two of a kind the first, of recipients all. */
    void voegToe(String naam, String waarde) {
        String sleutel = naam.strip().toLowerCase(Locale.ROOT);
        if (!NAMEN.contains(sleutel) || waarde.isBlank()) {
            return;
        }
        waarden.merge(
                sleutel,
                waarde,
                (eerste, volgende) ->
                        LIJSTEN.contains(sleutel)
                                        && eerste.length() + volgende.length()
                                                <= Mailgrenzen.LANGSTE_VELD
                                ? eerste + ", " + volgende
                                : eerste);
    }

    /** What a field says; empty when it is not there. */
    String waarde(String naam) {
        return waarden.getOrDefault(naam.toLowerCase(Locale.ROOT), "");
    }

    /**
     * Heads are of ASCII; what is not was written in the sender's own encoding, mostly this one.
     */
    static String tekst(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException geenUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
}
