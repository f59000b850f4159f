package nl.kamerwoo.stempel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class StempelaarTest {

    private static final List<String> SLEUTELS = List.of("aan", "van", "datum", "bijlagen");

    @Test
    void whatTheDocumentSaysIsStampedWhereNothingStood() {
        Stempelbesluit besluit =
                besluit(Map.of("aan", stempel("MOCW")), Map.of(), Stempelboek.leeg());

        assertThat(besluit.wijzigingen()).isEqualTo(Map.of("aan", Optional.of("MOCW")));
    }

    @Test
    void whereItStoodIsRemembered() {
        Stempelbesluit besluit =
                besluit(Map.of("aan", stempel("MOCW")), Map.of(), Stempelboek.leeg());

        assertThat(besluit.boek().stempel("aan")).contains(new Stempel("MOCW", "Aan", 3, "1.0"));
    }

    @Test
    void aDateAndAListAreStampedAsTheyAre() {
        Map<String, Stempel> gevonden =
                Map.of(
                        "datum", stempel(LocalDate.of(2024, 2, 7)),
                        "bijlagen", stempel(List.of("Beantwoording Kamervragen")));

        assertThat(besluit(gevonden, Map.of(), Stempelboek.leeg()).wijzigingen())
                .containsEntry("datum", Optional.of(LocalDate.of(2024, 2, 7)))
                .containsEntry("bijlagen", Optional.of(List.of("Beantwoording Kamervragen")));
    }

    @Test
    void whatTheDocumentDoesNotSayStaysEmpty() {
        assertThat(besluit(Map.of(), Map.of(), Stempelboek.leeg()).wijzigingen()).isEmpty();
    }

    @Test
    void whatAPersonTypedStays() {
        Stempelbesluit besluit =
                besluit(
                        Map.of("aan", stempel("MOCW")),
                        Map.of("aan", "Staatssecretaris"),
                        Stempelboek.leeg());

        assertThat(besluit.wijzigingen()).isEmpty();
        assertThat(besluit.boek()).isEqualTo(new Stempelboek(Map.of(), Set.of("aan")));
    }

    @Test
    void whatAPersonTypedTheSameAsTheDocumentIsThePersonsToo() {
        Stempelbesluit besluit =
                besluit(Map.of("aan", stempel("MOCW")), Map.of("aan", "MOCW"), Stempelboek.leeg());

        assertThat(besluit.boek().handmatig()).containsExactly("aan");
    }

    @Test
    void whatAPersonChangedStays() {
        Stempelbesluit besluit =
                besluit(
                        Map.of("aan", stempel("MOCW")),
                        Map.of("aan", "MVWS"),
                        gestempeld("aan", "MOCW"));

        assertThat(besluit.wijzigingen()).isEmpty();
    }

    @Test
    void whatAPersonRemovedStaysAway() {
        Stempelbesluit besluit =
                besluit(Map.of("aan", stempel("MOCW")), Map.of(), gestempeld("aan", "MOCW"));

        assertThat(besluit.wijzigingen()).isEmpty();
    }

    @Test
    void whatIsAPersonsStaysThePersonsEvenIfItLooksLikeAStamp() {
        Stempelboek vanMens = new Stempelboek(Map.of(), Set.of("aan"));

        assertThat(besluit(Map.of("aan", stempel("SOCW")), Map.of("aan", "MOCW"), vanMens).boek())
                .isEqualTo(vanMens);
    }

    @Test
    void onePersonsValueDoesNotKeepTheOthersFromFollowing() {
        Stempelbesluit besluit =
                besluit(
                        Map.of("aan", stempel("MOCW"), "van", stempel("WJZ")),
                        Map.of("aan", "MVWS"),
                        Stempelboek.leeg());

        assertThat(besluit.wijzigingen()).isEqualTo(Map.of("van", Optional.of("WJZ")));
    }

    @Test
    void whatWasStampedFollowsANewVersion() {
        Stempelbesluit besluit =
                besluit(
                        Map.of("aan", stempel("SOCW")),
                        Map.of("aan", "MOCW"),
                        gestempeld("aan", "MOCW"));

        assertThat(besluit.wijzigingen()).isEqualTo(Map.of("aan", Optional.of("SOCW")));
    }

    @Test
    void whatANewVersionNoLongerSaysGoes() {
        Stempelbesluit besluit =
                besluit(Map.of(), Map.of("aan", "MOCW"), gestempeld("aan", "MOCW"));

        assertThat(besluit.wijzigingen()).isEqualTo(Map.of("aan", Optional.empty()));
        assertThat(besluit.boek()).isEqualTo(Stempelboek.leeg());
    }

    @Test
    void aValueThatStaysTheSameIsNotWrittenAgain() {
        Stempelbesluit besluit =
                besluit(
                        Map.of("aan", stempel("MOCW")),
                        Map.of("aan", "MOCW"),
                        gestempeld("aan", "MOCW"));

        assertThat(besluit.wijzigingen()).isEmpty();
    }

    @Test
    void onlyTheKeysAskedForAreStamped() {
        assertThat(
                        besluit(
                                        Map.of("referentie", stempel("BOA-1")),
                                        Map.of(),
                                        Stempelboek.leeg())
                                .wijzigingen())
                .isEmpty();
    }

    private static Stempelbesluit besluit(
            Map<String, Stempel> gevonden, Map<String, Object> huidig, Stempelboek vorig) {
        return Stempelaar.besluit(SLEUTELS, gevonden, huidig, vorig);
    }

    private static Stempel stempel(Object waarde) {
        return new Stempel(waarde, "Aan", 3, "1.0");
    }

    private static Stempelboek gestempeld(String sleutel, Object waarde) {
        return new Stempelboek(Map.of(sleutel, stempel(waarde)), Set.of());
    }
}
