package nl.kamerwoo.alfresco.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.stempel.Erfenis;

import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class StempelveldenTest {

    @Test
    void everyValueOfANotaIsStampedButItsReferenceAndEverythingOfTheDossier() {
        Collection<String> alle = new LinkedHashSet<>(Notavelden.SLEUTELS);
        alle.remove(Notavelden.REFERENTIE);
        alle.addAll(Erfenis.SLEUTELS);

        assertThat(Stempelvelden.vanNota()).containsExactlyInAnyOrderElementsOf(alle);
    }

    @ParameterizedTest
    @MethodSource("sleutels")
    void aValueIsStoredUnderItsOwnName(String sleutel) {
        assertThat(Stempelvelden.property(sleutel))
                .isEqualTo(QName.createQName(KamerwooModel.URI, sleutel));
    }

    static Collection<String> sleutels() {
        return Stempelvelden.vanNota();
    }

    @ParameterizedTest
    @MethodSource("waarden")
    void whatIsStoredIsReadBack(String sleutel, Object waarde) {
        Map<QName, Serializable> opgeslagen =
                Map.of(Stempelvelden.property(sleutel), Stempelvelden.naarOpslag(waarde));

        assertThat(Stempelvelden.huidig(opgeslagen)).isEqualTo(Map.of(sleutel, waarde));
    }

    static Stream<Object[]> waarden() {
        return Stream.of(
                new Object[] {"aan", "MOCW"},
                new Object[] {"datum", LocalDate.of(2024, 2, 7)},
                new Object[] {"bijlagen", List.of("Beantwoording Kamervragen", "Brief")});
    }

    @Test
    void aListIsStoredAsOneThatTheDatabaseTakes() {
        assertThat(Stempelvelden.naarOpslag(List.of("BZK"))).isInstanceOf(ArrayList.class);
    }

    @ParameterizedTest
    @MethodSource("nietsgewaarden")
    void whatHoldsNothingIsNoValue(Serializable niets) {
        Map<QName, Serializable> opgeslagen = new HashMap<>();
        opgeslagen.put(KamerwooModel.PROP_BIJLAGEN, niets);

        assertThat(Stempelvelden.huidig(opgeslagen)).isEmpty();
    }

    static Stream<Serializable> nietsgewaarden() {
        return Stream.of(null, "", "  ", new ArrayList<String>());
    }

    @Test
    void aDateThatAFormStoredAsMidnightInLondonIsThatDay() {
        Map<QName, Serializable> opgeslagen =
                Map.of(
                        KamerwooModel.PROP_DATUM,
                        Date.from(java.time.Instant.parse("2024-02-07T00:00:00Z")));

        assertThat(Stempelvelden.huidig(opgeslagen))
                .containsEntry("datum", LocalDate.of(2024, 2, 7));
    }

    @Test
    void whatIsNoValueOfANotaIsLeftAside() {
        assertThat(Stempelvelden.huidig(Map.of(KamerwooModel.PROP_REFERENTIE, "BOA-1"))).isEmpty();
    }
}
