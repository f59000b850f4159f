package nl.kamerwoo.alfresco.correspondentie;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A {@code winmail.dat} as Outlook makes it (MS-OXTNEF), written out by hand. */
public final class Winmailbestand {

    private static final int BERICHT = 1;
    private static final int BIJLAGE = 2;
    private static final int VERSIE = 0x9006;
    private static final int PLAATS = 0x9002;
    private static final int TITEL = 0x8010;
    private static final int BYTES = 0x800F;
    private static final int EIGENSCHAPPEN = 0x9005;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

    private Winmailbestand() {
        uit.writeBytes(klein(6).putInt(0x223E9F78).putShort((short) 1).array());
        deel(BERICHT, VERSIE, new byte[] {0, 0, 1, 0});
    }

    public static Winmailbestand leeg() {
        return new Winmailbestand();
    }

    /** A file with a short name alone. */
    public Winmailbestand met(String naam, String inhoud) {
        return begin(naam).deel(BIJLAGE, BYTES, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with a long name beside its short one. */
    public Winmailbestand met(String kort, String lang, String inhoud) {
        return met(kort, inhoud)
                .deel(BIJLAGE, EIGENSCHAPPEN, eigenschap(0x3707, 0x1F, unicode(lang)));
    }

    /** A picture that the text shows. */
    public Winmailbestand metAfbeeldingInTekst(String naam) {
        return met(naam, "plaatje")
                .deel(
                        BIJLAGE,
                        EIGENSCHAPPEN,
                        samen(
                                klein(4).putInt(2).array(),
                                kaal(0x370E, 0x1F, unicode("image/png")),
                                klein(8).putInt(0x3714 << 16 | 0x03).putInt(4).array()));
    }

    /** What is no file: a message within the message. */
    public Winmailbestand metBericht() {
        return begin("Eerder bericht")
                .deel(BIJLAGE, EIGENSCHAPPEN, eigenschap(0x3701, 0x0D, new byte[16]));
    }

    /** A part exactly so, with its right checksum. */
    Winmailbestand deel(int niveau, int soort, byte[] bytes) {
        int som = 0;
        for (byte een : bytes) {
            som += een & 0xFF;
        }
        uit.write(niveau);
        uit.writeBytes(
                klein(8).putShort((short) soort)
                        .putShort((short) (soort == TITEL ? 1 : 6))
                        .putInt(bytes.length)
                        .array());
        uit.writeBytes(bytes);
        uit.writeBytes(klein(2).putShort((short) som).array());
        return this;
    }

    public byte[] bytes() {
        return uit.toByteArray();
    }

    private Winmailbestand begin(String naam) {
        return deel(BIJLAGE, PLAATS, new byte[14])
                .deel(BIJLAGE, TITEL, (naam + "\0").getBytes(WINDOWS));
    }

    private static byte[] eigenschap(int naam, int soort, byte[] waarde) {
        return samen(klein(4).putInt(1).array(), kaal(naam, soort, waarde));
    }

    private static byte[] kaal(int naam, int soort, byte[] waarde) {
        int vulling = (4 - waarde.length % 4) % 4;
        return samen(
                klein(12).putInt(naam << 16 | soort).putInt(1).putInt(waarde.length).array(),
                waarde,
                new byte[vulling]);
    }

    private static byte[] unicode(String tekst) {
        return (tekst + "\0").getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] samen(byte[]... delen) {
        ByteArrayOutputStream samen = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            samen.writeBytes(deel);
        }
        return samen.toByteArray();
    }

    private static ByteBuffer klein(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
