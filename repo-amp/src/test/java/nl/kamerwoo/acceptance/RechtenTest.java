package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;

/** The module shows nobody more, and lets nobody do more, than his rights. */
@Tag("api")
@ExtendWith(Platform.class)
class RechtenTest {

    private static final Voorbeeldnota NOTA = Voorbeeldnota.eerdmans();

    private final Repository repository;
    private NodeRef dossier;
    private String medewerker;

    RechtenTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakGeslotenDossier() {
        dossier = repository.dossier();
        medewerker = repository.gebruiker();
        repository.voer(() -> rechten().setInheritParentPermissions(dossier, false));
    }

    @Test
    void whoHasNoRightsDoesNotSeeADossier() {
        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        medewerker,
                                        () ->
                                                repository
                                                        .nodes()
                                                        .getProperty(dossier, kw("referentie"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNoRightsDoesNotFindADocument() {
        NodeRef stuk = repository.upload(dossier, "nota.txt", NOTA.bytes());

        assertThat(gevonden(medewerker, stuk)).isEmpty();
    }

    @Test
    void whoMayReadFindsADocument() {
        NodeRef stuk = repository.upload(dossier, "nota.txt", NOTA.bytes());
        geef(PermissionService.CONSUMER);

        assertThat(gevonden(medewerker, stuk)).containsExactly(stuk);
    }

    @Test
    void whoMayOnlyReadCannotHaveADocumentRead() {
        NodeRef stuk = repository.upload(dossier, "nota.txt", NOTA.bytes());
        repository.gelezen(stuk);
        geef(PermissionService.CONSUMER);

        assertThatThrownBy(() -> Taal.nederlands(() -> leesKop(stuk)))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("U mag dit stuk niet wijzigen.");
    }

    @Test
    void whoMayChangeADocumentCanHaveItRead() {
        NodeRef stuk = repository.upload(dossier, "nota.txt", NOTA.bytes());
        Object eerst = repository.gelezen(stuk).get(kw("gelezenOp"));
        geef("Collaborator");
        leesKop(stuk);

        assertThat(repository.waarde(stuk, kw("gelezenOp"))).isNotEqualTo(eerst);
    }

    @Test
    void whatWhoeverMayOnlyAddFilesIsRegisteredAndStamped() {
        geef(PermissionService.CONTRIBUTOR);
        NodeRef stuk = dienIn();

        assertThat(repository.referentie(stuk)).isNotBlank();
        assertThat(repository.gelezen(stuk)).containsEntry(kw("aan"), "MOCW");
    }

    @Test
    void stampingIsNotTheUploadersChange() {
        geef(PermissionService.CONTRIBUTOR);
        NodeRef stuk = dienIn();

        assertThat(repository.gelezen(stuk))
                .containsEntry(ContentModel.PROP_CREATOR, medewerker)
                .containsEntry(ContentModel.PROP_MODIFIER, medewerker);
    }

    @Test
    void whatIsFiledIsStampedThoughTheUploaderLosesHisRightsAtOnce() {
        geef(PermissionService.CONTRIBUTOR);
        NodeRef stuk =
                repository.doe(
                        () -> {
                            NodeRef node = repository.maak(dossier, "nota.txt", kw("stuk"));
                            repository.schrijf(node, NOTA.bytes());
                            rechten().clearPermission(dossier, medewerker);
                            return node;
                        });

        assertThat(repository.gelezen(stuk)).containsEntry(kw("leesstatus"), "gelezen");
    }

    @Test
    void whoMayOnlyReadCannotTypeAReference() {
        NodeRef stuk = repository.upload(dossier, "nota.txt", NOTA.bytes());
        geef(PermissionService.CONSUMER);

        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        medewerker,
                                        () -> {
                                            repository
                                                    .nodes()
                                                    .setProperty(
                                                            stuk, kw("referentie"), uniek("BOA"));
                                            return null;
                                        }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReferenceOfWhatSomebodyMayNotSeeIsTakenAllTheSame() {
        String referentie = repository.referentie(repository.stuk(dossier, uniek("BOA")));
        NodeRef eigenMap = repository.map();
        repository.voer(() -> rechten().setPermission(eigenMap, medewerker, "Coordinator", true));

        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        medewerker,
                                        () ->
                                                repository.maak(
                                                        eigenMap,
                                                        uniek("stuk"),
                                                        kw("stuk"),
                                                        Map.of(kw("referentie"), referentie))))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining(referentie);
    }

    private NodeRef dienIn() {
        return repository.doeAls(
                medewerker,
                () -> {
                    NodeRef node = repository.maak(dossier, "nota.txt", ContentModel.TYPE_CONTENT);
                    repository.schrijf(node, NOTA.bytes());
                    return node;
                });
    }

    private Object leesKop(NodeRef stuk) {
        ActionService acties = repository.bean("ActionService", ActionService.class);
        return repository.doeAls(
                medewerker,
                () -> {
                    acties.executeAction(
                            acties.createAction("kamerwoo-lees-kop", Map.of("opnieuw", true)),
                            stuk);
                    return stuk;
                });
    }

    private List<NodeRef> gevonden(String wie, NodeRef stuk) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        vraag.setQuery(
                "TYPE:\"kw:stuk\" AND =kw:referentie:\"" + repository.referentie(stuk) + "\"");
        SearchService zoeken = repository.bean("SearchService", SearchService.class);
        return repository.doeAls(
                wie,
                () -> {
                    ResultSet gevonden = zoeken.query(vraag);
                    try {
                        return gevonden.getNodeRefs();
                    } finally {
                        gevonden.close();
                    }
                });
    }

    private void geef(String rol) {
        repository.voer(() -> rechten().setPermission(dossier, medewerker, rol, true));
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }
}
