package nl.kamerwoo.platform.embedded.trace;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What is heard of a document that has versions, is checked out, in again, and reverted. */
class VersionTraceTest {

    @RegisterExtension static final TracedRepository REPOSITORY = new TracedRepository();

    private final NodeService nodeService = REPOSITORY.bean("nodeService", NodeService.class);
    private final VersionService versions = REPOSITORY.bean("versionService", VersionService.class);
    private final CheckOutCheckInService checkOuts =
            REPOSITORY.bean("checkOutCheckInService", CheckOutCheckInService.class);
    private final AtomicReference<NodeRef> workingCopy = new AtomicReference<>();

    @Test
    void aDocumentGoesFromItsFirstVersionThroughACheckOutBackToTheFirst() {
        NodeRef node = document();

        REPOSITORY.step(
                "add cm:versionable",
                () -> {
                    nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
                    return null;
                });
        REPOSITORY.step("version after that", () -> version(node));
        REPOSITORY.step(
                "new content on a versionable document", () -> REPOSITORY.write(node, "twee"));
        REPOSITORY.step(
                "version after that (again)",
                () -> {
                    NodeRef frozen = versions.getCurrentVersion(node).getFrozenStateNodeRef();
                    return version(node)
                            + " ref in frozen state="
                            + REPOSITORY.get(frozen, "t:ref");
                });
        REPOSITORY.step(
                "check out",
                () -> {
                    NodeRef copy = checkOuts.checkout(node);
                    workingCopy.set(copy);
                    return "type "
                            + REPOSITORY.type(copy)
                            + " ref="
                            + REPOSITORY.get(copy, "t:ref")
                            + " aspects="
                            + REPOSITORY.aspects(copy);
                });
        REPOSITORY.step(
                "check in",
                () -> {
                    Map<String, Serializable> minor =
                            Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MINOR);
                    checkOuts.checkin(workingCopy.get(), minor);
                    return "version " + versions.getCurrentVersion(node).getVersionLabel();
                });
        REPOSITORY.step(
                "revert to 1.0",
                () -> {
                    Version first = versions.getVersionHistory(node).getVersion("1.0");
                    versions.revert(node, first);
                    return "ref=" + REPOSITORY.get(node, "t:ref");
                });
    }

    private static NodeRef document() {
        NodeRef folder = REPOSITORY.folder();
        return REPOSITORY.inTransaction(
                () -> {
                    NodeRef nota = REPOSITORY.nota(folder, "nota.txt", "R9");
                    REPOSITORY.write(nota, "een");
                    return nota;
                });
    }

    private String version(NodeRef node) {
        VersionHistory history = versions.getVersionHistory(node);
        return history.getHeadVersion().getVersionLabel()
                + " of "
                + history.getAllVersions().size();
    }
}
