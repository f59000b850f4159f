package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import java.util.concurrent.CountDownLatch;

/** An action asks for something in a dialog: how it comes, where the focus is, and how it goes. */
class ActionDialogInBrowserTest extends DialogPage {

    private static final String NO_FORM = "Het formulier van deze actie kon niet worden geladen.";

    ActionDialogInBrowserTest(Venster venster) {
        super(venster);
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
    void whatAParameterIsCalledInTheRepositoryIsNotTold() {
        openDialog();

        assertThat(venster.vind("[name=prop_reden]").getDomAttribute("title")).isNull();
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
}
