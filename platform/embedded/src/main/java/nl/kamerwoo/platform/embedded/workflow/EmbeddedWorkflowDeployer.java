package nl.kamerwoo.platform.embedded.workflow;

import nl.kamerwoo.platform.embedded.dictionary.EmbeddedDictionary;
import nl.kamerwoo.platform.embedded.dictionary.ModelBootstrap;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.util.List;
import java.util.Properties;

/**
 * Behind the bean workflowDeployer, which every module's deployers have as their parent. At each
 * start it loads the models and deploys what is not deployed yet, or is to be deployed again.
 */
public final class EmbeddedWorkflowDeployer implements SmartLifecycle {

    private final EmbeddedDictionary dictionary;
    private final WorkflowService workflows;
    private final RetryingTransactionHelper transactions;
    private List<Properties> definitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();
    private boolean running;

    public EmbeddedWorkflowDeployer(
            EmbeddedDictionary dictionary,
            WorkflowService workflows,
            RetryingTransactionHelper transactions) {
        this.dictionary = dictionary;
        this.workflows = workflows;
        this.transactions = transactions;
    }

    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.definitions = workflowDefinitions;
    }

    public void setModels(List<String> models) {
        this.models = models;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    @Override
    public void start() {
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(this::deploy));
        running = true;
    }

    private Void deploy() {
        try {
            ModelBootstrap bootstrap = new ModelBootstrap();
            bootstrap.setDictionary(dictionary);
            bootstrap.setModels(models);
            bootstrap.setLabels(labels);
            bootstrap.bootstrap();
            for (Properties definition : definitions) {
                deploy(definition);
            }
            return null;
        } catch (IOException | RuntimeException e) {
            throw new AlfrescoRuntimeException("Workflow deployment failed", e);
        }
    }

    private void deploy(Properties definition) throws IOException {
        String engine = required(definition, "engineId");
        String mimetype = definition.getProperty("mimetype");
        ClassPathResource bpmn = new ClassPathResource(required(definition, "location"));
        if (Boolean.parseBoolean(definition.getProperty("redeploy"))
                || !workflows.isDefinitionDeployed(engine, bpmn.getInputStream(), mimetype)) {
            workflows.deployDefinition(
                    engine, bpmn.getInputStream(), mimetype, bpmn.getFilename(), true);
        }
    }

    private static String required(Properties definition, String key) {
        String value = definition.getProperty(key);
        if (value == null || value.isEmpty()) {
            throw new WorkflowException("A workflow definition has no " + key);
        }
        return value;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the modules' components, and after the first timers can have fired. */
    @Override
    public int getPhase() {
        return 2;
    }
}
