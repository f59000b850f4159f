package nl.kamerwoo.pakket;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files in a package are called. */
class BestandsnaamTest {

    @ParameterizedTest
    @CsvSource({
        "12, pdf, nota.pdf, 0012.pdf",
        "12, PDF, nota, 0012.pdf",
        "12, bin, nota.EML, 0012.eml",
        "12, '', nota.msg, 0012.msg",
        "12, bin, nota, 0012.bin",
        "12, bin, .., 0012.bin",
        "12, bin, ../../etc/passwd, 0012.bin",
        "12, bin, 'a.b/../c', 0012.bin",
        "12, bin, CON, 0012.bin",
        "12, bin, nota.p df, 0012.bin",
        "12, bin, nota.übel, 0012.bin",
        "12, ../x, nota.docx, 0012.docx",
        "123456, txt, a, 123456.txt"
    })
    void isTheIdOfTheLineAndTheKindOfFile(int id, String soort, String naam, String bestand) {
        assertThat(Bestandsnaam.van(id, soort, naam)).isEqualTo(bestand);
    }

    @Property
    void neverHoldsAnythingThatSomebodyMadeUp(
            @ForAll @IntRange(min = 1) int id, @ForAll String soort, @ForAll String naam) {
        assertThat(Bestandsnaam.van(id, soort, naam))
                .matches("[0-9]{4,10}\\.[a-z0-9]{1,10}")
                .startsWith(Bestandsnaam.nummer(id) + ".");
    }

    @Property
    void twoLinesNeverHaveTheSameFile(
            @ForAll @IntRange(min = 1) int een,
            @ForAll @IntRange(min = 1) int ander,
            @ForAll String naam) {
        boolean gelijk =
                Bestandsnaam.van(een, "pdf", naam).equals(Bestandsnaam.van(ander, "pdf", naam));

        assertThat(gelijk).isEqualTo(een == ander);
    }
}
