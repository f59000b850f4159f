package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import java.util.List;
import java.util.Map;

/** Somebody is found by his name, and sent by his user name. */
class PersonFieldInBrowserTest extends InShare {

    private static final String FOUND = "api/people?maxResults=10&filter=";

    PersonFieldInBrowserTest(Venster venster) {
        super(venster);
    }

    @BeforeEach
    void aRepositoryWithPeople() {
        share.answers(
                FOUND + "jan",
                200,
                SharePage.json(
                        Map.of(
                                "people",
                                List.of(
                                        person("jjansen", "Jan", "Jansen"),
                                        person("jvries", "Jan", "<b>De Vries</b>"),
                                        Map.of("userName", "robot", "firstName", "jan")))));
        share.answers(FormPage.SENT_TO, 200, "{}");
    }

    @Test
    void peopleAreOfferedByTheirNames() {
        open("");
        venster.tabNaar("Behandelaar:");
        venster.typ("jan");
        venster.wacht(() -> offered().size() == 3, "people are offered");

        assertThat(offered())
                .containsExactly(
                        "Jan Jansen (jjansen)", "Jan <b>De Vries</b> (jvries)", "jan (robot)");
        assertThat(venster.alle("datalist b")).isEmpty();
    }

    @Test
    void theUserNameIsWhatIsSent() {
        open("");
        venster.tabNaar("Behandelaar:");
        venster.typ("jjansen");
        venster.druk("Bewaren");

        assertThat(sentTo(FormPage.SENT_TO).path("prop_kw_x").asText()).isEqualTo("jjansen");
    }

    @Test
    void oneLetterIsNotEnoughToAskForPeople() {
        open("");
        venster.tabNaar("Behandelaar:");
        venster.typ("j");
        venster.scriptDatWacht("setTimeout(arguments[0], 600)");

        assertThat(share.asked()).isEmpty();
    }

    @Test
    void whatIsTypedGoesAsAValueAndNotAsPartOfTheQuestion() {
        share.answers("api/people", 200, "{\"people\": []}");
        open("");
        venster.tabNaar("Behandelaar:");
        venster.typ("a&b=c#d");
        venster.wacht(() -> !share.asked().isEmpty(), "people are asked for");

        assertThat(share.asked())
                .extracting(EmbeddedShare.Asked::path)
                .containsExactly(FOUND + "a%26b%3Dc%23d");
    }

    @Test
    void whoCannotBeLookedUpStaysAsTyped() {
        share.answers("api/people", 500, "{}");
        open("devries");
        venster.tabNaar("Behandelaar:");
        venster.typ(Keys.END, "2");
        venster.druk("Bewaren");

        assertThat(sentTo(FormPage.SENT_TO).path("prop_kw_x").asText()).isEqualTo("devries2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        open(new FormPage(language, control("jjansen").with("help", "Wie?")).page());

        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private List<String> offered() {
        return venster.alle("datalist option").stream()
                .map(option -> option.getDomAttribute("label"))
                .toList();
    }

    private void open(String value) {
        open(new FormPage("nl", control(value)).page());
    }

    private static Control control(String value) {
        return Control.edited("persoon", value).with("label", "Behandelaar");
    }

    private static Map<String, String> person(String user, String first, String last) {
        return Map.of("userName", user, "firstName", first, "lastName", last);
    }
}
