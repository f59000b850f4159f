package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** {@code GET /kamerwoo/termijn}: when a term ends and why, and nothing stored. */
@Tag("http")
@ExtendWith(Platform.class)
class TermijnHttpTest {

    private static final String WOO = "soort=woo&ontvangen=2026-04-17";
    private static final String KAMERVRAGEN = "soort=kamervragen&ingezonden=2026-04-11";

    private final Http http;

    TermijnHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void aWooRequestIsAnsweredWithItsEndAndItsSteps() throws IOException {
        assertThat(termijn(WOO + "&peildatum=2026-04-20"))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {
                                          "soort": "woo",
                                          "start": "2026-04-17",
                                          "einde": "2026-05-18",
                                          "voorlopig": false,
                                          "oorspronkelijkEinde": "2026-05-18",
                                          "peildatum": "2026-04-20",
                                          "dagenOver": 28,
                                          "toestand": "op tijd",
                                          "uitleg": "28 dagen na ontvangst: vr 15 mei 2026 \u2192 eerstvolgende werkdag: ma 18 mei (vr 15 mei is gelijkgesteld met een feestdag)",
                                          "stappen": [
                                            {
                                              "tekst": "28 dagen na ontvangst: vr 15 mei 2026",
                                              "datum": "2026-05-15",
                                              "regel": "art. 4.4 Wet open overheid"
                                            },
                                            {
                                              "tekst": "eerstvolgende werkdag: ma 18 mei (vr 15 mei is gelijkgesteld met een feestdag)",
                                              "datum": "2026-05-18",
                                              "regel": "art. 1 Algemene termijnenwet"
                                            }
                                          ]
                                        }
                                        """));
    }

    @Test
    void theStepsAreInTheLanguageOfTheUser() {
        JsonNode stappen = http.in("en").get(pad(WOO)).json().path("stappen");

        assertThat(stappen.findValuesAsText("tekst"))
                .containsExactly(
                        "28 days after receipt: Fri 15 May 2026",
                        "next working day: Mon 18 May (Fri 15 May is put on a par with a holiday)");
    }

    @ParameterizedTest
    @CsvSource({
        "verdaagd=true, 2026-05-29",
        "verdaagd=false, 2026-05-18",
        "verdaagd=2026-05-04, 2026-05-29",
        "verdaagd=true&opschorting=2026-04-20/2026-04-27, 2026-06-05",
        "opschorting=2026-04-20/2026-04-27&opschorting=2026-04-28/2026-04-29, 2026-05-26",
        "opschorting=2026-04-20/2026-04-27%2C2026-04-28/2026-04-29/instemming, 2026-05-26",
        "opschorting=2026-04-20/2026-04-27/onvolledig, 2026-05-21",
        "opschorting=2026-04-20/&peildatum=2026-04-27, 2026-05-22",
        "stop=2026-04-20&herstart=2026-04-27, 2026-05-22",
        "opschorting=&verdaagd=, 2026-05-18"
    })
    void whatHappenedToAWooRequestMovesItsEnd(String gebeurtenissen, String einde) {
        assertThat(termijn(WOO + "&" + gebeurtenissen).path("einde").asText()).isEqualTo(einde);
    }

    @Test
    void anOpenSuspensionHasNoFinalEnd() {
        JsonNode termijn = termijn(WOO + "&opschorting=2026-04-20/&peildatum=2026-04-27");

        assertThat(termijn.path("voorlopig").asBoolean()).isTrue();
        assertThat(termijn.path("toestand").asText()).isEqualTo("opgeschort");
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-05-02", "&uitstel=true, 2026-05-23", "&uitstel=2026-05-02, 2026-05-23"})
    void kamervragenAreNotMovedByTheLaw(String uitstel, String einde) {
        assertThat(termijn(KAMERVRAGEN + uitstel).path("einde").asText()).isEqualTo(einde);
    }

    @Test
    void whatIsDoneTellsInHowManyDays() {
        JsonNode termijn = termijn("soort=kamervragen&ingezonden=2023-05-04&afgedaan=2023-05-22");

        assertThat(termijn.path("toestand").asText()).isEqualTo("afgedaan");
        assertThat(termijn.path("doorlooptijd").asInt()).isEqualTo(18);
        assertThat(termijn.path("dagenOver").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "verstrekking, bekendgemaakt=2026-04-21, 2026-05-06",
        "bezwaar, bekendgemaakt=2026-03-16, 2026-04-28",
        "beslissing-op-bezwaar, bezwaartermijn=2026-04-28, 2026-06-09",
        "beslissing-op-bezwaar, bezwaartermijn=2026-04-28&verdaagd=true, 2026-07-21",
        "beslissing-op-bezwaar-commissie, bezwaartermijn=2026-04-28, 2026-07-21",
        "ingebrekestelling, ontvangen=2026-05-19, 2026-06-02"
    })
    void whatFollowsADecisionHasItsTerms(String soort, String begin, String einde) {
        assertThat(termijn("soort=" + soort + "&" + begin).path("einde").asText()).isEqualTo(einde);
    }

    @Test
    void withoutADayToLookAtItIsToday() {
        LocalDate vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

        assertThat(LocalDate.parse(termijn(WOO).path("peildatum").asText()))
                .isBetween(vandaag, vandaag.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ontvangen=2026-04-17 | Geef de soort termijn: kamervragen, woo, | Give the kind",
                "soort=wob&ontvangen=2026-04-17 | Onbekende soort \"wob\": kies | Unknown kind",
                "soort=woo | Geef het begin van de termijn: ontvangen=jjjj-mm-dd. | Give the start",
                "soort=woo&ingezonden=2026-04-17 | Geef het begin van de termijn: ontvangen |"
                        + " Give the start",
                "soort=woo&ontvangen=17-04-2026 | ontvangen: \"17-04-2026\" is geen datum. |"
                        + " is no date.",
                "soort=woo&ontvangen=2026-02-29 | ontvangen: \"2026-02-29\" is geen datum. |"
                        + " is no date.",
                "soort=woo&ontvangen=%2B999999999-12-31 | kan niet: een datum ligt van |"
                        + " cannot be: a date lies from",
                "soort=woo&ontvangen=0026-04-17 | De datum vr 17 april 0026 kan niet |"
                        + " The date Fri 17 April 0026 cannot be",
                "&verdaagd=ja | verdaagd is \"ja\", maar moet true, false of een datum zijn. |"
                        + " has to be true, false or a date.",
                "&verdaagd=2026-05-19 | eindigde op ma 18 mei 2026: dat is te laat. | too late.",
                "&uitstel=true | kent geen uitstel. | knows no extension (uitstel).",
                "&opschorting=2026-04-27 | \"2026-04-27\" is geen opschorting. | is no suspension.",
                "&opschorting=2026-04-27/2026-04-20 | dus voordat zij begint. | before it starts.",
                "&opschorting=2026-04-20/2026-04-27,2026-04-24/ | overlappen elkaar. | overlap.",
                "&opschorting=2026-04-10/2026-04-27 | hij begint pas op vr 17 april 2026. |"
                        + " it starts only on",
                "&opschorting=2026-04-20/2026-04-27/zomaar | Onbekende reden \"zomaar\" |"
                        + " Unknown reason",
                "&afgedaan=2026-04-16 | Afgedaan op do 16 april 2026 kan niet | cannot be",
                "&peildatum=morgen | peildatum: \"morgen\" is geen datum. | is no date."
            })
    void whatCannotBeIsRefusedInWords(String vraag, String nederlands, String engels) {
        String pad = pad(vraag.startsWith("&") ? WOO + vraag : vraag);
        Antwoord antwoord = http.get(pad);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(melding(antwoord)).contains(nederlands);
        assertThat(melding(http.in("en").get(pad))).contains(engels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "%7B0,choice,%7D",
                "2026-04-17T00:00:00Z",
                "20260417"
            })
    void aStrangeDayIsRefused(String dag) {
        Antwoord antwoord = http.get(pad("soort=woo&ontvangen=" + dag));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.soort()).startsWith("application/json");
        assertThat(melding(antwoord)).contains(" ontvangen: ");
    }

    @Test
    void withAWrongPasswordNothingIsComputed() {
        Http vreemde = http.als("admin", "mis-" + UUID.randomUUID());

        assertThat(vreemde.get(pad(WOO)).status()).isEqualTo(401);
    }

    private JsonNode termijn(String vraag) {
        Antwoord antwoord = http.get(pad(vraag));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    private static String pad(String vraag) {
        return "/kamerwoo/termijn?" + vraag;
    }
}
