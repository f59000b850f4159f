package nl.kamerwoo.alfresco.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the module stamps and what a person makes of it are told apart. */
class StempelverschilTest {

    @Test
    void aStampedValueThatSomebodyChangesIsAnOverride() {
        assertThat(Stempelverschil.afwijking(stuk("MOCW", "MOCW"), stuk("MOCW", "MVWS")))
                .containsExactly(Map.entry("aan", new Gegeven("MVWS", "MOCW")));
    }

    @Test
    void soIsOneThatHeTakesAway() {
        assertThat(Stempelverschil.afwijking(stuk("MOCW", "MOCW"), stuk("MOCW", null)))
                .containsExactly(Map.entry("aan", new Gegeven("", "MOCW")));
    }

    @Test
    void whatTheModuleWritesWithItsStampIsNone() {
        assertThat(Stempelverschil.afwijking(stuk("MOCW", "MOCW"), stuk("MVWS", "MVWS"))).isEmpty();
        assertThat(Stempelverschil.afwijking(Map.of(), stuk("MOCW", "MOCW"))).isEmpty();
    }

    @Test
    void whatWasNeverStampedIsAPersonsAnyway() {
        Map<QName, Serializable> na = stuk("MOCW", "MOCW");
        na.put(KamerwooModel.PROP_VAN, "DGHO");

        assertThat(Stempelverschil.afwijking(stuk("MOCW", "MOCW"), na)).isEmpty();
    }

    @Test
    void ministriesThatFollowFromTheQuestionsAreNobodysDoing() {
        Map<QName, Serializable> voor = gecoordineerd(List.of("BZK"), List.of());
        Map<QName, Serializable> na = gecoordineerd(List.of("BZK", "FIN"), List.of("FIN"));

        assertThat(Stempelverschil.afwijking(voor, na)).isEmpty();
    }

    @Test
    void otherLineEndsInATextOfAQuestionAreNoChange() {
        assertThat(Stempelverschil.afwijking(vraag("Ja.\nEen."), vraag("Ja.\r\nEen. "))).isEmpty();
        assertThat(Stempelverschil.afwijking(vraag("Ja."), vraag("Nee.")))
                .containsExactly(Map.entry("antwoordtekst", new Gegeven("Nee.", "Ja.")));
    }

    private static Map<QName, Serializable> stuk(String gestempeld, String staat) {
        Map<QName, Serializable> stuk = new HashMap<>();
        stuk.put(KamerwooModel.PROP_STEMPELS, stempels("aan", gestempeld));
        stuk.put(KamerwooModel.PROP_AAN, staat);
        return stuk;
    }

    private static Map<QName, Serializable> gecoordineerd(List<String> alle, List<String> volgen) {
        Map<QName, Serializable> stuk = new HashMap<>();
        stuk.put(KamerwooModel.PROP_STEMPELS, stempels("afgestemdMet", List.of("BZK")));
        stuk.put(KamerwooModel.PROP_AFGESTEMD_MET, new ArrayList<>(alle));
        stuk.put(KamerwooModel.PROP_AFGESTEMD_AFGELEID, new ArrayList<>(volgen));
        return stuk;
    }

    private static Map<QName, Serializable> vraag(String antwoord) {
        return Map.of(
                KamerwooModel.PROP_STEMPELS,
                stempels("antwoordtekst", "Ja."),
                KamerwooModel.PROP_ANTWOORDTEKST,
                antwoord);
    }

    private static String stempels(String sleutel, Object waarde) {
        return StempelJson.schrijf(Map.of(sleutel, new Stempel(waarde, "Aan", 7, "1.0")));
    }
}
