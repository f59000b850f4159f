package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Cel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the sheet of a file, row by row as they come: an xlsx or a csv, whichever it is by its
 * first bytes.
 */
public final class Bladlezer {

    private static final int BUFFER = 1 << 16;

    /** Of a file that Excel wrote before 2007, or that has a password. */
    private static final int OLE2 = 0xD0CF11E0;

    private static final int ZIP = 0x504B0304;

    private Bladlezer() {}

    /**
     * @param in what was sent; kept on disk while it is read
     * @param rij told the number of each row, from 1, and its cells
     * @throws OngeldigBlad when it is no sheet, or too much of one
     */
    public static void lees(InputStream in, BiConsumer<Integer, List<Cel>> rij) throws IOException {
        Path bestand = Files.createTempFile("kamerwoo-inventaris", ".blad");
        try {
            bewaar(in, bestand);
            switch (begin(bestand)) {
                case ZIP -> XlsxLezer.lees(bestand, rij);
                case OLE2 -> throw new OngeldigBlad(null, "blad-oud-of-versleuteld");
                default -> CsvLezer.lees(bestand, rij);
            }
        } finally {
            Files.deleteIfExists(bestand);
        }
    }

    private static void bewaar(InputStream in, Path bestand) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long totaal = 0;
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                totaal += n;
                if (totaal > Bladgrenzen.BYTES) {
                    throw Bladgrenzen.teGroot("bytes", Bladgrenzen.BYTES >> 20);
                }
                uit.write(buffer, 0, n);
            }
        }
    }

    private static int begin(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            byte[] bytes = in.readNBytes(Integer.BYTES);
            int begin = 0;
            for (byte een : bytes) {
                begin = begin << 8 | een & 0xff;
            }
            return bytes.length == Integer.BYTES ? begin : 0;
        }
    }
}
