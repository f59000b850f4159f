package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Ministries are ticked in the list of today; whoever is not in it stays, and can be typed. */
class MinistriesFieldInBrowserTest extends InShare {

    private static final String OTHERS = "Anderen, met komma's ertussen:";

    private static final String KNOWN =
            SharePage.json(
                    Map.of(
                            "ministeries",
                            List.of(
                                    ministry("BZK", "Binnenlandse Zaken"),
                                    ministry("JenV", "Justitie & " + HOSTILE),
                                    ministry("OCW", "Onderwijs, Cultuur en Wetenschap"))));

    MinistriesFieldInBrowserTest(Venster venster) {
        super(venster);
    }

    @BeforeEach
    void aRepositoryThatKnowsThreeMinistries() {
        share.answers("kamerwoo/ministeries", 200, KNOWN);
        share.answers(FormPage.SENT_TO, 200, "{}");
    }

    @Test
    void whatIsStoredIsShownTicked() {
        open("OCW,VROM");

        assertThat(ticked()).containsExactly("OCW");
        assertThat(venster.vind(".kw-anders input").getAttribute("value")).isEqualTo("VROM");
    }

    @Test
    void whatNobodyTouchedIsSentAsItWas() {
        open("OCW,VROM");
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("OCW,VROM");
    }

    @Test
    void whatIsTickedIsSentBesideWhatIsNotInTheList() {
        open("OCW,VROM");
        venster.tabNaar("BZK");
        venster.typ(Keys.SPACE);
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("BZK,OCW,VROM");
    }

    @Test
    void whatIsTickedOffIsGone() {
        open("BZK,OCW");
        venster.tabNaar("BZK");
        venster.typ(Keys.SPACE);
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("OCW");
    }

    @Test
    void whatIsTypedIsSentOnce() {
        open("OCW");
        venster.tabNaar(OTHERS);
        venster.typ("LNV, OCW , EZK,,");
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("OCW,LNV,EZK");
    }

    @Test
    void whatIsTypedIsNotLostOnTheEnterKey() {
        open("OCW");
        venster.tabNaar(OTHERS);
        venster.typ("LNV", Keys.ENTER);

        assertThat(sent()).isEqualTo("OCW,LNV");
    }

    @Test
    void whoIsInTheFieldIsInItsBoxesWhenTheyCome() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers("kamerwoo/ministeries", 200, KNOWN, () -> ActionPage.await(answered));
        open(new FormPage("nl", control("meer", "")).page());
        venster.tabNaar("Ministeries:");
        answered.countDown();
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");

        assertThat(venster.gericht().getAccessibleName()).isEqualTo("BZK");
    }

    @Test
    void aListThatIsNeededIsThereOnceSomethingIsTicked() {
        open(new FormPage("nl", control("meer", "").with("mandatory", true)).page());
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");
        venster.druk("Bewaren");
        assertThat(share.sent()).isEmpty();

        venster.terugNaar("JenV");
        venster.typ(Keys.SPACE);
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("JenV");
    }

    @Test
    void aFieldThatIsNotToBeChangedCannotBeTicked() {
        open(new FormPage("nl", control("meer", "BZK").with("disabled", true)).page());
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");

        assertThat(boxes()).noneMatch(WebElement::isEnabled);
        venster.druk("Bewaren");
        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
        assertThat(parsed(share.sent().get(0).body()).has("prop_kw_x")).isFalse();
    }

    @Test
    void theGroupSaysWhatItIsFor() {
        open(
                new FormPage("nl", control("meer", "").with("description", "Wie & " + HOSTILE))
                        .page());
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");

        WebElement group = venster.vind(".kw-ministeries");
        assertThat(group.getText()).contains("Wie & " + HOSTILE);
        assertThat(purposeOf(group)).isEqualTo("Wie & " + HOSTILE);
    }

    @Test
    void itsHelpStandsWithItWithoutAMarkToPress() {
        open(
                new FormPage(
                                "nl",
                                control("meer", "")
                                        .with("description", "Wie")
                                        .with("help", "Kies."))
                        .page());
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");

        assertThat(purposeOf(venster.vind(".kw-ministeries"))).isEqualTo("Kies.");
        assertThat(venster.alle(".help-icon")).isEmpty();
    }

    @Test
    void withoutTheListTheTextSaysWhatItIsFor() {
        share.answers("kamerwoo/ministeries", 500, "{}");
        open(new FormPage("nl", control("meer", "").with("description", "Wie")).page());

        assertThat(purposeOf(venster.vind("#" + FormPage.FIELD))).isEqualTo("Wie");
    }

    @Test
    void withoutTheListItIsATextAndNothingIsLost() {
        share.answers("kamerwoo/ministeries", 500, "{}");
        open(new FormPage("nl", control("meer", "OCW,VROM")).page());
        venster.tabNaar("Ministeries:");
        venster.typ(Keys.END, ",BZK");
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("OCW,VROM,BZK");
    }

    @Test
    void oneMinistryIsOfferedByItsNamesAndCanBeAnother() {
        open(new FormPage("nl", control("een", "")).page());
        venster.wacht(() -> !venster.alle("datalist option").isEmpty(), "they are offered");

        assertThat(venster.alle("datalist option"))
                .extracting(option -> option.getDomAttribute("label"))
                .contains("OCW – Onderwijs, Cultuur en Wetenschap");
        venster.tabNaar("Ministeries:");
        venster.typ("VROM");
        venster.druk("Bewaren");
        assertThat(sent()).isEqualTo("VROM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        open(new FormPage(language, control("meer", "OCW,VROM").with("help", "Welke?")).page());
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");
        venster.leg("share-ministeries-" + language);

        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private void open(String value) {
        open(new FormPage("nl", control("meer", value)).page());
        venster.wacht(() -> !boxes().isEmpty(), "the ministries are there");
    }

    /** What a screen reader tells of it beside its name. */
    private String purposeOf(WebElement element) {
        return venster.vind("#" + element.getDomAttribute("aria-describedby")).getText();
    }

    private List<WebElement> boxes() {
        return venster.alle(".kw-ministeries input[type=checkbox]");
    }

    private List<String> ticked() {
        return boxes().stream()
                .filter(WebElement::isSelected)
                .map(box -> box.getAttribute("value"))
                .toList();
    }

    private String sent() {
        return sentTo(FormPage.SENT_TO).path("prop_kw_x").asText();
    }

    private static Control control(String many, String value) {
        return Control.edited("ministeries", value)
                .with("label", "Ministeries")
                .with(
                        "control",
                        Map.of("params", Map.of("single", String.valueOf(many.equals("een")))));
    }

    private static Map<String, String> ministry(String abbreviation, String name) {
        return Map.of("afkorting", abbreviation, "naam", name);
    }
}
