package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.correspondentie.Mailgrenzen;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Makes a file of a message that lies within another (MS-OXMSG, section 2.2.3): the same
 * properties, with the longer head that a message by itself has, and the names that it shares.
 */
final class Msgkopie {

    private static final String NAMEN = "__nameid_version1.0";

    private Msgkopie() {}

    /**
     * @param bestand is overwritten
     */
    static void schrijf(DirectoryEntry bericht, DirectoryEntry wortel, Path bestand)
            throws IOException {
        try (POIFSFileSystem kopie = POIFSFileSystem.create(bestand.toFile())) {
            for (Entry deel : bericht) {
                if (deel.getName().equals(Msgmap.EIGENSCHAPPEN)
                        && deel instanceof DocumentEntry eigenschappen) {
                    kopie.getRoot().createDocument(deel.getName(), metLangeKop(eigenschappen));
                } else {
                    kopieer(deel, kopie.getRoot(), 0);
                }
            }
            if (wortel.hasEntry(NAMEN) && !kopie.getRoot().hasEntry(NAMEN)) {
                kopieer(wortel.getEntry(NAMEN), kopie.getRoot(), 0);
            }
            kopie.writeFilesystem();
        }
    }

    private static InputStream metLangeKop(DocumentEntry eigenschappen) throws IOException {
        InputStream bytes = new DocumentInputStream(eigenschappen);
        byte[] kop = bytes.readNBytes(Msgmap.KOP_INGESLOTEN);
        byte[] lang = Arrays.copyOf(kop, Msgmap.KOP_BERICHT);
        return new SequenceInputStream(new ByteArrayInputStream(lang), bytes);
    }

    private static void kopieer(Entry deel, DirectoryEntry naar, int diepte) throws IOException {
        if (diepte > Mailgrenzen.DIEPSTE_DEEL) {
            throw new IOException("A message within messages without end");
        }
        if (deel instanceof DirectoryEntry map) {
            DirectoryEntry nieuw = naar.createDirectory(map.getName());
            for (Entry kind : map) {
                kopieer(kind, nieuw, diepte + 1);
            }
        } else if (deel instanceof DocumentEntry document) {
            try (InputStream bytes = new DocumentInputStream(document)) {
                naar.createDocument(document.getName(), bytes);
            }
        }
    }
}
