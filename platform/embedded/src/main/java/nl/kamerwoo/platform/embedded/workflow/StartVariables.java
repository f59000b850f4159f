package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.form.StartFormData;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What a process is started with. */
public final class StartVariables {

    private final Engine engine;
    private final TaskTypes types;
    private final PropertyVariables variables;
    private final NodeVariables nodes;
    private final PersonService people;
    private final NodeService rawNodes;
    private final Repository repository;

    public StartVariables(
            Engine engine,
            TaskTypes types,
            PropertyVariables variables,
            NodeVariables nodes,
            PersonService personService,
            NodeService rawNodeService,
            Repository repositoryHelper) {
        this.engine = engine;
        this.types = types;
        this.variables = variables;
        this.nodes = nodes;
        this.people = personService;
        this.rawNodes = rawNodeService;
        this.repository = repositoryHelper;
    }

    /**
     * What was asked for, over the defaults of the start task's type, with what any process has.
     */
    Map<String, Object> of(String definitionId, Map<QName, Serializable> parameters, String user) {
        StartFormData form = engine.forms().getStartFormData(definitionId);
        TaskType type = TaskType.of(types.start(form == null ? null : form.getFormKey()));
        Map<QName, Serializable> properties = new HashMap<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            if (property.getDefaultValue() != null) {
                                properties.put(name, property.getDefaultValue());
                            }
                        });
        if (parameters != null) {
            properties.putAll(parameters);
        }
        if (properties.get(WorkflowModel.PROP_DESCRIPTION) == null) {
            properties.put(WorkflowModel.PROP_DESCRIPTION, description(definitionId, properties));
        }
        if (type.properties().containsKey(WorkflowModel.PROP_WORKFLOW_DUE_DATE)) {
            properties.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        }
        Map<String, Object> all = variables.of(properties, type, (name, value) -> false);
        all.put(WorkflowConstants.PROP_CANCELLED, Boolean.FALSE);
        all.put(WorkflowConstants.PROP_COMPANY_HOME, nodes.node(repository.getCompanyHome()));
        addInitiator(all, user);
        return all;
    }

    private String description(String definitionId, Map<QName, Serializable> properties) {
        ProcessDefinitionEntity definition = engine.deployed(definitionId);
        return Labels.description(
                definition.getKey() + ".task." + definition.getInitial().getId(),
                (String) properties.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
    }

    private void addInitiator(Map<String, Object> all, String user) {
        if (user == null || !people.personExists(user)) {
            return;
        }
        NodeRef initiator = people.getPerson(user);
        all.put(WorkflowConstants.PROP_INITIATOR, nodes.node(initiator));
        NodeRef home = (NodeRef) rawNodes.getProperty(initiator, ContentModel.PROP_HOMEFOLDER);
        if (home != null) {
            all.put(WorkflowConstants.PROP_INITIATOR_HOME, nodes.node(home));
        }
    }
}
