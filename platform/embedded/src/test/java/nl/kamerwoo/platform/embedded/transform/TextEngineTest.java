package nl.kamerwoo.platform.embedded.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Text as the transform engine gives it, down to the tabs and the empty lines. */
class TextEngineTest {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final TextEngine engine = new TextEngine();
    @TempDir private Path folder;

    private String text(byte[] document, String mimetype, String encoding) throws Exception {
        Path source = Files.write(folder.resolve("source"), document);
        Path target = folder.resolve("target");
        engine.transform(source, mimetype, encoding, target, UTF_8, Map.of());
        return Files.readString(target);
    }

    @Test
    void aCellOfADocxIsALineThatBeginsWithATab() throws Exception {
        assertThat(text(Documents.docx(), DOCX, null))
                .contains("\tAan\n\tMOCW\n\n\tVan\n\tBOA\n", "\nKérn\n");
    }

    @Test
    void aLineOfAPdfIsALine() throws Exception {
        assertThat(text(Documents.pdf(false), "application/pdf", null))
                .contains("Aan MOCW\n\nKern\n");
    }

    @Test
    void aParagraphOfAnOdtIsALine() throws Exception {
        assertThat(text(Documents.odt(), ODT, null)).contains("Aan: MOCW\n", "Kérn\n");
    }

    @Test
    void aCellOfAPageIsALine() throws Exception {
        assertThat(text(Documents.HTML.getBytes(UTF_8), "text/html", "UTF-8").lines())
                .containsExactly("T", "Aan", "MOCW", "Van", "BOA", "Kérn", "twee");
    }

    @Test
    void textIsCopiedOutOfItsEncoding() throws Exception {
        assertThat(text("één\r\n\ttwee".getBytes(ISO_8859_1), "text/plain", "ISO-8859-1"))
                .isEqualTo("één\r\n\ttwee");
    }

    @Test
    void aMailIsItsPlainBodyWithoutHeadersAndAttachments() throws Exception {
        assertThat(text(Documents.mail(), "message/rfc822", null).strip())
                .isEqualTo("De gewone tekst");
    }

    @Test
    void anRtfIsRead() throws Exception {
        byte[] rtf = "{\\rtf1\\ansi\\pard Aan:\\tab MOCW\\par K\\'e9rn\\par}".getBytes(ISO_8859_1);
        assertThat(text(rtf, "application/rtf", null)).contains("Aan:\tMOCW\n", "Kérn");
    }

    @Test
    void whatIsEncryptedFails() throws Exception {
        assertThatThrownBy(() -> text(Documents.encryptedDocx(), DOCX, null))
                .isInstanceOf(EncryptedDocumentException.class);
        assertThatThrownBy(() -> text(Documents.pdf(true), "application/pdf", null))
                .isInstanceOf(EncryptedDocumentException.class);
    }

    @Test
    void whatIsEmptyFails() {
        assertThatThrownBy(() -> text(new byte[0], DOCX, null)).isInstanceOf(TikaException.class);
    }

    @Test
    void whatIsDamagedFails() throws Exception {
        byte[] page = "%PDF-1.4 en dan niets".getBytes(UTF_8);
        assertThatThrownBy(() -> text(page, "application/pdf", null))
                .isInstanceOf(IOException.class);
        byte[] half = Arrays.copyOf(Documents.docx(), 1000);
        assertThatThrownBy(() -> text(half, DOCX, null)).isInstanceOf(TikaException.class);
    }

    @Test
    void anEntityOutsideTheDocumentIsNotRead() throws Exception {
        String secret = Files.writeString(folder.resolve("geheim"), "geheim").toUri().toString();
        String page =
                "<!DOCTYPE html [<!ENTITY g SYSTEM '"
                        + secret
                        + "'>]><html xmlns='http://www.w3.org/"
                        + "1999/xhtml'><body><p>&g;</p></body></html>";
        assertThat(text(page.getBytes(UTF_8), "application/xhtml+xml", null))
                .doesNotContain("geheim");
    }

    @Test
    void aPdfOfMoreThan25MegabytesIsRefused() {
        long limit = 25 * 1024 * 1024;
        assertThat(engine.reads("application/pdf", limit, Set.of())).isTrue();
        assertThat(engine.reads("application/pdf", limit + 1, Set.of())).isFalse();
        assertThat(engine.reads(DOCX, 10 * limit, Set.of())).isTrue();
    }

    @Test
    void anOptionThatTheTransformDoesNotHaveIsRefused() {
        assertThat(engine.reads("application/pdf", 1, Set.of("notExtractBookmarksText"))).isTrue();
        assertThat(engine.reads(DOCX, 1, Set.of("notExtractBookmarksText"))).isFalse();
        assertThat(engine.reads(DOCX, 1, Set.of("timeout", "targetEncoding"))).isTrue();
        assertThat(engine.reads("image/png", 1, Set.of())).isFalse();
    }
}
