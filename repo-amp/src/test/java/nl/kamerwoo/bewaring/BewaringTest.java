package nl.kamerwoo.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What holds where several categories meet. */
class BewaringTest {

    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);

    @Test
    void bewarenWins() {
        assertThat(samen(tijdelijk("V", 99, DAG), Bewaring.blijvend(Optional.of("B"))))
                .hasValueSatisfying(
                        samen -> {
                            assertThat(samen.waardering()).isEqualTo(Waardering.BEWAREN);
                            assertThat(samen.categorie()).contains("B");
                            assertThat(samen.vernietigenOp()).isEmpty();
                        });
    }

    @Test
    void ofWhatMayBeDestroyedTheLongestTermHolds() {
        assertThat(samen(tijdelijk("A", 5, DAG), tijdelijk("B", 10, DAG), tijdelijk("C", 7, DAG)))
                .map(Bewaring::categorie)
                .contains(Optional.of("B"));
    }

    @Test
    void theLongestIsTheOneThatEndsLast() {
        assertThat(samen(tijdelijk("A", 10, DAG), tijdelijk("B", 5, DAG.plusYears(8))))
                .map(Bewaring::categorie)
                .contains(Optional.of("B"));
    }

    @Test
    void whileOneHasNotBegunThereIsNoDay() {
        Bewaring nogNiet =
                Bewaring.tijdelijk(
                        Optional.of("A"),
                        Optional.of(Bewaartermijn.jaren(1)),
                        Optional.of(Aanleiding.DOSSIER_GESLOTEN),
                        Optional.empty());

        assertThat(samen(nogNiet, tijdelijk("B", 10, DAG)))
                .hasValueSatisfying(
                        samen -> {
                            assertThat(samen.categorie()).contains("B");
                            assertThat(samen.vernietigenOp()).isEmpty();
                        });
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(samen()).isEmpty();
    }

    @Property
    void nothingIsGoneBeforeAnyOfThemAllowsIt(@ForAll("bewaringen") List<Bewaring> alle) {
        Optional<LocalDate> dag = Bewaring.samenloop(alle).flatMap(Bewaring::vernietigenOp);

        dag.ifPresent(
                op ->
                        assertThat(alle)
                                .allSatisfy(
                                        deze -> {
                                            assertThat(deze.waardering())
                                                    .isEqualTo(Waardering.VERNIETIGEN);
                                            assertThat(deze.vernietigenOp().orElseThrow())
                                                    .isBeforeOrEqualTo(op);
                                        }));
    }

    @Property
    void theirOrderMakesNoDifference(
            @ForAll("bewaringen") List<Bewaring> alle, @ForAll Random toeval) {
        List<Bewaring> geschud = new ArrayList<>(alle);
        Collections.shuffle(geschud, toeval);

        assertThat(gelijk(Bewaring.samenloop(geschud))).isEqualTo(gelijk(Bewaring.samenloop(alle)));
    }

    @Property
    void whatMeetsIsOneOfThem(@ForAll("bewaringen") List<Bewaring> alle) {
        Bewaring.samenloop(alle)
                .ifPresent(
                        samen ->
                                assertThat(alle)
                                        .anyMatch(
                                                deze ->
                                                        deze.categorie().equals(samen.categorie())
                                                                && deze.termijn()
                                                                        .equals(samen.termijn())));
    }

    @Property
    void anotherOneNeverMakesItShorter(
            @ForAll("bewaringen") List<Bewaring> alle, @ForAll("bewaring") Bewaring erbij) {
        Optional<LocalDate> eerst = Bewaring.samenloop(alle).flatMap(Bewaring::vernietigenOp);
        List<Bewaring> meer = new ArrayList<>(alle);
        meer.add(erbij);
        Optional<LocalDate> later = Bewaring.samenloop(meer).flatMap(Bewaring::vernietigenOp);

        assertThat(alle.isEmpty() || eerst.isEmpty() ? later.isEmpty() || alle.isEmpty() : true)
                .isTrue();
        eerst.ifPresent(was -> later.ifPresent(nu -> assertThat(nu).isAfterOrEqualTo(was)));
    }

    @Provide
    Arbitrary<List<Bewaring>> bewaringen() {
        return bewaring().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Bewaring> bewaring() {
        Arbitrary<Optional<LocalDate>> dagen =
                Arbitraries.integers()
                        .between(0, 20_000)
                        .map(dag -> LocalDate.of(2000, 1, 1).plusDays(dag))
                        .optional(0.9);
        Arbitrary<Bewaring> tijdelijk =
                Combinators.combine(
                                Arbitraries.of("A", "B", "C"),
                                Arbitraries.integers().between(1, 30),
                                dagen)
                        .as(
                                (code, jaren, dag) ->
                                        Bewaring.tijdelijk(
                                                Optional.of(code),
                                                Optional.of(Bewaartermijn.jaren(jaren)),
                                                Optional.of(Aanleiding.DOSSIER_GESLOTEN),
                                                dag));
        Arbitrary<Bewaring> blijvend =
                Arbitraries.of("D", "E").map(code -> Bewaring.blijvend(Optional.of(code)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, tijdelijk), net.jqwik.api.Tuple.of(1, blijvend));
    }

    private static String gelijk(Optional<Bewaring> bewaring) {
        return bewaring.map(
                        deze -> deze.waardering() + " " + deze.categorie() + deze.vernietigenOp())
                .orElse("");
    }

    private static Optional<Bewaring> samen(Bewaring... alle) {
        return Bewaring.samenloop(List.of(alle));
    }

    private static Bewaring tijdelijk(String code, int jaren, LocalDate start) {
        return Bewaring.tijdelijk(
                Optional.of(code),
                Optional.of(Bewaartermijn.jaren(jaren)),
                Optional.of(Aanleiding.DOSSIER_GESLOTEN),
                Optional.of(start));
    }
}
