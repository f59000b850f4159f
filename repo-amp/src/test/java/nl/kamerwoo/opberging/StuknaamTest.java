package nl.kamerwoo.opberging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that documents are filed under. */
class StuknaamTest {

    @Test
    void aNameThatIsFreeStays() {
        assertThat(Stuknaam.vrij("Kamerbrief.pdf", naam -> false)).isEqualTo("Kamerbrief.pdf");
    }

    @Test
    void aNameThatIsTakenGetsTheFirstNumberThatIsFree() {
        Set<String> bezet = Set.of("Kamerbrief.pdf", "Kamerbrief (2).pdf");

        assertThat(Stuknaam.vrij("Kamerbrief.pdf", bezet::contains))
                .isEqualTo("Kamerbrief (3).pdf");
    }

    @Test
    void whatIsNoExtensionStaysWhereItIs() {
        assertThat(eersteKeer("Nota aan de heer A. Jansen en anderen"))
                .isEqualTo("Nota aan de heer A. Jansen en anderen (2)");
        assertThat(eersteKeer(".htaccess")).isEqualTo(".htaccess (2)");
    }

    @Test
    void aLongNameIsCutBeforeItsNumber() {
        assertThat(eersteKeer("n".repeat(300) + ".docx"))
                .hasSize(Stuknaam.MEESTE_TEKENS)
                .endsWith("n (2).docx");
        assertThat(eersteKeer("n" + "\uD83D\uDCC4".repeat(200)))
                .doesNotContain("\uD83D (")
                .endsWith("\uD83D\uDCC4 (2)");
    }

    @Property(tries = 200)
    void noTwoGetTheSameName(@ForAll @Size(max = 40) List<@NotBlank String> namen) {
        Set<String> bezet = new HashSet<>();

        assertThat(namen).allSatisfy(naam -> assertThat(neem(naam, bezet)).isTrue());
    }

    private static boolean neem(String naam, Set<String> bezet) {
        return bezet.add(Stuknaam.vrij(naam, bezet::contains));
    }

    private static String eersteKeer(String naam) {
        return Stuknaam.vrij(naam, naam::equals);
    }
}
