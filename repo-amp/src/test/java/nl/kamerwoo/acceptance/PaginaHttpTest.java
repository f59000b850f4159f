package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@code GET /kamerwoo}: the dossiers and their documents as a page to read. */
@Tag("http")
@ExtendWith(Platform.class)
class PaginaHttpTest {

    private static final String PAGINA = "/kamerwoo";

    /** Whatever a browser would fetch, or go to, elsewhere. */
    private static final Pattern ELDERS =
            Pattern.compile(
                    "(src|href|action|srcset|data|poster)\\s*=\\s*[\"']?\\s*(https?:)?//"
                            + "|@import|url\\(\\s*[\"']?\\s*(https?:)?//",
                    Pattern.CASE_INSENSITIVE);

    private final Http http;
    private final Loket loket;

    PaginaHttpTest(Http http) {
        this.http = http;
        this.loket = new Loket(http);
    }

    @Test
    void itIsAPage() {
        Antwoord antwoord = http.get(PAGINA);

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.soort()).startsWith("text/html");
        assertThat(antwoord.tekst().stripLeading()).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @CsvSource({"nl, Dossiers en hun stukken", "en, Dossiers and their documents"})
    void itIsInTheLanguageOfTheUserAndSaysSo(String taal, String inleiding) {
        assertThat(http.in(taal).get(PAGINA).tekst())
                .contains("<html lang=\"" + taal + "\">")
                .contains(inleiding);
    }

    @Test
    void itFetchesNothingFromElsewhere() {
        assertThat(http.get(PAGINA).tekst())
                .doesNotContainPattern(ELDERS)
                .doesNotContain("<script");
    }

    @Test
    void aDocumentIsShownWithItsReferenceAndEveryStampedValue() {
        String stuk = dienNotaIn();
        String referentie = loket.stuk(stuk).path("referentie").asText();

        assertThat(http.get(PAGINA).tekst())
                .contains(referentie)
                .contains("TER ONDERTEKENING", "MOCW", "Bestuursondersteuning en Advies")
                .contains("7 februari 2024")
                .contains("Beantwoording Kamervragen", "BZK", "Eerdmans", "JA21")
                .contains("Kamervragen lid Eerdmans (JA21) inzake bijeenkomsten")
                .contains("Ondertekening Kamerbrief.");
    }

    @Test
    void everyStampedValueIsShownWithItsOrigin() {
        String stuk = dienNotaIn();
        String pagina = ontsnapt(http.get(PAGINA).tekst());

        loket.stuk(stuk)
                .path("oorsprong")
                .elements()
                .forEachRemaining(oorsprong -> assertThat(pagina).contains(oorsprong.asText()));
    }

    @Test
    void anEnglishReaderGetsTheDateInEnglish() {
        dienNotaIn();

        assertThat(http.in("en").get(PAGINA).tekst()).contains("7 February 2024");
    }

    @Test
    void whatCouldNotBeReadIsToldInWords() {
        String dossier = loket.dossier();
        loket.gelezen(dossier, "notulen.txt", "Notulen.".getBytes());

        assertThat(http.get(PAGINA).tekst())
                .contains("niet als nota herkend. Er is niets gestempeld");
    }

    @Test
    void aHostileSubjectIsShownAsText() {
        String kwaad = "<img src=x onerror=alert('" + UUID.randomUUID() + "')>";
        loket.dossier(uniek("dossier"), kwaad);

        assertThat(http.get(PAGINA).tekst())
                .doesNotContain(kwaad)
                .contains("&lt;img src=x onerror=alert(");
    }

    @Test
    void aHostileValueIsShownAsText() {
        String kwaad = "\"><script>alert(1)</script>";
        String dossier = loket.dossier();
        loket.gelezen(
                dossier,
                "nota.txt",
                Voorbeeldnota.eerdmans()
                        .tekst()
                        .replace("Ondertekening Kamerbrief.", kwaad)
                        .getBytes());

        assertThat(http.get(PAGINA).tekst()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void aNameWithAnAmpersandIsShownAsText() {
        String naam = "A & B " + UUID.randomUUID();
        loket.dossier(naam, "");

        assertThat(http.get(PAGINA).tekst()).contains(naam.replace("&", "&amp;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "%3Cscript%3E"})
    void aPageThatCannotBeIsRefused(String vanaf) {
        assertThat(http.get(PAGINA + "?vanaf=" + vanaf).status()).isEqualTo(400);
    }

    @Test
    void aPageFurtherOnIsAPageToo() {
        assertThat(http.get(PAGINA + "?vanaf=1").status()).isEqualTo(200);
    }

    @Test
    void withAWrongPasswordNothingIsShown() {
        assertThat(http.als("admin", "mis-" + UUID.randomUUID()).get(PAGINA).status())
                .isEqualTo(401);
    }

    private String dienNotaIn() {
        return loket.gelezen(loket.dossier(), "nota.txt", Voorbeeldnota.eerdmans().bytes())
                .path("id")
                .asText();
    }

    /** The text of a page as a reader sees it. */
    private static String ontsnapt(String html) {
        String tekst = html;
        for (List<String> teken :
                List.of(
                        List.of("&lt;", "<"),
                        List.of("&gt;", ">"),
                        List.of("&quot;", "\""),
                        List.of("&#39;", "'"),
                        List.of("&amp;", "&"))) {
            tekst = tekst.replace(teken.get(0), teken.get(1));
        }
        return tekst;
    }
}
