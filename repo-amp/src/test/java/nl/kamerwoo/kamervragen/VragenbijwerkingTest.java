package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.kamervragen.Bijwerking.Soort;
import nl.kamerwoo.nota.Vindplaats;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** A set that was read against the questions that are stored. */
class VragenbijwerkingTest {
    @Test
    void eenOnbekendeVraagIsNieuw() {
        assertThat(Vragenbijwerking.van(List.of(), List.of(vraag(1, "Waarom?", "Daarom."))))
                .singleElement()
                .returns(Soort.NIEUW, Bijwerking::soort)
                .returns("Daarom.", b -> b.antwoord().tekst());
    }

    @Test
    void eenAntwoordDatErNogNietWasKomtErbij() {
        var opgeslagen = new OpgeslagenVraag(1, "Waarom?", "", false, false);

        assertThat(bijwerking(opgeslagen, vraag(1, "Waarom?", "Daarom.")))
                .returns(Soort.GEWIJZIGD, Bijwerking::soort)
                .returns(false, b -> b.vraag().wijzigt())
                .returns("Daarom.", b -> b.antwoord().tekst());
    }

    @Test
    void eenSetZonderAntwoordenLaatDeAntwoordenStaan() {
        var opgeslagen = new OpgeslagenVraag(1, "Waarom?", "Daarom.", false, false);

        assertThat(bijwerking(opgeslagen, vraag(1, "Waarom?", "")))
                .returns(Soort.ONGEWIJZIGD, Bijwerking::soort)
                .returns("Daarom.", b -> b.antwoord().tekst());
    }

    @Test
    void anderWitIsGeenWijziging() {
        var opgeslagen = new OpgeslagenVraag(1, "Waarom «dit»?", "", false, false);

        assertThat(bijwerking(opgeslagen, vraag(1, "Waarom\n'dit'?", "")))
                .returns(Soort.ONGEWIJZIGD, Bijwerking::soort);
    }

    @Test
    void watMetDeHandGeschrevenIsBlijftEnHetVerschilWordtGetoond() {
        var opgeslagen = new OpgeslagenVraag(1, "Waarom?", "Om mij.", false, true);

        assertThat(bijwerking(opgeslagen, vraag(1, "Waarom nu?", "Om hem.")))
                .returns(Soort.GEWIJZIGD, Bijwerking::soort)
                .returns("Waarom nu?", b -> b.vraag().tekst())
                .returns("Om mij.", b -> b.antwoord().tekst())
                .returns(true, Bijwerking::wijktAf)
                .satisfies(
                        b ->
                                assertThat(b.antwoord().verschil())
                                        .hasValueSatisfying(
                                                v ->
                                                        assertThat(v.waarden())
                                                                .containsExactly(1, 1)));
    }

    @Test
    void eenVraagDieNietGelezenIsBlijft() {
        var opgeslagen = new OpgeslagenVraag(7, "Waarom?", "", false, false);

        assertThat(Vragenbijwerking.van(List.of(opgeslagen), List.of()))
                .singleElement()
                .returns(Soort.NIET_GELEZEN, Bijwerking::soort);
    }

    @Property
    void tweedeKeerVerandertErNiets(
            @ForAll("opgeslagen") List<OpgeslagenVraag> opgeslagen,
            @ForAll("gelezen") List<Vraag> gelezen) {
        var eerste = Vragenbijwerking.van(opgeslagen, gelezen);
        var daarna =
                eerste.stream()
                        .map(
                                b ->
                                        new OpgeslagenVraag(
                                                b.nummer(),
                                                b.vraag().tekst(),
                                                b.antwoord().tekst(),
                                                metDeHand(opgeslagen, b, true),
                                                metDeHand(opgeslagen, b, false)))
                        .toList();

        assertThat(Vragenbijwerking.van(daarna, gelezen))
                .allSatisfy(b -> assertThat(b.soort()).isIn(Soort.ONGEWIJZIGD, Soort.NIET_GELEZEN));
    }

    private static boolean metDeHand(
            List<OpgeslagenVraag> opgeslagen, Bijwerking bijwerking, boolean vraag) {
        return opgeslagen.stream()
                .filter(o -> o.nummer() == bijwerking.nummer())
                .anyMatch(o -> vraag ? o.vraagMetDeHand() : o.antwoordMetDeHand());
    }

    @Provide
    Arbitrary<List<OpgeslagenVraag>> opgeslagen() {
        var handen = Arbitraries.of(true, false);
        return Combinators.combine(nummers(), teksten(), teksten(), handen, handen)
                .as(OpgeslagenVraag::new)
                .list()
                .uniqueElements(OpgeslagenVraag::nummer)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Vraag>> gelezen() {
        return Combinators.combine(nummers(), teksten(), teksten())
                .as(VragenbijwerkingTest::vraag)
                .list()
                .uniqueElements(Vraag::nummer)
                .ofMaxSize(5);
    }

    private static Arbitrary<Integer> nummers() {
        return Arbitraries.integers().between(1, 6);
    }

    private static Arbitrary<String> teksten() {
        return Arbitraries.of("", "Waarom?", "Waarom  ‘nu’?", "Waarom 'nu'?", "Om die reden.");
    }

    private static Bijwerking bijwerking(OpgeslagenVraag opgeslagen, Vraag gelezen) {
        var uit = Vragenbijwerking.van(List.of(opgeslagen), List.of(gelezen));
        assertThat(uit).hasSize(1);
        return uit.get(0);
    }

    private static Vraag vraag(int nummer, String vraagtekst, String antwoordtekst) {
        var plaats = new Vindplaats(1, "vraag " + nummer);
        return new Vraag(
                nummer,
                vraagtekst,
                antwoordtekst,
                List.of(),
                List.of(),
                plaats,
                antwoordtekst.isEmpty() ? Optional.empty() : Optional.of(plaats));
    }
}
