package nl.kamerwoo.alfresco.pakket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document of more than 4 GB, which is the most that a ZIP holds in its 32-bit form (APPNOTE.TXT,
 * 4.3.9.2 and 4.3.14). It is made, packed and read at once, and lies nowhere.
 */
class GrootBestandTest {

    private static final int REGELS = 10;
    private static final String DOCUMENT = "0010.pdf";
    private static final long GROOT = (4L << 30) + 5;
    private static final int BUFFER = 1 << 20;

    @Test
    void aDocumentOfMoreThanFourGigabytesIsHandedOverWhole() throws Exception {
        try (PipedInputStream pijp = new PipedInputStream(BUFFER);
                Uiteinden zip = new Uiteinden(pijp)) {
            CompletableFuture<Void> inpakken = pakIn(new PipedOutputStream(pijp));
            Map<String, Long> bestanden = leesUit(zip);
            inpakken.join();

            assertThat(bestanden).containsEntry(DOCUMENT, GROOT);
            assertInhoudsopgave(zip, bestanden);
        }
    }

    private static CompletableFuture<Void> pakIn(OutputStream pijp) {
        return CompletableFuture.runAsync(
                () -> {
                    try (pijp) {
                        new Verzonnenverzoek(REGELS, GROOT).pakIn(pijp);
                    } catch (IOException fout) {
                        throw new UncheckedIOException(fout);
                    }
                });
    }

    /** As who unpacks it while it comes: each name with its size, after its checksum was right. */
    private static Map<String, Long> leesUit(InputStream in) throws IOException {
        Map<String, Long> bestanden = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry bestand = zip.getNextEntry(); bestand != null; bestand = zip.getNextEntry()) {
            bestanden.put(bestand.getName(), tel(zip));
        }
        tel(in);
        return bestanden;
    }

    private static long tel(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
        }
        return bytes;
    }

    /** As who looks things up in it: what comes after the large document is found too. */
    private static void assertInhoudsopgave(Uiteinden zip, Map<String, Long> bestanden)
            throws IOException {
        try (ZipFile inhoud = ZipFile.builder().setSeekableByteChannel(zip.kanaal()).get()) {
            ZipArchiveEntry document = inhoud.getEntry(DOCUMENT);
            assertThat(document.getSize()).isEqualTo(GROOT);
            assertThat(document.getCompressedSize()).isGreaterThan(GROOT);
            assertThat(Collections.list(inhoud.getEntries()))
                    .extracting(ZipArchiveEntry::getName)
                    .containsExactlyElementsOf(bestanden.keySet());
            JsonNode manifest =
                    new ObjectMapper()
                            .readTree(inhoud.getInputStream(inhoud.getEntry("manifest.json")));
            assertThat(manifest.findValuesAsText("bytes")).contains(String.valueOf(GROOT));
        }
    }
}
