package nl.kamerwoo.mdto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Which version an OpenDocument is of. */
class OpendocumentTest {

    private static final String TEKST = "application/vnd.oasis.opendocument.text";

    @ParameterizedTest
    @CsvSource({
        "text, 1.0, fmt/136",
        "text, 1.2, fmt/291",
        "text, 1.3, fmt/1756",
        "spreadsheet, 1.2, fmt/295",
        "presentation, 1.1, fmt/292"
    })
    void standsInIt(String soort, String versie, String puid) throws IOException {
        byte[] odf = odf("content.xml", "<office:document office:version=\"" + versie + "\">");

        assertThat(formaat("application/vnd.oasis.opendocument." + soort, odf)).contains(puid);
    }

    @Test
    void whatDoesNotSayItHasNone() throws IOException {
        assertThat(formaat(TEKST, odf("content.xml", "<office:document>"))).isEmpty();
        assertThat(formaat(TEKST, odf("content.xml", "office:version=\"9.9\""))).isEmpty();
        assertThat(formaat(TEKST, odf("ander.xml", "office:version=\"1.2\""))).isEmpty();
        assertThat(formaat("text/plain", odf("content.xml", "office:version=\"1.2\""))).isEmpty();
    }

    @Test
    void whatGrowsWithoutEndIsNotUnpackedToItsEnd() throws IOException {
        byte[] bom = odf("nullen", "0".repeat(64 << 20));

        assertThat(formaat(TEKST, bom)).isEmpty();
    }

    @Property
    void anyBytesHaveAVersionOrNot(@ForAll byte[] bytes) {
        assertThatCode(() -> formaat(TEKST, bytes)).doesNotThrowAnyException();
    }

    private static Optional<String> formaat(String mediatype, byte[] bytes) throws IOException {
        return Opendocument.formaat(mediatype, new ByteArrayInputStream(bytes))
                .flatMap(Begrip::code);
    }

    private static byte[] odf(String naam, String inhoud) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(TEKST.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("laatste"));
        }
        return uit.toByteArray();
    }
}
