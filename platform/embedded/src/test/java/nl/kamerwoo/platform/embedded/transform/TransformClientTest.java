package nl.kamerwoo.platform.embedded.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.repo.content.transform.UnsupportedTransformationException;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.apache.tika.exception.EncryptedDocumentException;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.util.Map;

/** The client of a transform service that may refuse, fail, be slow or be down. */
class TransformClientTest {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SynchronousTransformClient client =
            Platform.bean("synchronousTransformClient", SynchronousTransformClient.class);
    private final ContentService contents = Platform.bean("contentService", ContentService.class);

    private ContentReader content(byte[] bytes, String mimetype) {
        ContentWriter writer = contents.getTempWriter();
        writer.setMimetype(mimetype);
        writer.putContent(new ByteArrayInputStream(bytes));
        return writer.getReader();
    }

    private String text(ContentReader reader, Map<String, String> options) {
        return text(client, reader, options);
    }

    private String text(
            SynchronousTransformClient by, ContentReader reader, Map<String, String> options) {
        ContentWriter writer = contents.getTempWriter();
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        by.transform(reader, writer, options, "test", null);
        return writer.getReader().getContentString();
    }

    @Test
    void aDocumentBecomesText() throws Exception {
        assertThat(text(content(Documents.docx(), DOCX), Map.of())).contains("MOCW", "Kérn");
    }

    @Test
    void whatIsNotSupportedIsRefused() {
        ContentReader image = content(new byte[] {1}, "image/png");
        assertThat(client.isSupported("image/png", 1, null, "text/plain", Map.of(), "x", null))
                .isFalse();
        assertThatThrownBy(() -> text(image, Map.of()))
                .isInstanceOf(UnsupportedTransformationException.class);
    }

    @Test
    void whatIsEncryptedFailsWithTheReasonAsItsCause() throws Exception {
        ContentReader encrypted = content(Documents.encryptedDocx(), DOCX);
        assertThatThrownBy(() -> text(encrypted, Map.of()))
                .isInstanceOf(ContentIOException.class)
                .hasRootCauseInstanceOf(EncryptedDocumentException.class);
    }

    @Test
    void whatIsOfAnotherKindThanItSaysIsReadAsWhatItIs() throws Exception {
        assertThat(text(content(Documents.docx(), "application/pdf"), Map.of())).contains("MOCW");
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws Exception {
        ContentReader document = content(Documents.docx(), DOCX);
        assertThatThrownBy(() -> text(document, Map.of("timeout", "0")))
                .isInstanceOf(ContentIOException.class);
    }

    @Test
    void whileTheServiceIsDownEverythingFails() throws Exception {
        TikaTransformClient down = new TikaTransformClient();
        down.setAvailable(false);
        ContentReader document = content(Documents.docx(), DOCX);
        assertThatThrownBy(() -> text(down, document, Map.of()))
                .isInstanceOf(ContentIOException.class);
    }

    @Test
    void whatGivesNothingAtAllIsTakenForCorrupted() {
        ContentReader mail = content("From: a@b.example\r\n\r\n".getBytes(), "message/rfc822");
        assertThatThrownBy(() -> text(mail, Map.of())).isInstanceOf(ContentIOException.class);
    }

    @Test
    void aMailInAnEncodingThatNobodyKnowsFails() {
        ContentReader mail =
                content(
                        "Content-Type: text/plain; charset=x-none\r\n\r\nText".getBytes(),
                        "message/rfc822");
        assertThatThrownBy(() -> text(mail, Map.of())).isInstanceOf(ContentIOException.class);
    }
}
