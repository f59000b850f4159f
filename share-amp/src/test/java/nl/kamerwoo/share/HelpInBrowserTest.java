package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The help of a field is opened by a mark beside it, also without a mouse and without seeing it.
 */
class HelpInBrowserTest extends InShare {

    private static final String HELP = "De achternamen, met komma's ertussen.";
    private static final String NAME = "Indieners: Klik om Help-tekst te tonen.";

    HelpInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void theMarkIsAButtonThatSaysOfWhatItIsTheHelp() {
        open("nl");

        assertThat(mark().getAriaRole()).isEqualTo("button");
        assertThat(mark().getAccessibleName()).isEqualTo(NAME);
        assertThat(
                        venster.vind("#" + mark().getDomAttribute("aria-controls"))
                                .getDomAttribute("class"))
                .isEqualTo("help-text");
    }

    @Test
    void theMarkIsLargeEnoughToBeHit() {
        open("nl");

        assertThat(mark().getSize().getWidth()).isGreaterThanOrEqualTo(24);
        assertThat(mark().getSize().getHeight()).isGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @EnumSource(
            value = Keys.class,
            names = {"ENTER", "SPACE"})
    void aKeyOpensItAndClosesItAgain(Keys key) {
        open("nl");
        venster.tabNaar(NAME);
        assertThat(isExpanded()).isEqualTo("false");

        venster.typ(key);
        venster.wachtOpTekst(HELP);
        assertThat(isExpanded()).isEqualTo("true");

        venster.typ(key);
        venster.wacht(() -> isExpanded().equals("false"), "it is closed");
        assertThat(venster.tekst()).doesNotContain(HELP);
    }

    @Test
    void aClickOpensItOnce() {
        open("nl");
        mark().click();

        venster.wachtOpTekst(HELP);
        assertThat(isExpanded()).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        open(language);
        mark().click();

        assertThat(venster.bezwaren()).isEmpty();
    }

    private void open(String language) {
        open(
                new FormPage(
                                language,
                                Control.edited("lijst", "")
                                        .with("label", "Indieners")
                                        .with("mandatory", true)
                                        .with("help", HELP))
                        .page());
        venster.wacht(() -> mark().getDomAttribute("role") != null, "the mark is a button");
    }

    private WebElement mark() {
        return venster.vind(".help-icon img");
    }

    private String isExpanded() {
        return mark().getDomAttribute("aria-expanded");
    }
}
