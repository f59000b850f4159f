package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.impl.pvm.PvmTransition;
import org.activiti.engine.repository.Deployment;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Processes as they are deployed, each in versions. */
public final class Definitions {

    private final Engine engine;
    private final WorkflowObjects objects;

    public Definitions(Engine engine, WorkflowObjects objects) {
        this.engine = engine;
        this.objects = objects;
    }

    /** Every deployment of a key makes a version, also of what has not changed. */
    WorkflowDeployment deploy(InputStream bpmn, String name) {
        try {
            Deployment deployment =
                    engine.repository()
                            .createDeployment()
                            .addInputStream(UUID.randomUUID() + ".bpmn20.xml", bpmn)
                            .name(name)
                            .deploy();
            return new WorkflowDeployment(
                    objects.definition(
                            engine.repository()
                                    .createProcessDefinitionQuery()
                                    .deploymentId(deployment.getId())
                                    .singleResult()));
        } catch (RuntimeException e) {
            throw new WorkflowException("Failed to deploy the process definition", e);
        }
    }

    /** Whatever is deployed under the same key counts, however different. */
    boolean isDeployed(InputStream bpmn) {
        return engine.latest(key(bpmn)) != null;
    }

    private static String key(InputStream bpmn) {
        try (bpmn) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element process =
                    (Element)
                            factory.newDocumentBuilder()
                                    .parse(bpmn)
                                    .getElementsByTagName("process")
                                    .item(0);
            if (process == null || !process.hasAttribute("id")) {
                throw new WorkflowException("There is no process with an id");
            }
            return process.getAttribute("id");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new WorkflowException("The process definition is no well-formed XML", e);
        }
    }

    /** With the whole deployment, and what runs of it must have ended. */
    void undeploy(String id) {
        ProcessDefinition definition = engine.definition(WorkflowNames.local(id));
        if (definition == null) {
            throw new WorkflowException("There is no process definition " + id);
        }
        try {
            engine.repository().deleteDeployment(definition.getDeploymentId());
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to undeploy process definition " + id, e);
        }
    }

    List<WorkflowDefinition> latest() {
        return list(engine.repository().createProcessDefinitionQuery().latestVersion());
    }

    List<WorkflowDefinition> all() {
        return list(engine.repository().createProcessDefinitionQuery());
    }

    List<WorkflowDefinition> named(String name) {
        return list(
                engine.repository()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(WorkflowNames.local(name)));
    }

    private List<WorkflowDefinition> list(ProcessDefinitionQuery query) {
        return query.list().stream().map(objects::definition).toList();
    }

    WorkflowDefinition latest(String name) {
        return objects.definition(engine.latest(WorkflowNames.local(name)));
    }

    WorkflowDefinition of(String id) {
        return objects.definition(engine.definition(WorkflowNames.local(id)));
    }

    /** The start first, then every user task in the order in which the process can come to it. */
    List<WorkflowTaskDefinition> tasks(String id) {
        ProcessDefinitionEntity definition = engine.deployed(WorkflowNames.local(id));
        Map<String, PvmActivity> reached = new LinkedHashMap<>();
        reach(definition.getInitial(), reached);
        List<WorkflowTaskDefinition> tasks = new ArrayList<>();
        tasks.add(objects.startTask(definition));
        reached.values().stream()
                .filter(activity -> is(activity, ActivitiConstants.USER_TASK_NODE_TYPE))
                .forEach(activity -> tasks.add(task(definition, activity)));
        return tasks;
    }

    private WorkflowTaskDefinition task(ProcessDefinitionEntity definition, PvmActivity activity) {
        return objects.taskDefinition(
                engine.forms().getTaskFormKey(definition.getId(), activity.getId()),
                objects.node(activity, true));
    }

    private static boolean is(PvmActivity activity, String type) {
        return type.equals(activity.getProperty(ActivitiConstants.NODE_TYPE));
    }

    private static void reach(PvmActivity activity, Map<String, PvmActivity> reached) {
        if (reached.putIfAbsent(activity.getId(), activity) != null) {
            return;
        }
        for (PvmTransition transition : activity.getOutgoingTransitions()) {
            reach(transition.getDestination(), reached);
        }
        if (is(activity, ActivitiConstants.SUB_PROCESS_NODE_TYPE)) {
            reach(
                    (PvmActivity) activity.getProperty(ActivitiConstants.PROP_INITIAL_ACTIVITY),
                    reached);
        }
    }
}
