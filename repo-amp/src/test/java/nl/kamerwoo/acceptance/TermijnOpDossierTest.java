package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The term of a dossier follows the dates that are given, by whatever door. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class TermijnOpDossierTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate VANDAAG = LocalDate.now(NEDERLAND);

    private final Repository repository;

    TermijnOpDossierTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aDossierWithoutADateHasNoTerm() {
        assertThat(repository.waarden(repository.dossier(kw("kamervragendossier"))))
                .doesNotContainKeys(kw("termijnStart"), kw("termijnEinde"), kw("dagenOver"));
    }

    @Test
    void questionsHaveThreeWeeks() {
        NodeRef dossier = kamervragen("2024-04-12");

        assertThat(dag(dossier, "termijnStart")).isEqualTo("2024-04-12");
        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2024-05-03");
        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("te laat");
        assertThat(repository.waarde(dossier, kw("termijnUitleg")))
                .isEqualTo("21 dagen na inzending: vr 3 mei 2024");
    }

    @Test
    void anUitstelGivesThreeMore() {
        NodeRef dossier = kamervragen("2024-04-12");
        zet(dossier, "uitstelVerzonden", "2024-05-01");

        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2024-05-24");
    }

    @Test
    void whenTheStartIsTakenAwayTheTermGoes() {
        NodeRef dossier = kamervragen("2024-04-12");
        repository.voer(() -> repository.nodes().removeProperty(dossier, kw("ingezonden")));

        assertThat(repository.waarden(dossier))
                .doesNotContainKeys(
                        kw("termijnStart"),
                        kw("termijnEinde"),
                        kw("termijnUitleg"),
                        kw("termijnToestand"),
                        kw("dagenOver"));
    }

    @Test
    void daysAreCountedFromToday() {
        NodeRef dossier = kamervragen(VANDAAG.minusDays(1).toString());

        assertThat(repository.waarde(dossier, kw("dagenOver"))).isEqualTo(20);
        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("op tijd");
    }

    @Test
    void nearItsEndATermNeedsAttention() {
        NodeRef dossier = kamervragen(VANDAAG.minusDays(18).toString());

        assertThat(repository.waarde(dossier, kw("dagenOver"))).isEqualTo(3);
        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("let op");
    }

    @Test
    void whatWasAnsweredIsDone() {
        NodeRef dossier = kamervragen("2024-04-12");
        zet(dossier, "beantwoord", "2024-05-14");

        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("afgedaan");
        assertThat(repository.waarde(dossier, kw("dagenOver"))).isEqualTo(-11);
        assertThat(dag(dossier, "afgedaanOp")).isEqualTo("2024-05-14");
    }

    @Test
    void aWooRequestHasFourWeeksAndMovesToAWorkingDay() {
        NodeRef dossier = woo("2026-04-17");

        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2026-05-18");
        assertThat((String) repository.waarde(dossier, kw("termijnUitleg")))
                .startsWith("28 dagen na ontvangst: vr 15 mei 2026")
                .contains("gelijkgesteld met een feestdag");
    }

    @Test
    void everythingThatHappensToItMovesIt() {
        NodeRef dossier = woo("2026-04-17");
        repository.zet(dossier, kw("opschortingen"), opschort("2026-04-20/2026-04-27/zienswijzen"));
        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2026-05-22");

        zet(dossier, "verdagingVerzonden", "2026-05-01");
        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2026-06-05");

        zet(dossier, "verdaagdTot", "2026-05-29");
        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2026-05-29");
    }

    @Test
    void anOpenSuspensionKeepsTheTermStill() {
        NodeRef dossier = woo(VANDAAG.minusDays(5).toString());
        repository.zet(
                dossier, kw("opschortingen"), opschort(VANDAAG.minusDays(2) + "//onvolledig"));

        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("opgeschort");
    }

    @Test
    void whatIsGivenIsNeverAltered() {
        NodeRef dossier = woo("2026-04-17");
        repository.zet(dossier, kw("opschortingen"), opschort("2026-04-20/2026-04-27"));

        assertThat(repository.waarde(dossier, kw("opschortingen")))
                .isEqualTo(opschort("2026-04-20/2026-04-27"));
        assertThat(dag(dossier, "ontvangen")).isEqualTo("2026-04-17");
    }

    @Test
    void answeredBeforeAskedIsRefusedInWordsAndChangesNothing() {
        NodeRef dossier = kamervragen("2024-04-12");

        assertThatThrownBy(() -> geweigerd("nl", dossier, "beantwoord", datum("2024-04-11")))
                .hasMessageContaining("Afgedaan op do 11 april 2024 kan niet");
        assertThat(repository.waarden(dossier)).doesNotContainKey(kw("beantwoord"));
        assertThat(repository.waarde(dossier, kw("termijnToestand"))).isEqualTo("te laat");
    }

    @Test
    void itIsRefusedInEnglishToo() {
        NodeRef dossier = woo("2026-04-17");

        assertThatThrownBy(
                        () ->
                                geweigerd(
                                        "en",
                                        dossier,
                                        "opschortingen",
                                        opschort("2026-04-20/2026-04-27", "2026-04-25/2026-04-29")))
                .hasMessageContaining("The suspensions from Mon 20 April 2026");
        assertThat(repository.waarden(dossier)).doesNotContainKey(kw("opschortingen"));
    }

    @Test
    void aNewDossierWithDatesThatContradictEachOtherIsNotMade() {
        NodeRef map = repository.map();

        assertThatThrownBy(
                        () ->
                                repository.doe(
                                        () ->
                                                repository.maak(
                                                        map,
                                                        uniek("dossier"),
                                                        kw("kamervragendossier"),
                                                        Map.of(
                                                                kw("ingezonden"),
                                                                datum("2024-04-12"),
                                                                kw("beantwoord"),
                                                                datum("2024-04-01")))))
                .hasMessageContaining("2024");
        assertThat(repository.inMap(map)).isEmpty();
    }

    @Test
    void datesThatAreGivenOneByOneMayContradictEachOtherInBetween() {
        NodeRef dossier = kamervragen("2024-04-12");
        zet(dossier, "beantwoord", "2024-05-01");
        repository.voer(
                () -> {
                    repository.nodes().setProperty(dossier, kw("ingezonden"), datum("2024-06-03"));
                    repository.nodes().setProperty(dossier, kw("beantwoord"), datum("2024-06-10"));
                });

        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2024-06-24");
    }

    @Test
    void stampsThatSomebodyTypedOverAreStampedAgain() {
        NodeRef dossier = kamervragen("2024-04-12");
        zet(dossier, "termijnEinde", "2030-01-01");

        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2024-05-03");
    }

    @Test
    void aCopyHasTheTermOfItsDates() {
        NodeRef dossier = kamervragen("2024-04-12");
        NodeRef map = repository.map();
        NodeRef kopie =
                repository.doe(
                        () -> repository.files().copy(dossier, map, uniek("kopie")).getNodeRef());
        zet(kopie, "ingezonden", "2024-04-15");

        assertThat(dag(kopie, "termijnEinde")).isEqualTo("2024-05-06");
        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2024-05-03");
    }

    @Test
    void aDossierThatMovesKeepsItsTerm() {
        NodeRef dossier = woo("2026-04-17");
        NodeRef map = repository.map();
        repository.doe(() -> repository.files().move(dossier, map, null));

        assertThat(dag(dossier, "termijnEinde")).isEqualTo("2026-05-18");
    }

    private Object geweigerd(String taal, NodeRef dossier, String naam, Serializable waarde) {
        return Taal.in(
                Locale.forLanguageTag(taal),
                () -> {
                    repository.zet(dossier, kw(naam), waarde);
                    return dossier;
                });
    }

    private NodeRef kamervragen(String ingezonden) {
        return dossier("kamervragendossier", Map.of(kw("ingezonden"), datum(ingezonden)));
    }

    private NodeRef woo(String ontvangen) {
        return dossier("wooverzoek", Map.of(kw("ontvangen"), datum(ontvangen)));
    }

    private NodeRef dossier(String type, Map<QName, Serializable> eigenschappen) {
        NodeRef map = repository.map();
        return repository.doe(
                () ->
                        repository.maak(
                                map, uniek("dossier"), kw(type), new HashMap<>(eigenschappen)));
    }

    private void zet(NodeRef dossier, String naam, String dag) {
        repository.zet(dossier, kw(naam), datum(dag));
    }

    private String dag(NodeRef dossier, String naam) {
        return repository
                .datum(dossier, naam)
                .toInstant()
                .atZone(NEDERLAND)
                .toLocalDate()
                .toString();
    }

    private static Date datum(String dag) {
        return Date.from(LocalDate.parse(dag).atStartOfDay(NEDERLAND).toInstant());
    }

    private static ArrayList<String> opschort(String... regels) {
        return new ArrayList<>(List.of(regels));
    }
}
