package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Weigering.assertGeweigerd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can still be done with what was signed, and that a signature is not had otherwise. */
@Tag("api")
@ExtendWith(Platform.class)
class BevriezingRuimteTest {

    private final Repository repository;
    private Ondertekend stuk;

    BevriezingRuimteTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void onderteken() {
        stuk = Ondertekend.brief(repository);
    }

    @Test
    void othersCanBeGivenRights() {
        String lezer = repository.lezer(stuk.brief());

        assertThat(
                        repository.doe(
                                () ->
                                        repository
                                                .bean("PermissionService", PermissionService.class)
                                                .getAllSetPermissions(stuk.brief())))
                .anyMatch(recht -> recht.getAuthority().equals(lezer));
    }

    @Test
    void itCanBeJudgedForARequest() {
        repository.zet(stuk.brief(), kw("beoordeling"), "Openbaar");

        assertThat(repository.waarde(stuk.brief(), kw("beoordeling"))).isEqualTo("Openbaar");
    }

    /** What it hangs together with is none of its values: an answer to a mail comes later. */
    @Test
    void itCanBeTiedToAnotherDocumentAndUntied() {
        NodeRef bijlage = repository.stuk();
        repository.voer(
                () -> repository.nodes().createAssociation(stuk.brief(), bijlage, kw("bijlage")));
        assertThat(bijlagen()).containsExactly(bijlage);

        repository.voer(
                () -> repository.nodes().removeAssociation(stuk.brief(), bijlage, kw("bijlage")));
        assertThat(bijlagen()).isEmpty();
    }

    private List<NodeRef> bijlagen() {
        return repository.doe(
                () ->
                        repository.nodes().getTargetAssocs(stuk.brief(), kw("bijlage")).stream()
                                .map(AssociationRef::getTargetRef)
                                .toList());
    }

    @Test
    void itCanBeLockedAndUnlocked() {
        LockService sloten = repository.bean("LockService", LockService.class);
        repository.voer(() -> sloten.lock(stuk.brief(), LockType.READ_ONLY_LOCK));
        repository.voer(() -> sloten.unlock(stuk.brief()));

        assertThat(repository.doe(() -> sloten.isLocked(stuk.brief()))).isFalse();
    }

    @Test
    void itCanBeShownInAnotherFolderAsWell() {
        NodeRef elders = repository.map();
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addChild(
                                        elders,
                                        stuk.brief(),
                                        ContentModel.ASSOC_CONTAINS,
                                        kw("brief")));
        repository.voer(() -> repository.nodes().removeChild(elders, stuk.brief()));

        assertThat(repository.inMap(stuk.zaak().dossier)).contains(stuk.brief());
    }

    @Test
    void aCopyIsNotSigned() {
        NodeRef elders = repository.map();
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copy(
                                                stuk.brief(),
                                                elders,
                                                ContentModel.ASSOC_CONTAINS,
                                                kw("kopie"),
                                                true));

        assertThat(repository.heeft(kopie, kw("ondertekend"))).isFalse();
        assertThat(repository.waarden(kopie)).doesNotContainKey(kw("controlegetal"));
    }

    @Test
    void whatItsDossierSaysLaterIsNotTakenOver() {
        repository.zet(stuk.zaak().dossier, kw("directie"), "BOA");

        assertThat(repository.waarden(stuk.brief())).doesNotContainEntry(kw("directie"), "BOA");
    }

    @Test
    void whoHasItReadAgainIsToldThatNothingIsTakenOver() {
        Object eerst = repository.waarde(stuk.brief(), kw("stempels"));
        stuk.zaak()
                .actie(
                        stuk.zaak().behandelaar,
                        "lees-kop",
                        stuk.brief(),
                        Map.of("opnieuw", Boolean.TRUE));

        assertThat((String) repository.waarde(stuk.brief(), kw("leesmelding")))
                .contains("al ondertekend");
        assertThat(repository.waarde(stuk.brief(), kw("stempels"))).isEqualTo(eerst);
    }

    @Test
    void nobodyMakesUpASignature() {
        NodeRef ander = repository.stuk();
        Map<QName, Serializable> handtekening =
                new HashMap<>(Map.of(kw("ondertekendDoor"), "de minister"));

        assertGeweigerd(
                        repository,
                        () -> repository.nodes().addAspect(ander, kw("ondertekend"), handtekening))
                .hasStackTraceContaining("komt alleen tot stand door te ondertekenen");
    }

    @Test
    void nobodyFilesADocumentWithASignatureOnIt() {
        NodeRef map = repository.dossier();

        assertGeweigerd(
                        repository,
                        () ->
                                repository.maak(
                                        map,
                                        uniek("stuk"),
                                        kw("stuk"),
                                        Map.of(kw("ondertekendDoor"), "ik")))
                .hasStackTraceContaining("komt alleen tot stand door te ondertekenen");
    }

    @Test
    void whatSomebodyIsEditingIsNotSigned() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        NodeRef brief = Ondertekend.brief(zaak);
        repository.voer(
                () ->
                        repository
                                .bean("CheckOutCheckInService", CheckOutCheckInService.class)
                                .checkout(brief));

        assertThatThrownBy(() -> Taal.nederlands(() -> zaak.onderteken()))
                .hasStackTraceContaining("is in bewerking");
        assertThat(repository.heeft(brief, kw("ondertekend"))).isFalse();
    }
}
