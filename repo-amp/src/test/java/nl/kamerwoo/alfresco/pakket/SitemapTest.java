package nl.kamerwoo.alfresco.pakket;

import static nl.kamerwoo.woo.Beoordeling.DEELS_OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.NIET_OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.REEDS_OPENBAAR;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.pakket.Vrijgave;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What search engines of the government are told of a request. */
class SitemapTest {

    private static final Begrip OCW =
            new Begrip(
                    "https://identifier.overheid.nl/tooi/id/ministerie/mnre1109",
                    "ministerie van Onderwijs, Cultuur en Wetenschap");

    private final Proefstukken stukken = new Proefstukken();

    @Test
    void namesWhatIsMadePublicAndNothingElse() throws IOException {
        stukken.regel(1, OPENBAAR)
                .regel(2, DEELS_OPENBAAR)
                .regel(3, DEELS_OPENBAAR)
                .regel(4, NIET_OPENBAAR)
                .regel(5, null)
                .regel(6, REEDS_OPENBAAR)
                .gelakt(2, "XXX", true);
        String xml = maak("https://open.example", zonderLink());

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
        assertThat(xml)
                .contains("<loc>https://open.example/WOO-1/0001.txt</loc>")
                .contains("<loc>https://open.example/WOO-1/0002.txt</loc>")
                .doesNotContain("0003")
                .doesNotContain("0004")
                .doesNotContain("0005")
                .doesNotContain("0006");
    }

    @Test
    void whatHasAPublicLinkIsThere() throws IOException {
        stukken.regel(1, OPENBAAR);
        String xml = maak("", met("https://elders.example/a.pdf"));

        assertThat(xml).contains("<loc>https://elders.example/a.pdf</loc>");
    }

    @Test
    void whatIsNowhereIsLeftOutAndToldToBe() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        String xml = maak("", met("javascript:alert(1)"));

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
        assertThat(xml)
                .doesNotContain("<url>")
                .doesNotContain("javascript")
                .contains("<!-- niet opgenomen: 0001.txt, zonder openbare vindplaats -->")
                .contains("<!-- niet opgenomen: 0002.txt, zonder openbare vindplaats -->");
    }

    @Test
    void whatIsSuspendedIsNotThere() throws IOException {
        stukken.regel(1, OPENBAAR);
        String xml = maak("https://open.example", new Vrijgave(true, Optional.empty()));

        assertThat(xml).doesNotContain("0001");
    }

    private static Vrijgave zonderLink() {
        return new Vrijgave(false, Optional.empty());
    }

    private static Vrijgave met(String link) {
        return new Vrijgave(false, Optional.of(link));
    }

    private String maak(String basis, Vrijgave vrijgave) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Sitemap(stukken.met(vrijgave), stukken, new Zondertransacties())
                .schrijf(
                        "verzoek",
                        new Publicatie("WOO-1", basis, Optional.of(OCW), Optional.empty()),
                        uit);
        return uit.toString(StandardCharsets.UTF_8);
    }
}
