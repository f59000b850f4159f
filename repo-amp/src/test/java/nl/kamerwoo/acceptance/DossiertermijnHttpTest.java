package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

/** The term of a dossier over HTTP. */
@Tag("http")
@Tag("zone")
@ExtendWith(Platform.class)
class DossiertermijnHttpTest {

    private static final String WOO = "\"soort\": \"woo\", \"ontvangen\": \"2026-04-17\"";

    private final Http http;

    DossiertermijnHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void aDossierTellsItsTermAndHowItWasComputed() {
        JsonNode termijn = dossier(WOO).path("termijn");

        assertThat(termijn.path("start").asText()).isEqualTo("2026-04-17");
        assertThat(termijn.path("einde").asText()).isEqualTo("2026-05-18");
        assertThat(termijn.path("toestand").asText()).isNotEmpty();
        assertThat(termijn.path("dagenOver").isInt()).isTrue();
        assertThat(termijn.path("stappen").get(0).path("tekst").asText())
                .isEqualTo("28 dagen na ontvangst: vr 15 mei 2026");
    }

    @Test
    void itTellsSoInEnglishToo() {
        String id = dossier(WOO).path("id").asText();

        assertThat(
                        http.get("/kamerwoo/dossiers/" + id, "en")
                                .json()
                                .path("termijn")
                                .path("stappen")
                                .get(0)
                                .path("tekst")
                                .asText())
                .isEqualTo("28 days after receipt: Fri 15 May 2026");
    }

    @Test
    void aDossierWithoutATermTellsNone() {
        assertThat(dossier("\"soort\": \"kamervragen\"").has("termijn")).isFalse();
    }

    @Test
    void aDateThatChangesMovesTheTerm() {
        String id = dossier(WOO).path("id").asText();
        Antwoord antwoord =
                http.put(
                        "/kamerwoo/dossiers/" + id,
                        "{\"verdagingVerzonden\": \"2026-05-01\","
                                + " \"opschortingen\": [\"2026-05-04/2026-05-11/zienswijzen\"]}");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        JsonNode nu = http.get("/kamerwoo/dossiers/" + id).json();
        assertThat(nu.path("termijn").path("einde").asText()).isEqualTo("2026-06-05");
        assertThat(nu.path("ontvangen").asText()).isEqualTo("2026-04-17");
    }

    @Test
    void datesThatContradictEachOtherAreRefusedAndChangeNothing() {
        String id = dossier(WOO).path("id").asText();
        Antwoord antwoord = http.put("/kamerwoo/dossiers/" + id, "{\"besluitOp\": \"2026-04-01\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord))
                .contains("Afgedaan op wo 1 april 2026 kan niet: de termijn begint pas op");
        assertThat(http.get("/kamerwoo/dossiers/" + id).json().has("besluitOp")).isFalse();
    }

    @Test
    void noticeThatTheDecisionIsLateOpensAppealTwoWeeksLater() {
        String id =
                dossier(WOO + ", \"ingebrekestellingOntvangen\": \"2026-05-19\"")
                        .path("id")
                        .asText();
        JsonNode gevolg =
                http.get("/kamerwoo/dossiers/" + id)
                        .json()
                        .path("termijn")
                        .path("ingebrekestelling");

        assertThat(gevolg.path("gevolg").asText()).isEqualTo("beroep");
        assertThat(gevolg.path("beroepVanaf").asText()).isEqualTo("2026-06-03");
        assertThat(gevolg.path("regel").asText()).isEqualTo("art. 6:12 Algemene wet bestuursrecht");
        assertThat(gevolg.path("stappen").get(2).asText())
                .isEqualTo("zolang er geen besluit is, beroep mogelijk vanaf wo 3 juni 2026");
        assertThat(http.get("/kamerwoo").tekst()).contains("beroep mogelijk vanaf wo 3 juni 2026");
    }

    @Test
    void aNoticeThatComesTooEarlyIsNotedNotRefused() {
        JsonNode dossier = dossier(WOO + ", \"ingebrekestellingOntvangen\": \"2026-05-18\"");

        assertThat(dossier.path("ingebrekestellingOntvangen").asText()).isEqualTo("2026-05-18");
        assertThat(dossier.path("termijn").path("ingebrekestelling").path("gevolg").asText())
                .isEqualTo("prematuur");
    }

    @Test
    void aRequestIsToldWhatItAsksFor() {
        JsonNode dossier =
                dossier(
                        WOO
                                + ", \"periodeVan\": \"2023-11-18\", \"periodeTot\": \"2023-11-27\","
                                + " \"trefwoorden\": [\"formatie\"],"
                                + " \"betrokkenMinisteries\": [\"BZ\", \"OCW\"],"
                                + " \"uitkomst\": \"reeds openbaar\"");

        assertThat(dossier.path("periodeVan").asText()).isEqualTo("2023-11-18");
        assertThat(dossier.path("periodeTot").asText()).isEqualTo("2023-11-27");
        assertThat(dossier.path("trefwoorden").get(0).asText()).isEqualTo("formatie");
        assertThat(dossier.path("betrokkenMinisteries")).hasSize(2);
        assertThat(dossier.path("uitkomst").asText()).isEqualTo("reeds openbaar");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        String id = dossier(WOO + ", \"periodeVan\": \"2023-11-27\"").path("id").asText();
        Antwoord antwoord =
                http.put("/kamerwoo/dossiers/" + id, "{\"periodeTot\": \"2023-11-18\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord))
                .contains("De gevraagde periode eindigt voordat zij begint.");
        assertThat(http.get("/kamerwoo/dossiers/" + id).json().has("periodeTot")).isFalse();
    }

    @Test
    void aValueOfAnotherKindOfDossierIsRefused() {
        String id = dossier(WOO).path("id").asText();
        Antwoord antwoord =
                http.in("en").put("/kamerwoo/dossiers/" + id, "{\"ingezonden\": \"2026-04-01\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord))
                .contains("ingezonden does not belong to this kind of dossier.");
    }

    @Test
    void whatIsNoCaseNumberIsRefusedInWords() {
        String id = dossier("\"soort\": \"kamervragen\"").path("id").asText();
        Antwoord antwoord = http.put("/kamerwoo/dossiers/" + id, "{\"zaaknummer\": \"2023-1\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains("\"2023-1\" is geen zaaknummer");
    }

    @Test
    void aValueThatIsNullIsTakenAway() {
        String id = dossier(WOO).path("id").asText();
        Antwoord antwoord = http.put("/kamerwoo/dossiers/" + id, "{\"ontvangen\": null}");

        assertThat(antwoord.json().has("ontvangen")).isFalse();
        assertThat(antwoord.json().has("termijn")).isFalse();
    }

    @Test
    void dossiersComeByTheEndOfTheirTermsAndThoseWithoutLast() {
        String laat =
                dossier("\"soort\": \"woo\", \"ontvangen\": \"1996-04-17\"").path("id").asText();
        String zonder = dossier("\"soort\": \"kamervragen\"").path("id").asText();
        String vroeg =
                dossier("\"soort\": \"woo\", \"ontvangen\": \"1996-04-10\"").path("id").asText();

        List<String> volgorde = ids();
        volgorde.retainAll(List.of(laat, zonder, vroeg));

        assertThat(volgorde).containsExactly(vroeg, laat, zonder);
    }

    @Test
    void anUnknownOrderIsRefused() {
        assertThat(http.get("/kamerwoo/dossiers?sorteer=kleur").status()).isEqualTo(400);
    }

    @Test
    void thePageTellsTheTermInWords() {
        String naam = dossier(WOO + ", \"besluitOp\": \"2026-05-04\"").path("naam").asText();
        Antwoord pagina = http.get("/kamerwoo");
        String dossier = pagina.tekst().substring(pagina.tekst().indexOf(naam));

        assertThat(dossier)
                .contains(">afgedaan</strong>")
                .contains("18 mei 2026")
                .contains("28 dagen na ontvangst: vr 15 mei 2026");
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        JsonNode pagina;
        do {
            pagina =
                    http.get("/kamerwoo/dossiers?sorteer=termijn&aantal=100&vanaf=" + ids.size())
                            .json()
                            .path("dossiers");
            pagina.forEach(een -> ids.add(een.path("id").asText()));
        } while (pagina.size() == 100);
        return ids;
    }

    private JsonNode dossier(String velden) {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"" + uniek("termijn") + "\", " + velden + "}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json();
    }
}
