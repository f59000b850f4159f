package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.partitioningBy;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * Many documents go in parts: it is seen how far they are, and it can be stopped and gone on with.
 */
class BulkInPartsInBrowserTest extends BulkDialog {

    BulkInPartsInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void manyGoInPartsAndAllOfThemAreTold() {
        share.answers(VALUES, asked -> done(asked));
        open(page("nl"));
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("Gewijzigd: 60");
        assertThat(parts()).extracting(List::size).containsExactly(25, 25, 10);
        assertThat(parts().stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .startsWith("d1")
                .endsWith("d60");
        assertThat(venster.vind("body").getDomAttribute("data-refreshed")).isEqualTo("1");
    }

    @Test
    void howFarItIsIsToldWhileItIsBusy() {
        Semaphore parts = begin();
        venster.wachtOpTekst("0 van 60 stukken gehad");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Bezig met wijzigen");

        parts.release(2);
        venster.wachtOpTekst("50 van 60 stukken gehad");
        assertThat(venster.vind("dialog [role=status]").getText())
                .isEqualTo("50 van 60 stukken gehad");
        assertThat(venster.vind("dialog progress").getDomProperty("position")).startsWith("0.83");
        parts.release();
        venster.wachtOpTekst("Gewijzigd: 60");
    }

    @Test
    void whoStopsKeepsWhatWasGivenAndIsToldWhatWasNot() {
        Semaphore parts = begin();
        venster.druk("Stoppen");
        venster.wachtOpTekst("Het stopt na de stukken waar het nu mee bezig is.");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Stoppen");
        parts.release();

        venster.wachtOpTekst("Nog niet gewijzigd: 35");
        assertThat(venster.tekst()).contains("Gewijzigd: 25");
        assertThat(named("Nog te doen")).hasSize(35).startsWith("stuk 26.docx");
        assertThat(parts()).hasSize(1);
        assertThat(venster.vind("body").getDomAttribute("data-refreshed")).isEqualTo("1");
    }

    @Test
    void theEscapeKeyStopsItAndLosesNothing() {
        Semaphore parts = begin();
        venster.wachtOpTekst("0 van 60 stukken gehad");
        venster.typ(Keys.ESCAPE);
        venster.typ(Keys.ESCAPE);
        parts.release(2);

        venster.wachtOpTekst("Nog niet gewijzigd: 35");
        assertThat(parts()).hasSize(1);
    }

    @Test
    void whatWasNotDoneYetCanBeGoneOnWith() {
        Semaphore parts = begin();
        venster.druk("Stoppen");
        parts.release(3);
        venster.wachtOpTekst("Geef 35 stukken dezelfde waarden");
        assertThat(venster.gericht().getAccessibleName()).isEqualTo("Ga verder");
        assertThat(field("directie").getAttribute("value")).isEqualTo("Media");
        venster.typ(Keys.ENTER);

        venster.wachtOpTekst("Gewijzigd: 60");
        assertThat(parts()).extracting(List::size).containsExactly(25, 25, 10);
        assertThat(parts().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void refusalsOfAllPartsAreToldByName() {
        share.answers(VALUES, asked -> done(asked, "d3", "d60"));
        open(page("nl"));
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("Niet gewijzigd: 2");
        assertThat(venster.tekst()).contains("Gewijzigd: 58");
        assertThat(named("Niet gewijzigd, en waarom"))
                .containsExactly("stuk 3.docx: Mag niet.", "stuk 60.docx: Mag niet.");
    }

    @Test
    void aPartThatFailsIsToldAndTheRestIsKeptToGoOnWith() {
        share.answers(
                VALUES,
                asked ->
                        share.sent().size() == 2
                                ? new EmbeddedShare.Answer(503, "<html>Gateway</html>", () -> {})
                                : done(asked, "d3"));
        open(page("nl"));
        fillDirectorate();
        venster.druk("Bewaar");
        venster.wachtOpTekst("De stukken konden niet worden gewijzigd. Probeer het opnieuw.");
        assertThat(venster.tekst())
                .contains("Gewijzigd: 24", "Niet gewijzigd: 1", "Nog niet gewijzigd: 35");
        assertThat(field("directie").getAttribute("value")).isEqualTo("Media");
        venster.druk("Ga verder");

        venster.wachtOpTekst("Gewijzigd: 59");
        assertThat(named("Niet gewijzigd, en waarom")).containsExactly("stuk 3.docx: Mag niet.");
        assertThat(parts().get(2)).isEqualTo(parts().get(1));
    }

    @Test
    void anAnswerThatSaysNothingIsAFailure() {
        share.answers(VALUES, 200, "<html>Log in</html>");
        open(page("nl"));
        fillDirectorate();
        venster.druk("Bewaar");

        venster.wachtOpTekst("De stukken konden niet worden gewijzigd. Probeer het opnieuw.");
        assertThat(venster.alle("body[data-refreshed]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseItWhileItIsBusyAndWhenItStopped(String language) {
        Map<String, String> texts = SharePage.texts(language);
        Semaphore parts = new Semaphore(0);
        answerInTurns(parts, "d1", "d2");
        open(page(language));
        venster.druk(texts.get("kamerwoo.vullen.kies"));
        fill(texts.get("kamerwoo.vullen.directie"), "Media");
        venster.druk(texts.get("kamerwoo.vullen.bewaar"));
        venster.druk(texts.get("kamerwoo.vullen.stop"));
        venster.leg("share-vullen-bezig-" + language);
        assertThat(venster.bezwaren()).isEmpty();

        parts.release();
        venster.wachtOpTekst(texts.get("kamerwoo.vullen.verder"));
        venster.leg("share-vullen-gestopt-" + language);
        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private static SharePage page(String language) {
        return page(
                language,
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> node("d" + i, "stuk " + i + ".docx"))
                        .toList());
    }

    /** The repository does what it is asked, but for these. */
    private static EmbeddedShare.Answer done(EmbeddedShare.Asked asked, String... refused) {
        Map<Boolean, List<String>> isRefused =
                documents(asked).stream().collect(partitioningBy(List.of(refused)::contains));
        String json =
                SharePage.json(
                        Map.of(
                                "gedaan",
                                isRefused.get(false).stream().map(id -> Map.of("id", id)).toList(),
                                "geweigerd",
                                isRefused.get(true).stream()
                                        .map(id -> Map.of("id", id, "waarom", "Mag niet."))
                                        .toList()));
        return new EmbeddedShare.Answer(200, json, () -> {});
    }

    /** The same, each part when it is its turn. */
    /** Sixty documents are being changed, and each part waits for a permit. */
    private Semaphore begin() {
        Semaphore parts = new Semaphore(0);
        answerInTurns(parts);
        open(page("nl"));
        fillDirectorate();
        venster.druk("Bewaar");
        return parts;
    }

    private void answerInTurns(Semaphore turns, String... refused) {
        share.answers(
                VALUES,
                asked -> {
                    turns.acquireUninterruptibly();
                    return done(asked, refused);
                });
    }

    private static List<String> documents(EmbeddedShare.Asked asked) {
        List<String> ids = new ArrayList<>();
        parsed(asked.body()).path("stukken").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    /** The documents of each part that was sent. */
    private List<List<String>> parts() {
        return share.sent().stream().map(BulkInPartsInBrowserTest::documents).toList();
    }

    private List<String> named(String list) {
        return venster.alle("dialog ul").stream()
                .filter(found -> found.getAccessibleName().equals(list))
                .flatMap(found -> found.findElements(By.tagName("li")).stream())
                .map(WebElement::getText)
                .toList();
    }
}
