package nl.kamerwoo.inventaris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.kamerwoo.inventaris.Bladproef.Uitkomst;
import nl.kamerwoo.woo.Oordeel;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a sheet that comes back tells. */
class VergelijkingTest {

    private final SortedMap<Integer, Lijstregel> regels = new TreeMap<>();

    VergelijkingTest() {
        regels.put(1, regel(1));
        regels.put(2, regel(2));
    }

    @Test
    void columnsMayHaveMovedAndRowsMayBeEmpty() {
        Uitkomst uitkomst =
                vergelijk(
                        rij(""),
                        rij("beoordeling ", " id", "Eigen kolom"),
                        rij("", "", ""),
                        rij("OPENBAAR", "2", "x"),
                        rij("Reeds  openbaar", "1.0", ""));

        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(uitkomst.wijzigingen())
                .containsExactly(
                        new Wijziging(2, Kolom.BEOORDELING, "Niet openbaar", "OPENBAAR"),
                        new Wijziging(1, Kolom.BEOORDELING, "Niet openbaar", "Reeds  openbaar"));
    }

    @Test
    void aDateIsTheSameHoweverItIsWritten() {
        for (Cel dag :
                List.of(
                        new Cel("45248", true),
                        Cel.tekst("18-11-2023"),
                        Cel.tekst("18/11/2023"),
                        Cel.tekst("2023-11-18"))) {
            Uitkomst uitkomst =
                    vergelijk(
                            rij("ID", "Datum"),
                            List.of(new Cel("1", true), dag),
                            rij("2", "2023-11-18"));

            assertThat(uitkomst.fouten()).as("%s", dag).isEmpty();
        }
    }

    @Test
    void whatAPersonCannotChangeIsToldByRow() {
        Uitkomst uitkomst =
                vergelijk(rij("ID", "Document"), rij("1", "Anders"), rij("2", "Document 2"));

        assertThat(uitkomst.fouten())
                .containsExactly(
                        new Invoerfout(2, "Document", Bezwaar.van("niet-te-wijzigen", "Document")));
    }

    @Test
    void linesThatAreUnknownDoubleOrMissingAreTold() {
        Uitkomst uitkomst = vergelijk(rij("ID"), rij("2"), rij("9"), rij("2"), rij("twee"));

        assertThat(uitkomst.fouten())
                .extracting(Invoerfout::rij, fout -> fout.waarom().sleutel())
                .containsExactly(
                        tuple(3, "kamerwoo.inventaris.onbekende-regel"),
                        tuple(4, "kamerwoo.inventaris.regel-dubbel"),
                        tuple(5, "kamerwoo.inventaris.onbekende-regel"),
                        tuple(0, "kamerwoo.inventaris.regels-ontbreken"));
    }

    @Test
    void aSheetWithoutNumbersTellsNothingElse() {
        assertThat(vergelijk(rij("Document"), rij("Anders")).fouten())
                .containsExactly(new Invoerfout(1, "ID", Bezwaar.van("kolom-ontbreekt")));
        assertThat(vergelijk().fouten())
                .containsExactly(new Invoerfout(0, "", Bezwaar.van("leeg")));
    }

    @Test
    void aGroundForWhatNobodyJudgedMakesItWhatItCountsAs() {
        Regelwijziging uitkomst =
                Regelwijziging.van(
                        regels.get(1),
                        List.of(new Wijziging(1, Kolom.BEOORDELINGSGROND, "", "5.1.2E ; 5.2;5.2")),
                        regels::containsKey);

        assertThat(uitkomst.bezwaren()).isEmpty();
        assertThat(uitkomst.na().cel(Kolom.BEOORDELINGSGROND, "")).isEqualTo("5.1.2e; 5.2");
        assertThat(uitkomst.na().regel().oordeel().beoordeling()).isPresent();
    }

    @Test
    void aCellThatCannotBeIsToldWithItsColumn() {
        Uitkomst uitkomst =
                vergelijk(
                        rij("ID", "Opgeschort", "Publieke link"),
                        rij("1", "misschien", "javascript:alert(1)"),
                        rij("2", "x", "https://open.overheid.example/1"));

        assertThat(uitkomst.fouten())
                .extracting(Invoerfout::rij, Invoerfout::kolom)
                .containsExactly(tuple(2, "Opgeschort"), tuple(2, "Publieke link"));
        assertThat(uitkomst.wijzigingen()).hasSize(2);
    }

    @SafeVarargs
    private Uitkomst vergelijk(List<Cel>... rijen) {
        Bladproef proef = new Bladproef(regels, "WOO-1");
        for (int i = 0; i < rijen.length; i++) {
            proef.vergelijking.rij(i + 1, rijen[i]);
        }
        return proef.slot();
    }

    private static List<Cel> rij(String... teksten) {
        return Stream.of(teksten).map(Cel::tekst).toList();
    }

    private static Lijstregel regel(int id) {
        return new Lijstregel(
                new Inventarisregel(
                        id,
                        "stuk-" + id,
                        "stuk.txt",
                        "Document " + id,
                        "",
                        Optional.of(LocalDate.of(2023, 11, 18)),
                        "document",
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Oordeel.geen(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                new Aanvulling(false, "", "", ""));
    }
}
