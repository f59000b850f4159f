package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Grounds are ticked, texts are typed with commas between, what the module derives is only read.
 */
class ListFieldsInBrowserTest extends InShare {

    private static final String GROUNDS =
            "5.1.2e|5.1.2e Persoonlijke levenssfeer#5.1.2i|5.1.2i <b>Staat</b>#5.2|5.2 Opvattingen";

    ListFieldsInBrowserTest(Venster venster) {
        super(venster);
    }

    @BeforeEach
    void aRepositoryThatTakesAForm() {
        share.answers(FormPage.SENT_TO, 200, "{}");
    }

    @Test
    void groundsThatAreTickedAreSentInTheOrderOfTheList() {
        open("nl", grounds("5.2"));
        venster.tabNaar("5.1.2e Persoonlijke levenssfeer");
        venster.typ(Keys.SPACE);
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("5.1.2e,5.2");
    }

    @Test
    void groundsThatNobodyTouchedAreSentAsTheyWere() {
        open("nl", grounds("5.2,5.1.2e"));
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("5.2,5.1.2e");
    }

    @Test
    void theLastGroundCanBeTickedOff() {
        open("nl", grounds("5.2"));
        venster.tabNaar("5.2 Opvattingen");
        venster.typ(Keys.SPACE);
        venster.druk("Bewaren");

        assertThat(sent()).isEmpty();
    }

    @Test
    void aGroundThatIsNoLongerInTheListIsNotLost() {
        open("nl", grounds("10.2g,5.2"));
        venster.tabNaar("5.1.2e Persoonlijke levenssfeer");
        venster.typ(Keys.SPACE);
        venster.druk("Bewaren");

        assertThat(sent().split(",")).containsExactlyInAnyOrder("10.2g", "5.1.2e", "5.2");
    }

    @Test
    void aGroundIsShownAsText() {
        open("nl", grounds(""));

        assertThat(venster.tekst()).contains("5.1.2i <b>Staat</b>");
    }

    @Test
    void textsAreSentWithoutTheSpacesAroundThem() {
        open("nl", texts());
        venster.tabNaar("Trefwoorden:");
        venster.typ(" wolf, das ,, vos");
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("wolf,das,vos");
    }

    @Test
    void textsAreSentWithoutThemOnTheEnterKeyToo() {
        open("nl", texts());
        venster.tabNaar("Trefwoorden:");
        venster.typ("wolf, das", Keys.ENTER);

        assertThat(sent()).isEqualTo("wolf,das");
    }

    @Test
    void whatIsDerivedIsReadAndNotSent() {
        open("nl", Control.viewed("gegeven", "BZK & " + HOSTILE).with("label", "Afgestemd met"));
        assertThat(venster.tekst()).contains("Afgestemd met:", "BZK & " + HOSTILE);
        assertThat(venster.alle(".viewmode-field input, .viewmode-field img")).isEmpty();

        venster.druk("Bewaren");
        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
        assertThat(parsed(share.sent().get(0).body()).size()).isZero();
    }

    @Test
    void whatMayNotBeTypedLooksLikeThat() {
        open("nl", texts());
        String typed = background();
        open("nl", texts().with("disabled", true));

        assertThat(background()).isNotEqualTo(typed);
    }

    private String background() {
        return venster.vind("#" + FormPage.FIELD).getCssValue("background-color");
    }

    @Test
    void whatIsReadOnlyShowsTheNamesOfItsGrounds() {
        open("nl", Control.viewed("vinklijst", "5.2").options(GROUNDS).with("label", "Gronden"));

        assertThat(venster.tekst()).contains("5.2 Opvattingen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        open(language, grounds("5.2").with("help", "Welke?"));
        venster.leg("share-gronden-" + language);
        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();

        open(language, texts());
        assertThat(venster.bezwaren()).isEmpty();
        open(language, Control.viewed("gegeven", "BZK"));
        assertThat(venster.bezwaren()).isEmpty();
    }

    private void open(String language, Control control) {
        open(new FormPage(language, control).page());
    }

    private String sent() {
        return sentTo(FormPage.SENT_TO).path("prop_kw_x").asText("?");
    }

    private static Control grounds(String value) {
        return Control.edited("vinklijst", value).options(GROUNDS).with("label", "Gronden");
    }

    private static Control texts() {
        return Control.edited("lijst", "").with("label", "Trefwoorden");
    }
}
