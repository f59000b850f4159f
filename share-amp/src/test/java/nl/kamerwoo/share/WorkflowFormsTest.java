package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Share makes up a form for a task that it has none for, with every technical field in it. */
class WorkflowFormsTest {

    private static final String START = "activiti$";
    private static final String DECISION =
            "/org/alfresco/components/form/controls/workflow/activiti-transitions.ftl";
    private static final String TEXT = "/nl/kamerwoo/form/controls/toelichting.ftl";

    /** Of the task types that Alfresco itself has, and what it tells of a task beside its type. */
    private static final Set<String> PLATFORM_FIELDS =
            Set.of(
                    "bpm:workflowDescription",
                    "bpm:workflowDueDate",
                    "bpm:workflowPriority",
                    "bpm:dueDate",
                    "bpm:priority",
                    "bpm:status",
                    "bpm:comment",
                    "message",
                    "taskOwner",
                    "packageItems");

    private final ShareConfig config = new ShareConfig();
    private final ContentModel model = new ContentModel();
    private final List<Repository.Process> processes = Repository.processes();

    @Test
    void everyProcessCanBeStartedWithWhatItIsAbout() {
        assertThat(config.conditions("string-compare"))
                .filteredOn(condition -> condition.startsWith(START))
                .containsExactlyInAnyOrderElementsOf(
                        processes.stream().map(process -> START + process.key()).toList());

        processes.forEach(
                process ->
                        assertThat(forms("string-compare", START + process.key()))
                                .singleElement()
                                .satisfies(form -> isOf(form, process.start()))
                                .matches(form -> form.shown().contains("bpm:workflowDescription"))
                                .matches(form -> form.isMandatory("packageItems")));
    }

    @Test
    void everyTaskHasAForm() {
        Set<String> types =
                processes.stream()
                        .flatMap(
                                process ->
                                        Stream.concat(
                                                Stream.of(process.start()),
                                                process.tasks().stream()))
                        .collect(toSet());

        assertThat(config.conditions("task-type")).containsExactlyInAnyOrderElementsOf(types);
        taskForms()
                .forEach(
                        form -> {
                            isOf(form, form.condition());
                            assertThat(form.shown()).as("%s", form).contains("packageItems");
                        });
    }

    /**
     * Share marks no form that is only looked at as one of Kamerwoo, and the styles have to know.
     */
    @Test
    void everyFormIsMarkedAsOurs() {
        assertThat(
                        config.forms()
                                .filter(form -> form.shown().contains("packageItems"))
                                .flatMap(form -> form.sets("kw-stukken")))
                .hasSameSizeAs(
                        config.forms()
                                .filter(form -> form.shown().contains("packageItems"))
                                .toList())
                .extracting(set -> set.getAttribute("template"))
                .containsOnly("/nl/kamerwoo/form/sets/stukken.ftl");
    }

    @Test
    void whatWasBegunIsShownWithItsProcess() {
        processes.forEach(
                process ->
                        assertThat(forms("task-type", process.start()))
                                .extracting(ShareForm::id)
                                .containsExactlyInAnyOrder("workflow-details", ""));
    }

    @Test
    void everyTaskEndsWithAButtonOfItsDecision() {
        tasks().forEach(
                        type -> {
                            ShareForm form = forms("task-type", type).get(0);
                            String outcome = type + "Uitkomst";
                            assertThat(form.shown()).last().isEqualTo(outcome);
                            assertThat(form.template(outcome)).as(type).isEqualTo(DECISION);
                        });
    }

    @Test
    void everyDecisionCanHaveItsReasonInOneTextThatSaysWhenItIsNeeded() {
        tasks().forEach(
                        type -> {
                            ShareForm form = forms("task-type", type).get(0);
                            assertThat(form.shown())
                                    .as(type)
                                    .contains("bpm:comment", "bpm:status")
                                    .doesNotContain("kwwf:reden");
                            assertThat(form.template("bpm:comment")).as(type).isEqualTo(TEXT);
                            assertThat(form.hasHelp("bpm:comment")).as(type).isTrue();
                        });
    }

    @Test
    void whoSignsSaysOnWhoseBehalf() {
        assertThat(taskForms().filter(form -> form.shown().contains("kwwf:namens")))
                .extracting(ShareForm::condition)
                .containsExactlyInAnyOrder("kwwf:ondertekenen", "kwwf:besluit");
    }

    private void isOf(ShareForm form, String type) {
        Set<String> fields = model.fieldsOf(type);
        assertThat(form.shown())
                .as("%s", form)
                .allMatch(field -> PLATFORM_FIELDS.contains(field) || fields.contains(field));
    }

    private Stream<String> tasks() {
        return processes.stream().flatMap(process -> process.tasks().stream()).distinct();
    }

    private Stream<ShareForm> taskForms() {
        return config.forms().filter(form -> form.evaluator().equals("task-type"));
    }

    private List<ShareForm> forms(String evaluator, String condition) {
        return config.forms()
                .filter(form -> form.evaluator().equals(evaluator))
                .filter(form -> form.condition().equals(condition))
                .toList();
    }
}
