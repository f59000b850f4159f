package nl.kamerwoo.acceptance;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A message as Outlook keeps it: an OLE file with an entry for each property. */
final class Msgbestand {

    private static final int KOP = 32;
    private static final int EIGENSCHAP = 16;
    private static final int TEKST = 0x001F;

    private static final int SOORT = 0x001A;
    private static final int ONDERWERP = 0x0037;
    private static final int AFZENDER = 0x0C1A;
    private static final int INHOUD = 0x1000;

    private Msgbestand() {}

    static byte[] van(Voorbeeldnota nota) throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            schrijf(
                    msg.getRoot(),
                    new int[] {SOORT, ONDERWERP, AFZENDER, INHOUD},
                    "IPM.Note",
                    "Nota ter ondertekening",
                    "Beleidsmedewerker",
                    nota.tekst().replace("\n", "\r\n"));
            namenlijst(msg.getRoot());
            msg.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void schrijf(DirectoryEntry map, int[] eigenschappen, String... teksten)
            throws IOException {
        ByteBuffer lijst =
                ByteBuffer.allocate(KOP + EIGENSCHAP * teksten.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .position(KOP);
        for (int i = 0; i < teksten.length; i++) {
            byte[] tekst = teksten[i].getBytes(StandardCharsets.UTF_16LE);
            lijst.putInt(eigenschappen[i] << 16 | TEKST)
                    .putInt(6)
                    .putInt(tekst.length + 2)
                    .putInt(0);
            document(map, "__substg1.0_%04X%04X".formatted(eigenschappen[i], TEKST), tekst);
        }
        document(map, "__properties_version1.0", lijst.array());
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
}
