package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.inventaris.Proefruimte;
import nl.kamerwoo.inventaris.Verwantschap;
import nl.kamerwoo.inventaris.Verwantschap.Bron;
import nl.kamerwoo.inventaris.Verwantschap.Feit;
import nl.kamerwoo.inventaris.Vingerafdruk;
import nl.kamerwoo.inventaris.Werkruimte;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How lines hang together is what their facts say, however few fit in memory at once. */
class VerwantschapInBestandenTest {

    /** A fact, and the words of its text. */
    private record Regel(Feit feit, Optional<Vingerafdruk> afdruk) {}

    private record Verwant(
            OptionalInt familie, OptionalInt gesprek, OptionalInt dubbel, OptionalInt gelijkt) {}

    @Property(tries = 300)
    void everyLineIsToldWhatItsFactsSay(@ForAll("lijsten") List<Regel> regels) {
        assertThat(verteld(regels, new Proefruimte())).isEqualTo(nagelopen(regels));
    }

    @Property(tries = 300)
    void itIsTheSameWhenNextToNothingFitsInMemory(@ForAll("lijsten") List<Regel> regels) {
        try (Kladruimte ruimte = new Kladruimte(3)) {
            assertThat(verteld(regels, ruimte)).isEqualTo(nagelopen(regels));
        }
    }

    @Test
    void inAConversationOfThousandsEachIsHeldAgainstAllBeforeIt() {
        List<Regel> regels =
                IntStream.rangeClosed(1, 1_300)
                        .mapToObj(
                                id ->
                                        new Regel(
                                                new Feit(id, "stuk-" + id, "", "gesprek", ""),
                                                Optional.of(afdruk(id > 1_200 ? id - 1_200 : id))))
                        .toList();
        try (Kladruimte ruimte = new Kladruimte(100)) {
            assertThat(verteld(regels, ruimte).subList(1_200, 1_300))
                    .extracting(Verwant::gelijkt)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 100).mapToObj(OptionalInt::of).toList());
        }
    }

    private static List<Verwant> verteld(List<Regel> regels, Werkruimte ruimte) {
        Verwantschap verwantschap =
                new Verwantschap(
                        new Bron() {
                            @Override
                            public void elk(Consumer<Feit> elk) {
                                regels.stream().map(Regel::feit).forEach(elk);
                            }

                            @Override
                            public Optional<Vingerafdruk> afdruk(int regel) {
                                return regels.get(regel - 1).afdruk();
                            }
                        },
                        ruimte);
        return regels.stream()
                .map(Regel::feit)
                .map(
                        feit ->
                                new Verwant(
                                        verwantschap.familie(feit),
                                        verwantschap.gesprek(feit),
                                        verwantschap.dubbelVan(feit),
                                        verwantschap.gelijktOp(feit)))
                .toList();
    }

    /** Line against line, as a person would. */
    private static List<Verwant> nagelopen(List<Regel> regels) {
        return regels.stream()
                .map(
                        regel ->
                                new Verwant(
                                        familie(regel.feit(), regels),
                                        eerste(regels, regel, Feit::gesprek),
                                        dubbel(regels, regel),
                                        gelijkt(regels, regel)))
                .toList();
    }

    private static OptionalInt familie(Feit feit, List<Regel> regels) {
        Stream<Feit> feiten = regels.stream().map(Regel::feit);
        return feit.hoofdstuk().isEmpty()
                ? feiten.filter(ander -> ander.hoofdstuk().equals(feit.stuk()))
                        .mapToInt(ander -> feit.id())
                        .findFirst()
                : feiten.filter(ander -> ander.stuk().equals(feit.hoofdstuk()))
                        .mapToInt(Feit::id)
                        .findFirst();
    }

    private static OptionalInt eerste(
            List<Regel> regels, Regel regel, Function<Feit, String> band) {
        String deze = band.apply(regel.feit());
        return regels.stream()
                .map(Regel::feit)
                .filter(ander -> !deze.isEmpty() && band.apply(ander).equals(deze))
                .mapToInt(Feit::id)
                .findFirst();
    }

    private static OptionalInt dubbel(List<Regel> regels, Regel regel) {
        OptionalInt eerste = eerste(regels, regel, Feit::controlegetal);
        return eerste.isPresent() && eerste.getAsInt() < regel.feit().id()
                ? eerste
                : OptionalInt.empty();
    }

    private static OptionalInt gelijkt(List<Regel> regels, Regel regel) {
        if (regel.afdruk().isEmpty() || dubbel(regels, regel).isPresent()) {
            return OptionalInt.empty();
        }
        return regels.stream()
                .limit(regel.feit().id() - 1L)
                .filter(ander -> !ander.feit().gesprek().isEmpty())
                .filter(ander -> ander.feit().gesprek().equals(regel.feit().gesprek()))
                .filter(ander -> dubbel(regels, ander).isEmpty())
                .filter(ander -> ander.afdruk().filter(regel.afdruk().get()::lijktOp).isPresent())
                .mapToInt(ander -> ander.feit().id())
                .findFirst();
    }

    private static Vingerafdruk afdruk(int onderwerp) {
        return Vingerafdruk.van(
                IntStream.range(0, 40)
                        .mapToObj(woord -> "woord" + onderwerp + "x" + woord)
                        .collect(Collectors.joining(" ")));
    }

    /** Some twenty lines that share few mails, conversations, contents and texts. */
    @Provide
    Arbitrary<List<Regel>> lijsten() {
        Arbitrary<Integer> weinig = Arbitraries.integers().between(0, 4);
        return Combinators.combine(weinig, weinig, weinig, weinig)
                .as(List::of)
                .list()
                .ofMaxSize(25)
                .map(
                        lijst -> {
                            List<Regel> regels = new ArrayList<>();
                            lijst.forEach(keuze -> regels.add(regel(regels.size() + 1, keuze)));
                            return regels;
                        });
    }

    private static Regel regel(int id, List<Integer> keuze) {
        Feit feit =
                new Feit(
                        id,
                        "stuk-" + id,
                        naam("stuk-", keuze.get(0)),
                        naam("gesprek-", keuze.get(1)),
                        naam("inhoud-", keuze.get(2)));
        return new Regel(
                feit,
                Optional.of(keuze.get(3)).filter(tekst -> tekst > 0).map(tekst -> afdruk(tekst)));
    }

    private static String naam(String soort, int nummer) {
        return nummer == 0 ? "" : soort + nummer;
    }
}
