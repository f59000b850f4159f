package nl.kamerwoo.platform.embedded.action;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.List;

/** Adds its parameter to the description of a node. */
public class MarkAction extends ActionExecuterAbstractBase {
    public static final String NAME = "proef.actie";
    public static final String PARAM_MARK = "merk";

    private NodeService nodeService;

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        paramList.add(
                new ParameterDefinitionImpl(
                        PARAM_MARK,
                        DataTypeDefinition.TEXT,
                        true,
                        getParamDisplayLabel(PARAM_MARK)));
    }

    @Override
    protected void executeImpl(Action action, NodeRef actionedUponNodeRef) {
        Object before = nodeService.getProperty(actionedUponNodeRef, ContentModel.PROP_AUTHOR);
        String mark = (String) action.getParameterValue(PARAM_MARK);
        if ("mislukt".equals(mark)) {
            throw new IllegalStateException(mark);
        }
        nodeService.setProperty(
                actionedUponNodeRef,
                ContentModel.PROP_AUTHOR,
                before == null ? mark : before + ", " + mark);
    }
}
