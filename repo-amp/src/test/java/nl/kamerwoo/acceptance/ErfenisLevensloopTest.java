package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.Map;

/** Whatever else happens to a document, it says what its dossier says. */
@Tag("api")
@ExtendWith(Platform.class)
class ErfenisLevensloopTest {

    private static final QName ONDERWERP = kw("onderwerp");

    private final Repository repository;
    private NodeRef dossier;
    private NodeRef stuk;

    ErfenisLevensloopTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void dienIn() {
        dossier = repository.dossier(kw("kamervragendossier"));
        repository.zet(dossier, ONDERWERP, "Stikstof");
        stuk = repository.upload(dossier, uniek("stuk"), "tekst");
        repository.gelezen(stuk);
    }

    @Test
    void aDossierMayChangeWhileADocumentIsOut() {
        checkUit();
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarde(dossier, ONDERWERP)).isEqualTo("Mest");
    }

    @Test
    void aDocumentThatComesBackSaysWhatItsDossierSaysNow() {
        NodeRef werkkopie = checkUit();
        repository.zet(dossier, ONDERWERP, "Mest");
        repository.doe(() -> werkkopieen().checkin(werkkopie, new HashMap<>()));

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Mest");
    }

    @Test
    void soDoesOneOfWhichTheWorkingCopyIsThrownAway() {
        NodeRef werkkopie = checkUit();
        repository.zet(dossier, ONDERWERP, "Mest");
        repository.doe(() -> werkkopieen().cancelCheckout(werkkopie));

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Mest");
    }

    @Test
    void aLockedDocumentHoldsUpNoOther() {
        NodeRef ander = repository.upload(dossier, uniek("stuk"), "tekst");
        repository.gelezen(ander);
        LockService sloten = repository.bean("LockService", LockService.class);
        repository.voer(() -> sloten.lock(stuk, LockType.READ_ONLY_LOCK));
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarde(ander, ONDERWERP)).isEqualTo("Mest");
        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Stikstof");
    }

    @Test
    void goingBackToAnOlderVersionDoesNotGoBackToAnOlderSubject() {
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addAspect(stuk, ContentModel.ASPECT_VERSIONABLE, Map.of()));
        repository.schrijfNieuw(stuk, "tweede versie");
        repository.zet(dossier, ONDERWERP, "Mest");
        VersionService versies = repository.bean("VersionService", VersionService.class);
        repository.voer(
                () -> versies.revert(stuk, versies.getVersionHistory(stuk).getVersion("1.0")));

        assertThat(repository.waarde(stuk, ONDERWERP)).isEqualTo("Mest");
    }

    @Test
    void whatTheDossierGivesMakesNoNewVersion() {
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addAspect(stuk, ContentModel.ASPECT_VERSIONABLE, Map.of()));
        repository.zet(dossier, ONDERWERP, "Mest");

        assertThat(repository.waarde(stuk, ContentModel.PROP_VERSION_LABEL)).isEqualTo("1.0");
    }

    private NodeRef checkUit() {
        return repository.doe(() -> werkkopieen().checkout(stuk));
    }

    private CheckOutCheckInService werkkopieen() {
        return repository.bean("CheckoutCheckinService", CheckOutCheckInService.class);
    }
}
