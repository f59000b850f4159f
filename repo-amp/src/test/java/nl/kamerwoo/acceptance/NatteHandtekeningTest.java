package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The signature on paper: whose it is and of which day, the records manager says. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class NatteHandtekeningTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String WIE = "M. van Proef";

    private final Repository repository;

    NatteHandtekeningTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theRecordsManagerConfirmsIt() {
        Scan scan = Scan.van(repository);
        scan.bevestig(WIE);

        assertThat(repository.waarden(scan.stuk()))
                .containsEntry(kw("ondertekendDoor"), WIE)
                .containsEntry(
                        kw("namens"),
                        (Serializable) new ArrayList<>(List.of("de staatssecretaris")))
                .containsEntry(kw("ondertekendOp"), Behandelzaak.dag(Scan.DAG))
                .containsEntry(kw("bevestigdDoor"), scan.zaak().informatiebeheerder)
                .containsKey(kw("bevestigdOp"))
                .hasEntrySatisfying(
                        kw("controlegetal"),
                        getal -> assertThat((String) getal).matches("[0-9a-f]{64}"));
    }

    @Test
    void itStandsInTheHistoryOfTheDossier() {
        Scan scan = Scan.van(repository);
        scan.bevestig(WIE);

        assertThat(scan.zaak().handelingen())
                .last()
                .satisfies(
                        laatste ->
                                assertThat(laatste)
                                        .containsEntry(kw("besluit"), "natte handtekening")
                                        .containsEntry(
                                                kw("uitgevoerdDoor"),
                                                scan.zaak().informatiebeheerder)
                                        .containsEntry(kw("reden"), "M. van Proef, 15-01-2026")
                                        .containsEntry(
                                                kw("betreft"), repository.referentie(scan.stuk())));
    }

    @Test
    void nobodyElseConfirmsIt() {
        Scan scan = Scan.van(repository);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                scan.bevestig(
                                                        scan.zaak().behandelaar, Scan.DAG, WIE)))
                .hasMessageContaining(
                        "Een handtekening op papier bevestigt de informatiebeheerder");
        assertThat(repository.heeft(scan.stuk(), kw("ondertekend"))).isFalse();
    }

    @Test
    void aRecordsManagerWhoMayNotSeeItDoesNotConfirmIt() {
        Scan scan = Scan.van(repository);
        Behandelzaak andere = Behandelzaak.kamervragen(repository);
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setInheritParentPermissions(scan.zaak().dossier, false));

        assertThatThrownBy(() -> scan.bevestig(andere.informatiebeheerder, Scan.DAG, WIE))
                .isInstanceOf(RuntimeException.class);
        assertThat(repository.heeft(scan.stuk(), kw("ondertekend"))).isFalse();
    }

    @Test
    void aSignatureIsNotOfTomorrow() {
        Scan scan = Scan.van(repository);
        LocalDate vandaag = LocalDate.now(NEDERLAND);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                scan.bevestig(
                                                        scan.zaak().informatiebeheerder,
                                                        vandaag.plusDays(1),
                                                        WIE)))
                .hasMessageContaining("ligt in de toekomst");
        scan.bevestig(scan.zaak().informatiebeheerder, vandaag, WIE);

        assertThat(repository.waarde(scan.stuk(), kw("ondertekendOp")))
                .isEqualTo(Behandelzaak.dag(vandaag));
    }

    @Test
    void whatIsSignedIsNotSignedAgain() {
        Scan scan = Scan.van(repository);
        scan.bevestig(WIE);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                scan.bevestig(
                                                        scan.zaak().informatiebeheerder,
                                                        Scan.DAG.plusDays(1),
                                                        WIE)))
                .hasMessageContaining("Dit stuk is al ondertekend.");
        assertThat(repository.waarde(scan.stuk(), kw("ondertekendOp")))
                .isEqualTo(Behandelzaak.dag(Scan.DAG));
    }

    @Test
    void withoutAFileThereIsNothingToConfirm() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef leeg =
                repository.doe(
                        () -> repository.maak(zaak.dossier, Repository.uniek("stuk"), kw("stuk")));

        assertThatThrownBy(() -> Taal.nederlands(() -> new Scan(zaak, leeg).bevestig(WIE)))
                .hasMessageContaining("Alleen van een stuk met een bestand");
    }

    @Test
    void itMustBeSaidWhoseItIs() {
        Scan scan = Scan.van(repository);

        assertThatThrownBy(() -> Taal.nederlands(() -> scan.bevestig(" ")))
                .hasMessageContaining("Geef aan wiens handtekening het is.");
    }
}
