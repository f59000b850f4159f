package nl.kamerwoo.alfresco.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.correspondentie.Mailadres;

import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentReader;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Messages of Outlook, some of another time and some that were made to harm. */
@Timeout(60)
class MsglezerTest {

    private static final String UNICODE = "001F";

    private final Kladblok kladblok = Proefkladblok.nieuw();
    private final Msglezer lezer = new Msglezer(kladblok, new Emllezer(kladblok));

    @Test
    void theHeadThatItHadOnTheInternetCounts() throws IOException {
        Post post =
                lees(
                        map -> {
                            tekst(map, "0037", "Onderwerp");
                            tekst(
                                    map,
                                    "007D",
                                    "Microsoft Mail Internet Headers Version 2.0\r\n"
                                            + "From: Jan <j@x.example>\r\nTo: piet@x.example\r\n"
                                            + "Date: Fri, 17 Nov 2023 23:30:00 +0000\r\n"
                                            + "Message-ID: <a@x>\r\n");
                        });

        assertThat(post.kop().afzender()).contains(new Mailadres("Jan", "j@x.example"));
        assertThat(post.kop().aan()).containsExactly(new Mailadres("", "piet@x.example"));
        assertThat(post.kop().verzonden()).contains(Instant.parse("2023-11-17T23:30:00Z"));
        assertThat(post.kop().draad().bericht()).isPresent();
    }

    @Test
    void anOldOneIsReadInItsOwnEncoding() throws IOException {
        Post post =
                lees(
                        map -> {
                            document(
                                    map,
                                    "__substg1.0_0037001E",
                                    "\u041f\u0440\u0438\u0432\u0435\u0442"
                                            .getBytes(Charset.forName("windows-1251")));
                            document(map, "__properties_version1.0", getal(32, 0x3FFD0003, 1251));
                        });

        assertThat(post.kop().onderwerp()).isEqualTo("\u041f\u0440\u0438\u0432\u0435\u0442");
    }

    @Test
    void anAddressWithinAnOrganisationsDirectoryTellsNobodyAnything() throws IOException {
        Post post =
                lees(
                        map -> {
                            tekst(map, "0042", "Jan Jansen");
                            tekst(map, "0065", "/O=RIJK/CN=RECIPIENTS/CN=JJ");
                        });

        assertThat(post.kop().afzender()).contains(new Mailadres("Jan Jansen", ""));
    }

    @Test
    void ofAnEncryptedOneTheHeadIsRead() throws IOException {
        Post post =
                lees(
                        map -> {
                            tekst(map, "001A", "IPM.Note.SMIME");
                            tekst(map, "0037", "Geheim");
                            bijlage(map, 0, "smime.p7m", "AAAA");
                        });

        assertThat(post.versleuteld()).isTrue();
        assertThat(post.kop().onderwerp()).isEqualTo("Geheim");
        assertThat(post.bijlagen()).isEmpty();
    }

    @Test
    void ofASignedOneTheAttachmentsAreThoseWithinTheSignature() throws IOException {
        Post post =
                lees(
                        map -> {
                            tekst(map, "001A", "IPM.Note.SMIME.MultipartSigned");
                            tekst(map, "0037", "Ondertekend");
                            bijlage(
                                    map,
                                    0,
                                    "smime.p7m",
                                    "Content-Type: multipart/signed; boundary=g\r\n\r\n"
                                            + "--g\r\nContent-Type: multipart/mixed;"
                                            + " boundary=h\r\n\r\n"
                                            + "--h\r\nContent-Type: text/plain\r\n\r\nTekst.\r\n"
                                            + "--h\r\nContent-Type: application/pdf;"
                                            + " name=nota.pdf\r\n\r\n%PDF\r\n--h--\r\n"
                                            + "--g\r\nContent-Type: application/pkcs7-signature;"
                                            + " name=smime.p7s\r\n\r\nAAAA\r\n--g--\r\n");
                        });

        assertThat(post.bijlagen()).extracting(Bijlage::naam).containsExactly("nota.pdf");
    }

    @Test
    void somethingElseThatOutlookKeepsIsNoMessage() throws IOException {
        assertThat(
                        leesMisschien(
                                bytes(
                                        map -> {
                                            tekst(map, "001A", "IPM.Contact");
                                            tekst(map, "0037", "Jan Jansen");
                                        })))
                .isEmpty();
    }

    @Test
    void aNameThatLeadsElsewhereIsMadeOne() throws IOException {
        Post post = lees(map -> bijlage(map, 0, "..\\..\\etc\\passwd", "root"));

        assertThat(post.bijlagen()).extracting(Bijlage::naam).containsExactly("passwd");
    }

    @Test
    void ofVeryManyAttachmentsTheFirstAreRead() throws IOException {
        Post post =
                lees(
                        map -> {
                            for (int i = 0; i < 1_000; i++) {
                                bijlage(map, i, i + ".txt", "x");
                            }
                        });

        assertThat(post.bijlagen()).hasSize(250);
        assertThat(post.berichten()).hasSize(1);
    }

    @Test
    void aDamagedOneHasAnEmptyHead() throws IOException {
        byte[] ruis = new byte[20_000];
        new Random(1).nextBytes(ruis);
        byte[] heel = bytes(map -> tekst(map, "0037", "Onderwerp"));

        assertThat(leesBeschermd(ruis).kop().isLeeg()).isTrue();
        assertThat(leesBeschermd(Arrays.copyOf(heel, 600)).kop().isLeeg()).isTrue();
        assertThat(leesBeschermd(Arrays.copyOf(heel, 10)).kop().isLeeg()).isTrue();
    }

    @Test
    void oneByteThatIsWrongNeverDoesMoreThanThat() throws IOException {
        byte[] heel =
                bytes(
                        map -> {
                            tekst(map, "0037", "Onderwerp");
                            bijlage(map, 0, "a.txt", "x");
                        });
        Random toeval = new Random(20231118);
        for (int keer = 0; keer < 300; keer++) {
            byte[] kapot = heel.clone();
            kapot[toeval.nextInt(kapot.length)] = (byte) toeval.nextInt(256);
            assertThat(leesBeschermd(kapot)).isNotNull();
        }
    }

    /** What fills the file. */
    private interface Vulling {
        void vul(DirectoryEntry map) throws IOException;
    }

    private Post lees(Vulling vulling) throws IOException {
        return leesMisschien(bytes(vulling)).orElseThrow();
    }

    private Optional<Post> leesMisschien(byte[] msg) throws IOException {
        return lezer.lees(lezerVan(msg));
    }

    /** As the module does it. */
    private Post leesBeschermd(byte[] msg) {
        ContentReader inhoud = lezerVan(msg);
        when(inhoud.exists()).thenReturn(true);
        when(inhoud.getSize()).thenReturn((long) msg.length);
        when(inhoud.getMimetype()).thenReturn(MimetypeMap.MIMETYPE_OUTLOOK_MSG);
        return new Berichtlezer(kladblok, Integer.MAX_VALUE).lees(inhoud).orElseThrow();
    }

    private static ContentReader lezerVan(byte[] msg) {
        ContentReader lezer = mock(ContentReader.class);
        doAnswer(
                        aanroep -> {
                            Files.write(aanroep.<File>getArgument(0).toPath(), msg);
                            return null;
                        })
                .when(lezer)
                .getContent(any(File.class));
        return lezer;
    }

    private static byte[] bytes(Vulling vulling) throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            vulling.vul(msg.getRoot());
            msg.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void bijlage(DirectoryEntry map, int nummer, String naam, String inhoud)
            throws IOException {
        DirectoryEntry bijlage = map.createDirectory("__attach_version1.0_#%08X".formatted(nummer));
        tekst(bijlage, "3707", naam);
        document(bijlage, "__substg1.0_37010102", inhoud.getBytes(StandardCharsets.ISO_8859_1));
        document(bijlage, "__properties_version1.0", getal(8, 0x37050003, 1));
    }

    private static void tekst(DirectoryEntry map, String eigenschap, String tekst)
            throws IOException {
        document(
                map,
                "__substg1.0_" + eigenschap + UNICODE,
                tekst.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] getal(int kop, int eigenschap, int waarde) {
        return ByteBuffer.allocate(kop + 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(kop, eigenschap)
                .putInt(kop + 8, waarde)
                .array();
    }

    private static void document(DirectoryEntry map, String naam, byte[] inhoud)
            throws IOException {
        map.createDocument(naam, new ByteArrayInputStream(inhoud));
    }
}
