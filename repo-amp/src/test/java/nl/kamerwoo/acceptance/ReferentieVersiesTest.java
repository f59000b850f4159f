package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Versions, working copies and going back: the document stays the same, and so its reference. */
@Tag("api")
@ExtendWith(Platform.class)
class ReferentieVersiesTest {

    private static final QName REFERENTIE = kw("referentie");

    private final Repository repository;

    ReferentieVersiesTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theFirstVersionHasTheReference() {
        NodeRef stuk = stukMetVersies();

        assertThat(inVersie(stuk, "1.0")).isNotNull().isEqualTo(repository.referentie(stuk));
    }

    @Test
    void aNewVersionKeepsTheReference() {
        NodeRef stuk = stukMetVersies();
        String referentie = repository.referentie(stuk);
        repository.schrijfNieuw(stuk, "tweede versie");

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
        assertThat(inVersie(stuk, "1.1")).isEqualTo(referentie);
    }

    @Test
    void goingBackToAnOlderVersionKeepsTheReference() {
        NodeRef stuk = stukMetVersies();
        String referentie = repository.referentie(stuk);
        repository.schrijfNieuw(stuk, "tweede versie");
        gaTerug(stuk, "1.0");

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void goingBackToAVersionWithAnotherReferenceKeepsThePresentOne() {
        NodeRef stuk = stukMetVersies();
        String nieuw = uniek("BOA");
        repository.zet(stuk, REFERENTIE, nieuw);
        repository.schrijfNieuw(stuk, "tweede versie");
        gaTerug(stuk, "1.0");

        assertThat(repository.referentie(stuk)).isEqualTo(nieuw);
    }

    @Test
    void goingBackToAVersionOlderThanTheRegistrationKeepsTheReference() {
        NodeRef stuk = ouderDanDeRegistratie();
        Map<QName, Serializable> eerst = repository.waarden(stuk);
        gaTerug(stuk, "1.0");

        assertThat(repository.waarden(stuk))
                .containsEntry(REFERENTIE, eerst.get(REFERENTIE))
                .containsEntry(kw("registratiedatum"), eerst.get(kw("registratiedatum")));
    }

    @Test
    void goingBackToAVersionOlderThanTheRegistrationLeavesItAStuk() {
        NodeRef stuk = ouderDanDeRegistratie();
        gaTerug(stuk, "1.0");

        assertThat(repository.type(stuk)).isEqualTo(kw("stuk"));
    }

    @Test
    void aWorkingCopyShowsTheReferenceOfTheOriginal() {
        NodeRef stuk = repository.stuk();
        NodeRef werkkopie = checkUit(stuk);

        assertThat(repository.referentie(werkkopie)).isEqualTo(repository.referentie(stuk));
    }

    @Test
    void checkingInWithoutChangesLeavesTheRegistrationAsItWas() {
        NodeRef stuk = stukMetVersies();
        Map<QName, Serializable> eerst = registratie(stuk);
        checkIn(checkUit(stuk));

        assertThat(registratie(stuk)).isEqualTo(eerst);
    }

    @Test
    void checkingInNewContentLeavesTheRegistrationAsItWas() {
        NodeRef stuk = stukMetVersies();
        Map<QName, Serializable> eerst = registratie(stuk);
        NodeRef werkkopie = checkUit(stuk);
        repository.schrijfNieuw(werkkopie, "tweede versie");
        checkIn(werkkopie);

        assertThat(registratie(stuk)).isEqualTo(eerst);
        assertThat(inVersie(stuk, "1.1")).isEqualTo(eerst.get(REFERENTIE));
    }

    @Test
    void checkingInAClearedReferenceLeavesTheOriginals() {
        NodeRef stuk = repository.stuk();
        String referentie = repository.referentie(stuk);
        NodeRef werkkopie = checkUit(stuk);
        repository.zet(werkkopie, REFERENTIE, "");
        checkIn(werkkopie);

        assertThat(repository.referentie(stuk)).isEqualTo(referentie);
    }

    @Test
    void checkingInAReferenceThatIsFreeChangesIt() {
        NodeRef stuk = repository.stuk();
        String vrij = uniek("BOA");
        NodeRef werkkopie = checkUit(stuk);
        repository.zet(werkkopie, REFERENTIE, vrij);
        checkIn(werkkopie);

        assertThat(repository.referentie(stuk)).isEqualTo(vrij);
    }

    @Test
    void checkingInAReferenceThatIsTakenIsRefused() {
        String bezet = repository.referentie(repository.stuk());
        NodeRef werkkopie = checkUit(repository.stuk());

        assertThatThrownBy(
                        () -> {
                            repository.zet(werkkopie, REFERENTIE, bezet);
                            checkIn(werkkopie);
                        })
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void cancellingACheckOutLeavesTheRegistrationAsItWas() {
        NodeRef stuk = repository.stuk();
        Map<QName, Serializable> eerst = registratie(stuk);
        NodeRef werkkopie = checkUit(stuk);
        repository.doe(() -> werkkopieen().cancelCheckout(werkkopie));

        assertThat(registratie(stuk)).isEqualTo(eerst);
    }

    @Test
    void aDocumentOfTheSameTransactionAsACheckOutIsRegisteredAsAnyOther() {
        NodeRef stuk = repository.stuk();
        NodeRef dossier = repository.dossier();
        NodeRef ander =
                repository.doe(
                        () -> {
                            werkkopieen().checkout(stuk);
                            return repository.maak(dossier, uniek("ander"), kw("stuk"));
                        });

        assertThat(repository.referentie(ander))
                .isNotBlank()
                .isNotEqualTo(repository.referentie(stuk));
    }

    /** Filed as Share does: the first version is made in the transaction of the upload. */
    private NodeRef stukMetVersies() {
        NodeRef dossier = repository.dossier();
        return repository.doe(
                () -> {
                    NodeRef stuk =
                            repository.maak(
                                    dossier, uniek("stuk") + ".txt", ContentModel.TYPE_CONTENT);
                    repository.schrijf(stuk, new byte[] {'t', 'e', 'k', 's', 't'});
                    versies().ensureVersioningEnabled(stuk, new HashMap<>());
                    return stuk;
                });
    }

    /** A plain document with a version 1.0, moved into a dossier afterwards. */
    private NodeRef ouderDanDeRegistratie() {
        NodeRef dossier = repository.dossier();
        NodeRef stuk = repository.upload(repository.map(), uniek("stuk") + ".txt", "tekst");
        repository.voer(() -> versies().ensureVersioningEnabled(stuk, new HashMap<>()));
        repository.doe(() -> repository.files().move(stuk, dossier, null));
        repository.schrijfNieuw(stuk, "tweede versie");
        return stuk;
    }

    private Map<QName, Serializable> registratie(NodeRef stuk) {
        Map<QName, Serializable> registratie = new HashMap<>(repository.waarden(stuk));
        registratie
                .keySet()
                .retainAll(
                        java.util.Set.of(
                                REFERENTIE, kw("referentieHerkomst"), kw("registratiedatum")));
        return registratie;
    }

    private String inVersie(NodeRef stuk, String label) {
        return repository.doe(
                () ->
                        (String)
                                repository
                                        .nodes()
                                        .getProperty(
                                                versies()
                                                        .getVersionHistory(stuk)
                                                        .getVersion(label)
                                                        .getFrozenStateNodeRef(),
                                                REFERENTIE));
    }

    private void gaTerug(NodeRef stuk, String label) {
        repository.voer(
                () -> versies().revert(stuk, versies().getVersionHistory(stuk).getVersion(label)));
    }

    private NodeRef checkUit(NodeRef stuk) {
        return repository.doe(() -> werkkopieen().checkout(stuk));
    }

    private void checkIn(NodeRef werkkopie) {
        repository.doe(() -> werkkopieen().checkin(werkkopie, new HashMap<>()));
    }

    private VersionService versies() {
        return repository.bean("VersionService", VersionService.class);
    }

    private CheckOutCheckInService werkkopieen() {
        return repository.bean("CheckoutCheckinService", CheckOutCheckInService.class);
    }
}
