package org.alfresco.repo.workflow.activiti;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.ArrayList;
import java.util.List;

public class ActivitiScriptNodeList extends ArrayList<ActivitiScriptNode> {

    private static final long serialVersionUID = 1L;

    public List<NodeRef> getNodeReferences() {
        List<NodeRef> references = new ArrayList<>();
        forEach(node -> references.add(node.getNodeRef()));
        return references;
    }
}
