package nl.kamerwoo.alfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The folder for dossiers that are made without naming one. It is made once, when the module first
 * starts; what an administrator does with its permissions is his.
 */
public final class Dossiermap extends AbstractModuleComponent {

    private final Repository repositoryHelper;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final String naam;

    public Dossiermap(
            Repository repositoryHelper,
            NodeService nodeService,
            FileFolderService fileFolderService,
            String naam) {
        this.repositoryHelper = repositoryHelper;
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.naam = naam;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(this::node);
    }

    /** The folder; made when somebody took it away and the caller may make it. */
    public NodeRef node() {
        NodeRef thuis = repositoryHelper.getCompanyHome();
        NodeRef map = nodeService.getChildByName(thuis, ContentModel.ASSOC_CONTAINS, naam);
        return map != null
                ? map
                : fileFolderService.create(thuis, naam, ContentModel.TYPE_FOLDER).getNodeRef();
    }
}
