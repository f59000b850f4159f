package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** What is handed over on a Woo request, from the search to the ZIP. */
@Tag("http")
@ExtendWith(Platform.class)
class PakketHttpTest {

    private final Http http;
    private Wooinventaris verzoek;

    PakketHttpTest(Http http) {
        this.http = http;
    }

    @BeforeEach
    void dienIn() {
        verzoek = Wooinventaris.nieuw(http);
    }

    @Test
    void holdsWhatIsPublicRedactedWhereItIsAndNothingElse() {
        int openbaar = verzoek.beoordeeld("een.txt", "Alles mag.", "Openbaar");
        String deels = verzoek.stuk("twee.txt", "Jansen belde.");
        int gelakt = verzoek.regel(deels);
        verzoek.beoordeel(gelakt, "Deels openbaar");
        verzoek.lak(deels, "XXXXXX belde.");
        int ongelakt = verzoek.beoordeeld("drie.txt", "De Vries belde.", "Deels openbaar");
        int geheim = verzoek.beoordeeld("vier.txt", "Geheim.", "Niet openbaar");
        int open = verzoek.regel(verzoek.stuk("vijf.txt", "Nog te bezien."));
        int reeds = verzoek.beoordeeld("zes.txt", "Stond in de krant.", "Reeds openbaar");
        Uitgepakt pakket = verzoek.pakket();

        assertThat(pakket.tekst(bestand(openbaar))).isEqualTo("Alles mag.");
        assertThat(pakket.tekst(bestand(gelakt))).isEqualTo("XXXXXX belde.");
        assertThat(pakket.tekst(bestand(reeds))).isEqualTo("Stond in de krant.");
        assertThat(pakket.namen())
                .contains("inventaris.xlsx", "inventaris.csv", "inventaris.json", "inventaris.html")
                .doesNotContain(bestand(ongelakt), bestand(geheim), bestand(open))
                .endsWith("manifest.html", "SHA256SUMS", "manifest.json");
        assertThat(reden(pakket, ongelakt)).isEqualTo("geen-gelakte-versie");
        assertThat(reden(pakket, geheim)).isEqualTo("niet-openbaar");
        assertThat(reden(pakket, open)).isEqualTo("niet-beoordeeld");
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
    }

    @Test
    void everyChecksumIsThatOfItsFile() {
        int regel = verzoek.beoordeeld("een.txt", "Alles mag.", "Openbaar");
        Uitgepakt pakket = verzoek.pakket();

        assertThat(pakket.kloptNiet()).isEmpty();
        assertThat(pakket.tekst("SHA256SUMS"))
                .contains(Uitgepakt.sha256("Alles mag.".getBytes()) + "  " + bestand(regel))
                .contains("  inventaris.xlsx");
        assertThat(pakket.regel(regel).path("bytes").asInt()).isEqualTo(10);
    }

    @Test
    void whatIsSuspendedIsNotInIt() {
        int regel = verzoek.beoordeeld("een.txt", "Alles mag.", "Openbaar");
        verzoek.wijzig(regel, "Opgeschort", "ja");

        assertThat(reden(verzoek.pakket(), regel)).isEqualTo("opgeschort");
    }

    @Test
    void onlyTheLinesThatAreAskedForAreInIt() {
        int een = verzoek.beoordeeld("een.txt", "Een.", "Openbaar");
        int twee = verzoek.beoordeeld("twee.txt", "Twee.", "Openbaar");
        Uitgepakt pakket = verzoek.pakket("?regels=" + twee);

        assertThat(pakket.namen()).contains(bestand(twee)).doesNotContain(bestand(een));
    }

    @Test
    void linesThatThereAreNotAreRefusedByName() {
        verzoek.beoordeeld("een.txt", "Een.", "Openbaar");
        Antwoord antwoord = http.get(verzoek.pad("/pakket?regels=1,77"));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord))
                .contains("Deze regels staan niet op de inventaris")
                .contains("77");
        assertThat(melding(http.get(verzoek.pad("/pakket?regels=77"), "en")))
                .contains("These lines are not on the inventory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een", "1,,2", "-1", "1.5", "99999999999", "1%3B2", "%00"})
    void whatNamesNoLinesIsRefusedInWords(String regels) {
        Antwoord antwoord = http.get(verzoek.pad("/pakket?regels=" + regels));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(melding(antwoord)).contains("Noem de regels met hun nummers");
    }

    @Test
    void ofARequestWithoutLinesThereIsAManifestAllTheSame() {
        Uitgepakt pakket = verzoek.pakket();

        assertThat(pakket.manifest().path("regels")).isEmpty();
        assertThat(pakket.manifest().path("volledig").asBoolean()).isTrue();
    }

    @Test
    void thereIsAPackageOfARequestAlone() {
        String dossier = new Loket(http).dossier();

        for (String wat : new String[] {"/pakket", "/diwoo"}) {
            assertThat(http.get("/kamerwoo/dossiers/" + dossier + wat).status()).isEqualTo(404);
            assertThat(http.get("/kamerwoo/dossiers/" + UUID.randomUUID() + wat).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void itIsAZipToBeSaved() {
        var antwoord = http.bestand(verzoek.pad("/pakket"));

        assertThat(antwoord.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/zip");
        assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"pakket-")
                .endsWith(".zip\"");
    }

    @Test
    void aNameThatLeadsElsewhereStandsInTheManifestAlone() {
        String naam = "..-CON aux é".concat("x".repeat(200)) + ".txt";
        int regel = verzoek.beoordeeld(naam, "Alles mag.", "Openbaar");
        Uitgepakt pakket = verzoek.pakket();

        assertThat(pakket.namen()).contains(bestand(regel)).noneMatch(deze -> deze.contains("CON"));
        assertThat(pakket.regel(regel).path("naam").asText()).contains("CON");
    }

    @Test
    void withoutAMinistryNothingIsToldToSearchEngines() {
        Antwoord antwoord = http.get(verzoek.pad("/diwoo"));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(melding(antwoord)).contains("eigen-ministerie");
    }

    private static String bestand(int regel) {
        return "%04d.txt".formatted(regel);
    }

    private static String reden(Uitgepakt pakket, int regel) {
        return pakket.regel(regel).path("reden").asText();
    }
}
