package nl.kamerwoo.platform.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task for each of several people, a step that nobody waits for, and a process in a process. */
class ParallelTest {

    private final WorkflowService workflows = Flow.workflows();
    private final String starter = Platform.user();
    private final String one = Platform.user();
    private final String other = Platform.user();
    private final NodeRef folder = Flow.newPackage();
    private final WorkflowPath path = start();

    private WorkflowPath start() {
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(
                WorkflowModel.ASSOC_ASSIGNEES, Flow.nodes(Flow.person(one), Flow.person(other)));
        parameters.put(WorkflowModel.ASSOC_PACKAGE, folder);
        return Flow.start(starter, "activiti$stroomParallel", parameters);
    }

    @Test
    void eachHasATaskAndSeesThatOfTheOther() {
        WorkflowTask own = Flow.only(assigned(one));
        WorkflowTask others = Flow.only(assigned(other));
        assertThat(own.getId()).isNotEqualTo(others.getId());
        assertThat(own.getName()).isEqualTo("bpm_workflowTask");
        assertThat(Platform.as(one, () -> workflows.getTaskById(others.getId())).getId())
                .isEqualTo(others.getId());
    }

    @Test
    void anAsynchronousStepRunsAsWhoStartedTheProcess() {
        endBoth();
        Platform.eventually(() -> assertThat(assigned(starter)).hasSize(1));
        assertThat(Flow.of(folder, ContentModel.PROP_AUTHOR)).isEqualTo(starter + " as " + starter);
    }

    @Test
    void aProcessThatAnotherCalledIsOneOfItsOwnWithoutAStartToWaitFor() {
        endBoth();
        Platform.eventually(() -> assertThat(assigned(starter)).hasSize(1));
        WorkflowTask task = Flow.only(assigned(starter));
        assertThat(task.getPath().getInstance().getDefinition().getName())
                .isEqualTo("activiti$stroomDeel");
        assertThat(Flow.onlyTask(task.getPath()).getId()).isEqualTo(task.getId());
        Flow.end(starter, task, null);
        assertThat(EndJournal.REASONS)
                .containsEntry(path.getInstance().getId(), "null, cancelled: false");
    }

    /** Only the reason tells it: the variable cancelled stays as it was at the start. */
    @Test
    void theListenersOfTheEndAreToldOfACancellationToo() {
        String id = path.getInstance().getId();
        Platform.as(starter, () -> workflows.cancelWorkflow(id));
        assertThat(EndJournal.REASONS).containsEntry(id, "cancelled, cancelled: false");
    }

    private void endBoth() {
        Flow.end(one, Flow.only(assigned(one)), null);
        Flow.end(other, Flow.only(assigned(other)), null);
    }

    private List<WorkflowTask> assigned(String user) {
        return Platform.as(
                user, () -> workflows.getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS));
    }
}
