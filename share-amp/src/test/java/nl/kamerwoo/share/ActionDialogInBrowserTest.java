package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** An action asks for something in a dialog, which stays until the repository has done it. */
class ActionDialogInBrowserTest extends ActionPage {

    private static final String SENT_TO = "api/action/kamerwoo-onderteken/formprocessor";
    private static final String ASKED_FOR = "components/form";
    private static final String NOT_DONE = "\"" + NAME + "\" kon niet worden ondertekend.";
    private static final String NO_FORM = "Het formulier van deze actie kon niet worden geladen.";
    private static final String FORM =
            """
            <form id="{htmlid}-form" class="form-container" action="/share/proxy/alfresco/%s">
            <div class="form-fields">
            <label for="{htmlid}_prop_reden">Reden</label>
            <input type="text" id="{htmlid}_prop_reden" name="prop_reden">
            </div>
            <button type="button" name="-" data-send>Bewaren</button>
            <button type="button" name="-" data-cancel>Annuleren</button>
            </form>
            """
                    .formatted(SENT_TO);

    ActionDialogInBrowserTest(Venster venster) {
        super(venster);
    }

    @BeforeEach
    void aRepositoryWithAForm() {
        share.answers(ASKED_FOR, asked -> form(asked, () -> {}));
    }

    @Test
    void theFormOfTheActionIsAskedForTheDossier() {
        openDialog();

        assertThat(share.asked())
                .singleElement()
                .extracting(EmbeddedShare.Asked::path, as(STRING))
                .startsWith(ASKED_FOR + "?")
                .contains("itemKind=action", "itemId=kamerwoo-onderteken", "mode=create")
                .contains("destination=workspace%3A%2F%2FSpacesStore%2Fd");
    }

    @Test
    void itIsADialogByItsNameAndTheFocusIsInIt() {
        openDialog();

        assertThat(venster.vind("[role=dialog]").getAccessibleName()).isEqualTo("Ondertekenen");
        assertThat(isFocusInDialog()).isTrue();
        assertThat(venster.bezwaren()).isEmpty();
    }

    @Test
    void theTabKeyStaysInTheDialog() {
        openDialog();
        venster.tabNaar("Annuleren");
        venster.typ(Keys.TAB);
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Reden");

        venster.terugNaar("Annuleren");
        venster.terugNaar("OK");
        assertThat(isFocusInDialog()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Escape", "Annuleren"})
    void itIsLeftWithoutSendingAnything(String way) {
        openDialog();
        if (way.equals("Annuleren")) {
            venster.druk(way);
        } else {
            venster.typ(Keys.ESCAPE);
        }

        untilGone();
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Doe het");
        assertThat(share.sent()).isEmpty();
    }

    /** In a list it is shown while the mouse is there; at the box of a row Share shows it again. */
    @Test
    void whoCannotGoBackToWhatHePressedIsAtTheBoxOfItsRow() {
        openDialog();
        row("workspace://SpacesStore/ander");
        row("workspace://SpacesStore/d");
        venster.script("document.querySelector('[data-record]').style.visibility = 'hidden'");
        venster.typ(Keys.ESCAPE);

        untilGone();
        assertThat(venster.gericht().getDomProperty("value"))
                .isEqualTo("workspace://SpacesStore/d");
    }

    @Test
    void whatIsReadAgainWhenItIsDoneDoesNotTakeTheFocusWithIt() {
        share.answers(SENT_TO, 200, "{}");
        openDialog();
        sendReason();
        untilGone();
        venster.wacht(() -> venster.gericht().getAccessibleName().equals("Doe het"), "he is back");
        venster.script("document.querySelector('[data-record]').remove()");
        row("workspace://SpacesStore/d");

        venster.wacht(() -> venster.gericht().getAccessibleName().equals("Deze"), "he is there");
    }

    @Test
    void whatMakesItLargerPutsItInTheMiddleAgain() {
        openDialog();
        venster.script(
                "const more = document.createElement('p'); more.style.height = '9em';"
                        + "document.querySelector('.form-fields').append(more);");

        venster.wacht(
                () -> "1".equals(venster.vind(".yui-panel").getDomAttribute("data-centred")),
                "it is in the middle");
    }

    @Test
    void whatIsDoneIsToldAndTheDossierIsReadAgain() {
        share.answers(SENT_TO, 200, "{}");
        openDialog();
        sendReason();

        venster.wachtOpTekst("\"" + NAME + "\" is ondertekend.");
        untilGone();
        JsonNode sent = sentTo(SENT_TO);
        assertThat(sent).hasToString("{\"prop_reden\":\"haast\"}");
        assertThat(venster.vind("body").getDomAttribute("data-refreshed")).isEqualTo("1");
    }

    @Test
    void aRefusalIsToldInTheWordsOfTheRepository() {
        refused(
                "nl.kamerwoo.alfresco.behandeling.NietNu: 11290011 Vraag 2 heeft <b>geen</b> antwoord.");
        openDialog();
        sendReason();

        venster.wachtOpTekst("Vraag 2 heeft <b>geen</b> antwoord.");
        assertThat(venster.vind("[role=alert]").getText()).doesNotContain("NietNu", "11290011");
        assertThat(venster.bezwaren()).isEmpty();
    }

    @Test
    void whatIsNotSaidInWordsIsToldInOurs() {
        refused("11290012 Access Denied. java.lang.NullPointerException");
        openDialog();
        sendReason();

        venster.wachtOpTekst(NOT_DONE);
        assertThat(venster.tekst()).doesNotContain("Access Denied");
        assertThat(venster.alle("[role=alert] img")).isEmpty();
    }

    @Test
    void whatWasTypedIsStillThereAndCanBeSentAgain() {
        refused("nl.kamerwoo.alfresco.behandeling.NietNu: Geef een reden.");
        openDialog();
        sendReason();
        venster.wachtOpTekst("Geef een reden.");
        assertThat(venster.vind("[name=prop_reden]").getAttribute("value")).isEqualTo("haast");
        assertThat(isFocusInDialog()).isTrue();

        share.answers(SENT_TO, 200, "{}");
        venster.druk("OK");
        untilGone();
        assertThat(share.sent()).hasSize(2);
    }

    @Test
    void itIsSentOnceHoweverOftenTheButtonIsPressed() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(SENT_TO, 200, "{}", () -> await(answered));
        openDialog();
        sendReason();
        venster.typ(Keys.ENTER, Keys.ENTER);
        answered.countDown();

        untilGone();
        assertThat(share.sent()).hasSize(1);
    }

    @Test
    void whatIsRefusedAfterTheDialogWasClosedIsStillTold() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(
                SENT_TO,
                500,
                SharePage.json(Map.of("message", "nl.kamerwoo.X: Geef een reden.")),
                () -> await(answered));
        openDialog();
        sendReason();
        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
        venster.typ(Keys.ESCAPE);
        answered.countDown();

        assertThat(told("Geef een reden.").getAccessibleName()).isEqualTo("Ondertekenen");
    }

    @Test
    void aFormThatDoesNotComeIsToldAndLeavesNothingOpen() {
        share.answers(ASKED_FOR, 500, "<html>Fout</html>");
        open();
        press();

        assertThat(told(NO_FORM).getAccessibleName()).isEqualTo("Ondertekenen");
        assertThat(venster.alle(".yui-panel")).isEmpty();
        assertThat(venster.bezwaren()).isEmpty();
    }

    /** So Share answers where a dossier is gone, or may not be seen. */
    @Test
    void whatIsNoFormIsToldToo() {
        share.answers(ASKED_FOR, 200, "<div class=\"error\">Formulierdefinitie</div>");
        open();
        press();

        told(NO_FORM);
        assertThat(venster.tekst()).doesNotContain("Formulierdefinitie");
        assertThat(venster.alle(".yui-panel")).isEmpty();
    }

    @Test
    void itCanBeAskedForAgain() {
        share.answers(ASKED_FOR, 500, "");
        open();
        press();
        told(NO_FORM);
        venster.druk("Sluiten");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Doe het");

        aRepositoryWithAForm();
        venster.typ(Keys.ENTER);
        untilThere();
    }

    @Test
    void whoPressesTwiceGetsOneDialog() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(ASKED_FOR, asked -> form(asked, () -> await(answered)));
        open();
        press();
        venster.typ(Keys.ENTER);
        answered.countDown();

        untilThere();
        assertThat(share.asked()).hasSize(1);
        assertThat(venster.alle("[role=dialog]")).hasSize(1);
    }

    /** A row of a list has a box to choose it with. */
    private void row(String nodeRef) {
        venster.script(
                "const box = Object.assign(document.createElement('input'),"
                        + " { type: 'checkbox', name: 'fileChecked', value: arguments[0], ariaLabel: 'Deze' });"
                        + "document.querySelector('main').append(box);",
                nodeRef);
    }

    private void openDialog() {
        open();
        press();
        untilThere();
    }

    private void open() {
        open(
                "kamerwoo-onderteken",
                "onderteken",
                params(),
                Map.of("nodeRef", "workspace://SpacesStore/d"));
    }

    private void untilThere() {
        venster.wacht(() -> !venster.alle("[role=dialog]").isEmpty(), "the dialog is there");
    }

    /** What Share makes of the form for who asked for it. */
    private static EmbeddedShare.Answer form(EmbeddedShare.Asked asked, Runnable before) {
        String id = asked.path().replaceAll(".*htmlid=([^&]*).*", "$1");
        return new EmbeddedShare.Answer(200, FORM.replace("{htmlid}", id), before);
    }

    private static Map<String, String> params() {
        return Map.of(
                "function", "onKamerwooFormulier",
                "itemKind", "action",
                "itemId", "kamerwoo-onderteken",
                "mode", "create",
                "destination", "workspace://SpacesStore/d",
                "successMessage", "message.kamerwoo.onderteken.success",
                "failureMessage", "message.kamerwoo.onderteken.failure");
    }

    private void refused(String why) {
        share.answers(SENT_TO, 500, SharePage.json(Map.of("message", why)));
    }

    private void sendReason() {
        venster.tabNaar("Reden");
        venster.typ("haast");
        venster.druk("OK");
    }

    private boolean isFocusInDialog() {
        return (boolean)
                venster.script(
                        "return document.querySelector('[role=dialog]').contains(document.activeElement)");
    }

    private void untilGone() {
        venster.wacht(() -> venster.alle("[role=dialog]").isEmpty(), "it is gone");
    }
}
