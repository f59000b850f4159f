package org.alfresco.service;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;

/** The public services, each with the rights of who calls it. */
public interface ServiceRegistry {

    String SERVICE_REGISTRY = "ServiceRegistry";

    NodeService getNodeService();

    NamespaceService getNamespaceService();

    DictionaryService getDictionaryService();

    ContentService getContentService();

    FileFolderService getFileFolderService();

    PersonService getPersonService();

    AuthorityService getAuthorityService();

    PermissionService getPermissionService();

    WorkflowService getWorkflowService();
}
