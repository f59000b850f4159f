package nl.kamerwoo.platform.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task's properties: where they come from, and where they go. */
class TaskTest {

    private final WorkflowService workflows = Flow.workflows();
    private final String asker = Platform.user();
    private final String adviser = Platform.user();
    private final WorkflowPath path = Flow.advice(asker, adviser);
    private final WorkflowTask task = Flow.onlyTask(path);

    @Test
    void aNewTaskHasTheDefaultsOfItsType() {
        assertThat(task.getProperties())
                .containsEntry(Flow.own("toelichting"), "geen")
                .containsEntry(Flow.own("uitkomst"), "terug")
                .containsEntry(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME, Flow.own("uitkomst"))
                .containsEntry(WorkflowModel.PROP_STATUS, "Not Yet Started")
                .containsEntry(WorkflowModel.PROP_PERCENT_COMPLETE, 0)
                .containsEntry(WorkflowModel.PROP_REASSIGNABLE, true)
                .doesNotContainKey(Flow.plain("taskFormKey"));
    }

    @Test
    void itsPriorityIsThatOfTheTypeWhereTheEnginesIsNotAllowed() {
        assertThat(task.getProperties()).containsEntry(WorkflowModel.PROP_PRIORITY, 2);
    }

    @Test
    void itIsDescribedAsItsProcessIsWhateverTheDefinitionSays() {
        assertThat(task.getDescription()).isEqualTo("Advies over iets");
        assertThat(task.getProperties())
                .containsEntry(WorkflowModel.PROP_DESCRIPTION, "Advies over iets");
    }

    @Test
    void itSeesOfItsProcessWhatItsTypeHas() {
        assertThat(task.getProperties())
                .containsEntry(WorkflowModel.ASSOC_PACKAGE, path.getInstance().getWorkflowPackage())
                .doesNotContainKey(Flow.own("aantal"))
                .doesNotContainKey(Flow.plain("initiator"));
    }

    @Test
    void theListenersOfItsOwnFindTheDefaultsSet() {
        assertThat(Platform.asAdmin(() -> workflows.getPathProperties(path.getId())))
                .containsEntry(Flow.plain("gezien"), "geen");
    }

    @Test
    void aValueIsBroughtToTheTypeOfItsProperty() {
        assertThat(Flow.update(adviser, task, Flow.own("dagen"), "12").getProperties())
                .containsEntry(Flow.own("dagen"), 12);
    }

    @Test
    void nodesComeBackAsReferences() {
        NodeRef first = Platform.document();
        NodeRef second = Platform.document();
        ArrayList<NodeRef> both = Flow.nodes(first, second);
        assertThat(Flow.update(adviser, task, Flow.own("bijlagen"), both).getProperties())
                .containsEntry(Flow.own("bijlagen"), both);
        assertThat(Flow.update(adviser, task, Flow.own("bijlagen"), first).getProperties())
                .containsEntry(Flow.own("bijlagen"), Flow.nodes(first));
        assertThat(Flow.update(adviser, task, Flow.plain("ander"), first).getProperties())
                .containsEntry(Flow.plain("ander"), first);
    }

    @Test
    void theEngineKeepsDueDatePriorityAndDescription() {
        Date due = new Date(1_800_000_000_000L);
        Flow.update(adviser, task, WorkflowModel.PROP_DUE_DATE, due);
        Flow.update(adviser, task, WorkflowModel.PROP_PRIORITY, 1);
        WorkflowTask updated =
                Flow.update(adviser, task, WorkflowModel.PROP_DESCRIPTION, "Een ander");
        assertThat(updated.getProperties())
                .containsEntry(WorkflowModel.PROP_DUE_DATE, due)
                .containsEntry(WorkflowModel.PROP_PRIORITY, 1);
        assertThat(updated.getDescription()).isEqualTo("Een ander");
        assertThatThrownBy(() -> Flow.update(adviser, task, WorkflowModel.PROP_DUE_DATE, "morgen"))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void aProtectedPropertyStaysAsItIsAndNobodyIsTold() {
        Serializable started = task.getProperties().get(WorkflowModel.PROP_START_DATE);
        assertThat(
                        Flow.update(adviser, task, WorkflowModel.PROP_START_DATE, new Date(0))
                                .getProperties())
                .containsEntry(WorkflowModel.PROP_START_DATE, started);
    }

    @Test
    void aStatusMustBeOneOfTheList() {
        assertThatThrownBy(() -> Flow.update(adviser, task, WorkflowModel.PROP_STATUS, "Weg"))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void noOtherConstraintHolds() {
        assertThat(Flow.update(adviser, task, Flow.own("uitkomst"), "anders").getProperties())
                .containsEntry(Flow.own("uitkomst"), "anders");
    }

    @Test
    void aTextMayBeLong() {
        String text = "lang ".repeat(2000);
        assertThat(Flow.update(adviser, task, Flow.own("reden"), text).getProperties())
                .containsEntry(Flow.own("reden"), text);
    }

    @Test
    void whatIsSetOnATaskDoesNotReachItsProcess() {
        Flow.update(adviser, task, Flow.own("reden"), "daarom");
        assertThat(Platform.asAdmin(() -> workflows.getPathProperties(path.getId())))
                .doesNotContainKey(Flow.own("reden"));
    }

    @Test
    void withoutAWayNamedTheOutcomeIsWhatItsPropertyHas() {
        WorkflowTask ended = Flow.end(adviser, task, null);
        assertThat(ended.getProperties()).containsEntry(WorkflowModel.PROP_OUTCOME, "terug");
    }

    @Test
    void associationsAreAddedToAndTakenFrom() {
        String other = Platform.user();
        Map<QName, List<NodeRef>> pool =
                Map.of(WorkflowModel.ASSOC_POOLED_ACTORS, List.of(Flow.person(other)));
        WorkflowTask added =
                Platform.as(
                        adviser,
                        () -> workflows.updateTask(task.getId(), new HashMap<>(), pool, null));
        assertThat(added.getProperties())
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, Flow.nodes(Flow.person(other)));
        WorkflowTask taken =
                Platform.as(
                        adviser,
                        () -> workflows.updateTask(task.getId(), new HashMap<>(), null, pool));
        assertThat(taken.getProperties())
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, Flow.nodes());
    }

    @Test
    void itIsFoundByWhoHasItByItsTypeAndByWhatItHolds() {
        Flow.update(adviser, task, Flow.own("reden"), "r" + task.getId());
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setActorId(adviser);
        query.setTaskName(Flow.own("advies"));
        query.setTaskCustomProps(Map.of(Flow.own("reden"), "r" + task.getId()));
        query.setProcessCustomProps(
                Map.of(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "Advies over iets"));
        assertThat(Platform.asAdmin(() -> workflows.queryTasks(query, false)))
                .extracting(WorkflowTask::getId)
                .containsExactly(task.getId());
        assertThat(Platform.<Long>asAdmin(() -> workflows.countTasks(query))).isEqualTo(1);
        query.setTaskCustomProps(Map.of(Flow.own("reden"), "anders"));
        assertThat(Platform.asAdmin(() -> workflows.queryTasks(query, false))).isEmpty();
    }

    @Test
    void anEndedTaskIsAmongThoseThatSomebodyHasCompleted() {
        Flow.end(adviser, task, "akkoord");
        assertThat(assigned(WorkflowTaskState.IN_PROGRESS)).isEmpty();
        WorkflowTask completed = Flow.only(assigned(WorkflowTaskState.COMPLETED));
        assertThat(completed.getId()).isEqualTo(task.getId());
        assertThat(completed.getProperties())
                .containsEntry(ContentModel.PROP_OWNER, adviser)
                .containsKey(WorkflowModel.PROP_COMPLETION_DATE);
        assertThatThrownBy(() -> Flow.end(asker, task, null)).isInstanceOf(WorkflowException.class);
    }

    private List<WorkflowTask> assigned(WorkflowTaskState state) {
        return Platform.as(adviser, () -> workflows.getAssignedTasks(adviser, state));
    }
}
