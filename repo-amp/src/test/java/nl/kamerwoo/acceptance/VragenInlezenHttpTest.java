package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Vragendossier.ANTWOORDEN;
import static nl.kamerwoo.acceptance.Vragendossier.VRAGEN;
import static nl.kamerwoo.acceptance.Vragendossier.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions of a set become the questions of its dossier. */
@Tag("http")
@ExtendWith(Platform.class)
class VragenInlezenHttpTest {

    private final Vragendossier dossier;
    private final Http http;

    VragenInlezenHttpTest(Http http) {
        this.http = http;
        this.dossier = Vragendossier.nieuw(http);
    }

    @Test
    void questionsThatAreFiledAreTheQuestionsOfTheDossier() {
        dossier.leg("vragen.txt", VRAGEN);

        assertThat(dossier.vragen())
                .extracting(vraag -> vraag.path("vraagtekst").asText())
                .containsExactly(
                        "Bent u bekend met het bericht «Loket dicht»?",
                        "Wanneer sluit het loket in Tangoria?",
                        "Hoe ver moeten aanvragers reizen?");
    }

    @Test
    void answersThatAreFiledLaterGoWithThem() {
        dossier.leg("vragen.txt", VRAGEN);
        JsonNode antwoorden = dossier.leg("antwoorden.txt", ANTWOORDEN);

        assertThat(antwoorden.path("type").asText()).isEqualTo("kw:beantwoording");
        assertThat(dossier.vragen()).hasSize(3);
        assertThat(dossier.vraag(3).path("antwoordtekst").asText())
                .isEqualTo("Ten hoogste tachtig kilometer.");
    }

    @Test
    void theDossierIsStampedWithWhatTheSetSaysOfIt() {
        JsonNode stuk = dossier.leg("vragen.txt", VRAGEN);
        JsonNode json = dossier.json();

        assertThat(json.path("zaaknummer").asText()).isEqualTo("2024Z20001");
        assertThat(json.path("ingezonden").asText()).isEqualTo("2024-12-12");
        assertThat(teksten(json.path("indieners"))).containsExactly("Zandstra", "De Wit");
        assertThat(teksten(json.path("fracties"))).containsExactly("D66");
        assertThat(teksten(json.path("gerichtAan"))).containsExactly("BZ");
        assertThat(json.path("herkomst").path("ingezonden").asText()).isEqualTo("document");
        assertThat(json.path("oorsprong").path("ingezonden").asText())
                .contains("regel 1")
                .contains(stuk.path("referentie").asText());
    }

    @Test
    void itsTermStartsOnTheDayTheyWereSentIn() {
        dossier.leg("vragen.txt", VRAGEN);

        assertThat(dossier.json().path("termijn").path("einde").asText()).isEqualTo("2025-01-02");
    }

    @Test
    void whatWasTypedOnTheDossierStays() {
        http.put("/kamerwoo/dossiers/" + dossier.id(), "{\"onderwerp\": \"Loketten\"}");
        dossier.leg("vragen.txt", VRAGEN);

        assertThat(dossier.json().path("onderwerp").asText()).isEqualTo("Loketten");
        assertThat(dossier.json().path("herkomst").path("onderwerp").asText()).isEqualTo("getypt");
    }

    @Test
    void theDocumentIsOfTheDayOfItsQuestions() {
        assertThat(dossier.leg("vragen.txt", VRAGEN).path("datum").asText())
                .isEqualTo("2024-12-12");
    }

    @Test
    void readInTwiceTheyAreWhatTheyWere() {
        JsonNode stuk = dossier.leg("antwoorden.txt", ANTWOORDEN);
        JsonNode voor = dossier.vragen();
        JsonNode dossierVoor = dossier.json();
        JsonNode weer = dossier.leesIn(stuk).json();

        assertThat(teksten(weer.path("ongewijzigd"))).containsExactly("1", "2", "3");
        assertThat(weer.path("nieuw")).isEmpty();
        assertThat(dossier.vragen()).isEqualTo(voor);
        assertThat(dossier.json()).isEqualTo(dossierVoor);
    }

    @Test
    void aQuestionThatWasEditedIsKeptAndTheDifferenceShown() {
        JsonNode stuk = dossier.leg("vragen.txt", VRAGEN);
        dossier.zet(2, "{\"vraagtekst\": \"Wanneer sluit het loket in Noordstad?\"}");
        JsonNode weer = dossier.leesIn(stuk).json();

        assertThat(teksten(weer.path("behouden"))).containsExactly("2");
        JsonNode vraag = dossier.vraag(2);
        assertThat(vraag.path("vraagtekst").asText())
                .isEqualTo("Wanneer sluit het loket in Noordstad?");
        assertThat(vraag.path("metDeHand").get(0).path("samenvatting").asText())
                .isEqualTo("1 woord weggelaten, 1 toegevoegd.");
        JsonNode verschil = http.get(dossier.pad(2) + "/verschil").json().path("metDeHand").get(0);
        assertThat(verschil.path("segmenten").findValuesAsText("soort"))
                .contains("weggelaten", "toegevoegd");
        assertThat(verschil.path("gelezenIn").asText()).isEqualTo(stuk.path("referentie").asText());
    }

    @Test
    void aNewVersionOfTheAnswersReplacesThoseThatNobodyEdited() {
        dossier.leg("antwoorden.txt", ANTWOORDEN);
        dossier.zet(3, "{\"antwoordtekst\": \"Hooguit tachtig kilometer.\"}");
        dossier.leg(
                "antwoorden 2.txt",
                ANTWOORDEN.replace("1 mei", "1 juni").replace("tachtig", "negentig"));

        assertThat(dossier.vraag(2).path("antwoordtekst").asText()).contains("1 juni");
        assertThat(dossier.vraag(3).path("antwoordtekst").asText())
                .isEqualTo("Hooguit tachtig kilometer.");
    }

    @Test
    void aSetOfAnotherCaseIsNotReadIn() {
        dossier.leg("vragen.txt", VRAGEN);
        JsonNode ander =
                dossier.leg("ander.txt", VRAGEN.replace("2024Z20001", "2024Z30009") + "\n4\nWie?");

        assertThat(dossier.vragen()).hasSize(3);
        assertThat(ander.path("leesberichten").get(0).path("tekst").asText())
                .contains("2024Z30009")
                .contains("2024Z20001");
    }

    @Test
    void askedForItIsRefusedInWords() {
        dossier.leg("vragen.txt", VRAGEN);
        JsonNode ander = dossier.leg("ander.txt", VRAGEN.replace("2024Z20001", "2024Z30009"));
        Antwoord antwoord = dossier.leesIn(ander);

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("2024Z30009");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | In het document zijn geen Kamervragen herkend. Er is niets gewijzigd.",
                "en | No parliamentary questions were recognised in the document. Nothing was changed."
            })
    void aDocumentWithoutQuestionsIsRefusedInTheLanguageOfTheUser(String taal, String tekst) {
        JsonNode stuk = dossier.leg("verslag.txt", "Het was een mooie dag in Tangoria.");
        Antwoord antwoord = new Vragendossier(http.in(taal), dossier.id()).leesIn(stuk);

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains(tekst);
    }

    @Test
    void aDayThatContradictsTheDossierIsLeftOutAndTold() {
        http.put("/kamerwoo/dossiers/" + dossier.id(), "{\"beantwoord\": \"2024-12-01\"}");
        JsonNode stuk = dossier.leg("vragen.txt", VRAGEN);

        assertThat(dossier.json().has("ingezonden")).isFalse();
        assertThat(dossier.vragen()).hasSize(3);
        assertThat(stuk.path("leesberichten").findValuesAsText("tekst"))
                .anyMatch(tekst -> tekst.startsWith("Ingezonden: 2024-12-12 past niet"));
    }

    @Test
    void questionsComeInPages() {
        dossier.leg("vragen.txt", VRAGEN);
        JsonNode pagina =
                http.get("/kamerwoo/dossiers/" + dossier.id() + "/vragen?vanaf=1&aantal=1").json();

        assertThat(pagina.path("totaal").asInt()).isEqualTo(3);
        assertThat(pagina.path("vragen").findValuesAsText("nummer")).containsExactly("2");
    }
}
