package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;

import java.util.List;
import java.util.Map;

/** The folders that hold what a process is about. */
public final class WorkflowPackages {

    private final NodeService rawNodes;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final BehaviourFilter behaviours;
    private final RetryingTransactionHelper transactions;

    public WorkflowPackages(
            NodeService rawNodes,
            NodeService nodes,
            PermissionService permissions,
            BehaviourFilter behaviours,
            RetryingTransactionHelper transactions) {
        this.rawNodes = rawNodes;
        this.nodes = nodes;
        this.permissions = permissions;
        this.behaviours = behaviours;
        this.transactions = transactions;
    }

    /** Makes the folder of packages at the first start. */
    public void bootstrap() {
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(this::folder));
    }

    private NodeRef folder() {
        NodeRef root = rawNodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = child(root, system("system"), ContentModel.TYPE_CONTAINER);
        NodeRef workflow = child(system, system("workflow"), ContentModel.TYPE_CONTAINER);
        return child(workflow, content("packages"), ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef child(NodeRef parent, QName name, QName type) {
        List<ChildAssociationRef> present =
                rawNodes.getChildAssocs(parent, ContentModel.ASSOC_CHILDREN, name);
        return present.isEmpty()
                ? rawNodes.createNode(parent, ContentModel.ASSOC_CHILDREN, name, type, Map.of())
                        .getChildRef()
                : present.get(0).getChildRef();
    }

    private static QName system(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    private static QName content(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    /** Of a folder, or of a new one to which everybody has every right. */
    NodeRef create(NodeRef container) {
        NodeRef folder = container == null ? container() : container;
        if (isPackage(folder)) {
            throw new WorkflowException(
                    "Container '" + folder + "' is already a workflow package.");
        }
        rawNodes.addAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE, null);
        rawNodes.setProperty(folder, WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null);
        return folder;
    }

    private boolean isPackage(NodeRef folder) {
        return rawNodes.hasAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
    }

    private NodeRef container() {
        NodeRef folder = folder();
        behaviours.disableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        try {
            NodeRef container =
                    rawNodes.createNode(
                                    folder,
                                    ContentModel.ASSOC_CONTAINS,
                                    content("pkg_" + GUID.generate()),
                                    WorkflowModel.TYPE_PACKAGE)
                            .getChildRef();
            permissions.setPermission(
                    container,
                    PermissionService.ALL_AUTHORITIES,
                    PermissionService.ALL_PERMISSIONS,
                    true);
            return container;
        } finally {
            behaviours.enableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        }
    }

    /** A package is one process's, for ever. */
    void bind(WorkflowInstance instance) {
        NodeRef folder = instance.getWorkflowPackage();
        if (folder == null) {
            return;
        }
        Object bound = rawNodes.getProperty(folder, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (instance.getId().equals(bound)) {
            return;
        }
        if (bound != null) {
            throw new WorkflowException("Package " + folder + " is already that of " + bound);
        }
        if (!isPackage(folder)) {
            create(folder);
        }
        rawNodes.setProperty(
                folder,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_ID,
                instance.getDefinition().getId());
        rawNodes.setProperty(
                folder,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME,
                instance.getDefinition().getName());
        rawNodes.setProperty(folder, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
    }

    void delete(NodeRef folder) {
        if (folder == null || !rawNodes.exists(folder) || !isPackage(folder)) {
            return;
        }
        if (Boolean.TRUE.equals(
                rawNodes.getProperty(folder, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            rawNodes.deleteNode(folder);
        } else {
            rawNodes.removeAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    /** The processes in whose packages it lies. */
    List<String> workflows(NodeRef item) {
        if (!rawNodes.exists(item)) {
            return List.of();
        }
        return rawNodes.getParentAssocs(item).stream()
                .map(ChildAssociationRef::getParentRef)
                .filter(this::isPackage)
                .map(each -> rawNodes.getProperty(each, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID))
                .filter(id -> id != null && !id.equals(""))
                .map(String.class::cast)
                .toList();
    }

    /** What of it the caller may read. */
    List<NodeRef> contents(NodeRef folder) {
        return nodes.getChildAssocs(folder).stream()
                .filter(
                        assoc ->
                                assoc.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)
                                        || assoc.getTypeQName()
                                                .equals(WorkflowModel.ASSOC_PACKAGE_CONTAINS))
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }
}
