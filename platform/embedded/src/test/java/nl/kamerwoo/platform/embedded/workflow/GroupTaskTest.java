package nl.kamerwoo.platform.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A task of a group: taken, given back, and whose it is to see. */
class GroupTaskTest {

    private final WorkflowService workflows = Flow.workflows();
    private final String starter = Platform.user();
    private final String member = Platform.user();
    private final String colleague = Platform.user();
    private final String stranger = Platform.user();
    private final String group = Flow.group(member, colleague);
    private final WorkflowPath path =
            Flow.start(
                    starter,
                    Flow.GROUP,
                    Map.of(WorkflowModel.ASSOC_GROUP_ASSIGNEE, Flow.node(group)));
    private final WorkflowTask task = Flow.onlyTask(path);

    @Test
    void aStartTaskThatEndsItselfIsNotWaitedFor() {
        assertThat(task.getName()).isEqualTo("stroom:keuring");
    }

    @Test
    void itWaitsForAllInTheGroup() {
        assertThat(task.getProperties())
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, Flow.nodes(Flow.node(group)))
                .containsEntry(ContentModel.PROP_OWNER, null);
        assertThat(pool(member)).containsExactly(task.getId());
        assertThat(pool(colleague)).containsExactly(task.getId());
        assertThat(pool(stranger)).isEmpty();
        assertThat(workflows.isTaskClaimable(task, member, false)).isTrue();
        assertThat(workflows.isTaskClaimable(task, stranger, false)).isFalse();
        assertThat(workflows.isTaskEditable(task, colleague, false)).isTrue();
        assertThat(workflows.isTaskReassignable(task, member, false)).isFalse();
    }

    @Test
    void whoTakesItHasItAlone() {
        WorkflowTask taken = Flow.update(member, task, ContentModel.PROP_OWNER, member);

        assertThat(taken.getProperties()).containsEntry(ContentModel.PROP_OWNER, member);
        assertThat(pool(colleague)).isEmpty();
        assertThat(workflows.isTaskEditable(taken, colleague, false)).isFalse();
        assertThat(workflows.isTaskEditable(taken, member, false)).isTrue();
        assertThat(workflows.isTaskClaimable(taken, colleague, false)).isFalse();
        assertThat(workflows.isTaskReleasable(taken, member, false)).isTrue();
        assertThat(workflows.isTaskReassignable(taken, member, false)).isFalse();
    }

    @Test
    void whoGivesItBackLeavesItToTheGroup() {
        Flow.update(member, task, ContentModel.PROP_OWNER, member);
        Flow.update(member, task, ContentModel.PROP_OWNER, null);
        assertThat(pool(colleague)).containsExactly(task.getId());
    }

    /** The platform tells who may edit a task, and leaves it to its callers to ask. */
    @Test
    void aColleagueCanTakeItFromWhoHasItThoughHeMayNotEditIt() {
        WorkflowTask taken = Flow.update(member, task, ContentModel.PROP_OWNER, member);
        assertThat(workflows.isTaskEditable(taken, colleague, false)).isFalse();
        assertThat(Flow.update(colleague, task, ContentModel.PROP_OWNER, colleague).getProperties())
                .containsEntry(ContentModel.PROP_OWNER, colleague);
    }

    @Test
    void whoStartedTheProcessMayDoItsTasks() {
        assertThat(workflows.isTaskEditable(task, starter, false)).isTrue();
        Flow.update(starter, task, Flow.own("rapport"), "goed");
        assertThat(Flow.end(starter, task, null).getProperties())
                .containsEntry(ContentModel.PROP_OWNER, starter);
    }

    @Test
    void withoutWhatItsTypeDemandsItDoesNotEnd() {
        assertThatThrownBy(() -> Flow.end(member, task, null))
                .hasMessageContaining("Mandatory task properties");
        assertThat(Flow.onlyTask(path).getProperties())
                .containsEntry(ContentModel.PROP_OWNER, null);
    }

    @Test
    void anOutcomeNeedsAPropertyToBeKeptIn() {
        Flow.update(member, task, Flow.own("rapport"), "goed");
        assertThatThrownBy(() -> Flow.end(member, task, "akkoord"))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void whoEndsItHadItAndTheGroupIsRemembered() {
        Flow.update(member, task, Flow.own("rapport"), "goed");
        WorkflowTask ended = Flow.end(colleague, task, "Next");
        assertThat(ended.getProperties())
                .containsEntry(ContentModel.PROP_OWNER, colleague)
                .containsEntry(WorkflowModel.PROP_OUTCOME, "Next")
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, Flow.nodes(Flow.node(group)))
                .doesNotContainKey(Flow.plain("pooledActorsHistory"));
    }

    @Test
    void whoHasNothingToDoWithItDoesNotGetToSeeIt() {
        assertThatThrownBy(() -> Platform.as(stranger, () -> workflows.getTaskById(task.getId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Flow.end(stranger, task, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Flow.update(stranger, task, ContentModel.PROP_OWNER, stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Platform.as(stranger, () -> workflows.getTasksForWorkflowPath(path.getId())))
                .isEmpty();
    }

    @Test
    void aProcessIsOpenToAll() {
        assertThat(
                        Platform.as(
                                        stranger,
                                        () -> workflows.getWorkflowById(path.getInstance().getId()))
                                .isActive())
                .isTrue();
        assertThat(Platform.as(stranger, () -> workflows.getPathProperties(path.getId())))
                .isNotEmpty();
    }

    @Test
    void theStartIsSeenByWhoHasATaskInTheProcess() {
        String instance = path.getInstance().getId();
        assertThat(Platform.as(member, () -> workflows.getStartTask(instance)).getName())
                .isEqualTo("stroom:startGroep");
        assertThatThrownBy(() -> Platform.as(stranger, () -> workflows.getStartTask(instance)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> pool(String user) {
        return Platform.as(user, () -> workflows.getPooledTasks(user)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }
}
