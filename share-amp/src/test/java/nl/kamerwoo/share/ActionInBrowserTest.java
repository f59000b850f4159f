package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** An action that asks for nothing is done at once, and says why when it is not. */
class ActionInBrowserTest extends ActionPage {

    private static final String LETTER = "kamerwoo/dossiers/d/acties/maak-brief";
    private static final String READING = "kamerwoo/stukken/s/acties/lees-kop";
    private static final String DONE = "De nota ligt in \"" + NAME + "\".";
    private static final String NOT_DONE = "In \"" + NAME + "\" kon geen nota worden gemaakt.";

    ActionInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void theRepositoryIsAskedToDoItWithTheDossier() {
        share.answers(LETTER, 200, "{}");
        makeLetter();

        assertThat(sentTo(LETTER)).hasToString("{\"soort\":\"nota\"}");
    }

    @Test
    void aDocumentHasAnAddressOfItsOwnAndAYesIsNoText() {
        share.answers(READING, 200, "{}");
        open(
                "kamerwoo-lees-kop",
                "lees-kop",
                params("lees-kop", "kamerwoo-lees-kop", "opnieuw", "true"),
                Map.of("nodeRef", "workspace://SpacesStore/s", "isContainer", false));
        press();

        assertThat(sentTo(READING)).hasToString("{\"opnieuw\":true}");
    }

    @Test
    void whatIsDoneIsToldAndTheDossierIsReadAgain() {
        share.answers(LETTER, 200, "{}");
        makeLetter();

        venster.wachtOpTekst(DONE);
        assertThat(venster.vind("body").getDomAttribute("data-refreshed")).isEqualTo("1");
        assertThat(venster.alle("dialog")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kamerwoo-maak-nota, Nog een", "iets-anders, Eerste"})
    void whatIsReadAgainDoesNotTakeTheFocusWithIt(String second, String focused) {
        share.answers(LETTER, 200, "{}");
        makeLetter();
        venster.wachtOpTekst(DONE);
        venster.script(
                """
                document.querySelector('[data-record]').remove();
                document.querySelector('main').innerHTML =
                  `<div class="folder-actions"><div class="action-set">
                   <div class="download"><a href="#">Eerste</a></div><div class="${arguments[0]}"><a href="#">Nog een</a></div>
                   </div></div>`;
                """,
                second);

        venster.wacht(() -> venster.gericht().getAccessibleName().equals(focused), "he is there");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409})
    void aRefusalIsToldInTheWordsOfTheRepository(int status) {
        refused(status, "11290011 Er is geen sjabloon voor <b>deze</b> " + HOSTILE);
        makeLetter();

        assertThat(told("Er is geen sjabloon voor <b>deze</b> " + HOSTILE).getText())
                .doesNotContain("11290011");
        assertThat(venster.alle("dialog img, dialog b")).isEmpty();
        assertThat(venster.alle("[data-refreshed]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500 | {"message": "11290012 Wrapped Exception: java.lang.NullPointerException"}
                    404 | {"message": "11290013 Script url /kamerwoo/x does not exist."}
                    503 | <html>Gateway</html>
                    """)
    void whatIsNotSaidInWordsIsToldInOurs(int status, String answer) {
        share.answers(LETTER, status, answer);
        makeLetter();

        assertThat(told(NOT_DONE).getText()).doesNotContain("1129", "Gateway");
    }

    @Test
    void theRefusalIsADialogByTheNameOfTheActionAndIsLeftWithAKey() {
        refused(409, "Geen sjabloon.");
        makeLetter();

        assertThat(told("Geen sjabloon.").getAccessibleName()).isEqualTo("Nota maken");
        assertThat(venster.vind("[role=alert]").getText()).isEqualTo("Geen sjabloon.");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Sluiten");
        assertThat(venster.bezwaren()).isEmpty();

        venster.typ(Keys.ESCAPE);
        venster.wacht(() -> venster.alle("dialog").isEmpty(), "it is gone");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Doe het");
    }

    @Test
    void itIsDoneOnceHoweverOftenItIsPressed() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(LETTER, 200, "{}", () -> await(answered));
        makeLetter();
        venster.typ(Keys.ENTER, Keys.ENTER);
        assertThat(venster.vind("[data-record]").getDomAttribute("aria-busy")).isEqualTo("true");
        answered.countDown();

        venster.wachtOpTekst(DONE);
        assertThat(share.sent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 409})
    void itCanBeDoneAgain(int status) {
        share.answers(LETTER, status, "{\"message\": \"Nu niet.\"}");
        makeLetter();
        venster.wachtOpTekst(status == 200 ? DONE : "Nu niet.");
        venster.typ(Keys.ESCAPE);
        venster.wacht(() -> venster.alle("[aria-busy]").isEmpty(), "it is at rest");
        press();

        venster.wacht(() -> share.sent().size() == 2, "it is asked again");
    }

    private void makeLetter() {
        open(
                "kamerwoo-maak-nota",
                "maak-nota",
                params("maak-nota", "kamerwoo-maak-brief", "soort", "nota"),
                Map.of("nodeRef", "workspace://SpacesStore/d", "isContainer", true));
        press();
    }

    private static Map<String, String> params(
            String name, String action, String parameter, String value) {
        return Map.of(
                "function",
                "onKamerwooActie",
                "action",
                action,
                parameter,
                value,
                "successMessage",
                "message.kamerwoo." + name + ".success",
                "failureMessage",
                "message.kamerwoo." + name + ".failure");
    }

    private void refused(int status, String why) {
        share.answers(LETTER, status, SharePage.json(Map.of("message", why)));
    }
}
