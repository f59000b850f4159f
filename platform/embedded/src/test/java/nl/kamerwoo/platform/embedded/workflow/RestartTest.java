package nl.kamerwoo.platform.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Processes live in the database, and definitions are deployed into it but once. */
class RestartTest {

    @TempDir private Path folder;

    @BeforeEach
    void logIn() {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();
    }

    @AfterEach
    void logOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void aProcessOutlivesARestartAndItsTimersFireAfterwards() {
        WorkflowPath path;
        NodeRef folder;
        try (EmbeddedAlfresco alfresco = start()) {
            WorkflowService workflows = workflows(alfresco);
            folder = workflows.createPackage(null);
            Map<QName, Serializable> parameters = new HashMap<>();
            parameters.put(WorkflowModel.ASSOC_PACKAGE, folder);
            parameters.put(Flow.plain("duur"), "PT1S");
            path = workflows.startWorkflow(definition(workflows, Flow.TERM).getId(), parameters);
            assertThat(definition(workflows, Flow.ADVICE).getVersion()).isEqualTo("1");
        }
        try (EmbeddedAlfresco alfresco = start()) {
            WorkflowService workflows = workflows(alfresco);
            Platform.eventually(
                    () ->
                            assertThat(workflows.getTasksForWorkflowPath(path.getId()))
                                    .extracting(WorkflowTask::getTitle)
                                    .containsExactly("Slaap"));
            assertThat(author(alfresco, folder)).isEqualTo("admin as admin");
            assertThat(definition(workflows, Flow.ADVICE).getVersion()).isEqualTo("1");
            assertThat(definition(workflows, Flow.TERM).getVersion()).isEqualTo("2");
            WorkflowTask last = Flow.only(workflows.getTasksForWorkflowPath(path.getId()));
            workflows.endTask(last.getId(), null);
            assertThat(workflows.getWorkflowById(path.getInstance().getId()).isActive()).isFalse();
        }
    }

    private EmbeddedAlfresco start() {
        return EmbeddedAlfresco.builder().folder(folder).start();
    }

    private static WorkflowService workflows(EmbeddedAlfresco alfresco) {
        return alfresco.context().getBean("WorkflowService", WorkflowService.class);
    }

    private static WorkflowDefinition definition(WorkflowService workflows, String name) {
        return workflows.getDefinitionByName(name);
    }

    private static Object author(EmbeddedAlfresco alfresco, NodeRef node) {
        return alfresco.context()
                .getBean("NodeService", NodeService.class)
                .getProperty(node, ContentModel.PROP_AUTHOR);
    }
}
