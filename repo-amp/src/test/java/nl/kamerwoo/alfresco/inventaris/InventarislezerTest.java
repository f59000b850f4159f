package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.inventaris.Lijstregel;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Of a long inventory no more is read than what is asked for. */
class InventarislezerTest {

    private static final int REGELS = 10_000;

    private final Verzonneninventaris inventaris = new Verzonneninventaris(REGELS, "");
    private final Inventarislezer lezer = inventaris.lezer();

    @Test
    void ofAFewLinesThoseAreReadThatTheyHangTogetherWithAndNoOthers() {
        Inventarislijst lijst = lezer.kies(inventaris.verzoek(), List.of(5_010, 7));
        lijst.regel(5_010).orElseThrow();

        assertThat(inventaris.gelezen()).isLessThan(100);
    }

    @Test
    void aFewLinesTellTheSameAsAllDo() {
        Inventarislijst alle = lezer.lees(inventaris.verzoek());
        List<Integer> weinig = List.of(1, 10, 5_001, 5_005, 9_990, 10_000);
        Inventarislijst lijst = lezer.kies(inventaris.verzoek(), weinig);

        assertThat(weinig)
                .allSatisfy(nummer -> assertThat(lijst.regel(nummer)).isEqualTo(alle.regel(nummer)))
                .allSatisfy(nummer -> assertThat(lijst.regel(nummer)).isPresent());
        assertThat(lijst.regel(10).orElseThrow().regel().dubbelVan()).hasValue(1);
        assertThat(lijst.regel(5_005).orElseThrow().regel().gesprek()).hasValue(5_001);
        assertThat(lijst.regel(2)).isEmpty();
    }

    @Test
    void allLinesComeByTheirNumbers() {
        List<Lijstregel> regels = new ArrayList<>();
        lezer.lees(inventaris.verzoek()).elk(regels::add);

        assertThat(regels)
                .extracting(regel -> regel.regel().id())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, REGELS).boxed().toList());
    }
}
