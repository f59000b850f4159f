package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class VeldenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7-2-2024",
                "07-02-2024",
                "7 februari 2024",
                "07 februari 2024",
                "7 feb. 2024",
                "2024-02-07",
                "7/2/2024",
                "07.02.2024",
                "woensdag 7 februari 2024",
                "wo 7 feb 2024",
                "Den Haag, 7 februari 2024",
                "'s-Gravenhage, 7 februari 2024",
                "d.d. 7 februari 2024",
                "7 FEBRUARI 2024",
                "7 febr. 2024",
                "7 februari 2024 (concept)",
                "7-feb-2024",
                "7 februari 2024, 14:30",
                "2024-02-07T10:15:00",
                "Woensdag, 7 februari 2024",
                "7 februari 2024."
            })
    void leestDatums(String datum) {
        assertThat(Datums.veld(datum)).contains(java.time.LocalDate.of(2024, 2, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7-2-24",
                "07-02-'24",
                "31-2-2024",
                "februari 2024",
                "7 februari",
                "13-13-2024",
                "2024",
                "12345-02-2024",
                "7-2-2024 / 9-2-2024",
                "van 7 februari 2024",
                "vóór 7 februari 2024",
                "week 6",
                "2023-2024",
                "",
                "7 februari 2024 tot 9 februari 2024",
                "29-2-2023",
                "IENW/BSK-2024/12345",
                "070-2024-1234"
            })
    void laatOnzekereDatumsLeeg(String datum) {
        assertThat(Datums.veld(datum)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Beantwoording Kamervragen | [Beantwoording Kamervragen]
                    1. Kamerbrief~2. Antwoorden | [Kamerbrief, Antwoorden]
                    1) Kamerbrief 2) Antwoorden | [Kamerbrief, Antwoorden]
                    - Kamerbrief~- Antwoorden op de vragen van~het lid Jansen | [Kamerbrief, Antwoorden op de vragen van het lid Jansen]
                    Kamerbrief; Antwoorden; | [Kamerbrief, Antwoorden]
                    Kamerbrief, antwoorden en tijdlijn | [Kamerbrief, antwoorden, tijdlijn]
                    Kamerbrief en antwoorden | [Kamerbrief en antwoorden]
                    Brief aan de Kamer, met bijlagen | [Brief aan de Kamer, met bijlagen]
                    Bijlage 1: Kamerbrief~Bijlage 2: Antwoorden | [Kamerbrief, Antwoorden]
                    Geen | []
                    - | []
                    n.v.t. | []
                    2 | []
                    Nihil | []
                    nog toe te voegen | []
                    1. Kamerbrief~2. Toets van de~Algemene Rekenkamer~3. Advies~Raad van State | [Kamerbrief, Toets van de Algemene Rekenkamer, Advies Raad van State]
                    - *Kamerbrief*~- Advies | [Kamerbrief, Advies]
                    Kamerbrief~Antwoorden | [Kamerbrief, Antwoorden]
                    """)
    void leestBijlagen(String tekst, String verwacht) {
        var regels = new ArrayList<Regel>();
        for (String regel : tekst.split("~")) {
            regels.add(new Regel(1, regel, Tekens.opsomming(regel), false, false, false));
        }
        assertThat(Bijlagenlijst.lees(regels).toString()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BZK | [BZK]
                    BZK, JenV en VWS | [BZK, JenV, VWS]
                    BZK/DGOO | [BZK]
                    BZK/JenV | [BZK, JenV]
                    BZK (DGOO), AZ | [BZK, AZ]
                    Ministeries van BZK en Financiën | [BZK, Financiën]
                    Onderwijs, Cultuur en Wetenschap en Justitie en Veiligheid | [OCW, JenV]
                    de ministeries van Binnenlandse Zaken en Koninkrijksrelaties, Algemene Zaken | [BZK, AZ]
                    WJZ; FEZ | [WJZ, FEZ]
                    I&W + J&V | [I&W, J&V]
                    alle departementen | []
                    de VNG en het IPO en diverse andere partijen | []
                    J. Jansen | []
                    7 februari 2024 | []
                    """)
    void leestOrganisaties(String tekst, String verwacht) {
        assertThat(Organisaties.lees(tekst, Ministeries.standaard()).toString())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TER ONDERTEKENING | TER ONDERTEKENING
                    Ter beslissing | TER BESLISSING
                    Nota ter informatie | TER INFORMATIE
                    (ter bespreking) | TER BESPREKING
                    TER BESLISSING EN ONDERTEKENING | TER BESLISSING EN ONDERTEKENING
                    Ter beslissing / ter informatie | TER BESLISSING / TER INFORMATIE
                    Beslisnota | BESLISNOTA
                    """)
    void leestSoorten(String tekst, String verwacht) {
        assertThat(Notasoorten.op(tekst).soort()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ter plaatse", "Ter hoogte van Utrecht", "terug", "nota", "ter ere van"})
    void houdtAndereRegelsNietVoorEenSoort(String tekst) {
        assertThat(Notasoorten.op(tekst)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- punt",
                "\u2219 punt",
                "(1) punt",
                "(12) punt",
                "1. punt",
                "2) punt",
                "a) punt"
            })
    void zietHetTekenVanEenPunt(String regel) {
        assertThat(regel.substring(Tekens.opsomming(regel))).isEqualTo("punt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2024) jaar", "(1)", "(a) b", "() leeg", "3 mei", "-5 graden"})
    void houdtAnderBeginNietVoorEenPunt(String regel) {
        assertThat(Tekens.opsomming(regel)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N.v.t.",
                "Geen",
                "Niet van toepassing.",
                "-",
                "Er is geen informatie die niet openbaar gemaakt kan worden.",
                "Nee, alle informatie kan openbaar worden gemaakt.",
                "De nota kan openbaar worden gemaakt.",
                "Motivering: n.v.t.",
                "5.1 Toelichting",
                "nvt"
            })
    void zegtNiets(String tekst) {
        assertThat(Niets.zegt(List.of(alinea(tekst)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De namen van ambtenaren.",
                "Geen, behalve de namen van ambtenaren.",
                "De nota kan na de onderhandelingen openbaar worden gemaakt.",
                "Alle informatie over de prijzen kan niet openbaar worden gemaakt.",
                "Motivering: het belang van de Staat.",
                "Niet van toepassing, m.u.v. bijlage 2."
            })
    void zegtIets(String tekst) {
        assertThat(Niets.zegt(List.of(alinea(tekst)))).isFalse();
    }

    private static Alinea alinea(String tekst) {
        return new Alinea(new Regel(1, tekst, Tekens.opsomming(tekst), false, false, false), false);
    }
}
