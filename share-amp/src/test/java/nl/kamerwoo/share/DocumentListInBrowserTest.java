package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lines of a dossier and a document in a list, as Share's configuration of the module has them.
 */
class DocumentListInBrowserTest extends ListPage {

    private static final String MIDNIGHT_OF_THE_ELEVENTH = "2026-03-10T23:00:00.000Z";
    private static final String MIDNIGHT_OF_THE_TWENTIETH = "2026-03-19T23:00:00.000Z";

    DocumentListInBrowserTest(Venster venster) {
        super(venster);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    op tijd | 2026-03-19T23:00:00.000Z | op tijd, tot en met 20 maart 2026 (nog 9 dagen)
                    let op  | 2026-03-11T23:00:00.000Z | let op, tot en met 12 maart 2026 (nog 1 dag)
                    let op  | 2026-03-10T23:00:00.000Z | let op, tot en met 11 maart 2026 (vandaag de laatste dag)
                    te laat | 2026-03-09T23:00:00.000Z | te laat, liep tot en met 10 maart 2026 (1 dag voorbij)
                    te laat | 2026-02-28T23:00:00.000Z | te laat, liep tot en met 1 maart 2026 (10 dagen voorbij)
                    op tijd | 2026-03-31T22:00:00.000Z | op tijd, tot en met 1 april 2026 (nog 21 dagen)
                    """)
    void aTermSaysInWordsHowItStands(String state, String end, String text) {
        open("nl", dossier(Map.of("kw:termijnToestand", state, "kw:termijnEinde", day(end))));

        assertThat(detail("kamerwoo-termijn")).isEqualTo("Termijn: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"})
    void daysAreThoseOfTheNetherlandsWhereverTheBrowserIs(String zone) {
        venster.inTijdzone(
                zone,
                () -> {
                    open(
                            "nl",
                            dossier(
                                    Map.of(
                                            "kw:termijnToestand",
                                            "let op",
                                            "kw:termijnEinde",
                                            day(MIDNIGHT_OF_THE_ELEVENTH))));

                    assertThat(detail("kamerwoo-termijn"))
                            .endsWith("tot en met 11 maart 2026 (vandaag de laatste dag)");
                });
    }

    @Test
    void aTermThatHasEndedSinceItWasStoredIsOver() {
        open(
                "nl",
                dossier(
                        Map.of(
                                "kw:termijnToestand",
                                "op tijd",
                                "kw:termijnEinde",
                                day("2026-03-08T23:00:00.000Z"))));

        assertThat(detail("kamerwoo-termijn-te-laat")).contains("te laat", "2 dagen voorbij");
    }

    @Test
    void aDossierThatIsDoneSaysWhenAndOneThatWaitsThatItDoes() {
        open(
                "nl",
                dossier(
                        Map.of(
                                "kw:termijnToestand",
                                "afgedaan",
                                "kw:termijnEinde",
                                day(MIDNIGHT_OF_THE_TWENTIETH),
                                "kw:afgedaanOp",
                                day(MIDNIGHT_OF_THE_ELEVENTH))));
        assertThat(detail("kamerwoo-termijn")).isEqualTo("Termijn: afgedaan op 11 maart 2026");

        open(
                "nl",
                dossier(
                        Map.of(
                                "kw:termijnToestand",
                                "opgeschort",
                                "kw:termijnEinde",
                                day(MIDNIGHT_OF_THE_TWENTIETH))));
        assertThat(detail("kamerwoo-termijn")).isEqualTo("Termijn: opgeschort");
    }

    @Test
    void aDossierWithoutATermSaysNothingOfIt() {
        open("nl", dossier(Map.of("kw:referentie", "2026-000001")));

        assertThat(venster.tekst()).contains("Referentie: 2026-000001").doesNotContain("Termijn");
    }

    @Test
    void aDossierSaysWhoseItIsAndHowFar() {
        open(
                "nl",
                dossier(
                        Map.of(
                                "kw:referentie", "2026-000001",
                                "kw:zaaknummer", "2026Z00001",
                                "kw:status", "ter ondertekening",
                                "kw:afgestemdMet", List.of("BZK", "JenV"))));

        assertThat(venster.tekst())
                .contains(
                        "Referentie: 2026-000001",
                        "Zaaknummer: 2026Z00001",
                        "Status: ter ondertekening",
                        "Afgestemd met: BZK, JenV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"})
    void aDocumentSaysItsDayWhoSignedItAndWhetherItIsPublic(String zone) {
        venster.inTijdzone(
                zone,
                () -> {
                    open(
                            "nl",
                            document(
                                    Map.of(
                                            "kw:datum",
                                            day("2024-02-06T23:00:00.000Z"),
                                            "kw:beoordeling",
                                            "Niet openbaar",
                                            "kw:ondertekendDoor",
                                            Map.of(
                                                    "value", "minister",
                                                    "displayName", "Mariam van Proef"),
                                            "kw:ondertekendOp",
                                            day("2026-07-13T22:00:00.000Z"))));

                    assertThat(venster.tekst())
                            .contains(
                                    "Datum van het document: 7 februari 2024",
                                    "Openbaarheid: niet openbaar",
                                    "Ondertekend: door Mariam van Proef op 14 juli 2026");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kamerwoo-dossier", "kamerwoo-stuk", "kamerwoo-vraag"})
    void whatComesFromANodeIsOnlyEverText(String template) {
        Map<String, Object> hostile = new HashMap<>();
        Stream.of(
                        "referentie",
                        "zaaknummer",
                        "status",
                        "beoordeling",
                        "vraagtekst",
                        "coordinerendMinisterie",
                        "afstemmingStatus")
                .forEach(name -> hostile.put("kw:" + name, HOSTILE));
        hostile.put("kw:afgestemdMet", List.of(HOSTILE, HOSTILE));
        hostile.put("kw:ondertekendDoor", Map.of("displayName", HOSTILE));
        hostile.put("kw:ondertekendOp", day(MIDNIGHT_OF_THE_ELEVENTH));
        hostile.put("kw:termijnToestand", HOSTILE);
        hostile.put("kw:termijnEinde", day(HOSTILE));
        open("nl", row(template, hostile));

        assertThat(venster.tekst()).contains(HOSTILE);
        assertThat(venster.alle(".detail img, .detail script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyIndicatorIsToldInWordsToo(String language) {
        open(language, dossier(Map.of()));

        assertThat(venster.alle(".status img"))
                .hasSameSizeAs(config.attributes("indicator", "id"))
                .extracting(image -> image.getDomAttribute("title"))
                .doesNotHaveDuplicates()
                .allMatch(SharePage.texts(language)::containsValue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybodyCanReadIt(String language) {
        Map<String, Object> values =
                Map.of(
                        "kw:referentie", "2026-000001",
                        "kw:status", "in afstemming",
                        "kw:afgestemdMet", List.of("BZK"),
                        "kw:termijnToestand", "te laat",
                        "kw:termijnEinde", day("2026-03-05T23:00:00.000Z"));
        open(language, dossier(values));
        venster.leg("share-lijst-" + language);

        assertThat(venster.bezwaren()).isEmpty();
        venster.maat(320, 640);
        assertThat(venster.overloop()).isZero();
    }
}
