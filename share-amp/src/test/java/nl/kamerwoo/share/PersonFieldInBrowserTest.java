package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Somebody is found by his name, and sent by his user name. */
class PersonFieldInBrowserTest extends InShare {

    private static final String FOUND = "api/people?maxResults=10&filter=";
    private static final Map<String, Object> SEARCHED = Map.of("params", Map.of("zoeken", "true"));

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
        share.answers("api/people/jjansen", 200, SharePage.json(person("jjansen", "Jan", "J")));
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
        fill("jjansen");
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("jjansen");
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
    void itIsSentAsTheRepositoryWritesIt() {
        share.answers("api/people/JJansen", 200, SharePage.json(person("jjansen", "Jan", "J")));
        open("");
        fill("JJansen", Keys.ENTER);

        assertThat(sent()).isEqualTo("jjansen");
    }

    @Test
    void aUserNameThatNobodyHasIsRefusedInWords() {
        nobodyIs("jansen");
        open("");
        fill("jansen", Keys.ENTER);

        venster.wachtOpTekst("Niemand heeft de gebruikersnaam jansen.");
        assertThat(share.sent()).isEmpty();
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Behandelaar:");
        assertThat(venster.gericht().getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(told()).startsWith("Niemand heeft de gebruikersnaam jansen.");
    }

    @Test
    void itIsToldWhenTheFieldIsLeft() {
        nobodyIs("jansen");
        open("");
        fill("jansen", Keys.TAB);

        venster.wachtOpTekst("Niemand heeft de gebruikersnaam jansen.");
    }

    @Test
    void whoIsRefusedCanBeMended() {
        nobodyIs("jjanse");
        open("");
        fill("jjanse", Keys.ENTER);
        venster.wachtOpTekst("Niemand heeft de gebruikersnaam jjanse.");
        venster.typ("n");
        assertThat(venster.alle("[aria-invalid]")).isEmpty();
        assertThat(told()).isEmpty();
        venster.typ(Keys.ENTER);

        assertThat(sent()).isEqualTo("jjansen");
    }

    @Test
    void aNameThatIsRefusedIsOnlyText() {
        nobodyIs("%3Cb%3E%24%26");
        open("");
        fill("<b>$&", Keys.ENTER);

        venster.wachtOpTekst("Niemand heeft de gebruikersnaam <b>$&.");
        assertThat(venster.alle("form b")).isEmpty();
    }

    @Test
    void whoStoodThereBeforeStaysWhoeverHeIs() {
        nobodyIs("vertrokken");
        open("vertrokken");
        venster.druk("Bewaren");

        assertThat(sent()).isEqualTo("vertrokken");
        assertThat(share.asked()).hasSize(1);
    }

    @Test
    void whoIsTakenAwayIsNotLookedUp() {
        open("x");
        fill(Keys.END, Keys.BACK_SPACE, Keys.ENTER);

        assertThat(sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|{}",
                "404|<html>Gateway</html>",
                "404|{\"message\": \"no such script\"}",
                "200|<html>Log in</html>"
            })
    void whoCannotBeLookedUpStaysAsTyped(int status, String answer) {
        share.answers("api/people", 500, "{}");
        share.answers("api/people/devries2", status, answer);
        open("devries");
        fill(Keys.END, "2", Keys.ENTER);

        assertThat(sent()).isEqualTo("devries2");
    }

    @Test
    void itIsSentOnceHoweverOftenItIsAskedWhileTheNameIsLookedUp() {
        CountDownLatch answered = new CountDownLatch(1);
        share.answers(
                "api/people/jjansen",
                asked -> {
                    awaitUninterruptibly(answered);
                    return new EmbeddedShare.Answer(200, "{\"userName\":\"jjansen\"}", () -> {});
                });
        open("");
        fill("jjansen", Keys.ENTER, Keys.ENTER);
        assertThat(share.sent()).isEmpty();
        answered.countDown();

        venster.wacht(() -> !venster.alle("#sent").isEmpty(), "it is sent");
        assertThat(sent()).isEqualTo("jjansen");
    }

    /** The browser gives up after five seconds; the window waits longer than that. */
    @Test
    void anAnswerThatDoesNotComeKeepsNobodyFromSaving() {
        CountDownLatch never = new CountDownLatch(1);
        share.answers(
                "api/people/jjansen",
                asked -> {
                    awaitUninterruptibly(never);
                    return new EmbeddedShare.Answer(200, "{}", () -> {});
                });
        open("");
        try {
            fill("jjansen", Keys.ENTER);
            venster.wacht(() -> !venster.alle("#sent").isEmpty(), "it is sent");
        } finally {
            never.countDown();
        }

        assertThat(sent()).isEqualTo("jjansen");
    }

    @Test
    void aNameThatIsOnlySearchedForIsNotLookedUp() {
        nobodyIs("jan*");
        open(new FormPage("nl", control("").with("control", SEARCHED)).page());
        fill("jan*", Keys.ENTER);

        assertThat(sent()).isEqualTo("jan*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        nobodyIs("jjansen2");
        open(new FormPage(language, control("jjansen").with("help", "Wie?")).page());
        assertThat(venster.bezwaren()).isEmpty();

        fill(Keys.END, "2", Keys.ENTER);
        venster.wacht(() -> !venster.alle("[aria-invalid]").isEmpty(), "it is refused");
        venster.leg("share-persoon-" + language);
        assertThat(told()).contains("jjansen2").endsWith("Wie?");
        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private void nobodyIs(String user) {
        share.answers(
                "api/people/" + user,
                404,
                "{\"status\": {\"code\": 404}, \"message\": \"Person does not exist\"}");
    }

    private void fill(CharSequence... keys) {
        venster.tabNaar("Behandelaar:");
        venster.typ(keys);
    }

    private String sent() {
        return sentTo(FormPage.SENT_TO).path("prop_kw_x").asText();
    }

    /** What is tied to the field: a screen reader tells it too while the help is closed. */
    private String told() {
        String ids = venster.vind("#" + FormPage.FIELD).getDomAttribute("aria-describedby");
        return Stream.of(ids.split(" "))
                .map(id -> venster.vind("#" + id).getDomProperty("textContent"))
                .collect(joining(" "))
                .strip();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
