package nl.kamerwoo.woo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.Optional;

class TijdvakTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 11, 1);

    @Example
    void bothEndsAreIncluded() {
        assertThat(dagen(18, 27).overlap(dagen(27, 30))).contains(dagen(27, 27));
        assertThat(dagen(18, 27).overlap(dagen(28, 30))).isEmpty();
    }

    @Example
    void withoutAnEndItGoesOn() {
        Tijdvak vanaf = new Tijdvak(Optional.of(dag(18)), Optional.empty());

        assertThat(vanaf.overlap(dagen(1, 20))).contains(dagen(18, 20));
        assertThat(vanaf.overlap(dagen(1, 17))).isEmpty();
        assertThat(vanaf.overlap(new Tijdvak(Optional.empty(), Optional.empty()))).contains(vanaf);
    }

    @Example
    void whatEndsBeforeItBeginsOverlapsNothing() {
        assertThat(dagen(27, 18).isOmgekeerd()).isTrue();
        assertThat(dagen(27, 18).overlap(dagen(1, 30))).isEmpty();
    }

    @Property
    void aDayIsInTheOverlapWhenItIsInBoth(
            @ForAll("tijdvakken") Tijdvak een,
            @ForAll("tijdvakken") Tijdvak ander,
            @ForAll("dagen") LocalDate dag) {
        boolean inBeide = bevat(een, dag) && bevat(ander, dag);

        assertThat(een.overlap(ander).filter(samen -> bevat(samen, dag)).isPresent())
                .isEqualTo(inBeide);
        assertThat(een.overlap(ander)).isEqualTo(ander.overlap(een));
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Arbitraries.integers().between(0, 40).map(BEGIN::plusDays);
    }

    @Provide
    Arbitrary<Tijdvak> tijdvakken() {
        return Combinators.combine(dagen().optional(), dagen().optional()).as(Tijdvak::new);
    }

    private static boolean bevat(Tijdvak tijdvak, LocalDate dag) {
        return tijdvak.van().filter(dag::isBefore).isEmpty()
                && tijdvak.tot().filter(dag::isAfter).isEmpty();
    }

    private static Tijdvak dagen(int van, int tot) {
        return new Tijdvak(Optional.of(dag(van)), Optional.of(dag(tot)));
    }

    private static LocalDate dag(int dag) {
        return LocalDate.of(2023, 11, dag);
    }
}
