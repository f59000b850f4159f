package nl.kamerwoo.alfresco.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.correspondentie.Mailgrenzen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Outlook packs together comes apart again, and what cannot be had of it stays packed. */
@Timeout(60)
class WinmailTest {

    private final Emllezer lezer = new Emllezer(Proefkladblok.nieuw());

    @Test
    void theFilesInThePackAreTheAttachments() throws IOException {
        Post post =
                lees(Winmailbestand.leeg().met("Een.txt", "Eerste.").met("Twee.txt", "Tweede."));

        assertThat(namen(post)).containsExactly("Een.txt", "Twee.txt");
        assertThat(inhoud(post.bijlagen().get(1))).isEqualTo("Tweede.");
        assertThat(post.berichten()).isEmpty();
    }

    @Test
    void aFileIsCalledByItsLongNameIfItHasOne() throws IOException {
        assertThat(
                        namen(
                                lees(
                                        Winmailbestand.leeg()
                                                .met(
                                                        "NOTABI~1.TXT",
                                                        "Nota bij brief \u20ac.txt",
                                                        "x"))))
                .containsExactly("Nota bij brief \u20ac.txt");
    }

    @Test
    void aNameThatLeadsElsewhereIsMadeAName() throws IOException {
        assertThat(namen(lees(Winmailbestand.leeg().met("..\\..\\etc\\passwd", "root"))))
                .containsExactly("passwd");
    }

    @Test
    void aPictureThatTheTextShowsIsNoDocument() throws IOException {
        assertThat(
                        namen(
                                lees(
                                        Winmailbestand.leeg()
                                                .metAfbeeldingInTekst("logo.png")
                                                .met("Een.txt", "x"))))
                .containsExactly("Een.txt");
    }

    @Test
    void aPackWithoutFilesIsNoDocument() throws IOException {
        assertThat(lees(Winmailbestand.leeg()).bijlagen()).isEmpty();
    }

    @Test
    void unlessTheMailSaysNothingItself() throws IOException {
        assertThat(namen(lees("", Winmailbestand.leeg().bytes()))).containsExactly("winmail.dat");
    }

    @Test
    void whatIsInItButIsNoFileStaysInIt() throws IOException {
        Post post = lees(Winmailbestand.leeg().met("Een.txt", "x").metBericht());

        assertThat(namen(post)).containsExactly("winmail.dat", "Een.txt");
        assertThat(sleutels(post)).containsExactly("kamerwoo.mail.ingepakt");
    }

    @ParameterizedTest
    @MethodSource("vijandig")
    void aPackThatCannotBeOpenedStaysAsItIsAndSaysSo(byte[] pak) throws IOException {
        Post post = lees("Tekst.", pak);

        assertThat(namen(post)).containsExactly("winmail.dat");
        assertThat(post.bijlagen().get(0).inhoud().getContentInputStream()).hasBinaryContent(pak);
        assertThat(sleutels(post)).containsExactly("kamerwoo.mail.ingepakt");
    }

    static Stream<byte[]> vijandig() {
        byte[] ruis = new byte[20_000];
        new Random(1).nextBytes(ruis);
        byte[] eindeloos = Winmailbestand.leeg().deel(2, 0x800F, new byte[9]).bytes();
        Arrays.fill(eindeloos, eindeloos.length - 15, eindeloos.length - 11, (byte) 0x7F);
        byte[] veelEigenschappen = new byte[40_000];
        Arrays.fill(veelEigenschappen, (byte) 0x7F);
        return Stream.of(
                ruis,
                new byte[] {0x78},
                eindeloos,
                Winmailbestand.leeg().deel(2, 0x9005, veelEigenschappen).bytes(),
                Winmailbestand.leeg().deel(7, 0x9005, new byte[1]).bytes());
    }

    @Test
    void whereverItIsBrokenOffItStaysAsItIs() throws IOException {
        byte[] heel = Winmailbestand.leeg().met("Een.txt", "Tekst.").bytes();
        int begin = Winmailbestand.leeg().bytes().length;

        for (int lengte = begin + 1; lengte < heel.length; lengte++) {
            assertThat(namen(lees("Tekst.", Arrays.copyOf(heel, lengte))))
                    .as("%d bytes", lengte)
                    .contains("winmail.dat");
        }
    }

    @Test
    void ofManyFilesTheFirstAreTaken() throws IOException {
        Winmailbestand pak = Winmailbestand.leeg();
        IntStream.range(0, 300).forEach(nummer -> pak.met(nummer + ".txt", "x"));
        Post post = lees(pak);

        assertThat(post.bijlagen()).hasSize(Mailgrenzen.MEESTE_BIJLAGEN);
        assertThat(sleutels(post)).containsExactly("kamerwoo.mail.te-veel-bijlagen");
    }

    @Test
    void aPackOfAHundredThousandPartsIsNotOpened() throws IOException {
        Winmailbestand pak = Winmailbestand.leeg();
        IntStream.range(0, 100_000).forEach(nummer -> pak.deel(2, 0x9002, new byte[0]));

        assertThat(namen(lees("Tekst.", pak.bytes()))).containsExactly("winmail.dat");
    }

    private Post lees(Winmailbestand pak) throws IOException {
        return lees("Tekst.", pak.bytes());
    }

    private Post lees(String tekst, byte[] pak) throws IOException {
        String eml =
                "From: j@x.example\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\n\r\n"
                        + tekst
                        + "\r\n--g\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n"
                        + "Content-Disposition: attachment; filename=winmail.dat\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(pak)
                        + "\r\n--g--\r\n";
        return lezer.lees(new ByteArrayInputStream(eml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> namen(Post post) {
        return post.bijlagen().stream().map(Bijlage::naam).toList();
    }

    private static List<String> sleutels(Post post) {
        return post.berichten().stream().map(Leesbericht::sleutel).toList();
    }

    private static String inhoud(Bijlage bijlage) throws IOException {
        return new String(
                bijlage.inhoud().getContentInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
