package nl.kamerwoo.mdto;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.mdto.Informatieobject.Beperking;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

/** What a judgement means for the archive. */
class BeperkingenTest {

    @Test
    void whatIsPublicHasNoLimits() {
        assertThat(labels(Beperkingen.van(oordeel(Beoordeling.OPENBAAR), "")))
                .containsExactly("Geen beperking");
        assertThat(labels(Beperkingen.van(oordeel(Beoordeling.REEDS_OPENBAAR), "")))
                .containsExactly("Geen beperking");
    }

    @Test
    void whatNobodyJudgedIsYetToBeDetermined() {
        List<Beperking> beperkingen = Beperkingen.van(Oordeel.geen(), "Namen van ambtenaren");

        assertThat(labels(beperkingen)).containsExactly("Nader te bepalen");
        assertThat(beperkingen.get(0).beschrijving()).contains("Namen van ambtenaren");
    }

    @Test
    void eachGroundIsALimitOfItsOwn() {
        assertThat(
                        Beperkingen.van(
                                oordeel(
                                        Beoordeling.DEELS_OPENBAAR,
                                        Weigeringsgrond.W512E,
                                        Weigeringsgrond.W52),
                                ""))
                .extracting(beperking -> beperking.type().code().orElse(""))
                .containsExactly("5.1.2e", "5.2");
    }

    @ParameterizedTest
    @EnumSource
    void everyJudgementHasAtLeastOne(Beoordeling beoordeling) {
        assertThat(Beperkingen.van(oordeel(beoordeling), "")).isNotEmpty();
        assertThat(Beperkingen.vanDossier(List.of(oordeel(beoordeling)))).isNotEmpty();
    }

    @Test
    void aDossierIsAsLimitedAsWhatLiesInIt() {
        Oordeel openbaar = oordeel(Beoordeling.OPENBAAR);
        Oordeel deels = oordeel(Beoordeling.DEELS_OPENBAAR, Weigeringsgrond.W512I);

        assertThat(labels(Beperkingen.vanDossier(List.of(openbaar, openbaar))))
                .containsExactly("Geen beperking");
        assertThat(labels(Beperkingen.vanDossier(List.of(openbaar, deels, deels))))
                .containsExactly("Goed functioneren van de Staat");
        assertThat(labels(Beperkingen.vanDossier(List.of(deels, Oordeel.geen()))))
                .containsExactly("Goed functioneren van de Staat", "Nader te bepalen");
        assertThat(labels(Beperkingen.vanDossier(List.of()))).containsExactly("Nader te bepalen");
    }

    private static List<String> labels(List<Beperking> beperkingen) {
        return beperkingen.stream().map(beperking -> beperking.type().label()).toList();
    }

    private static Oordeel oordeel(Beoordeling beoordeling, Weigeringsgrond... gronden) {
        return new Oordeel(Optional.of(beoordeling), List.of(gronden), "");
    }
}
