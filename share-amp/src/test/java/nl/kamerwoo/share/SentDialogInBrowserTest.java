package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The dialog of an action stays until the repository has done it, and tells why it did not. */
class SentDialogInBrowserTest extends DialogPage {

    private static final String NOT_DONE = "\"" + NAME + "\" kon niet worden ondertekend.";

    SentDialogInBrowserTest(Venster venster) {
        super(venster);
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

    private void refused(String why) {
        share.answers(SENT_TO, 500, SharePage.json(Map.of("message", why)));
    }
}
