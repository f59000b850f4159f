package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A question in a list: its name is but a number, so it says what is asked. */
class QuestionInListInBrowserTest extends ListPage {

    QuestionInListInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void aQuestionSaysWhoCoordinatesIt() {
        question(Map.of("kw:coordinerendMinisterie", "BZK", "kw:afstemmingStatus", "wijkt af"));

        assertThat(venster.tekst())
                .contains("Coördinerend ministerie: BZK", "Afstemming: wijkt af");
    }

    @Test
    void aQuestionSaysWhatIsAskedAndWhichItIs() {
        question(Map.of("kw:nummer", 3, "kw:vraagtekst", "Hoeveel\n\nscholen zijn er?"));

        assertThat(venster.tekst()).contains("Vraag: Hoeveel scholen zijn er?", "Nummer: 3");
    }

    @Test
    void ofALongQuestionTheBeginningIsShownUpToAWord() {
        question(Map.of("kw:vraagtekst", "abcdefg ".repeat(40)));

        assertThat(venster.vind(".item").getText())
                .isEqualTo("Vraag: " + "abcdefg ".repeat(25).strip() + "…");
    }

    @Test
    void whatFitsIsShownWhole() {
        String text = "abcdefg ".repeat(25).strip();
        question(Map.of("kw:vraagtekst", text));

        assertThat(venster.vind(".item").getText()).isEqualTo("Vraag: " + text);
    }

    @Test
    void aQuestionWithoutATextSaysNothingOfIt() {
        question(Map.of("kw:nummer", 3));

        assertThat(venster.tekst()).doesNotContain("Vraag:");
    }

    private void question(Map<String, Object> values) {
        open("nl", row("kamerwoo-vraag", values));
    }
}
