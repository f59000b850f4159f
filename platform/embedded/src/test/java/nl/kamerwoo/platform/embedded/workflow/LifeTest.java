package nl.kamerwoo.platform.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of a process: in a transaction that fails, over versions, in time, at its end. */
class LifeTest {

    private final WorkflowService workflows = Flow.workflows();
    private final NodeService nodes = Platform.bean("nodeService", NodeService.class);
    private final String asker = Platform.user();
    private final String adviser = Platform.user();

    @Test
    void aRollbackTakesProcessAndNodeTogether() {
        NodeRef node = Platform.document();
        WorkflowPath path = Flow.advice(asker, adviser);
        WorkflowTask task = Flow.onlyTask(path);
        assertThatThrownBy(
                        () ->
                                Platform.as(
                                        adviser,
                                        () -> {
                                            workflows.endTask(task.getId(), "akkoord");
                                            nodes.setProperty(
                                                    node, ContentModel.PROP_AUTHOR, "weg");
                                            throw new IllegalStateException("roll back");
                                        }))
                .hasMessage("roll back");
        assertThat(Flow.onlyTask(path).getId()).isEqualTo(task.getId());
        assertThat(Flow.of(node, ContentModel.PROP_AUTHOR)).isNull();
        assertThat(author(path)).isNull();
    }

    @Test
    void aDelegateThatFailsTakesAllBackWithIt() {
        WorkflowPath path = Flow.advice(asker, adviser);
        Platform.bean("activitiRuntimeService", org.activiti.engine.RuntimeService.class)
                .setVariable(path.getId().substring("activiti$".length()), "mislukt", true);
        assertThatThrownBy(() -> Flow.end(adviser, Flow.onlyTask(path), "akkoord"))
                .hasMessageContaining("asked to fail");
        assertThat(Flow.onlyTask(path).getProperties())
                .containsEntry(Flow.own("uitkomst"), "terug");
        assertThat(author(path)).isNull();
    }

    @Test
    void oneThatRunsGoesOnAsItBegan() throws IOException {
        String key = "activiti$" + deploy("naam");
        WorkflowPath first = Flow.start(asker, key, Map.of());
        deploy(key.substring("activiti$".length()), "Nieuwe naam");

        assertThat(Flow.onlyTask(first).getTitle()).isEqualTo("naam");
        assertThat(Flow.onlyTask(Flow.start(asker, key, Map.of())).getTitle())
                .isEqualTo("Nieuwe naam");
        assertThat(Flow.end(asker, Flow.onlyTask(first), null)).isNotNull();
        assertThat(Platform.asAdmin(() -> workflows.getAllDefinitionsByName(key)))
                .extracting(WorkflowDefinition::getVersion)
                .containsExactlyInAnyOrder("1", "2");
        assertThat(Platform.asAdmin(() -> workflows.getActiveWorkflows(definition(key).getId())))
                .hasSize(1);
    }

    @Test
    void oneOfTheSameKeyCountsAsDeployedHoweverDifferent() throws IOException {
        String key = deploy("naam");
        assertThat(
                        Platform.<Boolean>asAdmin(
                                () ->
                                        workflows.isDefinitionDeployed(
                                                "activiti", bpmn(key, "anders"), "text/xml")))
                .isTrue();
        Platform.asAdmin(
                () -> {
                    workflows.undeployDefinition(definition("activiti$" + key).getId());
                    return null;
                });
        assertThat(definition("activiti$" + key)).isNull();
    }

    @Test
    void aDefinitionThatIsNoneIsRefused() {
        assertThatThrownBy(
                        () ->
                                Platform.asAdmin(
                                        () ->
                                                workflows.deployDefinition(
                                                        "activiti", stream("<a/>"), "text/xml")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void aTimerFiresAsWhoStartedTheProcess() {
        WorkflowPath path = term("PT1S", false);
        Platform.eventually(() -> assertThat(Flow.onlyTask(path).getTitle()).isEqualTo("Slaap"));
        assertThat(author(path)).isEqualTo(asker + " as " + asker);
    }

    @Test
    void aTimerThatHasNotFiredTellsWhenItWill() {
        WorkflowPath path = term("PT1H", false);
        List<WorkflowTimer> timers = timers(path);
        assertThat(timers).hasSize(1);
        assertThat(timers.get(0).getDueDate()).isInTheFuture();
        assertThat(timers.get(0).getTask().getTitle()).isEqualTo("Wacht");
    }

    @Test
    void aTimerThatFailsLeavesAllAsItWasAndSaysWhy() {
        WorkflowPath path = term("PT0S", true);
        Platform.eventually(
                () ->
                        assertThat(timers(path))
                                .extracting(WorkflowTimer::getError)
                                .hasSize(1)
                                .allMatch(
                                        error -> error != null && error.contains("asked to fail")));
        assertThat(timers(path).get(0).getTask().getTitle()).isEqualTo("Wacht");
        assertThat(author(path)).isNull();
    }

    /** Of a task with a timer on it the path is another than that of the process. */
    @Test
    void aTaskWithATimerLiesOnAPathOfItsOwn() {
        WorkflowPath path = term("PT1H", false);
        String instance = path.getInstance().getId();
        assertThat(Platform.asAdmin(() -> workflows.getTasksForWorkflowPath(path.getId())))
                .isEmpty();
        assertThat(Platform.asAdmin(() -> workflows.getWorkflowPaths(instance))).hasSize(2);
        assertThat(Flow.tasks(path)).extracting(WorkflowTask::getTitle).contains("Wacht");
    }

    @Test
    void ofOneThatIsCancelledNothingIsLeft() {
        WorkflowPath path = Flow.advice(asker, adviser);
        WorkflowTask task = Flow.onlyTask(path);
        String id = path.getInstance().getId();

        WorkflowInstance cancelled = Platform.as(asker, () -> workflows.cancelWorkflow(id));

        assertThat(cancelled.isActive()).isFalse();
        assertThat(Platform.<Object>asAdmin(() -> workflows.getWorkflowById(id))).isNull();
        assertThat(Platform.<Object>asAdmin(() -> workflows.getTaskById(task.getId()))).isNull();
        assertThat(Platform.<Boolean>asAdmin(() -> nodes.exists(cancelled.getWorkflowPackage())))
                .isFalse();
        assertThatThrownBy(() -> Platform.asAdmin(() -> workflows.cancelWorkflow(id)))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void oneThatHasEndedIsDeletedWithItsHistory() {
        WorkflowPath path = Flow.advice(asker, adviser);
        Flow.end(adviser, Flow.onlyTask(path), "akkoord");
        String id = path.getInstance().getId();
        assertThatThrownBy(() -> Platform.asAdmin(() -> workflows.cancelWorkflow(id)))
                .isInstanceOf(WorkflowException.class);
        Platform.asAdmin(() -> workflows.deleteWorkflow(id));
        assertThat(Platform.<Object>asAdmin(() -> workflows.getWorkflowById(id))).isNull();
    }

    @Test
    void aFolderThatWasAPackageIsAFolderAgain() {
        NodeRef folder = Platform.folder();
        NodeRef document = Platform.document(folder, "stuk.txt");
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_PACKAGE, folder);
        parameters.put(Flow.plain("duur"), "PT1H");
        WorkflowPath path = Flow.start(asker, Flow.TERM, parameters);

        assertThat(of(document, true)).containsExactly(path.getInstance().getId());
        assertThat(Platform.asAdmin(() -> workflows.getPackageContents(folder)))
                .containsExactly(document);
        assertThatThrownBy(() -> Flow.start(asker, Flow.TERM, parameters))
                .isInstanceOf(WorkflowException.class);

        Platform.asAdmin(() -> workflows.cancelWorkflow(path.getInstance().getId()));
        assertThat(of(document, true)).isEmpty();
        assertThat(
                        Platform.<Boolean>asAdmin(
                                () ->
                                        nodes.hasAspect(
                                                folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)))
                .isFalse();
        assertThat(Platform.<Boolean>asAdmin(() -> nodes.exists(document))).isTrue();
    }

    @Test
    void whatLiesInAPackageIsFoundByItsProcess() {
        WorkflowPath path = Flow.advice(asker, adviser);
        NodeRef document = Platform.document();
        Platform.as(
                adviser,
                () ->
                        nodes.addChild(
                                path.getInstance().getWorkflowPackage(),
                                document,
                                WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                                Flow.own("stuk")));
        assertThat(of(document, true)).containsExactly(path.getInstance().getId());
        Flow.end(adviser, Flow.onlyTask(path), "akkoord");
        assertThat(of(document, true)).isEmpty();
        assertThat(of(document, false)).containsExactly(path.getInstance().getId());
    }

    private List<String> of(NodeRef node, boolean active) {
        return Platform.asAdmin(() -> workflows.getWorkflowsForContent(node, active)).stream()
                .map(WorkflowInstance::getId)
                .toList();
    }

    private List<WorkflowTimer> timers(WorkflowPath path) {
        return Platform.asAdmin(() -> workflows.getTimers(path.getInstance().getId()));
    }

    private Serializable author(WorkflowPath path) {
        return Flow.of(path.getInstance().getWorkflowPackage(), ContentModel.PROP_AUTHOR);
    }

    private WorkflowPath term(String duration, boolean fails) {
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_PACKAGE, Flow.newPackage());
        parameters.put(Flow.plain("duur"), duration);
        parameters.put(Flow.plain("mislukt"), fails);
        return Flow.start(asker, Flow.TERM, parameters);
    }

    private WorkflowDefinition definition(String name) {
        return Platform.asAdmin(() -> workflows.getDefinitionByName(name));
    }

    private String deploy(String taskName) throws IOException {
        return deploy("p" + System.nanoTime(), taskName);
    }

    private String deploy(String key, String taskName) throws IOException {
        InputStream bpmn = bpmn(key, taskName);
        Platform.asAdmin(() -> workflows.deployDefinition("activiti", bpmn, "text/xml"));
        return key;
    }

    private static InputStream bpmn(String key, String taskName) throws IOException {
        String text =
                new ClassPathResource("alfresco/module/workflow-test/workflow/eenvoudig.bpmn20.xml")
                        .getContentAsString(StandardCharsets.UTF_8);
        return stream(text.replace("stroomEenvoudig", key).replace("Doe het", taskName));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
