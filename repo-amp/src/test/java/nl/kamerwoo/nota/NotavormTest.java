package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Whole notas in shapes that few ministries use: what stands where, and what is not stamped. */
class NotavormTest {
    private static final String KOP =
            """
            TER BESLISSING

            Aan: de minister
            Van: Directie Visserij
            Datum: 3 juni 2025
            Kenmerk: 2025-0000445566

            nota

            Vangstquota in de Waddenzee

            """;

    private static final String BEGIN =
            """
            Aanleiding

            De quota lopen af.

            Geadviseerd besluit

            Instemmen met de quota.

            Toelichting

            De visserij is geraadpleegd.

            """;

    private static final String NIET_OPENBAAR = "Informatie die niet openbaar gemaakt kan worden";

    @Test
    void leestWatNietOpenbaarIsOnderTussenkopjes() {
        var header =
                lees(
                        NIET_OPENBAAR
                                + """


                                Toelichting
                                De tweede alinea en bijlage 1.

                                Motivering
                                Het belang van de Staat.
                                """);
        assertThat(header.nietOpenbaar().orElseThrow().waarde())
                .isEqualTo(
                        "Toelichting\n"
                                + "De tweede alinea en bijlage 1.\n"
                                + "Motivering\n"
                                + "Het belang van de Staat.");
        assertThat(titels(header))
                .containsExactly("Aanleiding", "Geadviseerd besluit", "Toelichting", NIET_OPENBAAR);
    }

    @Test
    void stempeltNietsWaarOnderHetTussenkopjeNietsStaat() {
        assertThat(lees(NIET_OPENBAAR + "\nMotivering\nNiet van toepassing.\n").nietOpenbaar())
                .isEmpty();
    }

    @Test
    void houdtDeToelichtingDieNogMoetKomenBuitenHetNietOpenbare() {
        var header =
                nota(
                        """
                        Aanleiding

                        De quota lopen af.

                        Niet openbaar

                        Toelichting

                        De visserij is geraadpleegd.
                        """);
        assertThat(header.nietOpenbaar()).isEmpty();
        assertThat(titels(header)).containsExactly("Aanleiding", "Niet openbaar", "Toelichting");
    }

    @Test
    void leestEenSoortMetRuimteTussenDeLetters() {
        var header =
                new NotaHeaderParser()
                        .parse(
                                KOP.replace("TER BESLISSING", "T E R   I N F O R M A T I E")
                                                .replace("nota\n", "N O T A\n")
                                        + BEGIN);
        assertThat(header.notasoort().orElseThrow().waarde()).isEqualTo("TER INFORMATIE");
        assertThat(header.titel().orElseThrow().waarde()).isEqualTo("Vangstquota in de Waddenzee");
    }

    @Test
    void leestEenDubbelePuntAchterEenTab() {
        var header =
                new NotaHeaderParser()
                        .parse(
                                KOP.replace("Aan: ", "Aan\t\t: ")
                                                .replace("Van: ", "Van\t: ")
                                                .replace("Datum: ", "Datum\t:\t")
                                                .replace("Kenmerk: ", "Kenmerk\t:")
                                        + BEGIN);
        assertThat(header.aan().orElseThrow().waarde()).isEqualTo("de minister");
        assertThat(header.van().orElseThrow().waarde()).isEqualTo("Directie Visserij");
        assertThat(header.datum()).isPresent();
        assertThat(header.referentie().orElseThrow().waarde()).isEqualTo("2025-0000445566");
    }

    @Test
    void leestDeBijlageAchterDeKopVanDeTweedeBladzijde() {
        String datumEnKenmerk = "Datum: 3 juni 2025\nKenmerk: 2025-0000445566\n";
        var header =
                new NotaHeaderParser()
                        .parse(
                                KOP.replace(
                                                datumEnKenmerk,
                                                datumEnKenmerk
                                                        + "Bijlagen:\n"
                                                        + "1. Kamerbrief\n"
                                                        + "2. Kaart\n"
                                                        + "Pagina 1 van 2\n\n"
                                                        + datumEnKenmerk
                                                        + "\n3. Advies\n")
                                        + BEGIN);
        assertThat(header.bijlagen().orElseThrow().waarde())
                .containsExactly("Kamerbrief", "Kaart", "Advies");
    }

    @Test
    void stempeltGeenPlaatshouders() {
        var header =
                new NotaHeaderParser()
                        .parse(
                                KOP.replace("de minister", "[geadresseerde]")
                                                .replace("2025-0000445566", "<kenmerk>")
                                                .replace(
                                                        "Vangstquota in de Waddenzee",
                                                        "[onderwerp ontbreekt]")
                                        + BEGIN.replace("Instemmen met de quota.", "[kernpunten]"));
        assertThat(header.isNota()).isTrue();
        assertThat(header.aan()).isEmpty();
        assertThat(header.referentie()).isEmpty();
        assertThat(header.titel()).isEmpty();
        assertThat(header.geadviseerdBesluit()).isEmpty();
        assertThat(header.van().orElseThrow().waarde()).isEqualTo("Directie Visserij");
    }

    @Test
    void houdtEenLeegSjabloonNietVoorEenNota() {
        String sjabloon = (KOP + BEGIN).replaceAll("(Aan|Van|Datum|Kenmerk): .*", "$1: [$1]");
        assertThat(new NotaHeaderParser().parse(sjabloon).isNota()).isFalse();
    }

    @Test
    void houdtEenVoorstelAanEenRaadNietVoorEenNota() {
        String voorstel =
                (KOP + BEGIN)
                        .replace("TER BESLISSING", "RAADSVOORSTEL")
                        .replace("nota\n", "")
                        .replace("de minister", "de gemeenteraad");
        assertThat(new NotaHeaderParser().parse(voorstel).isNota()).isFalse();
    }

    @Test
    void maaktDeZinHeelDieOverDeBladzijdeMetEenGetalVerdergaat() {
        var header =
                lees(
                        """
                        Context

                        SZW coördineert de beantwoording van de vragen 2 en

                        Pagina 2 van 3

                        4. Deze antwoorden zijn ongewijzigd overgenomen.
                        """);
        assertThat(header.suggesties())
                .extracting(s -> ((Coordinatie) s).vragen())
                .containsExactly(List.of(2, 4));
    }

    @Test
    void houdtDeBijlageAchterDeNotaBuitenDeLaatsteSectie() {
        var header =
                lees(
                        NIET_OPENBAAR
                                + """


                                De bedragen in bijlage 1.

                                Bijlage 1

                                Vraag 1
                                Kent u het bericht over de quota in de Waddenzee, en wat vindt u daarvan?

                                Antwoord 1
                                Ja, dat bericht is mij bekend, en ik heb daarvan met zorg kennisgenomen.
                                """);
        assertThat(header.nietOpenbaar().orElseThrow().waarde())
                .isEqualTo("De bedragen in bijlage 1.");
        assertThat(titels(header))
                .containsExactly(
                        "Aanleiding",
                        "Geadviseerd besluit",
                        "Toelichting",
                        NIET_OPENBAAR,
                        "Bijlage 1");
    }

    @Test
    void stempeltGeenTitelDieMiddenInDeZinOphoudt() {
        String nota = (KOP + BEGIN).replace("Waddenzee", "Waddenzee en de");
        assertThat(new NotaHeaderParser().parse(nota).titel()).isEmpty();
    }

    private static List<String> titels(NotaHeader header) {
        return header.secties().stream().map(Sectie::titel).toList();
    }

    /** A nota with its usual header and sections, and this behind them. */
    private static NotaHeader lees(String slot) {
        return nota(BEGIN + slot);
    }

    private static NotaHeader nota(String lichaam) {
        return new NotaHeaderParser().parse(KOP + lichaam);
    }
}
