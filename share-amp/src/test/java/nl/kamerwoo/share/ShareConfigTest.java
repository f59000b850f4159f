package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Share skips what it does not understand, with a line in a log at most. So it is checked here. */
class ShareConfigTest {

    /** What Share reads of each element: its children, its attributes. */
    private static final Map<String, List<String>> VOCABULARY =
            """
            alfresco-config config
            config aspects types create-content advanced-search forms actions actionGroups @evaluator @condition
            config indicators metadata-templates multi-select dependencies
            indicators indicator
            indicator evaluator @id @index @icon @label
            metadata-templates template
            template evaluator banner line @id
            banner @id @index @evaluator
            line @id @index @view @evaluator
            multi-select action
            action @asset @permission @notAspect
            dependencies css js
            css @src
            js @src
            actions action
            action param permissions evaluator @id @type @icon @label @index @subgroup @appendEvaluators
            permissions permission
            permission @allow
            evaluator @negate
            actionGroups actionGroup
            actionGroup action @id
            aspects visible
            visible aspect
            aspect @name
            types type
            type subtype @name
            subtype @name
            create-content content
            content param @id @label @icon @type @index
            param @name
            advanced-search forms
            forms form dependencies
            dependencies css js
            css @src
            js @src
            form field-visibility edit-form appearance @id @labelId @descriptionId
            field-visibility show
            show @id @force @for-mode
            edit-form @template
            appearance set field
            set @id @appearance @label-id @template
            field control @id @set @read-only @mandatory @label-id @help-id
            control control-param @template
            control-param @name
            """
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .collect(
                            toMap(
                                    words -> words.get(0),
                                    words -> words.subList(1, words.size()),
                                    (one, more) ->
                                            Stream.of(one, more).flatMap(List::stream).toList()));

    private static final Set<String> EVALUATORS =
            Set.of("string-compare", "node-type", "aspect", "model-type", "task-type");

    private static final Set<String> PLATFORM_TEMPLATES =
            Set.of(
                    "/org/alfresco/components/form/2-column-set.ftl",
                    "/org/alfresco/components/form/3-column-set.ftl",
                    "/org/alfresco/components/form/controls/association.ftl",
                    "/org/alfresco/components/form/controls/info.ftl",
                    "/org/alfresco/components/form/controls/mimetype.ftl",
                    "/org/alfresco/components/form/controls/selectone.ftl",
                    "/org/alfresco/components/form/controls/size.ftl",
                    "/org/alfresco/components/form/controls/textarea.ftl",
                    "/org/alfresco/components/form/controls/textfield.ftl",
                    "/org/alfresco/components/form/controls/workflow/activiti-transitions.ftl",
                    "/org/alfresco/components/form/controls/workflow/priority.ftl",
                    "../documentlibrary/forms/doclib-simple-metadata.ftl");

    /** Texts of Share that all its workflows have. */
    private static final Set<String> PLATFORM_LABELS =
            Set.of(
                    "workflow.field.comment",
                    "workflow.field.due",
                    "workflow.field.message",
                    "workflow.field.priority",
                    "workflow.set.general",
                    "workflow.set.items",
                    "workflow.set.task.info",
                    "workflow.set.task.progress",
                    "workflow.set.workflow.more_info");

    private final ShareConfig config = new ShareConfig();
    private final ContentModel model = new ContentModel();

    @Test
    void saysNothingThatShareDoesNotRead() {
        config.files().forEach(ShareConfigTest::checkVocabulary);
        assertThat(config.attributes("config", "evaluator")).isSubsetOf(EVALUATORS);
    }

    private static void checkVocabulary(Element element) {
        Stream<String> attributes =
                IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> "@" + element.getAttributes().item(i).getNodeName());
        Stream<String> children = Xml.children(element).map(Element::getTagName);

        assertThat(Stream.concat(attributes, children))
                .as(element.getTagName())
                .isSubsetOf(VOCABULARY.getOrDefault(element.getTagName(), List.of()));
        Xml.children(element).forEach(ShareConfigTest::checkVocabulary);
    }

    @Test
    void everyFileOfItIsRegistered() {
        assertThat(ShareConfig.registered())
                .containsExactlyInAnyOrderElementsOf(
                        ShareConfig.in(ShareConfig.EXTENSION.resolve("kamerwoo"), "*"));
    }

    @Test
    void namesOnlyTypesAndAspectsOfTheModel() {
        assertThat(config.attributes("subtype", "name")).isSubsetOf(model.types());
        assertThat(config.attributes("aspect", "name")).isSubsetOf(model.aspects());
        for (String evaluator : List.of("model-type", "node-type", "task-type")) {
            assertThat(config.conditions(evaluator)).isNotEmpty().isSubsetOf(model.types());
        }
        assertThat(config.conditions("aspect")).isNotEmpty().isSubsetOf(model.aspects());
        assertThat(config.params("page").stream().filter(page -> page.contains("itemId=")))
                .isNotEmpty()
                .map(page -> page.replaceAll(".*itemId=([^&]*).*", "$1"))
                .allMatch(config.conditions("model-type")::contains);
    }

    @Test
    void noFormsAreGivenToTheSameThingTwice() {
        assertThat(config.all("config").filter(found -> Xml.all(found, "forms").count() > 0))
                .map(
                        found ->
                                found.getAttribute("evaluator")
                                        + " "
                                        + found.getAttribute("condition"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTemplateExists() {
        assertThat(
                        Stream.of("control", "set", "edit-form")
                                .flatMap(tag -> config.attributes(tag, "template").stream()))
                .allMatch(
                        template ->
                                PLATFORM_TEMPLATES.contains(template)
                                        || Files.exists(
                                                ShareConfig.EXTENSION.resolve(
                                                        "site-webscripts" + template)));
    }

    @Test
    void everyLabelHasItsText() {
        Stream<String> labels =
                Stream.of(
                                config.attributes("set", "label-id"),
                                config.attributes("field", "label-id"),
                                config.attributes("field", "help-id"),
                                config.attributes("content", "label"),
                                config.attributes("form", "labelId"),
                                config.attributes("form", "descriptionId"),
                                config.attributes("action", "label"),
                                config.attributes("indicator", "label"),
                                config.params("successMessage"),
                                config.params("failureMessage"),
                                config.controlParams("selectActionLabelId"),
                                choices(),
                                keys("type.", config.attributes("subtype", "name")),
                                keys("aspect.", config.attributes("aspect", "name")))
                        .flatMap(List::stream)
                        .filter(label -> !PLATFORM_LABELS.contains(label));

        assertThat(labels.collect(toSet())).isSubsetOf(MessagesTest.keys());
    }

    @Test
    void everyTextIsThereForSomething() {
        Set<String> said =
                Stream.concat(
                                config.files().stream().map(Element::getTextContent),
                                ShareConfig.controls().stream())
                        .collect(toSet());
        Set<String> attributes =
                Stream.of("set", "field")
                        .flatMap(
                                tag ->
                                        Stream.of("label-id", "help-id")
                                                .flatMap(at -> config.attributes(tag, at).stream()))
                        .collect(toSet());

        assertThat(MessagesTest.load("kamerwoo").stringPropertyNames())
                .filteredOn(key -> key.startsWith("kamerwoo."))
                .allMatch(
                        key ->
                                attributes.contains(key)
                                        || said.stream().anyMatch(text -> text.contains(key)));
    }

    /** The texts of the choices that the forms themselves offer. */
    private List<String> choices() {
        return config.controlParams("options").stream()
                .flatMap(options -> Arrays.stream(options.split(",")))
                .map(option -> option.replaceAll(".*\\|\\{(.*)}", "$1"))
                .toList();
    }

    private static List<String> keys(String prefix, List<String> names) {
        return names.stream().map(name -> prefix + name.replace(':', '_')).toList();
    }
}
