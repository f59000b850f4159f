package nl.kamerwoo.platform.embedded.trace;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.RestoreNodeReport;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.concurrent.atomic.AtomicReference;

/** What is heard of the life of a node, from its creation to the trash and back. */
class NodeTraceTest {

    @RegisterExtension static final TracedRepository REPOSITORY = new TracedRepository();

    private final NodeService nodeService = REPOSITORY.bean("nodeService", NodeService.class);
    private final FileFolderService files =
            REPOSITORY.bean("fileFolderService", FileFolderService.class);
    private final AtomicReference<NodeRef> made = new AtomicReference<>();

    @Test
    void aNodeIsMadeWithItsAspectsAndValuesAndThenWritten() {
        NodeRef folder = REPOSITORY.folder();

        REPOSITORY.step(
                "create a subtype of a type with two mandatory aspects, name and one aspect property"
                        + " given",
                () -> {
                    made.set(REPOSITORY.nota(folder, "a.txt", "R1"));
                    return REPOSITORY.aspects(made.get())
                            + " verplicht="
                            + REPOSITORY.get(made.get(), "t:verplicht");
                });
        REPOSITORY.step("write content", () -> REPOSITORY.write(made.get(), "hallo"));
    }

    @Test
    void aNodeIsMadeAndWrittenAtOnce() {
        NodeRef folder = REPOSITORY.folder();

        REPOSITORY.step(
                "create and write in one transaction",
                () -> REPOSITORY.write(REPOSITORY.create(folder, "b.txt", "t:stuk"), "hallo"));
    }

    @Test
    void aNameIsTakenInWhateverCase() {
        NodeRef folder = REPOSITORY.folder();
        REPOSITORY.inTransaction(() -> REPOSITORY.nota(folder, "a.txt", "R1"));

        REPOSITORY.step(
                "same name again in the folder, other case",
                () -> REPOSITORY.create(folder, "A.TXT", "t:stuk"));
    }

    @Test
    void aNodeIsMovedAndCopied() {
        NodeRef folder = REPOSITORY.folder();
        NodeRef otherFolder = REPOSITORY.folder();
        NodeRef node = notaWithEveryValue(folder);

        REPOSITORY.step(
                "move",
                () -> {
                    files.move(node, otherFolder, null);
                    return null;
                });
        REPOSITORY.step(
                "copy",
                () -> {
                    made.set(files.copy(node, folder, "kopie.txt").getNodeRef());
                    return "ref=" + REPOSITORY.get(made.get(), "t:ref");
                });
        REPOSITORY.step("delete", () -> delete(made.get()));
    }

    private static NodeRef notaWithEveryValue(NodeRef folder) {
        return REPOSITORY.inTransaction(
                () -> {
                    NodeRef nota = REPOSITORY.nota(folder, "a.txt", "R2");
                    REPOSITORY.write(nota, "hallo");
                    REPOSITORY.set(nota, "t:zaak", "2024Z00001");
                    REPOSITORY.set(nota, "t:datum", "2024-02-07");
                    REPOSITORY.set(nota, "t:veel", "BZK");
                    return nota;
                });
    }

    private Object delete(NodeRef node) {
        nodeService.deleteNode(node);
        return null;
    }

    @Test
    void aNodeGetsAnotherTypeAndOneMoreAspect() {
        NodeRef node = writtenStuk();

        REPOSITORY.step(
                "set type to the subtype",
                () -> {
                    nodeService.setType(node, REPOSITORY.name("t:nota"));
                    return null;
                });
        REPOSITORY.step(
                "add aspect cm:versionable, then change content",
                () -> {
                    nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
                    return null;
                });
    }

    private static NodeRef writtenStuk() {
        NodeRef folder = REPOSITORY.folder();
        return REPOSITORY.inTransaction(
                () -> {
                    NodeRef stuk = REPOSITORY.create(folder, "b.txt", "t:stuk");
                    REPOSITORY.write(stuk, "hallo");
                    return stuk;
                });
    }

    @Test
    void aDeletedNodeComesBackOutOfTheTrash() {
        NodeRef folder = REPOSITORY.folder();
        NodeArchiveService trash = REPOSITORY.bean("nodeArchiveService", NodeArchiveService.class);
        NodeRef node =
                REPOSITORY.inTransaction(() -> REPOSITORY.create(folder, "weg.txt", "t:stuk"));

        REPOSITORY.step("delete, then restore (delete)", () -> delete(node));
        REPOSITORY.step(
                "delete, then restore (restore)",
                () -> {
                    RestoreNodeReport report =
                            trash.restoreArchivedNode(trash.getArchivedNode(node));
                    return report.getStatus()
                            + " same id="
                            + report.getRestoredNodeRef().equals(node);
                });
    }

    @Test
    void aBehaviourMayRefuseADeletion() {
        NodeRef node = writtenStuk();
        REPOSITORY.vetoDeletions();

        REPOSITORY.step("delete vetoed in beforeDeleteNode", () -> delete(node));
    }
}
