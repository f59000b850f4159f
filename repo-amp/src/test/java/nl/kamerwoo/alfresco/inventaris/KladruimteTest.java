package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import nl.kamerwoo.inventaris.Proefruimte;
import nl.kamerwoo.inventaris.Sleutel;
import nl.kamerwoo.inventaris.Werkruimte;
import nl.kamerwoo.inventaris.Werkruimte.Band;
import nl.kamerwoo.inventaris.Werkruimte.Getallen;
import nl.kamerwoo.inventaris.Werkruimte.Sortering;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Room in files tells the same as room in memory would. */
class KladruimteTest {

    private record Zet(int plek, int... getallen) {}

    @Property(tries = 200)
    void whatIsPutInOrderComesInThatOrderHoweverLittleFitsInMemory(
            @ForAll("banden") List<Band> banden, @ForAll @IntRange(min = 1, max = 40) int past) {
        try (Kladruimte ruimte = new Kladruimte(past)) {
            assertThat(geordend(ruimte, banden)).isEqualTo(geordend(new Proefruimte(), banden));
        }
    }

    @Property(tries = 200)
    void aNumberStandsWhereItWasPutLastAndNothingElsewhere(
            @ForAll("zetten") List<Zet> zetten, @ForAll @IntRange(max = 60) int past) {
        try (Kladruimte ruimte = new Kladruimte(past)) {
            Getallen klad = ruimte.getallen();
            Getallen geheugen = new Proefruimte().getallen();
            zetten.forEach(zet -> klad.zet(zet.plek(), zet.getallen()));
            zetten.forEach(zet -> geheugen.zet(zet.plek(), zet.getallen()));

            assertThat(klad.op(0, 120)).isEqualTo(geheugen.op(0, 120));
        }
    }

    @Test
    void farAwayNumbersTakeNoMemory() {
        try (Kladruimte ruimte = new Kladruimte(10)) {
            Getallen getallen = ruimte.getallen();
            getallen.zet(3_000_000_000L, 7);

            assertThat(getallen.op(3_000_000_000L)).isEqualTo(7);
            assertThat(getallen.op(2_999_999_999L)).isZero();
            assertThat(getallen.op(3_000_000_001L)).isZero();
        }
    }

    private static List<Band> geordend(Werkruimte ruimte, List<Band> banden) {
        Sortering sortering = ruimte.sortering();
        banden.forEach(sortering::zet);
        List<Band> geordend = new ArrayList<>();
        sortering.elk(geordend::add);
        return geordend;
    }

    /** Of few keys, so that there are many of each. */
    @Provide
    Arbitrary<List<Band>> banden() {
        Arbitrary<Sleutel> sleutels =
                Combinators.combine(
                                Arbitraries.longs().between(-2, 2),
                                Arbitraries.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE))
                        .as(Sleutel::new);
        return Combinators.combine(
                        sleutels,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 1_000_000))
                .as(Band::new)
                .list()
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<List<Zet>> zetten() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().array(int[].class).ofMaxSize(12))
                .as(Zet::new)
                .list()
                .ofMaxSize(30);
    }
}
