package nl.kamerwoo.alfresco.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.correspondentie.Mailadres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Messages as programs write them, well and badly. */
@Timeout(60)
class EmllezerTest {

    private static final String KOP =
            "From: Jan <j@x.example>\r\nDate: Fri, 17 Nov 2023 23:30:00 +0000\r\n"
                    + "Message-ID: <a@x>\r\nSubject: Iets\r\nMIME-Version: 1.0\r\n";

    private static final String GEMENGD = KOP + "Content-Type: multipart/mixed; boundary=g\r\n\r\n";

    private final Emllezer lezer = new Emllezer(Proefkladblok.nieuw());

    @Test
    void itsHeadIsRead() throws IOException {
        Post post = lees(KOP + "\r\nTekst.");

        assertThat(post.kop().afzender()).contains(new Mailadres("Jan", "j@x.example"));
        assertThat(post.kop().verzonden()).contains(Instant.parse("2023-11-17T23:30:00Z"));
        assertThat(post.bijlagen()).isEmpty();
        assertThat(post.berichten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?UTF-8?Q?Co=C3=B6rdinatie?= | Co\u00F6rdinatie",
                "=?iso-8859-1?B?Q2/2cmRpbmF0aWU=?= | Co\u00F6rdinatie",
                "=?UTF-8?Q?Co=C3?= =?UTF-8?Q?=B6rdinatie?= | Co\uFFFD\uFFFDrdinatie",
                "=?bestaat-niet?Q?abc?= | =?bestaat-niet?Q?abc?=",
                "=?UTF-8?Q?half | =?UTF-8?Q?half"
            })
    void encodedWordsAreReadAsTheyAreMeant(String ruw, String onderwerp) throws IOException {
        assertThat(lees("From: j@x.example\r\nSubject: " + ruw + "\r\n\r\n").kop().onderwerp())
                .isEqualTo(onderwerp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void aHeadThatIsNotEncodedIsReadAsItIsMeantToo(String tekenset) throws IOException {
        byte[] eml =
                "From: j@x.example\r\nSubject: Co\u00F6rdinatie\r\n\r\n"
                        .getBytes(Charset.forName(tekenset));

        assertThat(lezer.lees(new ByteArrayInputStream(eml)).kop().onderwerp())
                .isEqualTo("Co\u00F6rdinatie");
    }

    @Test
    void foldedLinesAndLinesOfMoreThanAThousandCharactersAreFields() throws IOException {
        Post post =
                lees(
                        "From: j@x.example\r\nReferences: <"
                                + "a".repeat(700)
                                + "@x>\r\n\t<b@x>\r\nTo: "
                                + "piet@x.example, ".repeat(200)
                                + "\r\nSubject: Een\r\n onderwerp\r\n\r\n");

        assertThat(post.kop().onderwerp()).isEqualTo("Een onderwerp");
        assertThat(post.kop().aan()).hasSize(200);
        assertThat(post.kop().draad().gesprek()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "attachment; filename=\"Nota bij brief.pdf\"",
                "attachment; filename=Nota bij brief.pdf",
                "attachment; filename*=UTF-8''Nota%20bij%20brief.pdf",
                "attachment; filename*0=\"Nota bij\"; filename*1=\" brief.pdf\"",
                "attachment; filename=\"=?UTF-8?Q?Nota_bij_brief.pdf?=\"",
                "ATTACHMENT;\r\n filename=\"/post/Nota bij brief.pdf\""
            })
    void aFileIsCalledWhatItsPartSays(String plaatsing) throws IOException {
        assertThat(
                        namen(
                                GEMENGD
                                        + deel(
                                                "Content-Type: application/pdf\r\n"
                                                        + "Content-Disposition: "
                                                        + plaatsing
                                                        + "\r\n",
                                                "%PDF")))
                .containsExactly("Nota bij brief.pdf");
    }

    @Test
    void theSameFileHasTheSameMarkAndAnotherHasNot() throws IOException {
        String bijlagen =
                GEMENGD
                        + deel(bijlage("a.txt"), "een")
                        + deel(bijlage("b.txt"), "een")
                        + deel(bijlage("a.txt"), "twee");
        List<String> kenmerken = lees(bijlagen).bijlagen().stream().map(Bijlage::kenmerk).toList();

        assertThat(kenmerken).doesNotHaveDuplicates().hasSize(3);
        assertThat(lees(bijlagen).bijlagen().stream().map(Bijlage::kenmerk).toList())
                .isEqualTo(kenmerken);
    }

    @Test
    void aSignedMessageIsReadWithoutItsSignature() throws IOException {
        Post post =
                lees(
                        KOP
                                + "Content-Type: multipart/signed; boundary=g\r\n\r\n"
                                + deel("Content-Type: text/plain\r\n", "Tekst.")
                                + deel(
                                        "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n"
                                                + "Content-Disposition: attachment;"
                                                + " filename=smime.p7s\r\n",
                                        "AAAA")
                                + "--g--\r\n");

        assertThat(post.bijlagen()).isEmpty();
        assertThat(post.versleuteld()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m | true",
                "application/x-pkcs7-mime; name=smime.p7m | true",
                "application/pkcs7-mime; smime-type=signed-data | false",
                "multipart/encrypted; boundary=g | true"
            })
    void ofASealedMessageTheHeadIsRead(String soort, boolean versleuteld) throws IOException {
        Post post =
                lees(
                        KOP
                                + "Content-Type: "
                                + soort
                                + "\r\n\r\n"
                                + deel("Content-Type: application/octet-stream\r\n", "AAAA"));

        assertThat(post.kop().onderwerp()).isEqualTo("Iets");
        assertThat(post.versleuteld()).isEqualTo(versleuteld);
        assertThat(post.bijlagen()).isEmpty();
    }

    @Test
    void truncatedBase64GivesWhatThereIs() throws IOException {
        Post post =
                lees(
                        GEMENGD
                                + "--g\r\nContent-Type: text/plain\r\n"
                                + "Content-Disposition: attachment; filename=a.txt\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\nVGVrc3QgdmFu");

        assertThat(post.bijlagen()).hasSize(1);
        assertThat(new String(inhoud(post), StandardCharsets.UTF_8)).isEqualTo("Tekst van");
    }

    @Test
    void base64OnOneVeryLongLineIsRead() throws IOException {
        Post post =
                lees(
                        GEMENGD
                                + deel(
                                        bijlage("a.bin") + "Content-Transfer-Encoding: base64\r\n",
                                        "AAAA".repeat(500_000)));

        assertThat(post.bijlagen().get(0).inhoud().getSize()).isEqualTo(1_500_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|''|true",
                "text/plain|Tekst.|false",
                "text/html|<p>Tekst.</p>|false",
                "text/plain; name=a.txt|Tekst.|false",
                "application/pdf|%PDF|true"
            })
    void itIsKnownWhetherAnybodyWroteAnythingInIt(String soort, String tekst, boolean niets)
            throws IOException {
        assertThat(lees(GEMENGD + deel("Content-Type: " + soort + "\r\n", tekst)).zonderTekst())
                .isEqualTo(niets);
    }

    @Test
    void ofTwoFormsOfATextThePlainOneTellsWhetherThereIsAny() throws IOException {
        String beide =
                KOP
                        + "Content-Type: multipart/alternative; boundary=g\r\n\r\n"
                        + deel("Content-Type: text/plain\r\n", "%s")
                        + deel("Content-Type: text/html\r\n", "<p>&nbsp;</p>")
                        + "--g--\r\n";

        assertThat(lees(beide.formatted("")).zonderTekst()).isTrue();
        assertThat(lees(beide.formatted("Tekst.")).zonderTekst()).isFalse();
    }

    private Post lees(String eml) throws IOException {
        return lezer.lees(stroom(eml));
    }

    private List<String> namen(String eml) throws IOException {
        return lees(eml).bijlagen().stream().map(Bijlage::naam).toList();
    }

    private static byte[] inhoud(Post post) throws IOException {
        return post.bijlagen().get(0).inhoud().getContentInputStream().readAllBytes();
    }

    private static String deel(String kop, String inhoud) {
        return "--g\r\n" + kop + "\r\n" + inhoud + "\r\n";
    }

    private static String bijlage(String naam) {
        return "Content-Type: application/octet-stream\r\n"
                + "Content-Disposition: attachment; filename="
                + naam
                + "\r\n";
    }

    private static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
