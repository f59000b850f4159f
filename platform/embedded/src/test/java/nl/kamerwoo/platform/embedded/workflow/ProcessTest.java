package nl.kamerwoo.platform.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.junit.jupiter.api.Test;

import java.util.Date;
import java.util.List;
import java.util.Map;

/** Processes from their definition to their end. */
class ProcessTest {

    private final WorkflowService workflows = Flow.workflows();
    private final String asker = Platform.user();
    private final String adviser = Platform.user();

    @Test
    void aDefinitionHasItsNameItsVersionAndItsTexts() {
        WorkflowDefinition definition =
                Platform.asAdmin(() -> workflows.getDefinitionByName(Flow.ADVICE));
        assertThat(definition.getName()).isEqualTo(Flow.ADVICE);
        assertThat(definition.getId()).startsWith(Flow.ADVICE + ":" + definition.getVersion());
        assertThat(definition.getTitle()).isEqualTo("Advies");
        assertThat(definition.getDescription()).isEqualTo("Iemand om advies vragen");
        assertThat(definition.getStartTaskDefinition().getId()).isEqualTo("stroom:start");
    }

    @Test
    void itsTasksAreTheStartAndEveryUserTask() {
        List<WorkflowTaskDefinition> tasks =
                Platform.asAdmin(
                        () ->
                                workflows.getTaskDefinitions(
                                        workflows.getDefinitionByName(Flow.ADVICE).getId()));
        assertThat(tasks)
                .extracting(WorkflowTaskDefinition::getId)
                .containsExactly("stroom:start", "stroom:advies");
    }

    @Test
    void oneThatIsNotThereIsNoDefinition() {
        assertThat(
                        Platform.<WorkflowDefinition>asAdmin(
                                () -> workflows.getDefinitionByName("activiti$nergens")))
                .isNull();
        assertThatThrownBy(() -> Platform.asAdmin(() -> workflows.getDefinitionByName("nergens")))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> Platform.asAdmin(() -> workflows.getDefinitionByName("jbpm$x")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void theStartIsATaskUntilItIsEnded() {
        WorkflowPath path =
                Flow.start(
                        asker,
                        Flow.ADVICE,
                        Map.of(WorkflowModel.ASSOC_ASSIGNEE, Flow.person(adviser)));
        WorkflowTask start = Flow.onlyTask(path);
        assertThat(start.getId()).startsWith("activiti$start");
        assertThat(start.getTitle()).isEqualTo("Advies vragen");
        assertThat(start.getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
        assertThat(start.getProperties())
                .containsEntry(WorkflowModel.ASSOC_ASSIGNEE, Flow.person(adviser))
                .containsEntry(Flow.own("aantal"), 3)
                .containsEntry(ContentModel.PROP_OWNER, asker);

        WorkflowTask ended = Flow.end(asker, start, null);

        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties()).containsEntry(WorkflowModel.PROP_STATUS, "Completed");
        assertThat(Flow.onlyTask(path).getTitle()).isEqualTo("Adviseer");
    }

    @Test
    void aProcessKnowsWhoStartedItAndWhatItIsCalled() {
        WorkflowPath path = Flow.advice(asker, adviser);
        assertThat(path.getInstance().getInitiator()).isEqualTo(Flow.person(asker));
        assertThat(path.getInstance().getDescription()).isEqualTo("Advies over iets");
        assertThat(path.getInstance().getPriority()).isEqualTo(2);
        assertThat(path.getInstance().isActive()).isTrue();
        assertThat(Platform.asAdmin(() -> workflows.getPathProperties(path.getId())))
                .containsEntry(Flow.plain("initiator"), Flow.person(asker))
                .containsEntry(Flow.plain("cancelled"), false)
                .containsEntry(Flow.plain("workflowinstanceid"), path.getInstance().getId())
                .containsKey(Flow.plain("companyhome"));
    }

    @Test
    void itGoesOnAsItsTasksEndAndThenIsOver() {
        WorkflowPath path = Flow.advice(asker, adviser);
        Flow.end(adviser, Flow.onlyTask(path), "terug");
        WorkflowTask again = Flow.onlyTask(path);

        WorkflowTask ended = Flow.end(adviser, again, "akkoord");

        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties())
                .containsEntry(WorkflowModel.PROP_OUTCOME, "akkoord")
                .containsEntry(Flow.own("uitkomst"), "akkoord")
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed");
        assertThat(
                        Platform.asAdmin(
                                        () -> workflows.getWorkflowById(path.getInstance().getId()))
                                .isActive())
                .isFalse();
        assertThat(Flow.tasks(path))
                .extracting(WorkflowTask::getName)
                .containsExactlyInAnyOrder("stroom:start", "stroom:advies", "stroom:advies");
    }

    @Test
    void processesAreFoundByWhoStartedThemByWhatTheyHoldAndByWhetherTheyRun() {
        WorkflowPath running = Flow.advice(asker, adviser);
        WorkflowPath ended = Flow.advice(asker, adviser);
        Flow.end(adviser, Flow.onlyTask(ended), "akkoord");
        assertThat(found(true)).containsExactly(running.getInstance().getId());
        assertThat(found(false)).containsExactly(ended.getInstance().getId());
        assertThat(found(null)).hasSize(2);
    }

    private List<String> found(Boolean active) {
        WorkflowInstanceQuery query = new WorkflowInstanceQuery(active);
        query.setStartAfter(new Date(System.currentTimeMillis() - 3_600_000));
        query.setCustomProps(
                Map.of(
                        Flow.plain("initiator"),
                        Flow.person(asker),
                        WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                        "Advies over iets"));
        return Platform.asAdmin(() -> workflows.getWorkflows(query)).stream()
                .map(WorkflowInstance::getId)
                .toList();
    }

    /** A process belongs to who is logged in, and so does a task that he ends. */
    @Test
    void whomSomebodyActsAsDoesNotCount() {
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(asker);
            WorkflowPath path =
                    Flow.start(
                            AuthenticationUtil.getSystemUserName(),
                            Flow.ADVICE,
                            Map.of(WorkflowModel.ASSOC_ASSIGNEE, Flow.person(adviser)));
            assertThat(path.getInstance().getInitiator()).isEqualTo(Flow.person(asker));
            Flow.end(adviser, Flow.onlyTask(path), null);
            WorkflowTask ended = Flow.end(adviser, Flow.onlyTask(path), "terug");
            assertThat(ended.getProperties()).containsEntry(ContentModel.PROP_OWNER, asker);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    @Test
    void aDelegateRunsAsWhoEndedTheTask() {
        WorkflowPath path = Flow.advice(asker, adviser);
        Flow.end(adviser, Flow.onlyTask(path), "akkoord");
        assertThat(Flow.of(path.getInstance().getWorkflowPackage(), ContentModel.PROP_AUTHOR))
                .isEqualTo(adviser + " as " + adviser);
    }
}
