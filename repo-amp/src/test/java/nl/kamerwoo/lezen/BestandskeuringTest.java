package nl.kamerwoo.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

class BestandskeuringTest {

    private static final String PDF = "application/pdf";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String MSG = "application/vnd.ms-outlook";

    @ParameterizedTest
    @ValueSource(strings = {PDF, DOCX, ODT, MSG, "text/plain", "application/octet-stream"})
    void aFileWithoutAByteIsEmpty(String mimetype) throws IOException {
        assertThat(keur(new byte[0], mimetype)).contains(Leesstatus.LEEG);
    }

    @Test
    void aDocxWithAPasswordIsEncrypted() throws Exception {
        assertThat(keur(Bestanden.versleuteldeDocx(), DOCX)).contains(Leesstatus.VERSLEUTELD);
    }

    @Test
    void anOdtWithAPasswordIsEncrypted() throws Exception {
        assertThat(keur(Bestanden.versleuteldeOdt(2_000), ODT)).contains(Leesstatus.VERSLEUTELD);
    }

    @Test
    void anEncryptedOdtIsSeenHoweverFarItsListOfPartsStands() throws Exception {
        for (int voor = 65_000; voor < 66_500; voor += 37) {
            assertThat(keur(Bestanden.versleuteldeOdt(voor), ODT))
                    .as(voor + " before it")
                    .contains(Leesstatus.VERSLEUTELD);
        }
    }

    @Test
    void aPdfWithAPasswordIsEncrypted() throws IOException {
        assertThat(keur(Bestanden.versleuteldePdf(), PDF)).contains(Leesstatus.VERSLEUTELD);
    }

    @Test
    void aDocxThatBreaksOffIsDamaged() throws IOException {
        assertThat(keur(helft(Bestanden.docx()), DOCX)).contains(Leesstatus.BESCHADIGD);
    }

    @Test
    void anOdtThatBreaksOffIsDamaged() throws IOException {
        assertThat(keur(helft(Bestanden.odt()), ODT)).contains(Leesstatus.BESCHADIGD);
    }

    @Test
    void aPdfThatBreaksOffIsDamaged() throws IOException {
        assertThat(keur(helft(Bestanden.pdf()), PDF)).contains(Leesstatus.BESCHADIGD);
    }

    @ParameterizedTest
    @ValueSource(strings = {PDF, DOCX, ODT, MSG})
    void noiseIsDamaged(String mimetype) throws IOException {
        assertThat(keur(Bestanden.ruis(5_000), mimetype)).contains(Leesstatus.BESCHADIGD);
    }

    @Test
    void aTextThatIsCalledDocxIsDamaged() throws IOException {
        assertThat(keur(Bestanden.tekst("Aan: MOCW"), DOCX)).contains(Leesstatus.BESCHADIGD);
    }

    @Test
    void whatIsSoundInItsFormatIsNotBlamed() throws IOException {
        assertThat(keur(Bestanden.docx(), DOCX)).isEmpty();
        assertThat(keur(Bestanden.odt(), ODT)).isEmpty();
        assertThat(keur(Bestanden.pdf(), PDF)).isEmpty();
        assertThat(keur(Bestanden.msg(), MSG)).isEmpty();
    }

    @Test
    void aFormatWithoutMarksIsNotBlamed() throws IOException {
        assertThat(keur(Bestanden.ruis(5_000), "image/png")).isEmpty();
    }

    @Test
    void theMarkOfAnEncryptedPdfIsSeenWhereverItStands() throws IOException {
        for (int voor = 65_985; voor < 66_005; voor++) {
            byte[] pdf =
                    Bestanden.tekst("%PDF-1.7" + " ".repeat(voor) + "/Encrypt 9 0 R startxref");

            assertThat(keur(pdf, PDF)).as(voor + " before it").contains(Leesstatus.VERSLEUTELD);
        }
    }

    @Test
    void aFileOfAnyLengthGoesByInLittleMemory() throws IOException {
        InputStream lang =
                new SequenceInputStream(
                        new ByteArrayInputStream(Bestanden.tekst("%PDF-1.7")),
                        new Nullen(100_000_000));

        assertThat(Bestandskeuring.keur(lang, PDF)).contains(Leesstatus.BESCHADIGD);
    }

    private static Optional<Leesstatus> keur(byte[] inhoud, String mimetype) throws IOException {
        return Bestandskeuring.keur(new ByteArrayInputStream(inhoud), mimetype);
    }

    private static byte[] helft(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** So many zeros, made while they are read. */
    private static final class Nullen extends InputStream {
        private long over;

        Nullen(long aantal) {
            this.over = aantal;
        }

        @Override
        public int read() {
            return over-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int vanaf, int lengte) {
            if (over <= 0) {
                return -1;
            }
            int n = (int) Math.min(over, lengte);
            Arrays.fill(bytes, vanaf, vanaf + n, (byte) 0);
            over -= n;
            return n;
        }
    }
}
