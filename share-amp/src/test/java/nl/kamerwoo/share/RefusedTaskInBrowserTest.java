package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import java.util.Map;

/** Why a task may not end like this is told in words, and what was typed is still there. */
class RefusedTaskInBrowserTest extends InShare {

    RefusedTaskInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void theReasonIsToldWithoutTheNamesOfClasses() {
        refused(
                "11290012 Failed to end task: Exception while invoking TaskListener: 11290011 Vraag"
                        + " 2 heeft nog geen <b>antwoord</b>.");
        sendReason();
        venster.wachtOpTekst("Vraag 2 heeft nog geen <b>antwoord</b>.");

        assertThat(venster.vind("dialog").getText())
                .contains("Mislukt")
                .doesNotContain("Exception", "11290011");
    }

    /** So the repository says it of a process that may not begin. */
    @Test
    void whatTheModuleItselfSaysIsToldWithoutTheNameOfItsClass() {
        refused("nl.kamerwoo.alfresco.behandeling.NietNu: Het dossier is gearchiveerd.");
        sendReason();
        venster.wachtOpTekst("Het dossier is gearchiveerd.");

        assertThat(venster.vind("dialog").getText()).doesNotContain("nl.kamerwoo", "NietNu");
    }

    @Test
    void anythingElseIsToldAsShareDoes() {
        refused("11290012 Could not write");
        sendReason();

        venster.wachtOpTekst("Er is een onbekende fout opgetreden");
        assertThat(venster.tekst()).doesNotContain("Could not write");
    }

    @Test
    void whatWasTypedIsStillThereAndCanBeSentAgain() {
        refused("Exception while invoking ExecutionListener: Nog niet geparafeerd");
        sendReason();
        venster.wachtOpTekst("Nog niet geparafeerd");
        venster.typ(Keys.ESCAPE);

        assertThat(venster.vind("#" + FormPage.FIELD).getAttribute("value")).isEqualTo("haast");
        share.answers(FormPage.SENT_TO, 200, "{}");
        venster.druk("Bewaren");
        venster.wacht(() -> !venster.alle("#sent").isEmpty(), "it is sent");
    }

    @Test
    void theReasonCanBeReadByEverybody() {
        refused("Exception while invoking TaskListener: Nog niet geparafeerd");
        sendReason();
        venster.wachtOpTekst("Nog niet geparafeerd");

        assertThat(venster.bezwaren()).isEmpty();
    }

    private void refused(String why) {
        share.answers(FormPage.SENT_TO, 500, SharePage.json(Map.of("message", why)));
    }

    private void sendReason() {
        open(new FormPage("nl", Control.edited("lijst", "").with("label", "Reden")).page());
        venster.tabNaar("Reden:");
        venster.typ("haast");
        venster.druk("Bewaren");
    }
}
