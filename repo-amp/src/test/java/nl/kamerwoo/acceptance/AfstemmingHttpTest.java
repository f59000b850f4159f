package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Vragendossier.ANTWOORDEN;
import static nl.kamerwoo.acceptance.Vragendossier.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.ZoneId;

/** Who coordinates which answer, and whether its text went in unchanged. */
@Tag("http")
@ExtendWith(Platform.class)
class AfstemmingHttpTest {

    private static final String ANTWOORD =
            "Het loket sluit op 1 mei. Daarna kan men terecht in Noordstad.";

    private final Http http;
    private final Vragendossier dossier;

    AfstemmingHttpTest(Http http) {
        this.http = http;
        this.dossier = Vragendossier.nieuw(http);
    }

    @BeforeEach
    void metAntwoorden() {
        dossier.leg("antwoorden.txt", ANTWOORDEN);
    }

    @Test
    void whereNobodyElseCoordinatesNothingIsNeeded() {
        assertThat(dossier.status(2)).isEqualTo("niet nodig");
    }

    @Test
    void aMinistryThatCoordinatesIsAsked() {
        assertThat(zet("{\"coordinerendMinisterie\": \"BZK\"}")).isEqualTo("gevraagd");
        assertThat(dossier.status(2)).isEqualTo("gevraagd");
    }

    @Test
    void itsTextIsReceived() {
        assertThat(zet(bzk(ANTWOORD))).isEqualTo("ontvangen");
    }

    @Test
    void whatAPersonJudgesHolds() {
        zet(bzk(ANTWOORD));
        JsonNode vraag = dossier.zet(2, "{\"afstemmingStatus\": \"akkoord\"}");

        assertThat(vraag.path("afstemmingStatus").asText()).isEqualTo("akkoord");
        assertThat(vraag.path("vastgesteldOp").asText())
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
    }

    @Test
    void untilTheTextBecomesAnother() {
        zet(bzk(ANTWOORD));
        zet("{\"afstemmingStatus\": \"akkoord\"}");

        assertThat(zet("{\"vastgesteldeTekst\": \"Het loket sluit.\", \"onverkort\": false}"))
                .isEqualTo("ontvangen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het loket sluit op 1 mei. Daarna kan men terecht in Noordstad.",
                "Het  loket sluit op 1 mei.\\nDaarna kan men\\u00a0terecht in Noord\\u00adstad."
            })
    void aTextThatWasTakenOverWordForWordIsFine(String tekst) {
        assertThat(zet(bzk(tekst))).isEqualTo("ontvangen");
        assertThat(controle().path("gelijk").asBoolean()).isTrue();
    }

    @Test
    void aTextThatWasChangedDiffersWordByWord() {
        assertThat(zet(bzk("Het loket sluit op 2 mei. Daarna kan men terecht in Noordstad.")))
                .isEqualTo("wijkt af");
        JsonNode controle = controle();
        assertThat(controle.path("gelijk").asBoolean()).isFalse();
        assertThat(controle.path("segmenten").toString())
                .contains("{\"soort\":\"weggelaten\",\"tekst\":\"2 \"}")
                .contains("{\"soort\":\"toegevoegd\",\"tekst\":\"1 \"}");
    }

    @Test
    void whoAgreesToATextThatDiffersIsHeardWhenItNoLongerDoes() {
        zet(bzk("Het loket sluit op 2 mei. Daarna kan men terecht in Noordstad."));

        assertThat(zet("{\"afstemmingStatus\": \"akkoord\"}")).isEqualTo("wijkt af");
        dossier.leg("antwoorden 2.txt", ANTWOORDEN.replace("1 mei", "2 mei"));
        assertThat(dossier.status(2)).isEqualTo("akkoord");
    }

    @Test
    void aTextThatMayBeShortenedIsShownAndNoMore() {
        zet("{\"coordinerendMinisterie\": \"BZK\", \"vastgesteldeTekst\": \"Op 1 mei.\"}");

        assertThat(dossier.status(2)).isEqualTo("ontvangen");
        assertThat(controle().path("gelijk").asBoolean()).isFalse();
    }

    @Test
    void anAnswerThatWasChangedByHandDoesNotHideTheDocument() {
        zet("{\"antwoordtekst\": \"Het loket blijft open.\"}");
        assertThat(zet(bzk("Het loket blijft open."))).isEqualTo("wijkt af");

        assertThat(dossier.vraag(2).path("controles").findValuesAsText("plek"))
                .containsExactly("antwoord", "document");
    }

    @Test
    void theDossierIsCoordinatedWithTheMinistriesOfItsQuestions() {
        zet("{\"coordinerendMinisterie\": \"BZK\"}");
        dossier.zet(3, "{\"coordinerendMinisterie\": \"JenV\"}");

        assertThat(teksten(dossier.json().path("afgestemdMet"))).containsExactly("BZK", "JenV");
        zet("{\"coordinerendMinisterie\": null}");
        assertThat(teksten(dossier.json().path("afgestemdMet"))).containsExactly("JenV");
    }

    @Test
    void soIsItsNotaBesideWhatItsHeaderSays() {
        String nota = dossier.leg("nota.txt", Voorbeeldnota.eerdmans().tekst()).path("id").asText();
        assertThat(teksten(stuk(nota).path("afgestemdMet"))).containsExactly("BZK");
        zet("{\"coordinerendMinisterie\": \"JenV\"}");

        assertThat(teksten(stuk(nota).path("afgestemdMet"))).containsExactly("BZK", "JenV");
        assertThat(stuk(nota).path("oorsprong").path("afgestemdMet").asText())
                .contains("regel")
                .endsWith("uit de coördinatie van de vragen");
        assertThat(teksten(dossier.json().path("afgestemdMet"))).containsExactly("JenV", "BZK");
    }

    @Test
    void theLetterThatIsMadeOfThemHasTheAgreedTexts() {
        zet(bzk(ANTWOORD));
        Antwoord brief =
                http.post(
                        "/kamerwoo/dossiers/" + dossier.id() + "/brieven",
                        "{\"soort\": \"kamerbrief\"}");
        dossier.loket().gelezen(brief.json().path("id").asText());

        assertThat(dossier.status(2)).isEqualTo("ontvangen");
        assertThat(dossier.vraag(2).path("controles"))
                .extracting(controle -> controle.path("plek").asText())
                .containsExactly("antwoord", "brief");
    }

    @Test
    void aStatusThatIsNoneIsRefused() {
        Antwoord antwoord = http.put(dossier.pad(2), "{\"afstemmingStatus\": \"misschien\"}");

        assertThat(antwoord.status()).isEqualTo(400);
    }

    @Test
    void aDayThatIsNoneIsRefusedInWords() {
        Antwoord antwoord = http.put(dossier.pad(2), "{\"vastgesteldOp\": \"gisteren\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains("gisteren");
    }

    @Test
    void aValueOfAnotherKindIsRefusedInWords() {
        Antwoord antwoord = http.put(dossier.pad(2), "{\"onverkort\": \"ja\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(Loket.melding(antwoord)).contains("onverkort moet true of false zijn");
    }

    private String zet(String json) {
        return dossier.zet(2, json).path("afstemmingStatus").asText();
    }

    private JsonNode controle() {
        return http.get(dossier.pad(2) + "/verschil").json().path("controles").get(0);
    }

    private JsonNode stuk(String id) {
        return dossier.loket().stuk(id);
    }

    private static String bzk(String tekst) {
        return "{\"coordinerendMinisterie\": \"BZK\", \"onverkort\": true, \"vastgesteldeTekst\": \""
                + tekst
                + "\"}";
    }
}
