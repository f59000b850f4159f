package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.factory.BeanFactory;

/** The public services by their bean names, looked up when asked for. */
public final class EmbeddedServiceRegistry implements ServiceRegistry {

    private final BeanFactory beans;

    public EmbeddedServiceRegistry(BeanFactory beans) {
        this.beans = beans;
    }

    private <S> S service(Class<S> type) {
        return beans.getBean(type.getSimpleName(), type);
    }

    @Override
    public NodeService getNodeService() {
        return service(NodeService.class);
    }

    @Override
    public NamespaceService getNamespaceService() {
        return service(NamespaceService.class);
    }

    @Override
    public DictionaryService getDictionaryService() {
        return service(DictionaryService.class);
    }

    @Override
    public ContentService getContentService() {
        return service(ContentService.class);
    }

    @Override
    public FileFolderService getFileFolderService() {
        return service(FileFolderService.class);
    }

    @Override
    public PersonService getPersonService() {
        return service(PersonService.class);
    }

    @Override
    public AuthorityService getAuthorityService() {
        return service(AuthorityService.class);
    }

    @Override
    public PermissionService getPermissionService() {
        return service(PermissionService.class);
    }

    @Override
    public WorkflowService getWorkflowService() {
        return service(WorkflowService.class);
    }
}
