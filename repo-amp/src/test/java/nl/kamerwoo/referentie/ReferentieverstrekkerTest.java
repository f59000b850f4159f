package nl.kamerwoo.referentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

class ReferentieverstrekkerTest {

    private static final Referentiepatroon PATROON =
            Referentiepatroon.van("{directie}/{jaar}/{volgnummer:3}");

    private final Telwerk bron = new Telwerk();
    private final Kaartenbak register = new Kaartenbak();

    @Test
    void theFirstReferenceOfASeriesHasNumberOne() {
        assertThat(verstrekker(50).verstrek(PATROON, 2024, "WJZ")).hasToString("WJZ/2024/001");
    }

    @Test
    void theNumbersOfASeriesFollowEachOther() {
        assertThat(verstrek(verstrekker(2), 5))
                .containsExactly(
                        "WJZ/2024/001",
                        "WJZ/2024/002",
                        "WJZ/2024/003",
                        "WJZ/2024/004",
                        "WJZ/2024/005");
    }

    @Test
    void everySeriesCountsByItself() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.verstrek(PATROON, 2024, "WJZ");

        assertThat(verstrekker.verstrek(PATROON, 2024, "BOA")).hasToString("BOA/2024/001");
        assertThat(verstrekker.verstrek(PATROON, 2025, "WJZ")).hasToString("WJZ/2025/001");
    }

    @Test
    void theCounterIsAskedOnceABlock() {
        verstrek(verstrekker(50), 101);

        assertThat(bron.gevraagd()).isEqualTo(3);
    }

    @Test
    void aBlockOfOneLeavesNoGapAfterARestart() {
        verstrek(verstrekker(1), 3);

        assertThat(verstrek(verstrekker(1), 1)).containsExactly("WJZ/2024/004");
    }

    @Test
    void aRestartLeavesTheRestOfABlockUnused() {
        verstrek(verstrekker(50), 3);

        assertThat(verstrek(verstrekker(50), 1)).containsExactly("WJZ/2024/051");
    }

    @Test
    void aBlockHoldsAtLeastOneNumber() {
        assertThatThrownBy(() -> verstrek(verstrekker(0), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReferenceThatSomebodyTypedBeforeIsPassedOver() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.claim("wjz/2024/001", "getypt");

        assertThat(verstrekker.verstrek(PATROON, 2024, "WJZ")).hasToString("WJZ/2024/002");
    }

    @Test
    void aRowOfTypedReferencesIsPassedOverBeyondTheBlock() {
        Referentieverstrekker verstrekker = verstrekker(2);
        IntStream.rangeClosed(1, 5)
                .forEach(n -> verstrekker.claim("WJZ/2024/00" + n, "getypt" + n));

        assertThat(verstrekker.verstrek(PATROON, 2024, "WJZ")).hasToString("WJZ/2024/006");
    }

    @Test
    void aThousandTakenReferencesInARowIsNoAccident() {
        Referentieverstrekker verstrekker = verstrekker(50);
        IntStream.rangeClosed(1, 1_000)
                .forEach(n -> verstrekker.claim(String.format("WJZ/2024/%03d", n), "getypt" + n));

        assertThatThrownBy(() -> verstrekker.verstrek(PATROON, 2024, "WJZ"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WJZ/2024/#");
    }

    @Test
    void aTypedReferenceThatIsFreeIsItsTypers() {
        assertThat(verstrekker(50).claim(" 5678901 ", "stuk")).hasToString("5678901");
    }

    @Test
    void aTypedReferenceThatIsTakenIsRefusedInAnyCapitals() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.claim("BOA-1", "een");

        assertThatThrownBy(() -> verstrekker.claim("boa-1", "ander"))
                .isInstanceOfSatisfying(
                        ReferentieBezet.class,
                        bezet -> assertThat(bezet.referentie()).hasToString("boa-1"));
    }

    @Test
    void whatIsItsOwnAlreadyMayBeClaimedAgain() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.claim("BOA-1", "stuk");

        assertThat(verstrekker.claim("Boa-1", "stuk")).hasToString("Boa-1");
    }

    @Test
    void whatWasIssuedCannotBeTyped() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.verstrek(PATROON, 2024, "WJZ");

        assertThatThrownBy(() -> verstrekker.claim("WJZ/2024/001", "ander"))
                .isInstanceOf(ReferentieBezet.class);
    }

    @Test
    void whatWasIssuedMayBeWrittenInOtherCapitalsByItsHolder() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.verstrek(PATROON, 2024, "WJZ");

        assertThat(verstrekker.vervang("WJZ/2024/001", "wjz/2024/001", "stuk"))
                .hasToString("wjz/2024/001");
    }

    @Test
    void whatWasIssuedAndGivenUpCanBeTakenBackByItsHolder() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.verstrek(PATROON, 2024, "WJZ");
        verstrekker.vervang("WJZ/2024/001", "BOA-1", "stuk");

        assertThat(verstrekker.vervang("BOA-1", "WJZ/2024/001", "stuk"))
                .hasToString("WJZ/2024/001");
    }

    @Test
    void whatWasIssuedAndGivenUpIsNobodyElses() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.verstrek(PATROON, 2024, "WJZ");
        verstrekker.vervang("WJZ/2024/001", "BOA-1", "stuk");

        assertThatThrownBy(() -> verstrekker.claim("WJZ/2024/001", "ander"))
                .isInstanceOf(ReferentieBezet.class);
    }

    @Test
    void whatIsAnothersInTheRegisterIsNotMadeOnesOwnByGivingItUp() {
        Referentieverstrekker verstrekker = verstrekker(50);
        verstrekker.claim("BOA-1", "een");
        verstrekker.vervang("BOA-1", "BOA-2", "ander");

        assertThatThrownBy(() -> verstrekker.vervang("BOA-2", "BOA-1", "ander"))
                .isInstanceOf(ReferentieBezet.class);
    }

    @Test
    void whatWasNeverAReferenceIsGivenUpWithoutAWord() {
        assertThat(verstrekker(50).vervang("", "BOA-1", "stuk")).hasToString("BOA-1");
    }

    @Test
    void aCounterThatFailsIsAskedAgainTheNextTime() {
        List<String> storingen = new ArrayList<>(List.of("out of order"));
        Nummerbron haperend =
                (reeks, grootte) -> {
                    if (!storingen.isEmpty()) {
                        throw new IllegalStateException(storingen.remove(0));
                    }
                    return bron.neem(reeks, grootte);
                };
        Referentieverstrekker verstrekker = new Referentieverstrekker(haperend, () -> 50, register);
        assertThatThrownBy(() -> verstrekker.verstrek(PATROON, 2024, "WJZ"))
                .hasMessage("out of order");

        assertThat(verstrekker.verstrek(PATROON, 2024, "WJZ")).hasToString("WJZ/2024/001");
    }

    @Test
    void eightAtATimeNeverGetTheSameReference() throws Exception {
        Referentieverstrekker verstrekker = verstrekker(50);

        List<String> verstrekt = tegelijk(8, nummer -> verstrek(verstrekker, 1_000));

        assertThat(verstrekt).hasSize(8_000).doesNotHaveDuplicates();
        assertThat(register.aantal()).isEqualTo(8_000);
        assertThat(bron.gevraagd()).isEqualTo(8_000 / 50);
    }

    @Test
    void theNodesOfAClusterNeverGiveTheSameReference() throws Exception {
        List<String> verstrekt = tegelijk(8, node -> verstrek(verstrekker(7), 1_000));

        assertThat(verstrekt).hasSize(8_000).doesNotHaveDuplicates();
    }

    private Referentieverstrekker verstrekker(int blok) {
        return new Referentieverstrekker(bron, () -> blok, register);
    }

    private static List<String> verstrek(Referentieverstrekker verstrekker, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(n -> verstrekker.verstrek(PATROON, 2024, "WJZ").tekst())
                .toList();
    }

    private static List<String> tegelijk(int draden, IntFunction<List<String>> werk)
            throws Exception {
        ExecutorService uitvoerder = Executors.newFixedThreadPool(draden);
        try {
            List<Callable<List<String>>> taken = new ArrayList<>();
            IntStream.range(0, draden).forEach(nummer -> taken.add(() -> werk.apply(nummer)));
            List<String> samen = new ArrayList<>();
            for (Future<List<String>> deel : uitvoerder.invokeAll(taken)) {
                samen.addAll(deel.get());
            }
            return samen;
        } finally {
            uitvoerder.shutdownNow();
        }
    }
}
