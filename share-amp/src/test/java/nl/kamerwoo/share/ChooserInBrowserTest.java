package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;

/** A field of an action's dialog of which the value is picked in a dialog of its own. */
class ChooserInBrowserTest extends DialogPage {

    ChooserInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void whoLeavesItIsAtTheButtonThatItWasOpenedWith() {
        openDialog();
        chooser("document.querySelector('.form-fields')");
        leave("veld-picker");

        venster.wacht(() -> venster.gericht().getAccessibleName().equals("Kies"), "he is back");
    }

    /** Share hides panels of its own too. */
    @Test
    void anotherPanelMovesNobody() {
        openDialog();
        chooser("document.querySelector('.form-fields')");
        leave("ander");

        afterwards();
        assertThat(venster.gericht().getAccessibleName()).isNotEqualTo("Kies");
    }

    @Test
    void theChooserOfAnotherFormIsLeftAsItIs() {
        openDialog();
        chooser("document.querySelector('main')");
        leave("veld-picker");

        afterwards();
        assertThat(venster.gericht().getAccessibleName()).isNotEqualTo("Kies");
    }

    /** As Share draws one. */
    private void chooser(String place) {
        venster.script(
                place
                        + ".insertAdjacentHTML('beforeend', '<div id=\"veld\" role=\"group\">"
                        + "<div class=\"show-picker\"><button type=\"button\">Kies</button></div></div>')");
    }

    /** Share lets the button be pressed again once the panel is hidden. */
    private void leave(String panel) {
        venster.script(
                "const button = document.querySelector('.show-picker button');"
                        + "button.disabled = true;"
                        + "document.activeElement.blur();"
                        + "YAHOO.Bubbling.fire('hidePanel', { panel: { id: arguments[0] } });"
                        + "button.disabled = false;",
                panel);
    }

    private void afterwards() {
        venster.script("setTimeout(() => { document.body.dataset.later = '1'; }, 0)");
        venster.wacht(
                () -> "1".equals(venster.vind("body").getDomAttribute("data-later")), "it is over");
    }
}
