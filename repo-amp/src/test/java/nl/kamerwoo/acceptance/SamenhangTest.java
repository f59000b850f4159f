package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What hangs together does so from both sides, by whatever door it was tied or untied. */
@Tag("api")
@ExtendWith(Platform.class)
class SamenhangTest {

    private static final QName BAND = kw("hangtSamenMet");

    private final Repository repository;
    private NodeRef verzoek;
    private NodeRef vragen;

    SamenhangTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakDossiers() {
        verzoek = repository.dossier(kw("wooverzoek"));
        vragen = repository.dossier(kw("kamervragendossier"));
    }

    @Test
    void whatIsTiedFromOneSideIsTiedFromBoth() {
        koppel(verzoek, vragen);

        assertThat(van(verzoek)).containsExactly(vragen);
        assertThat(van(vragen)).containsExactly(verzoek);
    }

    @Test
    void whatIsUntiedFromOneSideIsUntiedFromBoth() {
        koppel(verzoek, vragen);
        repository.voer(() -> repository.nodes().removeAssociation(vragen, verzoek, BAND));

        assertThat(van(verzoek)).isEmpty();
        assertThat(van(vragen)).isEmpty();
    }

    @Test
    void aListThatReplacesAnotherUntiesAndTies() {
        NodeRef ander = repository.dossier(kw("kamervragendossier"));
        koppel(verzoek, vragen);
        repository.voer(() -> repository.nodes().setAssociations(verzoek, BAND, List.of(ander)));

        assertThat(van(verzoek)).containsExactly(ander);
        assertThat(van(ander)).containsExactly(verzoek);
        assertThat(van(vragen)).isEmpty();
    }

    @Test
    void whatIsTiedFromBothSidesAtOnceIsTiedOnce() {
        repository.voer(
                () -> {
                    repository.nodes().createAssociation(verzoek, vragen, BAND);
                    repository.nodes().createAssociation(vragen, verzoek, BAND);
                });

        assertThat(van(verzoek)).containsExactly(vragen);
        assertThat(van(vragen)).containsExactly(verzoek);
    }

    @Test
    void whatIsTiedAndUntiedAtOnceIsNotTied() {
        repository.voer(
                () -> {
                    repository.nodes().createAssociation(verzoek, vragen, BAND);
                    repository.nodes().removeAssociation(verzoek, vragen, BAND);
                });

        assertThat(van(verzoek)).isEmpty();
        assertThat(van(vragen)).isEmpty();
    }

    @Test
    void whatIsTakenAwayAndPutBackAtOnceStaysTied() {
        koppel(verzoek, vragen);
        repository.voer(
                () -> {
                    repository.nodes().removeAssociation(verzoek, vragen, BAND);
                    repository.nodes().createAssociation(verzoek, vragen, BAND);
                });

        assertThat(van(verzoek)).containsExactly(vragen);
        assertThat(van(vragen)).containsExactly(verzoek);
    }

    @Test
    void whoMayChangeTheOneAndReadTheOtherTiesThem() {
        String medewerker = repository.lezer(vragen);
        recht(verzoek, medewerker, "Collaborator");
        repository.doeAls(
                medewerker, () -> repository.nodes().createAssociation(verzoek, vragen, BAND));

        assertThat(van(vragen)).containsExactly(verzoek);
    }

    @Test
    void whoMayOnlyReadTheRequestCannotHaveItTied() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "kamervragendossier");
        String lezer = repository.lezer(zaak.dossier);
        recht(verzoek, lezer, "Consumer");

        assertThatThrownBy(
                        () ->
                                zaak.actie(
                                        lezer, "koppel-woo-verzoek", Map.of("wooverzoek", verzoek)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(van(verzoek)).isEmpty();
    }

    @Test
    void whatIsThrownAwayIsTiedToNothing() {
        koppel(verzoek, vragen);
        repository.voer(() -> repository.nodes().deleteNode(verzoek));

        assertThat(van(vragen)).isEmpty();
    }

    @Test
    void outOfTheTrashItComesUntiedFromBothSides() {
        koppel(verzoek, vragen);
        repository.voer(() -> repository.nodes().deleteNode(verzoek));
        repository.doe(
                () ->
                        repository
                                .bean("nodeArchiveService", NodeArchiveService.class)
                                .restoreArchivedNode(
                                        new NodeRef(
                                                StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
                                                verzoek.getId())));
        assertThat(van(verzoek)).isEmpty();
        assertThat(van(vragen)).isEmpty();
        koppel(vragen, verzoek);

        assertThat(van(verzoek)).containsExactly(vragen);
        assertThat(van(vragen)).containsExactly(verzoek);
    }

    @Test
    void aCopyHangsTogetherWithNothing() {
        koppel(verzoek, vragen);
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                verzoek,
                                                repository
                                                        .nodes()
                                                        .getPrimaryParent(verzoek)
                                                        .getParentRef(),
                                                ContentModel.ASSOC_CONTAINS,
                                                kw(uniek("kopie")),
                                                true));

        assertThat(van(kopie)).isEmpty();
        assertThat(van(vragen)).containsExactly(verzoek);
        assertThat(van(verzoek)).containsExactly(vragen);
    }

    @Test
    void twoPeopleWhoTieTheSameAtOnceTieItOnce() {
        List<CompletableFuture<Void>> beiden =
                Stream.of(List.of(verzoek, vragen), List.of(vragen, verzoek))
                        .map(
                                paar ->
                                        CompletableFuture.runAsync(
                                                () -> koppelOfAl(paar.get(0), paar.get(1))))
                        .toList();
        beiden.forEach(CompletableFuture::join);

        assertThat(van(verzoek)).containsExactly(vragen);
        assertThat(van(vragen)).containsExactly(verzoek);
    }

    /** Who comes second may find it tied already. */
    private void koppelOfAl(NodeRef een, NodeRef ander) {
        try {
            koppel(een, ander);
        } catch (AssociationExistsException al) {
            assertThat(van(een)).contains(ander);
        }
    }

    private void koppel(NodeRef een, NodeRef ander) {
        repository.voer(() -> repository.nodes().createAssociation(een, ander, BAND));
    }

    private List<NodeRef> van(NodeRef dossier) {
        return repository.doe(
                () ->
                        repository.nodes().getTargetAssocs(dossier, BAND).stream()
                                .map(AssociationRef::getTargetRef)
                                .toList());
    }

    private void recht(NodeRef node, String wie, String recht) {
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(node, wie, recht, true));
    }
}
