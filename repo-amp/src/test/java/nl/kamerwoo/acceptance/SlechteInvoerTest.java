package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever is filed is stored as it came, registered, and told about in words. */
@Tag("api")
@ExtendWith(Platform.class)
class SlechteInvoerTest {

    private final Repository repository;

    SlechteInvoerTest(Repository repository) {
        this.repository = repository;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void itIsStoredAsItCame(String naam, byte[] inhoud, String status) {
        NodeRef stuk = repository.upload(repository.dossier(), naam, inhoud);
        repository.gelezen(stuk);

        assertThat(repository.inhoud(stuk)).isEqualTo(inhoud);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void itIsRegistered(String naam, byte[] inhoud, String status) {
        NodeRef stuk = repository.upload(repository.dossier(), naam, inhoud);

        assertThat(repository.referentie(stuk)).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bestanden")
    void whatWentWrongIsSaidInWords(String naam, byte[] inhoud, String status) {
        NodeRef stuk = repository.upload(repository.dossier(), naam, inhoud);

        assertThat(repository.gelezen(stuk))
                .containsEntry(kw("leesstatus"), status)
                .containsEntry(kw("leespogingen"), 1)
                .extractingByKey(kw("leesmelding"))
                .asString()
                .endsWith(".");
    }

    static Stream<Object[]> bestanden() throws Exception {
        return Stream.of(
                new Object[] {
                    "versleuteld.docx", Slechtebestanden.versleuteldeDocx(), "versleuteld"
                },
                new Object[] {"versleuteld.pdf", Slechtebestanden.versleuteldePdf(), "versleuteld"},
                new Object[] {"versleuteld.odt", Slechtebestanden.versleuteldeOdt(), "versleuteld"},
                new Object[] {"afgebroken.docx", Slechtebestanden.afgebrokenDocx(), "beschadigd"},
                new Object[] {"afgebroken.pdf", Slechtebestanden.afgebrokenPdf(), "beschadigd"},
                new Object[] {"ruis.docx", Slechtebestanden.ruis(20_000), "beschadigd"},
                new Object[] {"ruis.pdf", Slechtebestanden.ruis(20_000), "beschadigd"},
                new Object[] {"ruis.msg", Slechtebestanden.ruis(20_000), "beschadigd"},
                new Object[] {"leeg.docx", new byte[0], "leeg"},
                new Object[] {"leeg.txt", new byte[0], "leeg"},
                new Object[] {"scan.pdf", Slechtebestanden.scan(), "leeg"},
                new Object[] {"wit.txt", "  \n\n\t ".getBytes(StandardCharsets.UTF_8), "leeg"},
                new Object[] {"ruis.xyz", Slechtebestanden.ruis(20_000), "niet ondersteund"});
    }

    @Test
    void aFileOfWhichNobodySaidTheKindIsOfNoneThatCanBeRead() {
        NodeRef dossier = repository.dossier();
        NodeRef stuk =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(dossier, "brief", ContentModel.TYPE_CONTENT);
                            repository
                                    .bean("ContentService", ContentService.class)
                                    .getWriter(node, ContentModel.PROP_CONTENT, true)
                                    .putContent("Den Haag, 7 februari 2024");
                            return node;
                        });

        assertThat(repository.gelezen(stuk))
                .containsEntry(kw("leesstatus"), "niet ondersteund")
                .containsEntry(kw("leespogingen"), 1);
    }

    @Test
    void aBombIsTriedAgainLaterThoughNotAtOnce() throws IOException {
        byte[] bom = Slechtebestanden.bom();
        NodeRef stuk = repository.upload(repository.dossier(), "bom.docx", bom);

        assertThat(repository.gelezen(stuk))
                .containsEntry(kw("leesstatus"), "te lezen")
                .containsEntry(
                        kw("leesmelding"),
                        "Het lezen is 1 keer niet gelukt en wordt vanzelf herhaald.")
                .containsKey(kw("volgendePoging"));
        assertThat(repository.inhoud(stuk)).isEqualTo(bom);
    }

    @Test
    void aFileOf200MegabytesIsStoredAndSaysThatItIsTooLargeToRead() {
        long lengte = 200L << 20;
        NodeRef dossier = repository.dossier();
        NodeRef stuk =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(
                                            dossier, "groot.txt", ContentModel.TYPE_CONTENT);
                            repository
                                    .files()
                                    .getWriter(node)
                                    .putContent(Slechtebestanden.lang(lengte));
                            return node;
                        });

        assertThat(repository.gelezen(stuk))
                .containsEntry(kw("leesstatus"), "te groot")
                .containsEntry(
                        kw("leesmelding"),
                        "Het bestand is te groot om te lezen. Het is wel bewaard.");
        assertThat(repository.doe(() -> repository.files().getReader(stuk).getSize()))
                .isEqualTo(lengte);
    }

    @Test
    void whatADocumentPointsAtOutsideItselfIsNotFetched() throws Exception {
        Path geheim = Files.createTempFile("geheim", ".txt");
        try (ServerSocket luisteraar = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(geheim, "GEHEIM MINISTERIE");
            luisteraar.setSoTimeout(1);
            byte[] docx =
                    Slechtebestanden.docxMetVerwijzing(
                            geheim.toUri(),
                            "http://127.0.0.1:" + luisteraar.getLocalPort() + "/stuk.dtd");
            Map<QName, ?> waarden =
                    repository.gelezen(
                            repository.upload(repository.dossier(), "verwijzing.docx", docx));

            assertThat(waarden.values())
                    .noneMatch(waarde -> String.valueOf(waarde).contains("GEHEIM"));
            assertThat(isGebeld(luisteraar)).isFalse();
        } finally {
            Files.delete(geheim);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Aan: ",
                "(((((",
                "Van\n",
                "7-2-2024 ",
                "Kamervragen lid ",
                "\u00a0\u00ad",
                "1. - ",
                "a"
            })
    void fiveMegabytesOfHostileTextAreRead(String stukje) {
        String tekst = "TER ONDERTEKENING\n" + stukje.repeat(5_000_000 / stukje.length());
        NodeRef stuk = repository.upload(repository.dossier(), "vijandig.txt", tekst);

        assertThat(repository.gelezen(stuk).get(kw("leesstatus"))).isIn("gelezen", "niet herkend");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MO\u0000CW", "MOCW\u0007\u001b[31m", "<script>alert(1)</script>", "=2+5"})
    void aHostileValueIsStampedHarmlessOrNotAtAll(String waarde) {
        NodeRef stuk =
                repository.upload(
                        repository.dossier(),
                        "vijandig.txt",
                        Voorbeeldnota.eerdmans().aan(waarde).bytes());

        Map<QName, ?> waarden = repository.gelezen(stuk);
        assertThat(waarden.get(kw("leesstatus"))).isIn("gelezen", "niet herkend");
        assertThat(String.valueOf(waarden.get(kw("aan")))).doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024\u0000-17", "2024-\u000717", "BOA/2024/1234567890"})
    void aHostileReferenceIsTakenOverHarmlessOrNotAtAll(String referentie) {
        NodeRef stuk =
                repository.upload(
                        repository.dossier(),
                        "vijandig.txt",
                        Voorbeeldnota.eerdmans().metReferentie(referentie).bytes());

        assertThat(repository.gelezen(stuk).get(kw("leesstatus"))).isEqualTo("gelezen");
        assertThat(repository.referentie(stuk)).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
    }

    private static boolean isGebeld(ServerSocket luisteraar) throws IOException {
        try {
            luisteraar.accept().close();
            return true;
        } catch (java.net.SocketTimeoutException niemand) {
            return false;
        }
    }
}
