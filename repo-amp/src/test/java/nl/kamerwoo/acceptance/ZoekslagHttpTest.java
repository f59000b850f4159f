package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Zoekzaak.ids;
import static nl.kamerwoo.acceptance.Zoekzaak.volledigheid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The request of the seed's two journalists, the whole way: documents that date themselves, what of
 * them is in the period, the inventory, the judgements and the package that is handed over.
 */
@Tag("http")
@ExtendWith(Platform.class)
class ZoekslagHttpTest {

    private static final String PERIODE = "van=2023-11-18&tot=2023-11-27";

    private static final String BRIEF =
            """
            Aan de Voorzitter van de Tweede Kamer

            Datum %s
            Betreft De verkiezingsuitslag

            Geachte voorzitter,

            Jansen heeft op die dag over de uitslag geschreven.
            """;

    private static final String ONGEDATEERD =
            "Aantekening over de verkiezingsuitslag, van wie is niet bekend.\n";

    private final Http http;
    private final Loket loket;
    private Wooloket verzoek;
    private Wooinventaris overdracht;
    private String zaak;
    private String eersteDag;
    private String laatsteDag;
    private String zonderDag;

    ZoekslagHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @BeforeEach
    void erLigtVanAlles() {
        verzoek = Wooloket.nieuw(http);
        zaak = loket.dossier();
        overdracht = new Wooinventaris(http, verzoek.verzoek(), zaak);
        brief("17 november 2023");
        eersteDag = brief("18 november 2023");
        laatsteDag = brief("27-11-2023");
        brief("28 november 2023");
        zonderDag = dienIn(ONGEDATEERD);
    }

    @Test
    void whatIsOfThePeriodIsFoundAndWhatHasNoDateIsSaid() {
        JsonNode gevonden = zoek("");

        assertThat(ids(gevonden)).containsExactly(eersteDag, laatsteDag);
        assertThat(volledigheid(gevonden).path("inPeriode").asInt()).isEqualTo(2);
        assertThat(volledigheid(gevonden).path("zonderDatum").asInt()).isEqualTo(1);
        assertThat(volledigheid(gevonden).path("tekst").asText())
                .startsWith("2 stukken in de periode; 1 stuk zonder datum voldoet verder ook.");
        assertThat(ids(zoek("&zonderDatum=true"))).containsExactly(zonderDag);
    }

    @Test
    void whatIsFoundBecomesLinesOfTheDayThatTheDocumentsBear() {
        neemOpWatGevondenIs();
        JsonNode regels = verzoek.regels();

        assertThat(regels.findValuesAsText("stuk"))
                .containsExactly(eersteDag, laatsteDag, zonderDag);
        assertThat(regels.path(0).path("datum").asText()).isEqualTo("2023-11-18");
        assertThat(regels.path(1).path("datum").asText()).isEqualTo("2023-11-27");
        assertThat(regels.path(2).has("datum")).isFalse();
    }

    @Test
    void whatIsHandedOverIsWhatWasJudgedPublicAndNoMore() {
        neemOpWatGevondenIs();
        overdracht.beoordeel(1, "Openbaar");
        overdracht.beoordeel(2, "Deels openbaar");
        overdracht.lak(laatsteDag, "XXXXXX heeft geschreven.");
        Uitgepakt pakket = overdracht.pakket();

        assertThat(pakket.namen())
                .containsExactlyInAnyOrder(
                        "0001.txt",
                        "0002.txt",
                        "inventaris.xlsx",
                        "inventaris.csv",
                        "inventaris.json",
                        "inventaris.html",
                        "manifest.html",
                        "SHA256SUMS",
                        "manifest.json");
        assertThat(pakket.tekst("0001.txt")).isEqualTo(BRIEF.formatted("18 november 2023"));
        assertThat(pakket.tekst("0002.txt")).isEqualTo("XXXXXX heeft geschreven.");
        assertThat(pakket.kloptNiet()).isEmpty();
    }

    @Test
    void whatHasNoDateAndNoJudgementIsStillOnEveryListThatGoesAlong() {
        neemOpWatGevondenIs();
        overdracht.beoordeel(1, "Openbaar");
        overdracht.beoordeel(2, "Openbaar");
        Uitgepakt pakket = overdracht.pakket();

        assertThat(pakket.manifest().path("regels").findValuesAsText("id"))
                .containsExactly("1", "2", "3");
        assertThat(pakket.regel(3).path("geleverd").asBoolean()).isFalse();
        assertThat(pakket.regel(3).path("reden").asText()).isEqualTo("niet-beoordeeld");
        assertThat(pakket.manifest().path("aantallen").toString())
                .isEqualTo("{\"geleverd\":2,\"achtergehouden\":1}");
        assertThat(pakket.json("inventaris.json").path("regels").findValuesAsText("stuk"))
                .containsExactly(eersteDag, laatsteDag, zonderDag);
        String naam = naam(zonderDag);
        for (String lijst :
                List.of("inventaris.csv", "inventaris.html", "manifest.json", "manifest.html")) {
            assertThat(pakket.tekst(lijst)).as(lijst).contains(naam);
        }
    }

    @Test
    void judgedPublicItIsHandedOverThoughItHasNoDate() {
        neemOpWatGevondenIs();
        List.of(1, 2, 3).forEach(regel -> overdracht.beoordeel(regel, "Openbaar"));
        Uitgepakt pakket = overdracht.pakket();

        assertThat(pakket.tekst("0003.txt")).isEqualTo(ONGEDATEERD);
        assertThat(pakket.manifest().path("volledig").asBoolean()).isTrue();
    }

    /** All of the period, and apart from those what may be of it. */
    private void neemOpWatGevondenIs() {
        verzoek.neemOp(ids(zoek("")).toArray(String[]::new));
        verzoek.neemOp(ids(zoek("&zonderDatum=true")).toArray(String[]::new));
    }

    private JsonNode zoek(String meer) {
        Antwoord antwoord = http.get("/kamerwoo/stukken?dossier=" + zaak + "&" + PERIODE + meer);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    private String brief(String datum) {
        return dienIn(BRIEF.formatted(datum));
    }

    private String dienIn(String tekst) {
        return loket.gelezen(zaak, uniek("stuk") + ".txt", tekst.getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
    }

    private String naam(String stuk) {
        return loket.stuk(stuk).path("naam").asText();
    }
}
