package nl.kamerwoo.spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

class SpoorregelTest {

    private static final Instant TOEN = Instant.parse("2026-11-25T20:15:30.123456Z");

    @Test
    void itIsOfAMomentAsTheRepositoryKeepsIt() {
        assertThat(regel("stuk", "jan").wanneer())
                .isEqualTo(Instant.parse("2026-11-25T20:15:30.123Z"));
    }

    @Test
    void itIsAboutSomethingAndSomebodysDoing() {
        assertThatThrownBy(() -> regel("", "jan")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> regel("stuk", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoMayNotSeeWhatItIsAboutSeesThatItHappened() {
        Spoorregel regel = regel("stuk", "jan");

        assertThat(regel.afgeschermd())
                .isEqualTo(
                        new Spoorregel(
                                Spoorsoort.AFWIJKING,
                                "dossier",
                                "stuk",
                                "jan",
                                TOEN,
                                Map.of(),
                                ""));
    }

    @ParameterizedTest
    @EnumSource(Spoorsoort.class)
    void everyKindIsFoundByItsName(Spoorsoort soort) {
        assertThat(Spoorsoort.van(soort.naam())).contains(soort);
    }

    @Test
    void whatANotaKeepsFromThePublicIsNeverTold() {
        assertThat(verteld(false))
                .containsEntry("nietOpenbaar", new Gegeven("…", ""))
                .containsEntry("titel", new Gegeven("Woo-verzoek Jansen", "Verzoek"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel",
                "aan",
                "van",
                "bijlagen",
                "indieners",
                "onderwerp",
                "geadviseerdBesluit",
                "nietOpenbaar"
            })
    void inAWooRequestNoTextThatCanHoldWhoAskedIsTold(String sleutel) {
        Map<String, Gegeven> wat = Map.of(sleutel, new Gegeven("Woo-verzoek Jansen", "Jansen"));

        assertThat(Verzwijging.van(wat, true).toString()).doesNotContain("Jansen");
    }

    @Test
    void datesAndMinistriesAreTold() {
        assertThat(verteld(true)).containsEntry("datum", new Gegeven("2024-02-07", ""));
    }

    private static Map<String, Gegeven> verteld(boolean isWooverzoek) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        wat.put("titel", new Gegeven("Woo-verzoek Jansen", "Verzoek"));
        wat.put("datum", new Gegeven("2024-02-07", ""));
        wat.put("nietOpenbaar", new Gegeven("Persoonlijke beleidsopvattingen", ""));
        return Verzwijging.van(wat, isWooverzoek);
    }

    private static Spoorregel regel(String betreft, String wie) {
        return new Spoorregel(
                Spoorsoort.AFWIJKING,
                "dossier",
                betreft,
                wie,
                TOEN,
                Map.of("aan", new Gegeven("MVWS", "MOCW")),
                "op verzoek");
    }
}
