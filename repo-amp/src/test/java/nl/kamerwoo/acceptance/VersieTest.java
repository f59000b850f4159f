package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A version is what the document was: no more, and no less. */
@Tag("api")
@ExtendWith(Platform.class)
class VersieTest {

    private final Repository repository;
    private NodeRef stuk;

    VersieTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void dienStukIn() {
        NodeRef dossier = repository.dossier();
        stuk =
                repository.doe(
                        () -> {
                            NodeRef nieuw =
                                    repository.maak(
                                            dossier,
                                            uniek("stuk") + ".txt",
                                            ContentModel.TYPE_CONTENT);
                            repository.schrijf(nieuw, "Een brief.".getBytes());
                            versies().ensureVersioningEnabled(nieuw, new HashMap<>());
                            return nieuw;
                        });
        repository.gelezen(stuk);
    }

    @Test
    void itHoldsWhatTheDocumentSays() {
        assertThat(versie("1.0"))
                .containsEntry(kw("referentie"), repository.referentie(stuk))
                .containsEntry(kw("leesstatus"), "te lezen");
    }

    @Test
    void itHoldsNothingForWhatTheDocumentDoesNotSay() {
        assertThat(versie("1.0").entrySet())
                .filteredOn(
                        waarde ->
                                waarde.getKey()
                                        .getNamespaceURI()
                                        .equals(kw("stuk").getNamespaceURI()))
                .allSatisfy(waarde -> assertThat(waarde.getValue()).isNotNull());
    }

    @Test
    void whatCameLaterIsGoneFromADocumentThatIsSetBack() {
        repository.zet(stuk, kw("toelichting"), "Van later.");
        repository.schrijfNieuw(stuk, "Een andere brief.");
        repository.voer(
                () -> versies().revert(stuk, versies().getVersionHistory(stuk).getVersion("1.0")));

        assertThat(repository.waarde(stuk, kw("toelichting"))).isNull();
    }

    @Test
    void whatWasThereIsThereAgainInADocumentThatIsSetBack() {
        repository.zet(stuk, kw("toelichting"), "Van nu.");
        repository.schrijfNieuw(stuk, "Een andere brief.");
        repository.zet(stuk, kw("toelichting"), null);
        repository.voer(
                () -> versies().revert(stuk, versies().getVersionHistory(stuk).getVersion("1.1")));

        assertThat(repository.waarde(stuk, kw("toelichting"))).isEqualTo("Van nu.");
    }

    private Map<QName, Serializable> versie(String label) {
        return repository.doe(
                () ->
                        repository
                                .nodes()
                                .getProperties(
                                        versies()
                                                .getVersionHistory(stuk)
                                                .getVersion(label)
                                                .getFrozenStateNodeRef()));
    }

    private VersionService versies() {
        return repository.bean("VersionService", VersionService.class);
    }
}
