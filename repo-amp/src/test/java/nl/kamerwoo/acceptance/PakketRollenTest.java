package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who gets a package, and what is in it when documents change, go or close in the meantime. */
@Tag("rollen")
@ExtendWith(Platform.class)
class PakketRollenTest {

    /** More than a network holds on its way. */
    private static final int GROOT = 40 << 20;

    private final Repository repository;
    private final Http http;
    private Wooinventaris verzoek;
    private NodeRef dossier;

    PakketRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @BeforeEach
    void dienIn() {
        verzoek = Wooinventaris.nieuw(http);
        dossier = node(verzoek.id());
        repository.voer(
                () -> {
                    rechten().setInheritParentPermissions(dossier, false);
                    rechten().setInheritParentPermissions(node(verzoek.map()), false);
                });
    }

    @Test
    void theWooTeamThatMayReadTheRequestGetsIt() {
        int regel = verzoek.beoordeeld("een.txt", "Alles mag.", "Openbaar");
        String lid = wooLid();
        magLezen(lid, dossier, node(verzoek.map()));

        assertThat(als(lid).pakket().tekst("000" + regel + ".txt")).isEqualTo("Alles mag.");
    }

    @Test
    void nobodyElseGetsItAndHearsWhy() {
        for (String rol :
                List.of("COORDINATOR", "BEHANDELAAR", "PARAFEUR", "INFORMATIEBEHEERDER")) {
            String wie = lidVan(rol);
            magLezen(wie, dossier);
            for (String wat : List.of("/pakket", "/diwoo")) {
                Antwoord antwoord = http.als(wie, "geheim").get(verzoek.pad(wat));

                assertThat(antwoord.status()).as(rol + wat).isEqualTo(403);
                assertThat(Loket.melding(antwoord)).contains("Alleen de Woo-behandelaars");
            }
        }
    }

    @Test
    void forTheWooTeamThatMayNotReadTheRequestThereIsNone() {
        Antwoord antwoord = http.als(wooLid(), "geheim").get(verzoek.pad("/pakket"));

        assertThat(antwoord.status()).isEqualTo(404);
    }

    @Test
    void whatTheUserMayNotReadIsNotInItAndIsCounted() {
        verzoek.beoordeeld("een.txt", "Alles mag.", "Openbaar");
        String lid = wooLid();
        magLezen(lid, dossier);
        Uitgepakt pakket = als(lid).pakket();

        assertThat(pakket.namen()).doesNotContain("0001.txt");
        assertThat(pakket.manifest().path("aantallen").path("verborgen").asInt()).isEqualTo(1);
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
    }

    @Test
    void whatIsThrownAwayIsToldToBeGone() {
        String stuk = verzoek.stuk("een.txt", "Alles mag.");
        int regel = verzoek.regel(stuk);
        verzoek.beoordeel(regel, "Openbaar");
        repository.voer(() -> repository.nodes().deleteNode(node(stuk)));

        assertThat(verzoek.pakket().regel(regel).path("reden").asText()).isEqualTo("verdwenen");
    }

    @Test
    void aRedactedVersionOfAnEarlierContentIsNotHandedOver() {
        String stuk = verzoek.stuk("een.txt", "Jansen belde.");
        int regel = verzoek.regel(stuk);
        verzoek.beoordeel(regel, "Deels openbaar");
        verzoek.lak(stuk, "XXXXXX belde.");
        repository.schrijfNieuw(node(stuk), "Jansen en De Vries belden.");
        Uitgepakt pakket = verzoek.pakket();

        assertThat(pakket.namen()).noneMatch(naam -> naam.startsWith("000"));
        assertThat(pakket.regel(regel).path("reden").asText()).isEqualTo("gelakt-verouderd");
    }

    @Test
    void whatChangesWhileThePackageIsOnItsWayIsNotInIt() throws IOException {
        byte[] ruis = new byte[GROOT];
        new Random(3).nextBytes(ruis);
        NodeRef groot = repository.upload(node(verzoek.map()), "groot.bin", ruis);
        int eerste = verzoek.regel(groot.getId());
        verzoek.beoordeel(eerste, "Openbaar");
        String stuk = verzoek.stuk("twee.txt", "Zoals het was.");
        int tweede = verzoek.regel(stuk);
        verzoek.beoordeel(tweede, "Openbaar");
        Uitgepakt pakket;
        try (InputStream onderweg = http.bestand(verzoek.pad("/pakket")).body()) {
            byte[] begin = onderweg.readNBytes(1000);
            repository.schrijfNieuw(node(stuk), "Intussen anders.");
            pakket =
                    Uitgepakt.van(
                            new SequenceInputStream(new ByteArrayInputStream(begin), onderweg));
        }

        assertThat(pakket.bestanden().get("0001.bin")).isEqualTo(ruis);
        assertThat(pakket.namen()).doesNotContain("0002.txt");
        assertThat(pakket.regel(tweede).path("reden").asText()).isEqualTo("gewijzigd");
        assertThat(pakket.kloptNiet()).isEmpty();
    }

    @Test
    void whatIsMadePublicIsToldToSearchEngines() {
        ministerie();
        int regel = verzoek.beoordeeld("nota.txt", Voorbeeldnota.eerdmans().tekst(), "Openbaar");
        int geheim = verzoek.beoordeeld("geheim.txt", "Geheim.", "Niet openbaar");
        String link = "https://open.voorbeeld.example/" + uniek("stuk") + ".pdf";
        verzoek.wijzig(regel, "Publieke link", link);
        Antwoord antwoord = http.get(verzoek.pad("/diwoo"));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(Schemakeuring.DIWOO.bezwaren(antwoord.tekst())).isEmpty();
        assertThat(antwoord.tekst())
                .contains("<loc>" + link + "</loc>")
                .contains("<diwoo:creatiedatum>2024-02-07</diwoo:creatiedatum>")
                .contains("mnre1109")
                .doesNotContain("eheim");
        Uitgepakt pakket = verzoek.pakket();
        assertThat(Schemakeuring.DIWOO.bezwaren(pakket.tekst("diwoo/000" + regel + ".xml")))
                .isEmpty();
        assertThat(pakket.namen()).doesNotContain("diwoo/000" + geheim + ".xml");
    }

    @Test
    void whoAskedIsNowhereInWhatIsHandedOver() {
        ministerie();
        String naam = uniek("Aanvrager");
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .createNode(
                                        dossier,
                                        kw("verzoekergegevens"),
                                        kw("verzoeker"),
                                        kw("verzoeker"),
                                        Map.of(kw("naam"), naam)));
        verzoek.beoordeeld("nota.txt", Voorbeeldnota.eerdmans().tekst(), "Openbaar");
        Uitgepakt pakket = verzoek.pakket();
        List<String> alles = new ArrayList<>(pakket.namen().stream().map(pakket::tekst).toList());
        alles.add(http.get(verzoek.pad("/diwoo")).tekst());

        assertThat(alles).noneMatch(tekst -> tekst.contains(naam));
    }

    private void ministerie() {
        repository.zet(dossier, kw("betrokkenMinisteries"), new ArrayList<>(List.of("OCW")));
    }

    private Wooinventaris als(String wie) {
        return new Wooinventaris(http.als(wie, "geheim"), verzoek.id(), verzoek.map());
    }

    private String wooLid() {
        return lidVan("WOO_BEHANDELAAR");
    }

    private String lidVan(String rol) {
        String naam = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_" + rol, naam));
        return naam;
    }

    private void magLezen(String wie, NodeRef... wat) {
        repository.voer(
                () -> {
                    for (NodeRef node : wat) {
                        rechten().setPermission(node, wie, PermissionService.CONSUMER, true);
                    }
                });
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
