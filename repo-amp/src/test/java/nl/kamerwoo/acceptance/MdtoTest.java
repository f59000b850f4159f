package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.alfresco.handtekening.Proefpdf;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an archive is told of a dossier is kept in it, and brought up to date. */
@Tag("api")
@ExtendWith(Platform.class)
class MdtoTest {

    private final Repository repository;
    private Bewaarzaak zaak;

    MdtoTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void sluit() {
        zaak = new Bewaarzaak(repository, "nota");
        repository.zet(zaak.verzoek, kw("betrokkenMinisteries"), new ArrayList<>(List.of("OCW")));
        repository.schrijfNieuw(zaak.stuk, "Over de munten.");
    }

    @Test
    void everyDocumentAndTheDossierHaveMetadataThatAreGood() {
        maak(zaak.informatiebeheerder());
        Map<String, String> bestanden = bestanden();

        assertThat(bestanden).hasSize(3);
        assertThat(bestanden.values())
                .allSatisfy(xml -> assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty());
        assertThat(bestanden.values())
                .anyMatch(xml -> xml.contains("<begripLabel>Dossier</begripLabel>"))
                .anyMatch(xml -> xml.contains("<begripLabel>Archiefstuk</begripLabel>"))
                .anyMatch(
                        xml ->
                                xml.contains(
                                        Uitgepakt.sha256(
                                                "Over de munten."
                                                        .getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theyTellWhoseItIsHowLongItIsKeptAndWhatMayBeDoneWithIt() {
        maak(zaak.informatiebeheerder());
        String dossier = dossier();

        assertThat(dossier)
                .contains("Ministerie van Onderwijs, Cultuur en Wetenschap", "mnre1109")
                .contains("<begripLabel>Blijvend te bewaren</begripLabel>")
                .contains("<verwijzingNaam>Behandelen van Woo-verzoeken</verwijzingNaam>")
                .contains("<begripLabel>Nader te bepalen</begripLabel>")
                .contains("<bevatOnderdeel>")
                .contains("<begripLabel>Opname</begripLabel>");
    }

    @Test
    void madeAgainTheyAreThoseOfNow() {
        String beheerder = zaak.informatiebeheerder();
        maak(beheerder);
        repository.zet(zaak.stuk, kw("beoordeling"), "Openbaar");
        maak(beheerder);

        assertThat(bestanden()).hasSize(3);
        assertThat(dossier()).contains("<begripLabel>Geen beperking</begripLabel>");
    }

    @Test
    void theyAreNoDocumentsOfTheDossier() {
        maak(zaak.informatiebeheerder());

        assertThat(repository.inMap(map()))
                .isNotEmpty()
                .allSatisfy(
                        node -> assertThat(repository.type(node)).isEqualTo(kw("metagegevens")));
        maak(zaak.informatiebeheerder());
        assertThat(bestanden()).hasSize(3);
    }

    @Test
    void whoMayReadTheDossierButNotEveryDocumentDoesNotSeeThem() {
        maak(zaak.informatiebeheerder());
        String medewerker = zaak.medewerker();
        NodeRef map = map();

        assertThat(mag(medewerker, zaak.verzoek)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(mag(medewerker, map)).isEqualTo(AccessStatus.DENIED);
        assertThat(mag(medewerker, repository.inMap(map).get(0))).isEqualTo(AccessStatus.DENIED);
        assertThat(mag(zaak.informatiebeheerder(), map)).isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void nobodyButARecordsManagerMakesThem() {
        String medewerker = zaak.medewerker();

        assertThatThrownBy(() -> maak(medewerker)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatHeMayNotReadIsNotPassedOver() {
        String beheerder = zaak.informatiebeheerder();
        repository.voer(() -> rechten().setInheritParentPermissions(zaak.stuk, false));

        assertThatThrownBy(() -> Taal.nederlands(() -> maak(beheerder)))
                .hasMessageContaining("stukken die u niet mag lezen (1)");
    }

    @Test
    void whoAskedIsNowhereInIt() {
        String naam = uniek("Aanvrager");
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .createNode(
                                        zaak.verzoek,
                                        kw("verzoekergegevens"),
                                        kw("verzoeker"),
                                        kw("verzoeker"),
                                        Map.of(kw("naam"), naam)));
        repository.doe(
                () ->
                        repository.maak(
                                zaak.verzoek,
                                uniek("mail"),
                                kw("correspondentie"),
                                Map.of(kw("afzender"), naam)));
        maak(zaak.informatiebeheerder());

        assertThat(bestanden().values()).noneMatch(xml -> xml.contains(naam));
    }

    @Test
    void norWhoSignedAFileInHisRequest() {
        NodeRef pdf =
                repository.upload(
                        zaak.verzoek,
                        uniek("machtiging") + ".pdf",
                        Proefpdf.ondertekend("Machtiging", Proefondertekenaar.minister()));
        Geduld.tot(() -> repository.heeft(pdf, kw("pdfondertekend")), heeft -> heeft);
        maak(zaak.informatiebeheerder());

        assertThat(bestanden().values())
                .anyMatch(xml -> xml.contains("toets van handtekeningen"))
                .noneMatch(xml -> xml.contains("M. van Proef"))
                .allSatisfy(xml -> assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty());
    }

    private String dossier() {
        return bestanden().values().stream()
                .filter(xml -> xml.contains("<begripLabel>Dossier</begripLabel>"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> bestanden() {
        return repository.inMap(map()).stream()
                .collect(
                        Collectors.toMap(
                                node ->
                                        String.valueOf(
                                                repository.waarde(node, ContentModel.PROP_NAME)),
                                node ->
                                        new String(
                                                repository.inhoud(node), StandardCharsets.UTF_8)));
    }

    private NodeRef map() {
        return repository.doe(() -> repository.files().searchSimple(zaak.verzoek, "MDTO"));
    }

    private void maak(String wie) {
        ActionService acties = repository.bean("ActionService", ActionService.class);
        repository.doeAls(
                wie,
                () -> {
                    acties.executeAction(
                            acties.createAction("kamerwoo-maak-mdto"), zaak.verzoek, false, false);
                    return null;
                });
    }

    private AccessStatus mag(String wie, NodeRef node) {
        return repository.doeAls(wie, () -> rechten().hasPermission(node, PermissionService.READ));
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }
}
