package nl.kamerwoo.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

class BerichttekstTest {

    private static final String EIGEN = "https://share.example/share/page/";

    @Test
    void theFirstLineIsTheSubjectAndTheRestTheText() {
        Berichttekst bericht = Berichttekst.van("\n Te doen \nBeste Noor,\r\n\r\nDag.\n\n");

        assertThat(bericht.onderwerp()).isEqualTo("Te doen");
        assertThat(bericht.tekst()).isEqualTo("Beste Noor,\n\nDag.");
    }

    @Test
    void aTextOfOneLineIsASubject() {
        assertThat(Berichttekst.van("Te doen")).isEqualTo(new Berichttekst("Te doen", ""));
    }

    @Test
    void paragraphsLinesAndListsAreThatInHtmlToo() {
        String html =
                new Berichttekst("Hé", "Een\ntwee\n\n- drie\n- vier").html(EIGEN, Berichttaal.NL);

        assertThat(html)
                .contains("<title>Hé</title>")
                .contains("<p>Een<br>\ntwee</p>")
                .contains("<ul>\n<li>drie</li>\n<li>vier</li>\n</ul>");
    }

    @Test
    void onlyAnAddressOfOurOwnIsALink() {
        String html =
                new Berichttekst(
                                "-",
                                "Zie "
                                        + EIGEN
                                        + "a?b=1&c='2' en https://share.example.boos.example/ .")
                        .html(EIGEN, Berichttaal.EN);

        assertThat(html)
                .contains(
                        "<a href=\"https://share.example/share/page/a?b=1&amp;c=&#39;2&#39;\">",
                        "en https://share.example.boos.example/ .")
                .containsOnlyOnce("href");
    }

    @Test
    void aSubjectHasAnEnd() {
        assertThat(new Berichttekst("é".repeat(1_000), "").onderwerp()).hasSize(200).endsWith("…");
    }

    @Property
    void whateverASubjectHoldsItIsOneLine(@ForAll String waarde) {
        String onderwerp = new Berichttekst(waarde, "").onderwerp();

        assertThat(onderwerp.lines().count()).isLessThanOrEqualTo(1);
        assertThat(onderwerp.chars().noneMatch(Character::isISOControl)).isTrue();
        assertThat(Berichttekst.eenRegel(onderwerp)).isEqualTo(onderwerp);
    }

    @Property
    void whateverATextHoldsItIsTextInHtml(@ForAll @StringLength(max = 50) String waarde) {
        String html = new Berichttekst("x", waarde).html(EIGEN, Berichttaal.NL);

        assertThat(
                        html.replaceAll(
                                "<(!DOCTYPE|/?(html|head|meta|title|body|p|ul|li|br))[^<>]*>", ""))
                .doesNotContain("<");
    }
}
