package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.kamervragen.Segment.Soort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** An agreed text against the one that went out. */
class WoordvergelijkingTest {
    private static final List<String> WOORDEN =
            List.of(
                    "de",
                    "het",
                    "minister",
                    "is",
                    "e-mail",
                    "niet",
                    "foto's",
                    "Zuid-Holland",
                    ".",
                    "2.500",
                    "5.1.2e",
                    "(2025)",
                    "»",
                    "ja?",
                    "aan",
                    "[4]",
                    "€",
                    "½",
                    "ﬁets");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    een  tekst met    wit          | een tekst met wit
                    het bericht «X» is bekend      | het bericht ‘X’ is bekend
                    "citaat"                       | „citaat”
                    de jaren 2024–2025             | de jaren 2024-2025
                    goed – maar niet altijd        | goed - maar niet altijd
                    een be\u00ADsluit              | een besluit
                    efﬁciënt en oﬃcieel            | efficiënt en officieel
                    financie\u0308n                | financiën
                    het bericht.1 Dat klopt        | het bericht. Dat klopt
                    het bericht?¹ Dat klopt        | het bericht? Dat klopt
                    het bericht[12] klopt          | het bericht klopt
                    het bericht3 klopt             | het bericht klopt
                    het bericht. 4) Dat klopt      | het bericht. Dat klopt
                    een oppervlak van 3 m²         | een oppervlak van 3 m2
                    enzovoort…                     | enzovoort...
                    • een punt                     | – een punt
                    """)
    void houdtDezelfdeWoordenVoorGelijk(String afgesproken, String verzonden) {
        assertThat(Woordvergelijking.vergelijk(afgesproken, verzonden))
                .returns(true, Verschil::gelijk)
                .returns("kamerwoo.vergelijking.gelijk", Verschil::sleutel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dat is niet zo         | dat is zo
                    ja, dat klopt          | ja dat klopt
                    in 2024                | in 2025
                    artikel 5.1            | artikel 5.2
                    de Minister            | de minister
                    financiën              | financien
                    CO2                    | CO
                    een                    | één
                    2.500 euro             | 25.00 euro
                    e-mail                 | e mail
                    """)
    void zietElkAnderWoord(String afgesproken, String verzonden) {
        assertThat(Woordvergelijking.gelijk(afgesproken, verzonden)).isFalse();
    }

    @Test
    void eenAfbreekstreepjeIsGeenVerschil() {
        assertThat(
                        Woordvergelijking.gelijk(
                                "In- en uitvoer van Zuid-Holland is verschillend.",
                                "In-\nen uitvoer van Zuid-\nHolland is verschil-\nlend."))
                .isTrue();
    }

    @Test
    void eenPaginakopIsGeenVerschil() {
        assertThat(
                        Woordvergelijking.gelijk(
                                "Dat is zo besloten in de ministerraad.",
                                "Dat is zo\nPagina 2 van 3\n\nbesloten in de ministerraad."))
                .isTrue();
    }

    @Test
    void zegtWoordVoorWoordWatErAnders() {
        var verschil =
                Woordvergelijking.vergelijk(
                        "Dat is in maart door de raad besloten.", "Dat is in mei besloten.");

        assertThat(verschil.segmenten())
                .containsExactly(
                        new Segment(Soort.GELIJK, "Dat is in "),
                        new Segment(Soort.WEGGELATEN, "maart door de raad "),
                        new Segment(Soort.TOEGEVOEGD, "mei "),
                        new Segment(Soort.GELIJK, "besloten."));
        assertThat(verschil.sleutel()).isEqualTo("kamerwoo.vergelijking.woorden");
        assertThat(verschil.waarden()).containsExactly(4, 1);
    }

    @Test
    void zegtDatAlleenEenLeestekenAndersIs() {
        var verschil = Woordvergelijking.vergelijk("Ja, dat klopt.", "Ja dat klopt.");

        assertThat(verschil.sleutel()).isEqualTo("kamerwoo.vergelijking.leestekens");
        assertThat(verschil.waarden()).containsExactly(1);
    }

    @Test
    void geheelAndereTekstenZijnGeheelAnders() {
        String een = "alfa bravo charlie. ".repeat(2_000);
        String twee = "delta echo foxtrot. ".repeat(2_000);

        assertThat(Woordvergelijking.vergelijk(een, twee).segmenten()).hasSize(3);
    }

    @Test
    void vindtDeTekstErgensInEenBrief() {
        String brief =
                """
                Geachte voorzitter,

                Hierbij antwoord ik. De raad heeft «dit»
                in mei be-
                sloten.1 Daarmee is alles gezegd.

                1 Kamerstuk 33 333, nr. 12.

                Hoogachtend,
                """;

        assertThat(Woordvergelijking.zoek("De raad heeft 'dit' in mei besloten.", brief))
                .hasValueSatisfying(plaats -> assertThat(plaats.regel()).isEqualTo(3));
        assertThat(Woordvergelijking.zoek("De raad heeft dat in mei besloten.", brief)).isEmpty();
        assertThat(Woordvergelijking.zoek("", brief)).isEmpty();
    }

    @Property
    void elkeTekstIsGelijkAanZichzelf(@ForAll("teksten") String tekst) {
        assertThat(Woordvergelijking.vergelijk(tekst, tekst).gelijk()).isTrue();
    }

    @Property
    void watGelijkIsEnWatErbijKwamIsDeVerzondenTekst(
            @ForAll("teksten") String afgesproken, @ForAll("teksten") String verzonden) {
        var verschil = Woordvergelijking.vergelijk(afgesproken, verzonden);

        assertThat(zonder(verschil, Soort.WEGGELATEN)).isEqualTo(verzonden);
    }

    @Property
    void metWatGelijkIsEnWatWegIsStaatDeAfgesprokenTekstErWoordVoorWoord(
            @ForAll("teksten") String afgesproken, @ForAll("teksten") String verzonden) {
        var verschil = Woordvergelijking.vergelijk(afgesproken, verzonden);

        String gevonden =
                verschil.segmenten().stream()
                        .filter(s -> s.soort() != Soort.TOEGEVOEGD)
                        .map(Segment::tekst)
                        .collect(Collectors.joining(" "));
        assertThat(Woordvergelijking.gelijk(afgesproken, gevonden)).isTrue();
    }

    @Property
    void eenTekstStaatInElkeBriefDieHemBevat(
            @ForAll("teksten") String voor, @ForAll("teksten") String tekst) {
        String brief = "Aanhef " + voor + " en " + tekst + " slot";

        assertThat(Woordvergelijking.zoek("en " + tekst + " slot", brief)).isPresent();
    }

    @Property
    void geenTekenMaaktHemVanSlag(@ForAll String een, @ForAll String ander) {
        assertThat(Woordvergelijking.vergelijk(een, ander)).isNotNull();
    }

    @Property(tries = 50)
    void vindtElkWoordDatWegIs(@ForAll Random toeval) {
        var woorden =
                toeval.ints(300, 0, 40).mapToObj(n -> "woord" + (char) ('a' + n % 26)).toList();
        int weg = toeval.nextInt(woorden.size());
        var zonder = new ArrayList<>(woorden);
        zonder.remove(weg);

        assertThat(Woordvergelijking.vergelijk(String.join(" ", woorden), String.join(" ", zonder)))
                .returns(1, Verschil::weggelaten)
                .returns(0, Verschil::toegevoegd);
    }

    @Provide
    Arbitrary<String> teksten() {
        return Arbitraries.of(WOORDEN).list().ofMaxSize(60).map(w -> String.join(" ", w));
    }

    private static String zonder(Verschil verschil, Soort soort) {
        return verschil.segmenten().stream()
                .filter(s -> s.soort() != soort)
                .map(Segment::tekst)
                .collect(Collectors.joining());
    }
}
