package nl.kamerwoo.mdto;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is, from its bytes and from what the platform says of it. */
class FormaatherkennerTest {

    private static final String XMP =
            "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                    + " pdfaid:part=\"2\" pdfaid:conformance=\"B\"/>";

    @ParameterizedTest
    @CsvSource({
        "1.0, fmt/14",
        "1.3, fmt/17",
        "1.4, fmt/18",
        "1.5, fmt/19",
        "1.6, fmt/20",
        "1.7, fmt/276",
        "2.0, fmt/1129"
    })
    void aPdfIsOfTheVersionThatItBeginsWith(String versie, String puid) {
        assertThat(puid("application/pdf", "%PDF-" + versie + "\n%x")).contains(puid);
    }

    @Test
    void aPdfThatSaysThatItIsForTheArchiveIsThat() {
        assertThat(puid("application/pdf", "%PDF-1.7\n" + "x".repeat(100_000) + XMP))
                .contains("fmt/477");
        assertThat(
                        puid(
                                "application/pdf",
                                "%PDF-1.4\n<pdfaid:part>1</pdfaid:part>"
                                        + "<pdfaid:conformance>A</pdfaid:conformance>"))
                .contains("fmt/95");
        assertThat(puid("application/pdf", "%PDF-2.0\n<pdfaid:part>4</pdfaid:part>"))
                .contains("fmt/1910");
    }

    @Test
    void ofAnUnknownVersionNoNumberIsMadeUp() {
        assertThat(puid("application/pdf", "%PDF-3.9\n")).isEmpty();
        assertThat(puid("application/pdf", "geen pdf")).isEmpty();
        assertThat(puid("application/vnd.oasis.opendocument.text", "PK\u0003\u0004")).isEmpty();
        assertThat(formaat("application/x-onbekend", "x").label()).contains("Onbekend");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, fmt/412",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, fmt/214",
        "application/zip, x-fmt/263"
    })
    void whatIsAZipIsWhatThePlatformSaysWhenItIsOne(String mediatype, String puid) {
        assertThat(puid(mediatype, "PK\u0003\u0004...")).contains(puid);
        assertThat(puid(mediatype, "tekst")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, Beste, x-fmt/111",
        "message/rfc822, From: a, fmt/278",
        "text/html, <html>, fmt/96",
        "text/html, <!DOCTYPE html>, fmt/471",
        "image/gif, GIF89a, fmt/4"
    })
    void textsAndTheLikeAreWhatTheyAreSaidToBe(String mediatype, String begin, String puid) {
        assertThat(puid(mediatype, begin)).contains(puid);
    }

    @Test
    void aMessageOfOutlookAndAPictureAreKnownByTheirFirstBytes() {
        assertThat(
                        puid(
                                "application/vnd.ms-outlook",
                                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))
                .contains("x-fmt/430");
        assertThat(puid("image/jpeg", "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000\u0001\u0001"))
                .contains("fmt/43");
        assertThat(puid("image/tiff", "II*\u0000")).contains("fmt/353");
    }

    @Property
    void itMakesNoDifferenceInWhichPiecesTheBytesCome(@ForAll @IntRange(min = 1, max = 300) int n) {
        byte[] bytes = ("%PDF-1.7\n" + "y".repeat(500) + XMP).getBytes(StandardCharsets.ISO_8859_1);
        Formaatherkenner herkenner = new Formaatherkenner("application/pdf");
        for (int vanaf = 0; vanaf < bytes.length; vanaf += n) {
            herkenner.zie(bytes, vanaf, Math.min(n, bytes.length - vanaf));
        }

        assertThat(herkenner.formaat().code()).contains("fmt/477");
    }

    @Property
    void anyBytesHaveAFormatWithALabel(@ForAll byte[] bytes) {
        for (String mediatype : new String[] {"application/pdf", "image/jpeg", "text/html", ""}) {
            Formaatherkenner herkenner = new Formaatherkenner(mediatype);
            herkenner.zie(bytes, 0, bytes.length);

            assertThat(herkenner.formaat().label()).isNotBlank();
        }
    }

    private static Optional<String> puid(String mediatype, String inhoud) {
        return formaat(mediatype, inhoud).code();
    }

    private static Begrip formaat(String mediatype, String inhoud) {
        Formaatherkenner herkenner = new Formaatherkenner(mediatype);
        byte[] bytes = inhoud.getBytes(StandardCharsets.ISO_8859_1);
        herkenner.zie(bytes, 0, bytes.length);
        return herkenner.formaat();
    }
}
