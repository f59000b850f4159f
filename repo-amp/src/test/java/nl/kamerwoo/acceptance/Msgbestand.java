package nl.kamerwoo.acceptance;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A message as Outlook keeps it: an OLE file with an entry for each property. */
final class Msgbestand {

    private static final int KOP_BERICHT = 32;
    private static final int KOP_INGESLOTEN = 24;
    private static final int KOP_DEEL = 8;
    private static final int EIGENSCHAP = 16;

    private static final int TEKST = 0x001F;
    private static final int BYTES = 0x0102;
    private static final int GETAL = 0x0003;
    private static final int MOMENT = 0x0040;
    private static final int MAP = 0x000D;

    private static final long SINDS_1601 = 116_444_736_000_000_000L;

    /** What lies in one folder of the file. */
    private static final class Eigenschappen {
        private final DirectoryEntry map;
        private final int kop;
        private final List<long[]> kort = new ArrayList<>();

        Eigenschappen(DirectoryEntry map, int kop) {
            this.map = map;
            this.kop = kop;
        }

        Eigenschappen tekst(int eigenschap, String tekst) throws IOException {
            return lang(eigenschap, TEKST, tekst.getBytes(StandardCharsets.UTF_16LE), 2);
        }

        Eigenschappen bytes(int eigenschap, byte[] bytes) throws IOException {
            return lang(eigenschap, BYTES, bytes, 0);
        }

        private Eigenschappen lang(int eigenschap, int soort, byte[] inhoud, int extra)
                throws IOException {
            document(map, "__substg1.0_%04X%04X".formatted(eigenschap, soort), inhoud);
            return kort(eigenschap, soort, inhoud.length + extra);
        }

        Eigenschappen getal(int eigenschap, long waarde) {
            return kort(eigenschap, GETAL, waarde);
        }

        Eigenschappen moment(int eigenschap, String moment) {
            return kort(
                    eigenschap, MOMENT, Instant.parse(moment).toEpochMilli() * 10_000 + SINDS_1601);
        }

        private Eigenschappen kort(int eigenschap, int soort, long waarde) {
            kort.add(new long[] {(long) eigenschap << 16 | soort, waarde});
            return this;
        }

        void schrijf() throws IOException {
            ByteBuffer lijst =
                    ByteBuffer.allocate(kop + EIGENSCHAP * kort.size())
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .position(kop);
            kort.forEach(een -> lijst.putInt((int) een[0]).putInt(6).putLong(een[1]));
            document(map, "__properties_version1.0", lijst.array());
        }
    }

    private Msgbestand() {}

    static byte[] van(Voorbeeldnota nota) throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem()) {
            bericht(msg.getRoot(), KOP_BERICHT, "Nota ter ondertekening")
                    .tekst(0x0C1A, "Beleidsmedewerker")
                    .tekst(0x1000, nota.tekst().replace("\n", "\r\n"))
                    .schrijf();
            return bytes(msg);
        }
    }

    /** The second message of a conversation, sent in the evening before the eighteenth. */
    static byte[] correspondentie() throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem()) {
            correspondentie(msg.getRoot());
            return bytes(msg);
        }
    }

    /** The same with a file, a picture in its text, and a message that has a file of its own. */
    static byte[] metBijlagen() throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem()) {
            DirectoryEntry wortel = msg.getRoot();
            correspondentie(wortel);
            bestand(wortel, 0, "Verslag van de bijeenkomst.txt", "Wat er is besproken.");
            bijlage(wortel, 1)
                    .tekst(0x3707, "image001.png")
                    .tekst(0x3712, "image001.png@01DA1B2C")
                    .tekst(0x370E, "image/png")
                    .getal(0x3714, 4)
                    .getal(0x3705, 1)
                    .bytes(0x3701, new byte[] {1, 2, 3})
                    .schrijf();
            Eigenschappen ingesloten = bijlage(wortel, 2).getal(0x3705, 5);
            ingesloten.schrijf();
            DirectoryEntry map =
                    ingesloten.map.createDirectory("__substg1.0_3701%04X".formatted(MAP));
            bericht(map, KOP_INGESLOTEN, "RE: Eerder bericht")
                    .tekst(0x5D02, "k.klaassen@minbz.example")
                    .tekst(0x0042, "Klaas Klaassen")
                    .tekst(0x1035, "<nulde@minbz.example>")
                    .tekst(0x1000, "Eerder schreef ik dit.")
                    .moment(0x0039, "2023-11-16T12:00:00Z")
                    .schrijf();
            bestand(map, 0, "Agenda.txt", "1. Opening");
            return bytes(msg);
        }
    }

    private static void correspondentie(DirectoryEntry map) throws IOException {
        bericht(map, KOP_BERICHT, "Bijeenkomst over de verkiezingsuitslag")
                .tekst(0x0042, "Jan Jansen")
                .tekst(0x0065, "/O=RIJK/OU=OCW/CN=RECIPIENTS/CN=JJANSEN")
                .tekst(0x5D02, "j.jansen@minocw.example")
                .tekst(0x1000, "Beste collega,\r\n\r\nZie de bijlage.")
                .tekst(0x1035, "<tweede@minocw.example>")
                .tekst(0x1039, "<eerste@minocw.example>")
                .moment(0x0039, "2023-11-17T23:30:00Z")
                .schrijf();
        ontvanger(map, 0, "Piet Pietersen", "p.pietersen@minbzk.example", 1);
        ontvanger(map, 1, "Ren\u00e9e de Wit", "r.dewit@minbz.example", 2);
    }

    private static Eigenschappen bericht(DirectoryEntry map, int kop, String onderwerp)
            throws IOException {
        namenlijst(map);
        return new Eigenschappen(map, kop).tekst(0x001A, "IPM.Note").tekst(0x0037, onderwerp);
    }

    private static void ontvanger(
            DirectoryEntry map, int nummer, String naam, String adres, int soort)
            throws IOException {
        new Eigenschappen(
                        map.createDirectory("__recip_version1.0_#%08X".formatted(nummer)), KOP_DEEL)
                .tekst(0x3001, naam)
                .tekst(0x39FE, adres)
                .getal(0x0C15, soort)
                .schrijf();
    }

    private static void bestand(DirectoryEntry map, int nummer, String naam, String inhoud)
            throws IOException {
        bijlage(map, nummer)
                .tekst(0x3707, naam)
                .getal(0x3705, 1)
                .bytes(0x3701, inhoud.getBytes(StandardCharsets.UTF_8))
                .schrijf();
    }

    private static Eigenschappen bijlage(DirectoryEntry map, int nummer) throws IOException {
        return new Eigenschappen(
                map.createDirectory("__attach_version1.0_#%08X".formatted(nummer)), KOP_DEEL);
    }

    /** The names of properties without a number; there are none. */
    private static void namenlijst(DirectoryEntry map) throws IOException {
        DirectoryEntry namen = map.createDirectory("__nameid_version1.0");
        for (String deel : new String[] {"00020102", "00030102", "00040102"}) {
            document(namen, "__substg1.0_" + deel, new byte[0]);
        }
    }

    private static void document(DirectoryEntry map, String naam, byte[] inhoud)
            throws IOException {
        map.createDocument(naam, new ByteArrayInputStream(inhoud));
    }

    private static byte[] bytes(POIFSFileSystem msg) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            msg.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
