package nl.kamerwoo.platform.embedded.node;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;

class NodeNameTest {

    private final NodeService nodeService = Platform.bean("nodeService", NodeService.class);
    private final NodeRef node = Platform.document(Platform.folder(), "brief");

    @Test
    void toSetTheIdAsTheNameOfANodeThatHasAnotherDoesNothing() {
        Platform.asAdmin(
                () -> {
                    nodeService.setProperty(node, ContentModel.PROP_NAME, node.getId());
                    return null;
                });

        assertThat(name()).isEqualTo("brief");
    }

    @Test
    void aNodeWithoutANameBearsItsId() {
        Platform.asAdmin(
                () -> {
                    nodeService.removeProperty(node, ContentModel.PROP_NAME);
                    return null;
                });

        assertThat(name()).isEqualTo(node.getId());
    }

    private Object name() {
        return Platform.asAdmin(() -> nodeService.getProperty(node, ContentModel.PROP_NAME));
    }
}
