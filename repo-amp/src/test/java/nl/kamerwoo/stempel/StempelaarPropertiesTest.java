package nl.kamerwoo.stempel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of a document: it is read, people change values, a new version is read, and so on. */
class StempelaarPropertiesTest {

    private static final List<String> SLEUTELS = List.of("aan", "van", "titel");

    /** What happens between two readings, and what the next reading finds. */
    record Ronde(
            Map<String, String> getypt, Set<String> weggehaald, Map<String, String> gevonden) {}

    @Property
    void whateverHappensAPersonsValueIsNeverTouchedAgain(
            @ForAll("rondes") @Size(max = 6) List<Ronde> rondes) {
        Document document = new Document();
        Map<String, Object> vanMensen = new HashMap<>();
        Set<String> aangeraakt = new HashSet<>();

        for (Ronde ronde : rondes) {
            Map<String, Object> voor = new HashMap<>(document.waarden);
            document.bewerk(ronde);
            SLEUTELS.stream()
                    .filter(sleutel -> !gelijk(voor, document.waarden, sleutel))
                    .forEach(aangeraakt::add);
            aangeraakt.forEach(sleutel -> vanMensen.put(sleutel, document.waarden.get(sleutel)));

            document.lees(ronde.gevonden());

            aangeraakt.forEach(
                    sleutel ->
                            assertThat(document.waarden.get(sleutel))
                                    .as(sleutel)
                                    .isEqualTo(vanMensen.get(sleutel)));
        }
    }

    @Property
    void whatNobodyTouchedIsWhatTheLastVersionSays(
            @ForAll("lezingen") @Size(min = 1, max = 6) List<Map<String, String>> lezingen) {
        Document document = new Document();

        lezingen.forEach(document::lees);

        assertThat(document.waarden).isEqualTo(lezingen.get(lezingen.size() - 1));
    }

    @Property
    void readingTheSameVersionTwiceChangesNothing(
            @ForAll("rondes") @Size(min = 1, max = 4) List<Ronde> rondes) {
        Document document = new Document();
        for (Ronde ronde : rondes) {
            document.bewerk(ronde);
            document.lees(ronde.gevonden());
        }
        Stempelboek boek = document.boek;

        Stempelbesluit nogEens = document.lees(rondes.get(rondes.size() - 1).gevonden());

        assertThat(nogEens.wijzigingen()).isEmpty();
        assertThat(nogEens.boek()).isEqualTo(boek);
    }

    @Property
    void everyStampInTheBookStandsOnTheDocument(@ForAll("rondes") List<Ronde> rondes) {
        Document document = new Document();
        for (Ronde ronde : rondes) {
            document.bewerk(ronde);
            document.lees(ronde.gevonden());

            document.boek
                    .stempels()
                    .forEach(
                            (sleutel, stempel) ->
                                    assertThat(document.waarden)
                                            .containsEntry(sleutel, stempel.waarde()));
        }
    }

    @Provide
    Arbitrary<List<Ronde>> rondes() {
        return Combinators.combine(waarden(), sleutels(), waarden())
                .as(Ronde::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> lezingen() {
        return waarden().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Map<String, String>> waarden() {
        return Arbitraries.maps(Arbitraries.of(SLEUTELS), Arbitraries.of("a", "b", "c"))
                .ofMaxSize(3);
    }

    private static Arbitrary<Set<String>> sleutels() {
        return Arbitraries.of(SLEUTELS).set().ofMaxSize(2);
    }

    private static boolean gelijk(
            Map<String, Object> een, Map<String, Object> ander, String sleutel) {
        return Objects.equals(een.get(sleutel), ander.get(sleutel));
    }

    /** What stands on a document, and what is known of it. */
    private static final class Document {
        private final Map<String, Object> waarden = new HashMap<>();
        private Stempelboek boek = Stempelboek.leeg();

        void bewerk(Ronde ronde) {
            waarden.putAll(ronde.getypt());
            waarden.keySet().removeAll(ronde.weggehaald());
        }

        Stempelbesluit lees(Map<String, String> gevonden) {
            Stempelbesluit besluit =
                    Stempelaar.besluit(SLEUTELS, stempels(gevonden), waarden, boek);
            besluit.wijzigingen()
                    .forEach(
                            (sleutel, waarde) ->
                                    waarde.ifPresentOrElse(
                                            nieuw -> waarden.put(sleutel, nieuw),
                                            () -> waarden.remove(sleutel)));
            boek = besluit.boek();
            return besluit;
        }

        private static Map<String, Stempel> stempels(Map<String, String> gevonden) {
            return gevonden.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    vondst -> new Stempel(vondst.getValue(), "kop", 1, "1.0")));
        }
    }
}
