package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.UUID;

/** A dossier ready to be transferred, as whoever fetches it finds it. */
@Tag("http")
@ExtendWith(Platform.class)
class MdtoHttpTest {

    private final Http http;
    private String dossier;

    MdtoHttpTest(Http http) {
        this.http = http;
    }

    @BeforeEach
    void dienIn() {
        Antwoord antwoord =
                http.post(
                        "/kamerwoo/dossiers",
                        "{\"naam\": \"%s\", \"soort\": \"kamervragen\", \"gerichtAan\": [\"OCW\"]}"
                                .formatted(uniek("vragen")));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        dossier = antwoord.json().path("id").asText();
    }

    @Test
    void holdsEveryDocumentWithWhatIsToldOfIt() {
        new Loket(http).gelezen(dossier, "nota.txt", Voorbeeldnota.eerdmans().bytes());
        new Loket(http).dienIn(dossier, "..-CON é.pdf", "%PDF-1.7\n%%EOF".getBytes());
        Uitgepakt pakket = pakket();
        String map = map(pakket);

        assertThat(pakket.namen())
                .contains(
                        map + "/" + map + ".mdto.xml",
                        map + "/0001/0001.mdto.xml",
                        map + "/0002/0002.mdto.xml",
                        "SHA256SUMS",
                        "manifest.json")
                .filteredOn(naam -> naam.endsWith(".bestand.mdto.xml"))
                .hasSize(2);
        assertThat(pakket.namen()).noneMatch(naam -> naam.contains("CON"));
        assertThat(xml(pakket))
                .allSatisfy(deze -> assertThat(Schemakeuring.MDTO.bezwaren(deze)).isEmpty())
                .anyMatch(deze -> deze.contains("<begripCode>fmt/276</begripCode>"))
                .anyMatch(deze -> deze.contains("<begripCode>x-fmt/111</begripCode>"))
                .anyMatch(deze -> deze.contains("<begripLabel>Datum van het stuk</begripLabel>"));
        assertThat(pakket.kloptNiet()).isEmpty();
        assertThat(pakket.manifest().path("volledig").asBoolean()).isTrue();
    }

    @Test
    void everyFileIsTheOneThatItsMetadataTellOf() {
        String tekst = "Inhoud " + UUID.randomUUID();
        new Loket(http).dienIn(dossier, "brief.txt", tekst.getBytes());
        Uitgepakt pakket = pakket();
        String bestand = map(pakket) + "/0001/0001.txt";

        assertThat(pakket.tekst(bestand)).isEqualTo(tekst);
        assertThat(pakket.tekst(bestand + ".bestand.mdto.xml"))
                .contains("<naam>0001.txt</naam>")
                .contains("<omvang>" + tekst.length() + "</omvang>")
                .contains(Uitgepakt.sha256(tekst.getBytes()));
        assertThat(pakket.tekst(map(pakket) + "/0001/0001.mdto.xml"))
                .contains("<heeftRepresentatie><verwijzingNaam>0001.txt</verwijzingNaam>");
    }

    @Test
    void aDossierWithoutDocumentsIsToldOfAllTheSame() {
        Uitgepakt pakket = pakket();

        assertThat(xml(pakket)).hasSize(1);
        assertThat(xml(pakket).get(0))
                .contains("<verwijzingNaam>Beantwoorden van Kamervragen</verwijzingNaam>");
        assertThat(pakket.manifest().path("stukken")).isEmpty();
    }

    @Test
    void withoutAMinistryItIsRefusedInWords() {
        String ander = new Loket(http).dossier();
        String pad = "/kamerwoo/dossiers/" + ander + "/mdto";
        Antwoord antwoord = http.get(pad);

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(Loket.melding(antwoord)).contains("van welk ministerie");
        assertThat(Loket.melding(http.get(pad, "en"))).contains("of which ministry");
    }

    @Test
    void thereIsOneOfADossierAlone() {
        assertThat(http.get("/kamerwoo/dossiers/" + UUID.randomUUID() + "/mdto").status())
                .isEqualTo(404);
    }

    @Test
    void itIsAZipToBeSaved() {
        var antwoord = http.bestand(pad());

        assertThat(antwoord.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/zip");
        assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"mdto-")
                .endsWith(".zip\"");
    }

    private Uitgepakt pakket() {
        return Uitgepakt.van(http.bestand(pad()).body());
    }

    private String pad() {
        return "/kamerwoo/dossiers/" + dossier + "/mdto";
    }

    private static String map(Uitgepakt pakket) {
        String naam = pakket.namen().get(0);
        return naam.substring(0, naam.indexOf('/'));
    }

    private static List<String> xml(Uitgepakt pakket) {
        return pakket.namen().stream()
                .filter(naam -> naam.endsWith(".mdto.xml"))
                .map(pakket::tekst)
                .toList();
    }
}
