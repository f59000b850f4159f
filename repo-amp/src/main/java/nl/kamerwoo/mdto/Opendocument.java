package nl.kamerwoo.mdto;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The version of an OpenDocument: it stands in the first XML within it, and the government's own
 * documents are of different ones. No more than so much of it is unpacked.
 */
public final class Opendocument {

    private static final int MEESTE_BYTES = 32 << 20;
    private static final int BUFFER = 8192;
    private static final String VERSIE = "office:version=\"";
    private static final Set<String> MET_VERSIE =
            Set.of("content.xml", "styles.xml", "meta.xml", "settings.xml");

    private record Soort(String label, Map<String, String> puids) {}

    private static final Map<String, Soort> SOORTEN =
            Map.of(
                    "application/vnd.oasis.opendocument.text",
                    new Soort(
                            "OpenDocument Text",
                            Map.of(
                                    "1.0",
                                    "fmt/136",
                                    "1.1",
                                    "fmt/290",
                                    "1.2",
                                    "fmt/291",
                                    "1.3",
                                    "fmt/1756")),
                    "application/vnd.oasis.opendocument.spreadsheet",
                    new Soort(
                            "OpenDocument Spreadsheet",
                            Map.of(
                                    "1.0",
                                    "fmt/137",
                                    "1.1",
                                    "fmt/294",
                                    "1.2",
                                    "fmt/295",
                                    "1.3",
                                    "fmt/1755")),
                    "application/vnd.oasis.opendocument.presentation",
                    new Soort(
                            "OpenDocument Presentation",
                            Map.of(
                                    "1.0",
                                    "fmt/138",
                                    "1.1",
                                    "fmt/292",
                                    "1.2",
                                    "fmt/293",
                                    "1.3",
                                    "fmt/1754")));

    private Opendocument() {}

    /** Whether files of this kind have a version that can be looked for. */
    public static boolean is(String mediatype) {
        return SOORTEN.containsKey(mediatype);
    }

    /**
     * The format of a file; nothing when it does not say its version, or one that is unknown.
     *
     * @param in read from its beginning as far as needed, and left open
     * @throws IOException when it cannot be read
     */
    public static Optional<Begrip> formaat(String mediatype, InputStream in) throws IOException {
        Soort soort = SOORTEN.get(mediatype);
        return soort == null
                ? Optional.empty()
                : versie(new ZipInputStream(in, StandardCharsets.UTF_8))
                        .flatMap(
                                versie ->
                                        Optional.ofNullable(soort.puids().get(versie))
                                                .map(
                                                        puid ->
                                                                Bestandsformaten.met(
                                                                        soort.label()
                                                                                + " "
                                                                                + versie,
                                                                        puid)));
    }

    private static Optional<String> versie(ZipInputStream zip) throws IOException {
        long over = MEESTE_BYTES;
        for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            if (MET_VERSIE.contains(deel.getName())) {
                return versie(new String(zip.readNBytes(BUFFER), StandardCharsets.UTF_8));
            }
            over -= slaOver(zip, over);
            if (over <= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static long slaOver(ZipInputStream zip, long meeste) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long gelezen = 0;
        int n = zip.read(buffer);
        while (n >= 0 && gelezen < meeste) {
            gelezen += n;
            n = zip.read(buffer);
        }
        return gelezen;
    }

    private static Optional<String> versie(String begin) {
        int plek = begin.indexOf(VERSIE);
        int einde = plek < 0 ? -1 : begin.indexOf('"', plek + VERSIE.length());
        return einde < 0
                ? Optional.empty()
                : Optional.of(begin.substring(plek + VERSIE.length(), einde));
    }
}
