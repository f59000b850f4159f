package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.correspondentie.Mailgrenzen;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.CodePageUtil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The properties of a message, a recipient or an attachment, as Outlook keeps them (MS-OXMSG): the
 * long ones a file each, the short ones together in one.
 */
final class Msgmap {

    /** How long the head of that one is, by what the properties are of. */
    static final int KOP_BERICHT = 32;

    static final int KOP_INGESLOTEN = 24;
    static final int KOP_DEEL = 8;

    static final String EIGENSCHAPPEN = "__properties_version1.0";

    private static final int EIGENSCHAP = 16;
    private static final int WAARDE = 8;
    private static final int MEESTE_BYTES = 1 << 20;

    private static final int TEKST = 0x001F;
    private static final int OUDE_TEKST = 0x001E;
    private static final int BYTES = 0x0102;
    private static final int GETAL = 0x0003;
    private static final int JA_NEE = 0x000B;
    private static final int MOMENT = 0x0040;

    private static final int CODETABEL = 0x3FFD;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Moments are counted in tenths of microseconds from the year 1601. */
    private static final long SINDS_1601 = 116_444_736_000_000_000L;

    private final DirectoryEntry map;
    private final Map<Integer, Long> korte;
    private final Charset tekenset;

    Msgmap(DirectoryEntry map, int kop) throws IOException {
        this(map, kop, Optional.empty());
    }

    /** What belongs to a message is written in its encoding. */
    Msgmap(DirectoryEntry map, int kop, Msgmap bericht) throws IOException {
        this(map, kop, Optional.of(bericht.tekenset));
    }

    private Msgmap(DirectoryEntry map, int kop, Optional<Charset> tekenset) throws IOException {
        this.map = map;
        this.korte = korte(bytes(EIGENSCHAPPEN), kop);
        this.tekenset = tekenset.orElseGet(() -> tekenset(korte.get(sleutel(CODETABEL, GETAL))));
    }

    private static Map<Integer, Long> korte(byte[] bytes, int kop) {
        Map<Integer, Long> korte = new HashMap<>();
        ByteBuffer lijst = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int plaats = kop; plaats + EIGENSCHAP <= bytes.length; plaats += EIGENSCHAP) {
            korte.put(lijst.getInt(plaats), lijst.getLong(plaats + WAARDE));
        }
        return korte;
    }

    private static int sleutel(int eigenschap, int soort) {
        return eigenschap << 16 | soort;
    }

    private static Charset tekenset(Long codetabel) {
        if (codetabel == null) {
            return WINDOWS;
        }
        try {
            return Charset.forName(CodePageUtil.codepageToEncoding(codetabel.intValue(), true));
        } catch (UnsupportedEncodingException | IllegalArgumentException onbekend) {
            return WINDOWS;
        }
    }

    /** A text; empty when it is not there. */
    String tekst(int eigenschap) throws IOException {
        byte[] unicode = bytes(naam(eigenschap, TEKST));
        if (unicode.length > 0) {
            return zonderNul(new String(unicode, StandardCharsets.UTF_16LE));
        }
        return zonderNul(new String(bytes(naam(eigenschap, OUDE_TEKST)), tekenset));
    }

    /** The first of these texts that is there; empty when none is. */
    String tekst(int... eigenschappen) throws IOException {
        for (int eigenschap : eigenschappen) {
            String tekst = tekst(eigenschap);
            if (!tekst.isBlank()) {
                return tekst;
            }
        }
        return "";
    }

    private static String zonderNul(String tekst) {
        int nul = tekst.indexOf('\0');
        return nul < 0 ? tekst : tekst.substring(0, nul);
    }

    byte[] bytes(int eigenschap) throws IOException {
        return bytes(naam(eigenschap, BYTES));
    }

    /** At most as many as a field may have. */
    private byte[] bytes(String naam) throws IOException {
        Optional<InputStream> stroom = stroom(naam);
        if (stroom.isEmpty()) {
            return new byte[0];
        }
        int meeste = naam.equals(EIGENSCHAPPEN) ? MEESTE_BYTES : Mailgrenzen.LANGSTE_VELD;
        try (InputStream bytes = stroom.get()) {
            return bytes.readNBytes(meeste);
        }
    }

    /** A property of any length, as it goes by. */
    Optional<InputStream> stroom(int eigenschap) throws IOException {
        return stroom(naam(eigenschap, BYTES));
    }

    private Optional<InputStream> stroom(String naam) throws IOException {
        return map.hasEntry(naam) && map.getEntry(naam) instanceof DocumentEntry document
                ? Optional.of(new DocumentInputStream(document))
                : Optional.empty();
    }

    long getal(int eigenschap) {
        return korte.getOrDefault(sleutel(eigenschap, GETAL), 0L) & 0xFFFFFFFFL;
    }

    boolean isWaar(int eigenschap) {
        return (korte.getOrDefault(sleutel(eigenschap, JA_NEE), 0L) & 1) == 1;
    }

    Optional<Instant> moment(int eigenschap) {
        return Optional.ofNullable(korte.get(sleutel(eigenschap, MOMENT)))
                .filter(tienden -> tienden > 0)
                .map(tienden -> Math.floorDiv(tienden - SINDS_1601, 10_000L))
                .map(Instant::ofEpochMilli);
    }

    /** What lies in it and is called so, or begins so. */
    List<DirectoryEntry> mappen(String begin) {
        return StreamSupport.stream(map.spliterator(), false)
                .filter(deel -> deel.getName().startsWith(begin))
                .filter(DirectoryEntry.class::isInstance)
                .map(DirectoryEntry.class::cast)
                .sorted((een, ander) -> een.getName().compareTo(ander.getName()))
                .toList();
    }

    private static String naam(int eigenschap, int soort) {
        return "__substg1.0_%04X%04X".formatted(eigenschap, soort);
    }
}
