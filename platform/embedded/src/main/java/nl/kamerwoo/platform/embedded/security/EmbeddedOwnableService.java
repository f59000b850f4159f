package nl.kamerwoo.platform.embedded.security;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;

import java.util.Map;

/** The owner is who was made so, else who created the node. */
public class EmbeddedOwnableService implements OwnableService {

    private final NodeService nodeService;

    public EmbeddedOwnableService(NodeService rawNodeService) {
        this.nodeService = rawNodeService;
    }

    @Override
    public String getOwner(NodeRef nodeRef) {
        Object owner =
                nodeService.hasAspect(nodeRef, ContentModel.ASPECT_OWNABLE)
                        ? nodeService.getProperty(nodeRef, ContentModel.PROP_OWNER)
                        : null;
        Object creator =
                owner == null ? nodeService.getProperty(nodeRef, ContentModel.PROP_CREATOR) : owner;
        return creator == null || creator.equals(NO_OWNER) ? null : creator.toString();
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        nodeService.addAspect(
                nodeRef, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, userName));
    }

    @Override
    public void takeOwnership(NodeRef nodeRef) {
        setOwner(nodeRef, AuthenticationUtil.getFullyAuthenticatedUser());
    }

    @Override
    public boolean hasOwner(NodeRef nodeRef) {
        return getOwner(nodeRef) != null;
    }
}
