package nl.kamerwoo.alfresco.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.stempel.Stempel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class StempelJsonTest {

    @Test
    void aStampIsWrittenWithWhereItStood() {
        assertThat(StempelJson.schrijf(Map.of("aan", new Stempel("MOCW", "Aan", 3, "1.0"))))
                .isEqualTo(
                        "{\"aan\":{\"waarde\":\"MOCW\",\"plaats\":\"Aan\",\"regel\":3,\"versie\":\"1.0\"}}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "{}"})
    void whereNothingWasStampedThereAreNoStamps(String json) {
        assertThat(StempelJson.lees(json)).isEmpty();
    }

    @Test
    void whatIsNoJsonIsNotTakenForNoStamps() {
        assertThatThrownBy(() -> StempelJson.lees("{\"aan\":"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kw:stempels");
    }

    @Property
    void whatWasWrittenIsReadBack(@ForAll("stempels") Map<String, Stempel> stempels) {
        assertThat(StempelJson.lees(StempelJson.schrijf(stempels))).isEqualTo(stempels);
    }

    @Provide
    Arbitrary<Map<String, Stempel>> stempels() {
        Arbitrary<Map.Entry<String, Stempel>> stempel =
                Arbitraries.of(
                                "aan",
                                "van",
                                "datum",
                                "ingezonden",
                                "beantwoord",
                                "bijlagen",
                                "afgestemdMet",
                                "titel")
                        .flatMap(
                                sleutel ->
                                        stempel(waarde(sleutel))
                                                .map(waarde -> Map.entry(sleutel, waarde)));
        return stempel.list()
                .uniqueElements(Map.Entry::getKey)
                .ofMaxSize(8)
                .map(lijst -> Map.ofEntries(lijst.toArray(new Map.Entry[0])));
    }

    private static Arbitrary<Stempel> stempel(Arbitrary<?> waarde) {
        return Combinators.combine(
                        waarde,
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.of("", "1.0", "2.13"),
                        Arbitraries.of("", "2026-000123"))
                .as(Stempel::new);
    }

    private static Arbitrary<?> waarde(String sleutel) {
        return switch (sleutel) {
            case "datum", "ingezonden", "beantwoord" ->
                    Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
            case "bijlagen", "afgestemdMet" ->
                    Arbitraries.strings().ofMaxLength(20).list().ofMaxSize(4).map(List::copyOf);
            default -> Arbitraries.strings().ofMaxLength(60);
        };
    }
}
