package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Vragendossier.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a nota says of the coordination is taken over with one call. */
@Tag("http")
@ExtendWith(Platform.class)
class SuggestiesHttpTest {

    private static final String VRAGEN =
            Vragendossier.VRAGEN
                    + IntStream.rangeClosed(4, 8)
                            .mapToObj(nummer -> "\n" + nummer + "\nWat is nummer " + nummer + "?\n")
                            .collect(Collectors.joining());

    private final Http http;
    private final Vragendossier dossier;

    SuggestiesHttpTest(Http http) {
        this.http = http;
        this.dossier = Vragendossier.nieuw(http);
    }

    @Test
    void theQuestionsGetTheMinistryThatTheNotaNames() {
        dossier.leg("vragen.txt", VRAGEN);
        Antwoord antwoord = neemOver(nota());

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(teksten(antwoord.json().path("overgenomen"))).containsExactly("5", "8");
        assertThat(dossier.vraag(5).path("coordinerendMinisterie").asText()).isEqualTo("BZK");
        assertThat(dossier.vraag(5).path("onverkort").asBoolean()).isTrue();
        assertThat(dossier.status(8)).isEqualTo("gevraagd");
        assertThat(dossier.vraag(4).has("coordinerendMinisterie")).isFalse();
    }

    @Test
    void anotherMinistryThatWasFilledInStaysAndIsNamed() {
        dossier.leg("vragen.txt", VRAGEN);
        dossier.zet(5, "{\"coordinerendMinisterie\": \"JenV\"}");
        JsonNode uitkomst = neemOver(nota()).json();

        assertThat(uitkomst.path("bezet").toString())
                .isEqualTo("[{\"nummer\":5,\"ministerie\":\"JenV\"}]");
        assertThat(dossier.vraag(5).path("coordinerendMinisterie").asText()).isEqualTo("JenV");
        assertThat(dossier.vraag(8).path("coordinerendMinisterie").asText()).isEqualTo("BZK");
    }

    @Test
    void takenOverTwiceItIsTheSame() {
        dossier.leg("vragen.txt", VRAGEN);
        String nota = nota();
        neemOver(nota);
        JsonNode voor = dossier.vragen();

        assertThat(neemOver(nota).status()).isEqualTo(200);
        assertThat(dossier.vragen()).isEqualTo(voor);
    }

    @Test
    void questionsThatAreNotThereAreNamed() {
        dossier.leg("vragen.txt", Vragendossier.VRAGEN);

        assertThat(teksten(neemOver(nota()).json().path("ontbreekt"))).containsExactly("5", "8");
    }

    @Test
    void aNotaThatSuggestsNothingIsRefusedInWords() {
        String tekst =
                "TER BESLISSING\n\nAan\nde Minister\n\nVan\nDGHO\n\nDatum\n7 februari 2024\n\n"
                        + "Nota\nOver iets\n\nAanleiding\nEr is een aanleiding.\n";
        String nota = dossier.leg("nota.txt", tekst).path("id").asText();
        http.put("/kamerwoo/dossiers/" + dossier.id(), "{}");
        Antwoord antwoord = neemOver(nota);

        assertThat(antwoord.status()).isIn(404, 409);
    }

    @Test
    void whatWasTakenOverIsNoLongerOpen() {
        dossier.leg("vragen.txt", VRAGEN);
        String nota = nota();

        assertThat(isAfgedaan(nota)).isFalse();
        neemOver(nota);
        assertThat(isAfgedaan(nota)).isTrue();
    }

    @Test
    void aPersonCanDismissThem() {
        dossier.leg("vragen.txt", VRAGEN);
        String nota = nota();

        assertThat(wijsAf(nota).status()).isEqualTo(204);
        assertThat(isAfgedaan(nota)).isTrue();
        assertThat(dossier.vraag(5).has("coordinerendMinisterie")).isFalse();
    }

    @Test
    void thereIsNothingToDismissWhereNothingIsSuggested() {
        String stuk = dossier.leg("vragen.txt", VRAGEN).path("id").asText();

        assertThat(wijsAf(stuk).status()).isIn(404, 409);
    }

    private boolean isAfgedaan(String nota) {
        return http.get("/kamerwoo/stukken/" + nota).json().path("suggestiesAfgedaan").asBoolean();
    }

    private Antwoord wijsAf(String nota) {
        return http.delete("/kamerwoo/stukken/" + nota + "/suggesties");
    }

    private String nota() {
        return dossier.leg("nota.txt", Voorbeeldnota.eerdmans().tekst()).path("id").asText();
    }

    private Antwoord neemOver(String nota) {
        return http.post("/kamerwoo/stukken/" + nota + "/suggesties", "{}");
    }
}
