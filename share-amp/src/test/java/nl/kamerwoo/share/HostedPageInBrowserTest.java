package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** Share makes room for a page, and tells it where it is and who looks at it. */
class HostedPageInBrowserTest extends InShare {

    private static final String ID = "0b1c2d3e-0000-4000-8000-000000000001";
    private static final String OTHER = "2026-000002 Toegang tot internet";

    private static final String SHELL =
            "<link rel=\"stylesheet\" href=\"/share/res/kamerwoo/bladen/kamerwoo.css\">"
                    + "<script type=\"module\" src=\"/share/res/kamerwoo/schil.js\"></script>";

    HostedPageInBrowserTest(Venster venster) {
        super(venster);
    }

    @ParameterizedTest
    @CsvSource({"nl, Mijn dossiers", "en, My dossiers"})
    void aPageIsShownInTheLanguageOfWhoLooksAtIt(String language, String title) {
        share.answers("kamerwoo/dossiers", 200, "{\"dossiers\": []}");
        open(page(language, "mijn-dossiers", ""));

        venster.wachtOpTekst(title);
        assertThat(share.asked())
                .extracting(EmbeddedShare.Asked::path)
                .anyMatch(path -> path.contains("behandelaar=jansen"));
    }

    @Test
    void aPageIsReadAloudInItsLanguage() {
        share.answers("kamerwoo/dossiers", 200, "{\"dossiers\": []}");
        SharePage page = page("nl", "mijn-dossiers", "");
        open(page.body("<script>document.documentElement.lang = 'nl_NL'</script>" + page.body()));
        venster.wachtOpTekst("Mijn dossiers");

        assertThat(venster.vind("html").getDomAttribute("lang")).isEqualTo("nl-NL");
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        open(page("nl", "bestaat-niet", ""));

        venster.wacht(() -> !venster.alle("[role=alert]").isEmpty(), "it is told");
        assertThat(venster.tekst()).contains("Dit onderdeel kon niet worden geladen.");
        assertThat(venster.klachten()).isNotEmpty();
    }

    @Test
    void whatChangesSomethingIsSentWithTheTokenOfThisPage() {
        overlap();
        open(page("nl", "samenloop", ""));
        venster.wachtOpTekst("Toegang tot internet");
        open(page("nl", "samenloop", ""));
        venster.wachtOpTekst("Toegang tot internet");
        tie();

        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
        assertThat(share.forged()).isEmpty();
    }

    @Test
    void withoutTheFilterOfShareItIsSentWithoutAToken() {
        share.unguarded();
        overlap();
        open(page("nl", "samenloop", "").withoutGuard());
        venster.wachtOpTekst("Toegang tot internet");
        tie();

        venster.wacht(() -> !share.sent().isEmpty(), "it is sent");
    }

    @Test
    void aSearchThatIsOpenedFromARequestIsForThatRequest() {
        share.answers("kamerwoo/dossiers", 200, "{\"dossiers\": []}");
        share.answers(
                "kamerwoo/dossiers/" + ID,
                200,
                SharePage.json(dossier(ID, "2026-000001", "Internet")));
        share.answers("kamerwoo/dossiers/" + ID + "/inventaris", 200, "{\"regels\": []}");
        open(page("nl", "woo-zoeken", ID));

        venster.wachtOpTekst("Inventaris van 2026-000001");
        assertThat(venster.vind("[name=verzoek]").getDomProperty("value")).isEqualTo(ID);
    }

    @Test
    void aDossierIsLinkedToItsPageInShare() {
        overlap();
        open(page("nl", "samenloop", ""));
        venster.wachtOpTekst("Toegang tot internet");

        assertThat(venster.alle("a"))
                .extracting(link -> link.getDomAttribute("href"))
                .contains(
                        "/share/page/kamerwoo-dossier?nodeRef=workspace%3A%2F%2FSpacesStore%2F"
                                + ID);
    }

    @Test
    void twoPagesStandBesideEachOther() {
        share.answers("kamerwoo/dossiers", 200, "{\"dossiers\": []}");
        overlap();
        open(
                page("nl", "samenloop", "")
                        .body(
                                room("nl", "mijn-dossiers", "")
                                        + room("nl", "samenloop", "")
                                        + SHELL));

        venster.wachtOpTekst("Mijn dossiers");
        venster.wachtOpTekst("Toegang tot internet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanUseIt(String language) {
        overlap();
        open(page(language, "samenloop", ""));
        venster.wachtOpTekst("Toegang tot internet");
        venster.leg("share-samenloop-" + language);

        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }

    private void overlap() {
        share.answers(
                "kamerwoo/dossiers",
                200,
                SharePage.json(
                        Map.of("dossiers", List.of(dossier(ID, "2026-000001", "Internet")))));
        share.answers(
                "kamerwoo/dossiers/" + ID + "/samenhang",
                200,
                SharePage.json(
                        Map.of(
                                "gekoppeld",
                                List.of(),
                                "suggesties",
                                List.of(dossier("2", "2026-000002", "Toegang tot internet")),
                                "afgewezen",
                                List.of(),
                                "mag",
                                List.of("koppelen"))));
    }

    private static Map<String, Object> dossier(String id, String reference, String subject) {
        return Map.of(
                "id", id,
                "referentie", reference,
                "onderwerp", subject,
                "soort", "woo",
                "naam", subject);
    }

    private void tie() {
        venster.druk("Koppelen aan " + OTHER);
    }

    private static SharePage page(String language, String name, String dossier) {
        return SharePage.in(language).body(room(language, name, dossier) + SHELL);
    }

    /** As blad/plek.lib.ftl makes it. */
    private static String room(String language, String name, String dossier) {
        return """
        <div class="kamerwoo-blad" role="region" aria-label="%s" data-kamerwoo-blad="%s"
             data-kamerwoo-dossier="%s" data-kamerwoo-context="/share" data-kamerwoo-taal="%s"
             data-kamerwoo-gebruiker="jansen" data-kamerwoo-mislukt="%s"><p>…</p></div>
        """
                .formatted(
                        name,
                        name,
                        dossier,
                        language,
                        SharePage.texts(language).get("kamerwoo.blad.mislukt"));
    }
}
