package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.nota.Vindplaats;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Reading a set, one rule at a time. */
class BeantwoordingParserTest {
    private static final String TITEL =
            "Vragen van het lid Zandstra (D66) aan de minister van Financiën over munten (ingezonden"
                    + " 3 maart 2025)\n\n";

    private final BeantwoordingParser parser = new BeantwoordingParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antwoord 2 en 3",
                "Antwoord op vraag 2 en 3",
                "Antwoorden op de vragen 2 en 3:",
                "Antwoord vragen 2, 3",
                "Antwoord op 2 en 3",
                "Antwoord op vraag 2 en vraag 3",
                "Antwoord 2 t/m 3",
                "Antwoorden 2 tot en met 3",
                "Beantwoording vragen 2–3",
                "**Antwoord 2 & 3**",
                "ANTWOORD 2/3"
            })
    void elkOpschriftVanEenGezamenlijkAntwoordTelt(String kop) {
        var set =
                parser.parse(
                        TITEL
                                + "Vraag 1\nWat?\n\nAntwoord 1\nDat.\n\nVraag 2\nWie?\n\nVraag 3\nWaar?\n\n"
                                + kop
                                + "\nHier.\n");

        assertThat(set.vragen())
                .extracting(Vraag::antwoordtekst)
                .containsExactly("Dat.", "Hier.", "Hier.");
        assertThat(set.vragen().get(1).samenMet()).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. en 3.", "2 en 3", "2, 3", "2 t/m 3"})
    void kaleNummersKunnenSamenEenOpschriftZijn(String kop) {
        String een = kop.contains(".") ? "1." : "1";
        var set =
                parser.parse(
                        TITEL
                                + een
                                + "\nWat?\n\nAntwoord\nDat.\n\n"
                                + kop
                                + "\nWie?\nWaar?\n\nAntwoord\nHier.\n");

        assertThat(set.vragen())
                .extracting(Vraag::vraagtekst)
                .containsExactly("Wat?", "Wie?", "Waar?");
        assertThat(set.vragen().get(2).antwoordtekst()).isEqualTo("Hier.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "van het lid Jansma (SP) | Jansma | SP",
                "van de leden Jansma en De Wit (beiden CDA) | Jansma, De Wit | CDA",
                "van de leden A. Jansma, De Wit en Bos (allen SP) | A. Jansma, De Wit, Bos | SP",
                "van de leden Jansma (VVD) en De Wit (D66) | Jansma, De Wit | VVD, D66"
            })
    void ledenEnFractiesStaanInDeTitel(String wie, String leden, String fracties) {
        var set = parser.parse("Vragen " + wie + " over munten\n\nVraag 1\nWat?\n");

        assertThat(set.indieners().orElseThrow().waarde()).containsExactly(leden.split(", "));
        assertThat(set.fracties().orElseThrow().waarde()).containsExactly(fracties.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de minister van Financiën | Financiën",
                "de ministers van Buitenlandse Zaken en van Defensie | BZ;Defensie",
                "de Minister-President, Minister van Algemene Zaken | AZ",
                "de minister voor Rechtsbescherming | Minister voor Rechtsbescherming",
                "de minister en de staatssecretaris van Justitie en Veiligheid | JenV",
                "de staatssecretaris van Volksgezondheid, Welzijn en Sport en de minister van Binnenlandse Zaken en Koninkrijksrelaties | VWS;BZK"
            })
    void gevraagdIsWieInDeTitelStaat(String aan, String ministeries) {
        var set =
                parser.parse(
                        "Vragen van het lid Bos (SP) aan "
                                + aan
                                + " over munten\n\nVraag 1\nWat?\n");

        assertThat(set.gerichtAan().orElseThrow().waarde()).containsExactly(ministeries.split(";"));
        assertThat(set.onderwerp().orElseThrow().waarde()).isEqualTo("munten");
    }

    @Test
    void eenGetalInEenLopendeZinBegintGeenVraag() {
        var set =
                parser.parse(
                        TITEL
                                + "Vraag 1\nWat is, gelet op\nvraag 2 hieronder, uw mening? Zie ook\n2. van de"
                                + " brief?\n\nVraag 2\nWie?\n");

        assertThat(set.vragen()).extracting(Vraag::nummer).containsExactly(1, 2);
        assertThat(set.vragen().get(0).vraagtekst()).contains("vraag 2 hieronder");
    }

    @Test
    void tweeWaardenDieElkaarTegensprekenWordenGemeldEnNietIngevuld() {
        var set =
                parser.parse(
                        "2025Z00001\n2025Z00002\nVragen van het lid Bos (SP) over munten\n\nVraag 1\nWat?\n");

        assertThat(set.zaaknummer()).isEmpty();
        assertThat(set.meldingen())
                .containsExactly(
                        Melding.over(
                                Meldingsoort.TEGENSTRIJDIG,
                                1,
                                "zaaknummer",
                                "2025Z00001, 2025Z00002"));
    }

    @Test
    void eenTweedeReeksWordtGemeld() {
        String reeks = "Vraag 1\nWat?\n\nAntwoord 1\nDat.\n\n";
        var set = parser.parse(TITEL + reeks + reeks.replace("Dat", "Dit"));

        assertThat(set.vragen()).extracting(Vraag::antwoordtekst).containsExactly("Dat.");
        assertThat(set.meldingen()).containsExactly(Melding.over(Meldingsoort.TWEEDE_REEKS, 9));
    }

    @Test
    void deVragenZonderAntwoordVoorafTellenNiet() {
        var set =
                parser.parse(
                        TITEL
                                + "Vraag 1\nWat?\n\nVraag 2\nWie?\n\nVraag 1\nWat?\n\nAntwoord 1\nDat.\n\nVraag"
                                + " 2\nWie?\n\nAntwoord 2\nHij.\n");

        assertThat(set.vragen()).extracting(Vraag::antwoordtekst).containsExactly("Dat.", "Hij.");
        assertThat(set.meldingen()).isEmpty();
    }

    @Test
    void onderdelenMetEenEigenOpschriftBlijvenBijHunVraag() {
        var set =
                parser.parse(
                        TITEL
                                + "Vraag 1a\nWat?\n\nAntwoord 1a\nDat.\n\nVraag 1b\nWie?\n\nAntwoord 1b\nHij.\n");

        assertThat(set.vragen())
                .singleElement()
                .returns("a) Wat?\nb) Wie?", Vraag::vraagtekst)
                .returns("a) Dat.\nb) Hij.", Vraag::antwoordtekst);
    }

    @Test
    void elkeWaardeWeetWaarZijStond() {
        var set = parser.parse("\n\n" + TITEL + "Vraag 1\nWat?\n\nAntwoord 1\nDat.\n");

        assertThat(set.ingezonden())
                .hasValueSatisfying(
                        v -> {
                            assertThat(v.waarde()).isEqualTo(LocalDate.of(2025, 3, 3));
                            assertThat(v.vindplaats()).isEqualTo(new Vindplaats(3, "titel"));
                        });
        assertThat(set.vragen().get(0).vindplaats()).isEqualTo(new Vindplaats(5, "vraag 1"));
        assertThat(set.vragen().get(0).antwoordplaats()).contains(new Vindplaats(8, "antwoord 1"));
    }

    @Test
    void watTeLangIsWordtGemeld() {
        var set = parser.parse(TITEL + "Vraag 1\nWat?\n\nAntwoord 1\n" + "Dat.\n".repeat(500_000));

        assertThat(set.meldingen()).extracting(Melding::soort).contains(Meldingsoort.AFGEKAPT);
    }

    @Test
    void niets() {
        assertThat(parser.parse(null)).isEqualTo(Vragenset.leeg());
        assertThat(parser.parse("")).isEqualTo(Vragenset.leeg());
    }
}
