package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Many documents are given the same values, and what became of each is told. */
class BulkDialogInBrowserTest extends BulkDialog {

    BulkDialogInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void whatIsFilledInIsSentForEveryDocumentThatWasChosen() {
        allDone();
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");

        JsonNode sent = sentTo(VALUES);
        assertThat(sent.path("stukken")).extracting(JsonNode::asText).containsExactly("a", "b");
        assertThat(sent.path("waarden")).hasToString("{\"directie\":\"Media\"}");
    }

    @Test
    void kindDayAndSubjectAreSentAsTheyAreStored() {
        allDone();
        open("nl");
        venster.druk(OPEN);
        venster.tabNaar("Soort");
        venster.typ("N");
        venster.tabNaar("Datum van het document");
        venster.typ("02072024");
        venster.tabNaar("Onderwerp");
        venster.typ("  Toegang  ");
        venster.druk("Bewaar");

        assertThat(sentTo(VALUES).path("waarden"))
                .hasToString(
                        "{\"soort\":\"nota\",\"datum\":\"2024-02-07\",\"onderwerp\":\"Toegang\"}");
    }

    @Test
    void nothingIsSentWhereNothingIsFilledIn() {
        open("nl");
        venster.druk(OPEN);
        venster.druk("Bewaar");

        venster.wachtOpTekst("Vul iets in om te bewaren.");
        assertThat(share.sent()).isEmpty();
    }

    @Test
    void aDayThatIsNotWholeIsNotLeftOutInSilence() {
        open("nl");
        venster.druk(OPEN);
        venster.tabNaar("Datum van het document");
        venster.typ("0207");
        fill("Directie", "Media");
        venster.druk("Bewaar");

        assertThat(share.sent()).isEmpty();
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Datum van het document");
    }

    @Test
    void aRefusalIsToldByTheNameOfTheDocument() {
        share.answers(
                VALUES,
                200,
                SharePage.json(
                        Map.of(
                                "gedaan",
                                List.of(Map.of("id", "a", "naam", "nota.docx")),
                                "geweigerd",
                                List.of(
                                        Map.of(
                                                "id", "b",
                                                "naam", "brief " + HOSTILE,
                                                "waarom", "Dit stuk is <b>ondertekend</b>.")))));
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("Gewijzigd: 1");
        assertThat(venster.tekst())
                .contains("Niet gewijzigd: 1", "brief " + HOSTILE)
                .contains("Dit stuk is <b>ondertekend</b>.");
        assertThat(venster.alle("dialog img, dialog b")).isEmpty();
    }

    @Test
    void theListIsReadAgainAndTheFocusIsOnTheWayOut() {
        allDone();
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");
        venster.wachtOpTekst("Gewijzigd: 2");

        assertThat(venster.vind("body").getDomAttribute("data-refreshed")).isEqualTo("1");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Sluit");
        venster.typ(Keys.ENTER);
        venster.wacht(() -> venster.alle("dialog").isEmpty(), "it is gone");
    }

    @Test
    void nothingThatWasFilledInIsLostWhenItFails() {
        share.answers(VALUES, 400, "{\"message\": \"De directie bestaat niet.\"}");
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");
        venster.wachtOpTekst("De directie bestaat niet.");
        assertThat(field("directie").getAttribute("value")).isEqualTo("Media");

        allDone();
        venster.druk("Bewaar");
        venster.wachtOpTekst("Gewijzigd: 2");
    }

    /** Alfresco puts it before what went wrong, for who looks in the log. */
    @Test
    void theNumberOfAFailureIsNotTold() {
        share.answers(VALUES, 400, "{\"message\": \"11290012 De directie bestaat niet.\"}");
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("De directie bestaat niet.");
        assertThat(venster.tekst()).doesNotContain("11290012");
    }

    @Test
    void whatIsNotAnAnswerInWordsIsToldInOurs() {
        share.answers(VALUES, 503, "<html>Gateway</html>");
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("De stukken konden niet worden gewijzigd. Probeer het opnieuw.");
    }

    @Test
    void itIsSentOnceHoweverOftenTheButtonIsPressed() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(VALUES, 200, "{\"gedaan\": [], \"geweigerd\": []}", () -> await(answered));
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");
        venster.typ(Keys.ENTER, Keys.ENTER);
        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
        answered.countDown();

        venster.wachtOpTekst("Wat ervan is geworden");
        assertThat(share.sent()).hasSize(1);
    }

    @Test
    void whatFailsAfterTheDialogWasClosedIsStillTold() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(VALUES, 400, "{\"message\": \"Geen directie.\"}", () -> await(answered));
        open("nl");
        fillDirectorate();
        venster.druk("Bewaar");
        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
        venster.typ(Keys.ESCAPE);
        answered.countDown();

        venster.wachtOpTekst("Geen directie.");
    }

    @Test
    void itIsLeftWithTheEscapeKeyAndNothingIsSent() {
        open("nl");
        fillDirectorate();
        venster.typ(Keys.ESCAPE);

        venster.wacht(() -> venster.alle("dialog").isEmpty(), "it is gone");
        assertThat(share.sent()).isEmpty();
        assertThat(venster.gericht().getAccessibleName()).isEqualTo(OPEN);
    }

    @Test
    void whoChoseItInAMenuIsBackAtThatMenu() {
        SharePage page = page("nl");
        open(
                page.body(
                        page.body()
                                + "<button id=\"list-selectedItems-button-button\">Gekozen</button>"
                                + "<script>addEventListener('click', function (event) {"
                                + " if (event.target.dataset.action) { event.target.hidden = true; } });"
                                + "</script>"));
        venster.druk(OPEN);
        venster.typ(Keys.ESCAPE);

        venster.wacht(() -> venster.alle("dialog").isEmpty(), "it is gone");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Gekozen");
    }

    @Test
    void withoutTheFilterOfShareItGoesWithoutAToken() {
        share.unguarded();
        allDone();
        open(page("nl").withoutGuard());
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("Gewijzigd: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        Map<String, String> texts = SharePage.texts(language);
        share.answers(
                VALUES,
                200,
                "{\"gedaan\":[{\"id\":\"a\"}],\"geweigerd\":[{\"id\":\"b\",\"waarom\":\"x\"}]}");
        open(page(language));
        venster.druk(texts.get("kamerwoo.vullen.kies"));
        venster.leg("share-vullen-" + language);
        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();

        fill(texts.get("kamerwoo.vullen.directie"), "Media");
        venster.druk(texts.get("kamerwoo.vullen.bewaar"));
        venster.wachtOpTekst(texts.get("kamerwoo.vullen.uitslag"));
        venster.leg("share-uitslag-" + language);
        assertThat(venster.bezwaren()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void allDone() {
        share.answers(VALUES, 200, "{\"gedaan\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"geweigerd\":[]}");
    }

    private void open(String language) {
        open(page(language));
    }

    private static SharePage page(String language) {
        return page(language, List.of(node("a", "nota.docx"), node("b", "brief.docx")));
    }
}
