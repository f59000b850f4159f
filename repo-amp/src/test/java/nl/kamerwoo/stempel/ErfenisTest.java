package nl.kamerwoo.stempel;

import static nl.kamerwoo.stempel.Erfenis.INDIENERS;
import static nl.kamerwoo.stempel.Erfenis.ONDERWERP;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document takes over from its dossier. */
class ErfenisTest {

    private static final Map<String, Object> DOSSIER =
            Map.of(ONDERWERP, "Stikstof", INDIENERS, List.of("Eerdmans"));
    private static final Stempel UIT_DE_NOTA = new Stempel(List.of("Piri"), "titel", 31, "1.0");

    @Test
    void aBareDocumentTakesOverEverything() {
        Stempelbesluit besluit = Erfenis.besluit(DOSSIER, Map.of(), Stempelboek.leeg());

        assertThat(besluit.wijzigingen())
                .containsEntry(ONDERWERP, Optional.of("Stikstof"))
                .containsEntry(INDIENERS, Optional.of(List.of("Eerdmans")));
        assertThat(besluit.boek().stempels().values()).allMatch(Stempel::isUitDossier);
    }

    @Test
    void whatWasTypedStays() {
        Stempelbesluit besluit =
                Erfenis.besluit(DOSSIER, Map.of(ONDERWERP, "Mest"), Stempelboek.leeg());

        assertThat(besluit.wijzigingen()).doesNotContainKey(ONDERWERP);
        assertThat(besluit.boek().handmatig()).containsExactly(ONDERWERP);
    }

    @Test
    void whatTheDocumentSaysItselfStays() {
        Stempelboek boek = new Stempelboek(Map.of(INDIENERS, UIT_DE_NOTA), Set.of());
        Stempelbesluit besluit =
                Erfenis.besluit(DOSSIER, Map.of(INDIENERS, UIT_DE_NOTA.waarde()), boek);

        assertThat(besluit.wijzigingen()).doesNotContainKey(INDIENERS);
        assertThat(besluit.boek().stempel(INDIENERS)).contains(UIT_DE_NOTA);
    }

    @Test
    void whatWasTakenOverFollowsTheDossier() {
        Stempelboek boek = Erfenis.besluit(DOSSIER, Map.of(), Stempelboek.leeg()).boek();
        Stempelbesluit besluit = Erfenis.besluit(Map.of(ONDERWERP, "Mest"), DOSSIER, boek);

        assertThat(besluit.wijzigingen())
                .containsEntry(ONDERWERP, Optional.of("Mest"))
                .containsEntry(INDIENERS, Optional.empty());
    }

    @Test
    void whatAPersonTookAwayStaysAway() {
        Stempelboek boek = Erfenis.besluit(DOSSIER, Map.of(), Stempelboek.leeg()).boek();
        Map<String, Object> zonder = new HashMap<>(DOSSIER);
        zonder.remove(ONDERWERP);

        assertThat(Erfenis.besluit(DOSSIER, zonder, boek).wijzigingen()).isEmpty();
    }

    @Test
    void whatIsKnownOfOtherValuesStaysKnown() {
        Stempel aan = new Stempel("MOCW", "Aan", 7, "1.0");
        Stempelboek boek = new Stempelboek(Map.of("aan", aan), Set.of("van"));
        Stempelboek nieuw = Erfenis.besluit(DOSSIER, Map.of("aan", "MOCW"), boek).boek();

        assertThat(nieuw.stempel("aan")).contains(aan);
        assertThat(nieuw.handmatig()).containsExactly("van");
    }

    @Property
    void takingOverTwiceChangesNothing(
            @ForAll @AlphaChars @StringLength(min = 1) String eerst,
            @ForAll @AlphaChars @StringLength(min = 1) String daarna) {
        Stempelboek boek =
                Erfenis.besluit(Map.of(ONDERWERP, eerst), Map.of(), Stempelboek.leeg()).boek();
        Map<String, Object> dossier = Map.of(ONDERWERP, daarna);
        Stempelbesluit besluit = Erfenis.besluit(dossier, Map.of(ONDERWERP, eerst), boek);

        assertThat(Erfenis.besluit(dossier, dossier, besluit.boek()).wijzigingen()).isEmpty();
    }
}
