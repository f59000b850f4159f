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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signature on paper: whose it is and of which day, the records manager says. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class NatteHandtekeningTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAG = LocalDate.of(2026, 1, 15);

    private final Repository repository;

    NatteHandtekeningTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theRecordsManagerConfirmsIt() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        bevestig(zaak, zaak.informatiebeheerder, scan, DAG);

        assertThat(repository.waarden(scan))
                .containsEntry(kw("ondertekendDoor"), "M. van Proef")
                .containsEntry(
                        kw("namens"),
                        (Serializable) new ArrayList<>(List.of("de staatssecretaris")))
                .containsEntry(kw("ondertekendOp"), Behandelzaak.dag(DAG))
                .containsEntry(kw("bevestigdDoor"), zaak.informatiebeheerder)
                .containsKey(kw("bevestigdOp"))
                .hasEntrySatisfying(
                        kw("controlegetal"),
                        getal -> assertThat((String) getal).matches("[0-9a-f]{64}"));
    }

    @Test
    void itStandsInTheHistoryOfTheDossier() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        bevestig(zaak, zaak.informatiebeheerder, scan, DAG);

        assertThat(zaak.handelingen())
                .last()
                .satisfies(
                        laatste ->
                                assertThat(laatste)
                                        .containsEntry(kw("besluit"), "natte handtekening")
                                        .containsEntry(
                                                kw("uitgevoerdDoor"), zaak.informatiebeheerder)
                                        .containsEntry(kw("reden"), "M. van Proef, 15-01-2026")
                                        .containsEntry(kw("betreft"), repository.referentie(scan)));
    }

    @Test
    void nobodyElseConfirmsIt() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");

        assertThatThrownBy(() -> Taal.nederlands(() -> bevestig(zaak, zaak.behandelaar, scan, DAG)))
                .hasMessageContaining(
                        "Een handtekening op papier bevestigt de informatiebeheerder");
        assertThat(repository.heeft(scan, kw("ondertekend"))).isFalse();
    }

    @Test
    void aRecordsManagerWhoMayNotSeeItDoesNotConfirmIt() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        Behandelzaak andere = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setInheritParentPermissions(zaak.dossier, false));

        assertThatThrownBy(() -> bevestig(zaak, andere.informatiebeheerder, scan, DAG))
                .isInstanceOf(RuntimeException.class);
        assertThat(repository.heeft(scan, kw("ondertekend"))).isFalse();
    }

    @Test
    void aSignatureIsNotOfTomorrow() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        LocalDate vandaag = LocalDate.now(NEDERLAND);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                bevestig(
                                                        zaak,
                                                        zaak.informatiebeheerder,
                                                        scan,
                                                        vandaag.plusDays(1))))
                .hasMessageContaining("ligt in de toekomst");
        bevestig(zaak, zaak.informatiebeheerder, scan, vandaag);

        assertThat(repository.waarde(scan, kw("ondertekendOp")))
                .isEqualTo(Behandelzaak.dag(vandaag));
    }

    @Test
    void whatIsSignedIsNotSignedAgain() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        bevestig(zaak, zaak.informatiebeheerder, scan, DAG);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                bevestig(
                                                        zaak,
                                                        zaak.informatiebeheerder,
                                                        scan,
                                                        DAG.plusDays(1))))
                .hasMessageContaining("Dit stuk is al ondertekend.");
        assertThat(repository.waarde(scan, kw("ondertekendOp"))).isEqualTo(Behandelzaak.dag(DAG));
    }

    @Test
    void withoutAFileThereIsNothingToConfirm() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef leeg =
                repository.doe(
                        () -> repository.maak(zaak.dossier, Repository.uniek("stuk"), kw("stuk")));

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> bevestig(zaak, zaak.informatiebeheerder, leeg, DAG)))
                .hasMessageContaining("Alleen van een stuk met een bestand");
    }

    @Test
    void itMustBeSaidWhoseItIs() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                zaak.actie(
                                                        zaak.informatiebeheerder,
                                                        "bevestig-natte-handtekening",
                                                        scan,
                                                        Map.of(
                                                                "datum",
                                                                Behandelzaak.dag(DAG),
                                                                "ondertekenaar",
                                                                " "))))
                .hasMessageContaining("Geef aan wiens handtekening het is.");
    }

    private static void bevestig(Behandelzaak zaak, String wie, NodeRef scan, LocalDate dag) {
        Map<String, Serializable> wat = new HashMap<>();
        wat.put("datum", Behandelzaak.dag(dag));
        wat.put("ondertekenaar", "M. van Proef");
        wat.put("namens", new ArrayList<>(List.of("de staatssecretaris")));
        zaak.actie(wie, "bevestig-natte-handtekening", scan, wat);
    }
}
