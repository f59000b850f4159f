package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Bewaarzaak.BESLOTEN;
import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;

/** How long what is closed is kept is stamped, and what a records manager decides stays. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class BewaringTest {

    private final Repository repository;

    BewaringTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void whatIsClosedIsJudgedWithAllThatLiesInIt() {
        Bewaarzaak zaak = zaak();

        assertThat(waarde(zaak, "waardering")).isEqualTo("vernietigen");
        assertThat(waarde(zaak, "bewaartermijn")).isEqualTo("P10Y");
        assertThat(waarde(zaak, "bewaaraanleiding")).isEqualTo("dossier-gesloten");
        assertThat(waarde(zaak, "bewarenVanaf")).isEqualTo(datum(BESLOTEN));
        assertThat(repository.waarde(zaak.stuk, kw("vernietigenOp")))
                .isEqualTo(datum(BESLOTEN.plusYears(10)));
    }

    @Test
    void aDossierThatHoldsWhatIsKeptIsKept() {
        Bewaarzaak zaak = new Bewaarzaak(repository, "nota");

        assertThat(waarde(zaak, "waardering")).isEqualTo("bewaren");
        assertThat(repository.waarden(zaak.verzoek)).doesNotContainKey(kw("vernietigenOp"));
    }

    @Test
    void whatIsOpenIsNotJudged() {
        NodeRef open = repository.dossier(kw("wooverzoek"));
        repository.zet(open, kw("besluitOp"), datum(BESLOTEN));

        assertThat(repository.heeft(open, kw("gearchiveerd"))).isFalse();
    }

    @Test
    void whatIsOpenedAgainHasNoDay() {
        Bewaarzaak zaak = zaak();
        repository.zet(zaak.verzoek, kw("status"), "in behandeling");

        assertThat(repository.waarden(zaak.verzoek)).doesNotContainKey(kw("vernietigenOp"));
    }

    @Test
    void whatARecordsManagerTypesStaysAndTheRestFollows() {
        Bewaarzaak zaak = zaak();
        zaak.zet(zaak.informatiebeheerder(), Map.of(kw("bewaartermijn"), "20 jaar"));
        assertThat(waarde(zaak, "vernietigenOp")).isEqualTo(datum(BESLOTEN.plusYears(20)));

        repository.zet(zaak.verzoek, kw("besluitOp"), datum(BESLOTEN.plusDays(1)));
        assertThat(waarde(zaak, "bewaartermijn")).isEqualTo("20 jaar");
        assertThat(waarde(zaak, "vernietigenOp"))
                .isEqualTo(datum(BESLOTEN.plusDays(1).plusYears(20)));
    }

    @Test
    void whatHeEmptiesIsTheListsAgain() {
        Bewaarzaak zaak = zaak();
        zaak.zet(zaak.informatiebeheerder(), Map.of(kw("waardering"), "bewaren"));
        assertThat(repository.waarden(zaak.verzoek)).doesNotContainKey(kw("vernietigenOp"));

        repository.zet(zaak.verzoek, kw("waardering"), null);
        assertThat(waarde(zaak, "vernietigenOp")).isEqualTo(datum(BESLOTEN.plusYears(10)));
    }

    @Test
    void nobodyElseDecidesIt() {
        Bewaarzaak zaak = zaak();
        String medewerker = zaak.medewerker();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                zaak.zet(
                                                        medewerker,
                                                        Map.of(kw("waardering"), "bewaren"))))
                .hasMessageContaining("Alleen informatiebeheerders");
        assertThat(waarde(zaak, "waardering")).isEqualTo("vernietigen");
    }

    @Test
    void nobodyElseTakesItAway() {
        Bewaarzaak zaak = zaak();
        String medewerker = zaak.medewerker();

        assertThatThrownBy(() -> Taal.nederlands(() -> neemWeg(medewerker, zaak.stuk)))
                .hasMessageContaining("Alleen informatiebeheerders");
        assertThat(repository.heeft(zaak.stuk, kw("gearchiveerd"))).isTrue();
    }

    private void neemWeg(String wie, NodeRef node) {
        repository.doeAls(
                wie,
                () -> {
                    repository.nodes().removeAspect(node, kw("gearchiveerd"));
                    return null;
                });
    }

    @Test
    void aTermThatIsNoneIsRefused() {
        Bewaarzaak zaak = zaak();
        String beheerder = zaak.informatiebeheerder();

        assertThatThrownBy(
                        () ->
                                Taal.in(
                                        Locale.ENGLISH,
                                        () -> {
                                            zaak.zet(
                                                    beheerder, Map.of(kw("bewaartermijn"), "lang"));
                                            return null;
                                        }))
                .hasMessageContaining("\"lang\" is no term");
    }

    @Test
    void whoMayChangeTheRestMayGoOnDoingSo() {
        Bewaarzaak zaak = zaak();
        zaak.zet(zaak.medewerker(), Map.of(kw("onderwerp"), "Munten"));

        assertThat(waarde(zaak, "onderwerp")).isEqualTo("Munten");
    }

    @Test
    void aCopyIsJudgedByItself() {
        Bewaarzaak zaak = zaak();
        NodeRef map = repository.map();
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                zaak.stuk,
                                                map,
                                                ContentModel.ASSOC_CONTAINS,
                                                Repository.bandnaam("kopie"),
                                                false));

        assertThat(repository.heeft(kopie, kw("gearchiveerd"))).isFalse();
    }

    @Test
    void checkingOutAndInLeavesItAsItWas() {
        Bewaarzaak zaak = zaak();
        String medewerker = zaak.medewerker();
        CheckOutCheckInService uitIn =
                repository.bean("CheckOutCheckInService", CheckOutCheckInService.class);
        repository.doeAls(medewerker, () -> uitIn.checkin(uitIn.checkout(zaak.stuk), Map.of()));

        assertThat(repository.waarde(zaak.stuk, kw("vernietigenOp")))
                .isEqualTo(datum(BESLOTEN.plusYears(10)));
    }

    @Test
    void goingBackToAnEarlierVersionLeavesItAsItIs() {
        Bewaarzaak zaak = zaak();
        VersionService versies = repository.bean("VersionService", VersionService.class);
        Version eerst =
                repository.doe(
                        () -> {
                            versies.ensureVersioningEnabled(zaak.stuk, null);
                            return versies.getCurrentVersion(zaak.stuk);
                        });
        zaak.zet(zaak.informatiebeheerder(), Map.of(kw("bewaartermijn"), "P30Y"));
        repository.doeAls(
                zaak.medewerker(),
                () -> {
                    versies.revert(zaak.stuk, eerst);
                    return null;
                });

        assertThat(repository.waarde(zaak.stuk, kw("vernietigenOp")))
                .isEqualTo(datum(BESLOTEN.plusYears(30)));
    }

    @Test
    void theRoundStampsWhatCameLater() {
        Bewaarzaak zaak = zaak();
        NodeRef later =
                repository.doe(() -> repository.maak(zaak.verzoek, uniek("later"), kw("nota")));
        zaak.rondeTot(later);

        assertThat(repository.waarde(later, kw("waardering"))).isEqualTo("bewaren");
        assertThat(waarde(zaak, "waardering")).isEqualTo("bewaren");
        assertThat(repository.waarde(zaak.stuk, kw("waardering"))).isEqualTo("vernietigen");
    }

    @Test
    void anotherListHoldsForWhatWasClosedBefore() throws Exception {
        Bewaarzaak zaak = zaak();
        Instellingendocument lijst = new Instellingendocument(repository, "selectielijst.txt");
        lijst.tijdelijk(
                () -> {
                    lijst.schrijf(lijst.tekst().replace("jaren: 10", "jaren: 12"));
                    zaak.rondeTot("P12Y");

                    assertThat(waarde(zaak, "vernietigenOp"))
                            .isEqualTo(datum(BESLOTEN.plusYears(12)));
                });
        zaak.rondeTot("P10Y");

        assertThat(waarde(zaak, "vernietigenOp")).isEqualTo(datum(BESLOTEN.plusYears(10)));
    }

    @Test
    void nobodyIsSaidToHaveChangedIt() {
        Bewaarzaak zaak = zaak();
        Serializable gewijzigd = repository.waarde(zaak.stuk, ContentModel.PROP_MODIFIED);
        zaak.zet(zaak.informatiebeheerder(), Map.of(kw("bewaartermijn"), "P30Y"));

        assertThat(repository.waarde(zaak.stuk, kw("vernietigenOp")))
                .isEqualTo(datum(BESLOTEN.plusYears(30)));
        assertThat(repository.waarde(zaak.stuk, ContentModel.PROP_MODIFIED)).isEqualTo(gewijzigd);
    }

    private Bewaarzaak zaak() {
        return new Bewaarzaak(repository, "stuk");
    }

    private Serializable waarde(Bewaarzaak zaak, String naam) {
        return repository.waarde(zaak.verzoek, kw(naam));
    }

    private static Date datum(LocalDate dag) {
        return Behandelzaak.dag(dag);
    }
}
