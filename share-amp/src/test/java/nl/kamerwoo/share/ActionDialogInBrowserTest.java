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

/** An action asks for something in a dialog, which stays until the repository has done it. */
class ActionDialogInBrowserTest extends InShare {

    private static final String SENT_TO = "api/action/kamerwoo-onderteken/formprocessor";
    private static final String NOT_DONE =
            "\"Vragen " + HOSTILE + "\" kon niet worden ondertekend.";
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

    @Test
    void theFormOfTheActionIsAskedForTheDossier() {
        openDialog();

        assertThat(venster.vind("[data-asked]").getDomAttribute("data-asked"))
                .startsWith("/share/service/components/form?")
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
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Onderteken");
        assertThat(share.sent()).isEmpty();
    }

    @Test
    void whatIsDoneIsToldAndTheDossierIsReadAgain() {
        share.answers(SENT_TO, 200, "{}");
        openDialog();
        sendReason();

        venster.wachtOpTekst("\"Vragen " + HOSTILE + "\" is ondertekend.");
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

        venster.wachtOpTekst("Geef een reden.");
    }

    private void openDialog() {
        Map<String, Object> action =
                Map.of(
                        "id", "kamerwoo-onderteken",
                        "label", "actions.kamerwoo.onderteken",
                        "params", params());
        Map<String, Object> record =
                Map.of("displayName", "Vragen " + HOSTILE, "actions", List.of(action));
        open(
                SharePage.in("nl")
                        .with("list", "actions")
                        .scripts("actieformulier.js")
                        .body(
                                """
                                <div class="kamerwoo-onderteken" data-record="%s"><a href="#">Onderteken</a></div>
                                <template>%s</template>
                                """
                                        .formatted(SharePage.attribute(record), FORM)));
        venster.druk("Onderteken");
        venster.wacht(() -> !venster.alle("[role=dialog]").isEmpty(), "the dialog is there");
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
