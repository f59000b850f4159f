package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** Dossiers over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class DossiersHttpTest {

    private static final String DOSSIERS = "/kamerwoo/dossiers";

    private final Http http;
    private final Loket loket;

    DossiersHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @ParameterizedTest
    @CsvSource({"dossier, kw:dossier", "kamervragen, kw:kamervragendossier", "woo, kw:wooverzoek"})
    void aDossierIsMadeOfTheKindThatIsAskedFor(String soort, String type) {
        Antwoord antwoord =
                maak("{\"naam\": \"%s\", \"soort\": \"%s\"}".formatted(uniek("d"), soort));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("type").asText()).isEqualTo(type);
    }

    @Test
    void aNewDossierTellsItsReferenceAndWhereThatCameFrom() {
        JsonNode dossier = maak("{\"naam\": \"%s\"}".formatted(uniek("d"))).json();

        assertThat(dossier.path("referentie").asText()).matches("D[0-9]{4}-[0-9]{5,}");
        assertThat(dossier.path("oorsprong").path("referentie").asText())
                .isEqualTo("uitgegeven bij registratie");
        assertThat(dossier.path("status").asText()).isEqualTo("nieuw");
    }

    @Test
    void whatIsSaidOfADossierIsKept() {
        String naam = uniek("dossier");
        String id =
                maak("""
                                {"naam": "%s", "onderwerp": "Kamervragen & co", "directie": "BOA"}
                                """
                                .formatted(naam))
                        .json()
                        .path("id")
                        .asText();
        JsonNode dossier = http.get(DOSSIERS + "/" + id).json();

        assertThat(dossier.path("naam").asText()).isEqualTo(naam);
        assertThat(dossier.path("onderwerp").asText()).isEqualTo("Kamervragen & co");
        assertThat(dossier.path("directie").asText()).isEqualTo("BOA");
    }

    @Test
    void aDossierIsMadeInAnother() {
        String ouder = loket.dossier();
        Antwoord antwoord = maak("{\"naam\": \"deel\", \"map\": \"%s\"}".formatted(ouder));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
    }

    @Test
    void aDossierListsItsDocuments() {
        String dossier = loket.dossier();
        loket.dienIn(dossier, "een.txt", new byte[0]);
        loket.dienIn(dossier, "twee.txt", new byte[0]);

        assertThat(
                        http.get(DOSSIERS + "/" + dossier)
                                .json()
                                .path("stukken")
                                .findValuesAsText("naam"))
                .containsExactlyInAnyOrder("een.txt", "twee.txt");
    }

    @Test
    void aNewDossierStandsFirstInTheList() {
        String dossier = loket.dossier();

        assertThat(http.get(DOSSIERS + "?aantal=20").json().path("dossiers").findValuesAsText("id"))
                .contains(dossier);
    }

    @Test
    void theListComesInPages() {
        loket.dossier();
        loket.dossier();
        JsonNode samen = http.get(DOSSIERS + "?aantal=2").json().path("dossiers");

        assertThat(samen).hasSize(2);
        assertThat(http.get(DOSSIERS + "?aantal=1&vanaf=1").json().path("dossiers")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aantal=501", "aantal=-1", "vanaf=x", "vanaf=1.5", "vanaf=99999999999"})
    void aPageThatCannotBeIsRefusedInWords(String vraag) {
        Antwoord antwoord = http.get(DOSSIERS + "?" + vraag);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains("moet een geheel getal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                  | Geef het dossier een naam.",
                "{\"naam\": \"  \"}                  | Geef het dossier een naam.",
                "{\"naam\": 5}                       | naam moet een tekst zijn.",
                "{\"naam\": \"a/b\"}                 | kan geen naam zijn",
                "{\"naam\": \"a\", \"soort\": \"x\"} | Onbekende soort \"x\"",
                "[]                                  | Stuur een JSON-object.",
                "{\"naam\":                          | De JSON is niet goed: zie regel 1",
                "geen json                           | De JSON is niet goed: zie regel 1"
            })
    void whatCannotBeADossierIsRefusedInWords(String json, String reden) {
        Antwoord antwoord = maak(json);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(melding(antwoord)).contains(reden);
    }

    @Test
    void theSameNameAgainIsRefusedInWords() {
        String naam = uniek("dossier");
        loket.dossier(naam, "");
        Antwoord antwoord = maak("{\"naam\": \"%s\"}".formatted(naam));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(melding(antwoord)).contains("Er is hier al iets met de naam \"" + naam + "\".");
    }

    @Test
    void aFolderThatIsNotThereIsRefusedInWords() {
        Antwoord antwoord = maak("{\"naam\": \"a\", \"map\": \"%s\"}".formatted(UUID.randomUUID()));

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(melding(antwoord)).contains("Er is hier niets met nummer");
    }

    @Test
    void aDossierThatIsNotThereIsToldSo() {
        Antwoord antwoord = http.get(DOSSIERS + "/" + UUID.randomUUID());

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(melding(antwoord)).contains("Er is hier niets met nummer");
    }

    @Test
    void aDocumentIsNoDossier() {
        String stuk =
                loket.dienIn(loket.dossier(), "x.txt", new byte[0]).json().path("id").asText();

        assertThat(http.get(DOSSIERS + "/" + stuk).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..", "%00", "%20", "a'b", "%3Cscript%3E"})
    void aStrangeNumberIsNoDossier(String id) {
        assertThat(http.get(DOSSIERS + "/" + id).status()).isBetween(400, 404);
    }

    @Test
    void aRefusalIsInTheLanguageOfTheUser() {
        Antwoord antwoord = http.in("en").post(DOSSIERS, "{}");

        assertThat(melding(antwoord)).contains("Give the dossier a name.");
    }

    @Test
    void withAWrongPasswordNothingIsShown() {
        assertThat(http.als("admin", "mis-" + UUID.randomUUID()).get(DOSSIERS).status())
                .isEqualTo(401);
    }

    private Antwoord maak(String json) {
        return http.post(DOSSIERS, json);
    }
}
