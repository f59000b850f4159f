package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The redacted version of a document over HTTP. */
@Tag("http")
@ExtendWith(Platform.class)
class GelaktHttpTest {

    private final Http http;
    private final Loket loket;
    private String dossier;
    private String stuk;

    GelaktHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @BeforeEach
    void dienIn() {
        dossier = loket.dossier();
        stuk =
                loket.gelezen(dossier, "memo.txt", bytes("Jansen belde met De Vries."))
                        .path("id")
                        .asText();
    }

    @Test
    void whatIsKeptIsWhatIsGotBack() {
        Antwoord antwoord = leg("memo gelakt.txt", "XXXXXX belde met XXXXXXXX.");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        assertThat(antwoord.json().path("naam").asText()).isEqualTo("memo gelakt.txt");
        assertThat(http.get(pad()).tekst()).isEqualTo("XXXXXX belde met XXXXXXXX.");
    }

    @Test
    void aLaterOneTakesThePlaceOfAnEarlierOne() {
        leg("een.txt", "Eerste");
        leg("twee.txt", "Tweede");

        assertThat(http.get(pad()).tekst()).isEqualTo("Tweede");
    }

    @Test
    void itIsSavedAndNeverShownUnderItsName() {
        leg("a;b.html", "<script>alert(1)</script>");
        var antwoord = http.bestand(pad());

        assertThat(antwoord.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"a_b.html\"");
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(antwoord.headers().firstValue("X-Kamerwoo-Verouderd")).contains("false");
    }

    @Test
    void itIsNoDocumentOfTheDossier() {
        leg("memo gelakt.txt", "XXXXXX");

        assertThat(http.get("/kamerwoo/dossiers/" + dossier).json().path("stukken")).hasSize(1);
    }

    @Test
    void theDocumentItselfStaysAsItIs() {
        var voor = loket.stuk(stuk);
        leg("memo gelakt.txt", "XXXXXX");

        assertThat(loket.stuk(stuk)).isEqualTo(voor);
    }

    @Test
    void whatWasNeverRedactedHasNone() {
        Antwoord antwoord = http.get(pad());

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(melding(antwoord)).contains("Van dit stuk is geen gelakte versie bewaard.");
    }

    @Test
    void withoutAFileThereIsNothingToKeep() {
        assertThat(http.formulier(pad(), "naam", "x").status()).isEqualTo(400);
    }

    @Test
    void ofWhatIsNotThereOrIsNoDocumentNothingIsKept() {
        assertThat(http.bestand(pad(UUID.randomUUID().toString()), "a.txt", bytes("a")).status())
                .isEqualTo(404);
        assertThat(http.bestand(pad(dossier), "a.txt", bytes("a")).status()).isEqualTo(404);
    }

    private Antwoord leg(String naam, String inhoud) {
        return http.bestand(pad(), naam.replace("\"", "\\\""), bytes(inhoud));
    }

    private String pad() {
        return pad(stuk);
    }

    private static String pad(String id) {
        return "/kamerwoo/stukken/" + id + "/gelakt";
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
