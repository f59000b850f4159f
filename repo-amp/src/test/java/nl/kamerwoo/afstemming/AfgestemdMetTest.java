package nl.kamerwoo.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

/** With whom something is coordinated: what was typed, and what follows from elsewhere. */
class AfgestemdMetTest {

    private static final AfgestemdMet NIETS = new AfgestemdMet(List.of(), List.of());

    @Test
    void whatFollowsIsAddedToWhatWasTyped() {
        AfgestemdMet getypt = new AfgestemdMet(List.of("EZ"), List.of());

        assertThat(getypt.bij(List.of("BZK", "JenV")).waarde())
                .containsExactly("EZ", "BZK", "JenV");
    }

    @Test
    void whatNoLongerFollowsGoes() {
        AfgestemdMet met = NIETS.bij(List.of("BZK", "JenV"));

        assertThat(met.bij(List.of("JenV")).waarde()).containsExactly("JenV");
    }

    @Test
    void whatWasTypedBeforeItFollowedStaysWhenItNoLongerDoes() {
        AfgestemdMet getypt = new AfgestemdMet(List.of("BZK"), List.of());

        assertThat(getypt.bij(List.of("BZK")).bij(List.of()).waarde()).containsExactly("BZK");
    }

    @Test
    void whatAPersonTookAwayIsNotPutBack() {
        AfgestemdMet met = NIETS.bij(List.of("BZK", "JenV"));
        AfgestemdMet zonder = new AfgestemdMet(List.of("JenV"), met.geplaatst());

        assertThat(zonder.bij(List.of("BZK", "JenV")).waarde()).containsExactly("JenV");
    }

    @Test
    void untilItFollowsAnew() {
        AfgestemdMet met = NIETS.bij(List.of("BZK"));
        AfgestemdMet zonder = new AfgestemdMet(List.of(), met.geplaatst());

        assertThat(zonder.bij(List.of()).bij(List.of("BZK")).waarde()).containsExactly("BZK");
    }

    @Test
    void theOrderInWhichAPersonPutThemStays() {
        AfgestemdMet met = NIETS.bij(List.of("BZK", "JenV"));
        AfgestemdMet anders = new AfgestemdMet(List.of("JenV", "BZK"), met.geplaatst());

        assertThat(anders.bij(List.of("BZK", "JenV"))).isEqualTo(anders);
    }

    @Property
    void doneTwiceItIsTheSame(
            @ForAll("ministeries") List<String> waarde,
            @ForAll("ministeries") List<String> geplaatst,
            @ForAll("ministeries") List<String> afgeleid) {
        AfgestemdMet eens = new AfgestemdMet(waarde, geplaatst).bij(afgeleid);

        assertThat(eens.bij(afgeleid)).isEqualTo(eens);
    }

    @Property
    void nothingThatWasTypedIsEverLost(
            @ForAll("ministeries") List<String> waarde,
            @ForAll("ministeries") List<String> geplaatst,
            @ForAll("ministeries") List<String> afgeleid) {
        AfgestemdMet met = new AfgestemdMet(waarde, geplaatst);

        assertThat(met.bij(afgeleid).waarde()).containsAll(met.eigen());
    }

    @Provide
    Arbitrary<List<String>> ministeries() {
        return Arbitraries.of("BZK", "BZ", "JenV", "OCW", "EZ")
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }
}
