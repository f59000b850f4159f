package nl.kamerwoo.alfresco.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.lezen.Post;

import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which files are messages, and how much of them is read. */
class BerichtlezerTest {

    private static final String MET_BIJLAGE =
            "From: j@x.example\r\nSubject: Iets\r\n"
                    + "Content-Type: multipart/mixed; boundary=g\r\n\r\n"
                    + "--g\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF\r\n--g--\r\n";

    private final Berichtlezer lezer = new Berichtlezer(Proefkladblok.nieuw(), 1_000);

    @Test
    void aMessageIsReadAsAWhole() {
        assertThat(lezer.lees(inhoud(MimetypeMap.MIMETYPE_RFC822, 1_000)).orElseThrow().bijlagen())
                .hasSize(1);
    }

    @Test
    void ofOneThatIsTooLargeTheHeadIsRead() {
        Post post = lezer.lees(inhoud(MimetypeMap.MIMETYPE_RFC822, 1_001)).orElseThrow();

        assertThat(post.kop().onderwerp()).isEqualTo("Iets");
        assertThat(post.bijlagen()).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsNoMessage() {
        assertThat(lezer.lees(inhoud(MimetypeMap.MIMETYPE_PDF, 100))).isEmpty();
        assertThat(lezer.lees(inhoud(MimetypeMap.MIMETYPE_RFC822, 0))).isEmpty();
        assertThat(lezer.lees(inhoud(MimetypeMap.MIMETYPE_OUTLOOK_MSG, 1_001))).isEmpty();
    }

    @Test
    void aFileOfWhichNobodySaidTheKindIsNoMessage() {
        assertThat(lezer.lees(inhoud(null, 100))).isEmpty();
    }

    @Test
    void aStoreThatFailsIsNoReasonToTakeTheMessageForADamagedOne() {
        ContentReader inhoud = inhoud(MimetypeMap.MIMETYPE_RFC822, 100);
        when(inhoud.getContentInputStream())
                .thenReturn(
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the disk is gone");
                            }
                        });

        assertThatThrownBy(() -> lezer.lees(inhoud)).isInstanceOf(ContentIOException.class);
    }

    private static ContentReader inhoud(String soort, long lengte) {
        ContentReader inhoud = mock(ContentReader.class);
        when(inhoud.exists()).thenReturn(true);
        when(inhoud.getSize()).thenReturn(lengte);
        when(inhoud.getMimetype()).thenReturn(soort);
        when(inhoud.getContentInputStream())
                .thenReturn(new ByteArrayInputStream(MET_BIJLAGE.getBytes(StandardCharsets.UTF_8)));
        return inhoud;
    }
}
