package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.alfresco.service.cmr.repository.NodeService;

/** Writes on the package who runs the process on, and fails where it is asked to. */
public class PackageMarker extends BaseJavaDelegate {

    private NodeService nodeService;

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ActivitiScriptNode folder = (ActivitiScriptNode) execution.getVariable("bpm_package");
        nodeService.setProperty(
                folder.getNodeRef(),
                ContentModel.PROP_AUTHOR,
                AuthenticationUtil.getFullyAuthenticatedUser()
                        + " as "
                        + AuthenticationUtil.getRunAsUser());
        if (Boolean.TRUE.equals(execution.getVariable("mislukt"))) {
            throw new IllegalStateException("asked to fail");
        }
    }
}
