package nl.kamerwoo.alfresco.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.correspondentie.Mailgrenzen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Messages that were made to harm take no more time or memory than others. */
@Timeout(60)
class VijandigeMailTest {

    private static final String KOP =
            "From: Jan <j@x.example>\r\nDate: Fri, 17 Nov 2023 23:30:00 +0000\r\n"
                    + "Message-ID: <a@x>\r\nSubject: Iets\r\nMIME-Version: 1.0\r\n";

    private static final String GEMENGD = KOP + "Content-Type: multipart/mixed; boundary=g\r\n\r\n";

    private final Emllezer lezer = new Emllezer(Proefkladblok.nieuw());

    @Test
    void ofTenThousandPartsTheFirstAreRead() throws IOException {
        Post post = lees(GEMENGD + deel(bijlage("a.txt"), "x").repeat(10_000) + "--g--\r\n");

        assertThat(post.bijlagen()).hasSize(Mailgrenzen.MEESTE_BIJLAGEN);
        assertThat(sleutels(post)).containsExactly("kamerwoo.mail.te-veel-bijlagen");
        Post tekst =
                lees(GEMENGD + deel("Content-Type: text/plain\r\n", "x").repeat(10_000) + "--g--");
        assertThat(sleutels(tekst)).containsExactly("kamerwoo.mail.te-veel-delen");
    }

    @Test
    void partsWithinPartsTwoHundredDeepAreNotAllRead() throws IOException {
        StringBuilder eml = new StringBuilder(KOP);
        for (int i = 0; i < 200; i++) {
            eml.append(
                    "Content-Type: multipart/mixed; boundary=g" + i + "\r\n\r\n--g" + i + "\r\n");
        }
        Post post = lees(eml + "Content-Type: text/plain\r\n\r\nDiep.");

        assertThat(post.kop().onderwerp()).isEqualTo("Iets");
        assertThat(sleutels(post)).containsExactly("kamerwoo.mail.te-veel-delen");
    }

    @Test
    void aHeadWithoutEndSaysWhatStoodAtItsBegin() throws IOException {
        InputStream eindeloos =
                new SequenceInputStream(
                        stroom(KOP + "X-Vulling: "), herhaald("vulling ".repeat(1_000), 5_000));
        Post post = lezer.lees(eindeloos);

        assertThat(post.kop().onderwerp()).isEqualTo("Iets");
        assertThat(sleutels(post)).containsExactly("kamerwoo.mail.misvormd");
        Post velden =
                lezer.lees(
                        new SequenceInputStream(stroom(KOP), herhaald("X-Veld: x\r\n", 100_000)));
        assertThat(velden.kop().onderwerp()).isEqualTo("Iets");
        assertThat(sleutels(velden)).containsExactly("kamerwoo.mail.misvormd");
    }

    @Test
    void aFileOfFiftyMegabytesGoesByWithoutBeingInMemory() throws IOException {
        InputStream eml =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        stroom(GEMENGD + "--g\r\n" + bijlage("groot.bin") + "\r\n"),
                                        herhaald("0123456789abcdef".repeat(4) + "\r\n", 800_000),
                                        stroom("\r\n--g--\r\n"))));
        Post post = lezer.lees(eml);

        assertThat(post.bijlagen().get(0).inhoud().getSize()).isGreaterThan(50_000_000);
    }

    @Test
    void whatIsNoMessageHasAnEmptyHead() throws IOException {
        byte[] ruis = new byte[20_000];
        new Random(1).nextBytes(ruis);

        assertThat(lezer.lees(new ByteArrayInputStream(ruis)).kop().isLeeg()).isTrue();
        assertThat(lees("").kop().isLeeg()).isTrue();
        assertThat(lees("\r\n\r\n").kop().isLeeg()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed\r\n\r\n--g\r\n\r\nx",
                "Content-Type: multipart/mixed; boundary=\r\n\r\n--\r\n\r\nx",
                "Content-Type: multipart\r\n\r\nx",
                "Content-Type: ;;;\r\nContent-Disposition: ;;=;\r\n\r\nx",
                "Content-Type: text/plain; charset=bestaat-niet\r\n\r\nx",
                "To: ((((((((((\r\n\r\nx",
                "To: <<<>>>,,,;;;:::@@@\r\n\r\nx",
                "To: groep: jan@x.example, piet@x.example;\r\n\r\nx",
                "Cc: \"jan\r\n\r\nx"
            })
    void aHeadThatKeepsToNoRuleIsReadAsFarAsItGoes(String rest) throws IOException {
        assertThat(lees(KOP + rest).kop().onderwerp()).isEqualTo("Iets");
    }

    private Post lees(String eml) throws IOException {
        return lezer.lees(stroom(eml));
    }

    private static List<String> sleutels(Post post) {
        return post.berichten().stream().map(Leesbericht::sleutel).toList();
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

    /** A text over and over, made while it is read. */
    private static InputStream herhaald(String tekst, int keren) {
        Iterator<InputStream> stukken =
                Stream.generate(() -> stroom(tekst)).limit(keren).iterator();
        return new SequenceInputStream(
                new Enumeration<>() {
                    @Override
                    public boolean hasMoreElements() {
                        return stukken.hasNext();
                    }

                    @Override
                    public InputStream nextElement() {
                        return stukken.next();
                    }
                });
    }
}
