package nl.kamerwoo.stempel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

/** What several documents say of one dossier. */
class SamenloopTest {

    @Test
    void whatOneDocumentDoesNotSayAnotherMay() {
        assertThat(
                        Samenloop.van(
                                Map.of("zaaknummer", uit("A", "2024Z20001")),
                                boek("indieners", uit("B", "Zandstra"))))
                .containsOnlyKeys("zaaknummer", "indieners");
    }

    @Test
    void theFirstOneReadStands() {
        assertThat(Samenloop.van(zegt("B", "Mest"), boek("onderwerp", uit("A", "Stikstof"))))
                .containsEntry("onderwerp", uit("A", "Stikstof"));
    }

    @Test
    void untilItSaysOtherwiseItself() {
        assertThat(Samenloop.van(zegt("A", "Mest"), boek("onderwerp", uit("A", "Stikstof"))))
                .containsEntry("onderwerp", uit("A", "Mest"));
    }

    @Test
    void theSameValueElsewhereOnItsPageIsTheSame() {
        Stempel staat = new Stempel("Stikstof", "kop", 1, "1.0", "A");

        assertThat(
                        Samenloop.van(
                                Map.of("onderwerp", new Stempel("Stikstof", "kop", 9, "1.1", "A")),
                                boek("onderwerp", staat)))
                .containsEntry("onderwerp", staat);
    }

    private static Map<String, Stempel> zegt(String bron, String onderwerp) {
        return Map.of("onderwerp", uit(bron, onderwerp));
    }

    private static Stempelboek boek(String sleutel, Stempel stempel) {
        return new Stempelboek(Map.of(sleutel, stempel), Set.of());
    }

    private static Stempel uit(String bron, String waarde) {
        return new Stempel(waarde, "kop", 1, "1.0", bron);
    }
}
