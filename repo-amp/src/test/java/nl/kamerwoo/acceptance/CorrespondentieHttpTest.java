package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

/** What a client sees of mails and letters. */
@Tag("http")
@ExtendWith(Platform.class)
class CorrespondentieHttpTest {

    private final Http http;
    private final Loket loket;

    CorrespondentieHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @Test
    void aMailIsShownWithWhatItsHeadSaysAndFromWhere() {
        JsonNode mail = dienIn(Emlbestand.bericht());

        assertThat(mail.path("type").asText()).isEqualTo("kw:correspondentie");
        assertThat(mail.path("afzender").asText())
                .isEqualTo("Jan Jansen <j.jansen@minocw.example>");
        assertThat(teksten(mail.path("ontvangers")))
                .containsExactly("Piet Pietersen <p.pietersen@minbzk.example>");
        assertThat(mail.path("datum").asText()).isEqualTo("2023-11-23");
        assertThat(mail.path("onderwerp").asText())
                .isEqualTo("Bijeenkomst over de verkiezingsuitslag");
        assertThat(mail.path("kanaal").asText()).isEqualTo("e-mail");
        assertThat(mail.path("berichtId").asText()).isEqualTo("eerste@minocw.example");
        assertThat(mail.path("gesprekId").asText()).isEqualTo("eerste@minocw.example");
        assertThat(mail.path("oorsprong").path("datum").asText())
                .startsWith("kop van het bericht, Date");
        assertThat(mail.path("herkomst").path("datum").asText()).isEqualTo("document");
        assertThat(mail.has("leesberichten")).isFalse();
    }

    @Test
    void aMailAndWhatCameWithItNameEachOther() {
        JsonNode mail = dienIn(Emlbestand.bericht().metBijlage("Verslag.txt", "Besproken."));

        JsonNode genoemd = mail.path("bijlageStukken").path(0);
        assertThat(genoemd.path("naam").asText()).isEqualTo("Verslag.txt");
        JsonNode bijlage = loket.gelezen(genoemd.path("id").asText());
        assertThat(bijlage.path("bijlageVan").path(0).path("id")).isEqualTo(mail.path("id"));
    }

    @Test
    void whatWouldBeReadInAMailIsToldWithoutStoringIt() {
        JsonNode json =
                http.bestand(
                                "/kamerwoo/lezen",
                                "bericht.eml",
                                Emlbestand.bericht()
                                        .metBijlage("Verslag.txt", "Besproken.")
                                        .bytes())
                        .json();

        assertThat(json.path("leesstatus").asText()).isEqualTo("gelezen");
        assertThat(json.path("afzender").asText())
                .isEqualTo("Jan Jansen <j.jansen@minocw.example>");
        assertThat(json.path("oorsprong").path("afzender").asText())
                .isEqualTo("kop van het bericht, From");
        assertThat(json.path("bijlageStukken").findValuesAsText("naam"))
                .containsExactly("Verslag.txt");
        assertThat(json.has("id")).isFalse();
    }

    @Test
    void ofAMailWithQuestionsBothAreTold() {
        JsonNode json =
                http.bestand(
                                "/kamerwoo/lezen",
                                "bericht.eml",
                                Emlbestand.bericht().metTekst(Vragendossier.VRAGEN).bytes())
                        .json();

        assertThat(json.path("vragen")).hasSize(3);
        assertThat(json.path("onderwerp").asText()).startsWith("het loket in Tangoria");
        assertThat(json.path("afzender").asText())
                .isEqualTo("Jan Jansen <j.jansen@minocw.example>");
        assertThat(json.path("datum").asText()).isEqualTo("2023-11-23");
    }

    @Test
    void aMailWhoseQuestionsAreReadByHandStaysOfTheDayOnWhichItWasSent() {
        Vragendossier dossier = Vragendossier.nieuw(http);
        JsonNode mail =
                loket.gelezen(
                        dossier.id(),
                        "bericht.eml",
                        Emlbestand.bericht().metTekst(Vragendossier.VRAGEN).bytes());

        assertThat(dossier.leesIn(mail).status()).isEqualTo(200);
        assertThat(loket.stuk(mail.path("id").asText()).path("datum").asText())
                .isEqualTo("2023-11-23");
    }

    @Test
    void aDocumentWithoutADateSaysSo() {
        JsonNode mail = dienIn(Emlbestand.bericht().zonder("Date"));

        assertThat(mail.has("datum")).isFalse();
        assertThat(mail.path("leesberichten").findValuesAsText("tekst"))
                .anyMatch(tekst -> tekst.startsWith("Geen datum gevonden."));
    }

    @Test
    void aLetterIsOfTheDateInItsHead() {
        JsonNode brief =
                loket.gelezen(
                        loket.dossier(),
                        "brief.txt",
                        """
                        Aan de Voorzitter van de Tweede Kamer

                        Datum 27 november 2023
                        Betreft Bijeenkomst

                        Geachte voorzitter,

                        Hierbij bied ik u het verslag aan.
                        """
                                .getBytes());

        assertThat(brief.path("datum").asText()).isEqualTo("2023-11-27");
        assertThat(brief.path("oorsprong").path("datum").asText()).startsWith("regel 3, Datum");
        assertThat(brief.path("leesmelding").asText()).contains("Alleen de datum is gestempeld");
        assertThat(brief.has("leesberichten")).isFalse();
    }

    @Test
    void thePageShowsTheMailAndWhatCameWithIt() {
        String dossier = loket.dossier();
        loket.gelezen(
                dossier,
                "bericht.eml",
                Emlbestand.bericht()
                        .met("Subject", "<script>alert(1)</script>")
                        .metBijlage("Verslag.txt", "Besproken.")
                        .bytes());

        assertThat(http.get("/kamerwoo").tekst())
                .contains("kop van het bericht, Message-ID")
                .contains("Bijlagen als stuk")
                .contains("<li>Verslag.txt</li>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    private JsonNode dienIn(Emlbestand bericht) {
        return loket.gelezen(loket.dossier(), "bericht.eml", bericht.bytes());
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(waarde -> teksten.add(waarde.asText()));
        return teksten;
    }
}
