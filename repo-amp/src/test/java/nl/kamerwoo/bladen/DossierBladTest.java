package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Platform;
import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import java.util.List;
import java.util.UUID;

/** The page of a dossier. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class DossierBladTest {

    private static final String ANTWOORDEN =
            """
            Antwoord van de Minister van Buitenlandse Zaken op vragen van de leden Zandstra en De Wit (beiden D66) over het loket in Tangoria (ingezonden 12 december 2024, 2024Z20001).

            Vraag 1
            Bent u bekend met het bericht «Loket dicht»?

            Antwoord
            Ja.

            Vraag 2
            Wanneer sluit het loket in Tangoria?

            Antwoord
            Het loket sluit op 1 mei. Daarna kan men terecht in Noordstad.
            """;

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;
    private final String dossier;

    DossierBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
        this.dossier = zaak.kamervragen(titel(), "2024-12-12", Bladzaak.vragenAan("OCW"));
    }

    @Test
    void theTermIsExplainedStepByStep() {
        open("nl", dossier);

        assertThat(venster.tekst())
                .contains("Loket in Tangoria", "te laat", "Hoe de termijn is berekend")
                .contains("Reglement van Orde van de Tweede Kamer");
    }

    @Test
    void anAgreedTextThatDiffersStandsBesideItsAnswerWordByWord() {
        zaak.leg(dossier, "antwoorden.txt", ANTWOORDEN);
        stelVast("Het loket sluit op 2 mei. Daarna kan men terecht in Noordstad.");
        open("nl", dossier);

        WebElement links = venster.vind(".kamerwoo-naast > div:first-child");
        WebElement rechts = venster.vind(".kamerwoo-naast > div:last-child");
        assertThat(links.findElements(By.tagName("del"))).isNotEmpty();
        assertThat(inEenRegel(links)).contains("weggelaten: 2").contains("Noordstad");
        assertThat(rechts.findElements(By.tagName("ins"))).isNotEmpty();
        assertThat(inEenRegel(rechts)).contains("toegevoegd: 1").contains("Noordstad");
        assertThat(venster.tekst()).contains("wijkt af", "BZK");
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("dossier-verschil");
    }

    @Test
    void theDocumentsStandInTheOrderOfTheirDates() {
        zaak.mail(dossier, "27 Nov 2023", "Laatste");
        zaak.leg(dossier, "los.txt", "Zonder datum.");
        zaak.mail(dossier, "20 Nov 2023", "Eerste");
        open("nl", dossier);

        assertThat(stukken()).containsExactly("Eerste", "Laatste", "los.txt");
        assertThat(venster.tekst()).contains("nog niet beoordeeld", "zonder datum");
    }

    @Test
    void whatANotaSuggestsIsTakenOverByWhoAsks() {
        zaak.leg(dossier, "antwoorden.txt", achtVragen());
        zaak.leg(dossier, "nota.txt", Bladzaak.nota());
        open("nl", dossier);
        venster.leg("dossier-suggestie");
        assertThat(venster.tekst()).contains("Voorstel uit", "BZK");

        venster.druk("Overnemen");
        venster.wachtOpTekst("Overgenomen bij vraag: 5, 8.");

        assertThat(venster.alle(".kamerwoo-suggestie h3")).isEmpty();
        assertThat(venster.gericht().getText()).isEqualTo("Stukken");
        assertThat(vraag(5).path("coordinerendMinisterie").asText()).isEqualTo("BZK");
    }

    @Test
    void whatANotaSuggestsIsDismissedAfterAQuestion() {
        zaak.leg(dossier, "nota.txt", Bladzaak.nota());
        open("nl", dossier);

        venster.druk("Afwijzen");
        venster.wachtOpTekst("Voorstellen afwijzen");
        assertThat(venster.bezwaren()).isEmpty();
        venster.druk("Afwijzen");
        venster.wachtOpTekst("De voorstellen zijn afgewezen.");

        open("nl", dossier);
        assertThat(venster.tekst()).doesNotContain("Voorstel uit");
    }

    @Test
    void dossiersThatMayHangTogetherAreLinkedAndUnlinked() {
        String ander = verwant();
        open("nl", dossier);
        assertThat(venster.tekst()).contains("Voorstel: hangt mogelijk samen met");

        venster.druk("Koppelen aan " + naam(ander));
        venster.wachtOpTekst("is gekoppeld.");
        assertThat(samenhang().path("gekoppeld").findValuesAsText("id")).contains(ander);
        assertThat(venster.gericht().getText()).isEqualTo("Samenhang");

        venster.druk("Ontkoppelen van " + naam(ander));
        venster.wachtOpTekst("De koppeling met");
        venster.druk("Ontkoppelen");
        venster.wachtOpTekst("is ontkoppeld.");
        assertThat(samenhang().path("gekoppeld")).isEmpty();
    }

    @Test
    void aSuggestedRelationIsDismissedAndCanComeBack() {
        String ander = verwant();
        open("nl", dossier);

        venster.druk("Voorstel " + naam(ander) + " afwijzen");
        venster.wachtOpTekst("wordt niet meer voorgesteld.");
        assertThat(samenhang().path("afgewezen").findValuesAsText("id")).contains(ander);

        venster.druk("Afgewezen voorstellen (1)");
        venster.druk(naam(ander) + " toch voorstellen");
        venster.wacht(() -> samenhang().path("afgewezen").isEmpty(), "nothing is dismissed");
    }

    @Test
    void whatWasDecidedIsThereTheNewestFirst() {
        post(dossier, "neem-in-behandeling", "{}");
        post(dossier, "trek-in", "{\"reden\": \"Ingetrokken door het lid.\"}");
        open("nl", dossier);

        assertThat(venster.alle(".kamerwoo-verloop li").get(0).getText())
                .contains("Ingetrokken door het lid.");
    }

    @Test
    void whatIsTypedAnywhereIsATextAndNothingElse() {
        String kwaad =
                zaak.kamervragen(
                        Bladzaak.VIJANDIG,
                        "2024-12-12",
                        Bladzaak.json().put("behandelaar", Bladzaak.VIJANDIG));
        zaak.mail(kwaad, "20 Nov 2023", Bladzaak.VIJANDIG);
        post(kwaad, "neem-in-behandeling", "{}");
        open("nl", kwaad);

        assertThat(venster.tekst()).contains(Bladzaak.VIJANDIG);
        assertThat(venster.alle("main img, main script")).isEmpty();
        assertThat(venster.klachten()).isEmpty();
    }

    @Test
    void aDossierThatIsNotThereIsToldSo() {
        open("nl", UUID.randomUUID().toString());

        assertThat(venster.vind("[role=alert]").getText()).contains("Er is hier niets met nummer");
    }

    @Test
    void withoutADossierItSaysWhereToFindOne() {
        venster.open(http.adres(), "/dossier", "nl");

        assertThat(venster.vind("[role=alert]").getText()).contains("geen dossier gekozen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String taal) {
        zaak.leg(dossier, "antwoorden.txt", ANTWOORDEN);
        zaak.leg(dossier, "nota.txt", Bladzaak.nota());
        stelVast("Het loket sluit op 2 mei. Daarna kan men terecht in Noordstad.");
        verwant();
        post(dossier, "neem-in-behandeling", "{}");
        open(taal, dossier);
        venster.leg("dossier-" + taal);

        assertThat(venster.tekst())
                .contains(taal.equals("nl") ? "Vragen en afstemming" : "Questions and coordination")
                .contains(taal.equals("nl") ? "Behandeling" : "Treatment");
        assertThat(venster.bezwaren()).isEmpty();
        assertThat(venster.klachten()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("dossier-smal-" + taal);
        venster.maat(683, 384);
        venster.leg("dossier-200-" + taal);
    }

    private static String inEenRegel(WebElement element) {
        return element.getText().replaceAll("\\s+", " ");
    }

    private String titel() {
        return "Loket in Tangoria, " + zaak.directie();
    }

    private void open(String taal, String id) {
        venster.open(http.adres(), "/dossier?id=" + id, taal);
    }

    /** The answer to the second question, as another ministry agreed to it. */
    private void stelVast(String tekst) {
        var json = Bladzaak.json().put("coordinerendMinisterie", "BZK").put("onverkort", true);
        json.put("vastgesteldeTekst", tekst);
        String pad = "/kamerwoo/vragen/" + vraag(2).path("id").asText();
        assertThat(http.put(pad, json.toString()).status()).isEqualTo(200);
    }

    /** A request about the same, in the same days. */
    private String verwant() {
        return zaak.woo(
                "Verzoek over " + zaak.directie(),
                "2025-01-10",
                zaak.verzoekOver("2024-11-01", "2025-01-31"));
    }

    private String naam(String id) {
        JsonNode ander = http.get("/kamerwoo/dossiers/" + id).json();
        return ander.path("referentie").asText() + " " + ander.path("onderwerp").asText();
    }

    private JsonNode samenhang() {
        return http.get("/kamerwoo/dossiers/" + dossier + "/samenhang").json();
    }

    private JsonNode vraag(int nummer) {
        for (JsonNode vraag :
                http.get("/kamerwoo/dossiers/" + dossier + "/vragen").json().path("vragen")) {
            if (vraag.path("nummer").asInt() == nummer) {
                return vraag;
            }
        }
        throw new AssertionError("There is no question " + nummer);
    }

    private void post(String id, String actie, String json) {
        String pad = "/kamerwoo/dossiers/" + id + "/acties/" + actie;
        assertThat(http.post(pad, json).status()).isEqualTo(200);
    }

    private static String achtVragen() {
        StringBuilder tekst = new StringBuilder(ANTWOORDEN);
        for (int i = 3; i <= 8; i++) {
            tekst.append(
                    "\nVraag %1$d\nWat is nummer %1$d?\n\nAntwoord\nDit is %1$d.\n".formatted(i));
        }
        return tekst.toString();
    }

    private List<String> stukken() {
        return venster.alle("tbody th").stream()
                .map(cel -> cel.getText().lines().findFirst().orElse(""))
                .toList();
    }
}
