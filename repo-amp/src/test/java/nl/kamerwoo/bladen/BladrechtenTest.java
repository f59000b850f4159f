package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Platform;
import nl.kamerwoo.acceptance.Repository;
import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

import java.util.List;
import java.util.stream.StreamSupport;

/** Who may only read sees what there is, and no button that would refuse him. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class BladrechtenTest {

    private static final String WACHTWOORD = "geheim";

    private final Http http;
    private final Repository repository;
    private final Bladzaak zaak;
    private final Venster venster;
    private String vragen;
    private String lezer;

    BladrechtenTest(Http http, Repository repository, Venster venster) {
        this.http = http;
        this.repository = repository;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
    }

    @BeforeEach
    void maakDossier() {
        vragen =
                zaak.kamervragen(
                        "Loket, " + zaak.directie(), "2024-12-12", Bladzaak.vragenAan("OCW"));
        lezer = repository.lezer(node(vragen));
        zaak.wijzig(vragen, Bladzaak.json().put("behandelaar", lezer));
    }

    @Test
    void theAnswersSayWhatAReaderMayNotAndAnAdministratorMay() {
        zaak.leg(vragen, "nota.txt", Bladzaak.nota());

        assertThat(mag(http, "/dossiers/" + vragen)).containsExactly("koppelen");
        assertThat(stukmag(http)).containsExactly("overnemen", "afwijzen");
        assertThat(mag(http, "/dossiers/" + vragen + "/samenhang")).containsExactly("koppelen");
        assertThat(mag(alsLezer(), "/dossiers/" + vragen)).isEmpty();
        assertThat(stukmag(alsLezer())).isEmpty();
        assertThat(mag(alsLezer(), "/dossiers/" + vragen + "/samenhang")).isEmpty();
    }

    @Test
    void theInventoryAndThePackageAreForTheWooTeam() {
        String verzoek = zaak.woo("Loket", "2096-05-03");
        String ander = repository.lezer(node(verzoek));
        String lijst = "/dossiers?lopend=true&directie=" + zaak.directie() + "&soort=woo";

        assertThat(teksten(eerste(http, lijst).path("mag")))
                .containsExactly("koppelen", "inventariseren", "pakket");
        assertThat(teksten(eerste(http.als(ander, WACHTWOORD), lijst).path("mag"))).isEmpty();
    }

    @Test
    void onADossierHeReadsTheSuggestionsAndIsOfferedNothing() {
        zaak.leg(vragen, "nota.txt", Bladzaak.nota());
        String verzoek =
                zaak.woo(
                        "Verzoek over " + zaak.directie(),
                        "2025-01-10",
                        zaak.verzoekOver("2024-11-01", "2025-01-31"));
        repository.leest(lezer, node(verzoek));
        open("/dossier?id=" + vragen);

        assertThat(venster.tekst())
                .contains("Voorstel uit", "Voorstel: hangt mogelijk samen met", "Mede Werker");
        assertThat(zichtbareKnoppen()).isEmpty();
        assertThat(venster.bezwaren()).isEmpty();
        assertThat(venster.klachten()).isEmpty();
    }

    @Test
    void ofARequestHeReadsTheInventoryAndIsOfferedItsSheetsAlone() {
        String verzoek = zaak.woo("Loket", "2096-05-03");
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht"));
        repository.leest(lezer, node(verzoek));
        open("/woo-zoeken?directie=" + zaak.directie() + "&verzoek=" + verzoek);

        assertThat(venster.tekst()).contains("Eerste bericht", "Inventaris als xlsx", "1 regel.");
        assertThat(venster.tekst()).doesNotContain("Pakket met stukken");
        assertThat(zichtbareKnoppen()).containsExactly("Zoeken");
        assertThat(venster.alle("input[type=checkbox], input[type=file]"))
                .noneMatch(WebElement::isDisplayed);
        assertThat(venster.bezwaren()).isEmpty();
    }

    @Test
    void aHandlerIsCalledByHisNameAndFoundByHisUserName() {
        open("/termijnen?behandelaar=" + lezer);

        assertThat(venster.vind("tbody").getText()).contains("Mede Werker").doesNotContain(lezer);
        assertThat(
                        http.get("/kamerwoo/dossiers?formaat=csv&lopend=true&behandelaar=" + lezer)
                                .tekst())
                .contains("Behandelaar;Gebruikersnaam behandelaar")
                .contains(";Mede Werker;" + lezer + ";");
    }

    private void open(String pad) {
        venster.open(http.adres(), pad, "nl", lezer, WACHTWOORD);
    }

    private List<String> zichtbareKnoppen() {
        return venster.alle("main button").stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private Http alsLezer() {
        return http.als(lezer, WACHTWOORD);
    }

    private List<String> stukmag(Http wie) {
        JsonNode stukken = wie.get("/kamerwoo/dossiers/" + vragen).json().path("stukken");
        assertThat(stukken).hasSize(1);
        return teksten(stukken.get(0).path("mag"));
    }

    private static JsonNode eerste(Http wie, String pad) {
        return wie.get("/kamerwoo" + pad).json().path("dossiers").path(0);
    }

    private static List<String> mag(Http wie, String pad) {
        return teksten(wie.get("/kamerwoo" + pad).json().path("mag"));
    }

    private static List<String> teksten(JsonNode lijst) {
        assertThat(lijst.isArray()).isTrue();
        return StreamSupport.stream(lijst.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
