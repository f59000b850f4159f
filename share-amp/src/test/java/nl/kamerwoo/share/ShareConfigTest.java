package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Share skips what it does not understand, with a line in a log at most. So it is checked here. */
class ShareConfigTest {

    static final Path RESOURCES = Path.of("src/main/resources");

    /** What Share reads of each element: its children, its attributes. */
    private static final Map<String, List<String>> VOCABULARY =
            """
            alfresco-config config
            config aspects types create-content advanced-search forms actions actionGroups @evaluator @condition
            actions action
            action param permissions evaluator @id @type @icon @label @index
            permissions permission
            permission @allow
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
            forms form
            form field-visibility edit-form appearance @id @labelId @descriptionId
            field-visibility show
            show @id @force @for-mode
            edit-form @template
            appearance set field
            set @id @appearance @label-id @template
            field control @id @set @read-only
            control control-param @template
            control-param @name
            """
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .collect(toMap(words -> words.get(0), words -> words.subList(1, words.size())));

    private static final Set<String> EVALUATORS =
            Set.of("string-compare", "node-type", "aspect", "model-type");

    private static final Set<String> PLATFORM_FIELDS =
            Set.of(
                    "cm:name",
                    "cm:title",
                    "cm:description",
                    "cm:content",
                    "cm:creator",
                    "cm:created",
                    "cm:modifier",
                    "cm:modified",
                    "mimetype",
                    "size");

    private static final Set<String> PLATFORM_TEMPLATES =
            Set.of(
                    "/org/alfresco/components/form/2-column-set.ftl",
                    "/org/alfresco/components/form/controls/daterange.ftl",
                    "/org/alfresco/components/form/controls/mimetype.ftl",
                    "/org/alfresco/components/form/controls/size.ftl",
                    "/org/alfresco/components/form/controls/textarea.ftl",
                    "/org/alfresco/components/form/controls/textfield.ftl",
                    "../documentlibrary/forms/doclib-simple-metadata.ftl");

    private static final String CHOICE = "/nl/kamerwoo/form/controls/keuze.ftl";
    private static final String TEXTS = "/nl/kamerwoo/form/controls/lijst.ftl";

    private final Element config = Xml.read(RESOURCES.resolve("META-INF/share-config-custom.xml"));
    private final ContentModel model = new ContentModel();

    @Test
    void saysNothingThatShareDoesNotRead() {
        checkVocabulary(config);
        assertThat(attributes("config", "evaluator")).isSubsetOf(EVALUATORS);
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
    void showsOnlyFieldsThatExist() {
        assertThat(attributes("show", "id"))
                .isNotEmpty()
                .allMatch(field -> PLATFORM_FIELDS.contains(field) || model.hasField(field));
    }

    @Test
    void dressesOnlyFieldsThatItShowsInSetsThatItHas() {
        forms().forEach(
                        form -> {
                            assertThat(attributes(form, "field", "id"))
                                    .as(describe(form))
                                    .isSubsetOf(attributes(form, "show", "id"))
                                    .doesNotHaveDuplicates();
                            assertThat(attributes(form, "field", "set"))
                                    .as(describe(form))
                                    .isSubsetOf(attributes(form, "set", "id"));
                        });
    }

    @Test
    void namesOnlyTypesAndAspectsOfTheModel() {
        assertThat(attributes("subtype", "name")).isSubsetOf(model.types());
        assertThat(attributes("aspect", "name")).isSubsetOf(model.aspects());
        configs("model-type").forEach(type -> assertThat(model.types()).contains(type));
        configs("node-type").forEach(type -> assertThat(model.types()).contains(type));
        configs("aspect").forEach(aspect -> assertThat(model.aspects()).contains(aspect));
        assertThat(params("page"))
                .isNotEmpty()
                .map(page -> page.replaceAll(".*itemId=([^&]*).*", "$1"))
                .allMatch(configs("model-type")::contains);
    }

    @Test
    void everyActionIsOneOfTheRepository() {
        Path contexts =
                Path.of("../repo-amp/src/main/resources/alfresco/module/kamerwoo-repo/context");
        Set<String> beans =
                Stream.of("action-context.xml", "brief-context.xml", "vragen-context.xml")
                        .map(contexts::resolve)
                        .flatMap(context -> Xml.all(Xml.read(context), "bean"))
                        .filter(bean -> bean.getAttribute("parent").equals("action-executer"))
                        .map(bean -> bean.getAttribute("id"))
                        .collect(toSet());

        assertThat(params("action")).isNotEmpty().isSubsetOf(beans);
    }

    @Test
    void everyActionIsSomewhereToBeFound() {
        Set<String> offered =
                Xml.all(config, "actionGroup")
                        .flatMap(group -> attributes(group, "action", "id").stream())
                        .collect(toSet());

        assertThat(actions().map(action -> action.getAttribute("id")).collect(toSet()))
                .isEqualTo(offered);
    }

    @Test
    void everyActionIsOfferedWhereItMayBeDone() {
        Set<String> evaluators =
                Xml.all(
                                Xml.read(
                                        RESOURCES.resolve(
                                                "alfresco/web-extension/kamerwoo-context.xml")),
                                "bean")
                        .map(bean -> bean.getAttribute("id"))
                        .collect(toSet());

        assertThat(actions())
                .allSatisfy(
                        action -> {
                            assertThat(Xml.all(action, "evaluator").map(Element::getTextContent))
                                    .isNotEmpty()
                                    .allMatch(evaluators::contains);
                            assertThat(Xml.all(action, "permission")).isNotEmpty();
                        });
    }

    private Stream<Element> actions() {
        return Xml.all(config, "action").filter(action -> Xml.all(action, "param").count() > 0);
    }

    private List<String> params(String name) {
        return Xml.all(config, "param")
                .filter(param -> param.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void everyTypeThatAUserMeetsCanBeLookedAtAndEdited() {
        Set<String> shown =
                Stream.of("node-type", "aspect")
                        .flatMap(kind -> configs(kind).stream())
                        .collect(toSet());

        assertThat(attributes("subtype", "name").stream().filter(name -> !shown.contains(name)))
                .allMatch(type -> model.classesOf(type).stream().anyMatch(shown::contains));
    }

    @Test
    void anEmptyChoiceStaysEmpty() {
        forms().forEach(
                        form ->
                                attributes(form, "show", "id").stream()
                                        .filter(model::isOneOfAList)
                                        .filter(field -> !viewOnly(form, field))
                                        .forEach(
                                                field ->
                                                        assertThat(template(form, field))
                                                                .as(describe(form) + " " + field)
                                                                .isEqualTo(CHOICE)));
    }

    @Test
    void severalTextsAreTypedWithoutTheSpacesAroundThem() {
        forms().filter(form -> !form.getAttribute("id").equals("search"))
                .forEach(
                        form ->
                                attributes(form, "show", "id").stream()
                                        .filter(model::isSeveralTexts)
                                        .filter(field -> !viewOnly(form, field))
                                        .filter(field -> !readOnly(form, field))
                                        .forEach(
                                                field ->
                                                        assertThat(template(form, field))
                                                                .as(describe(form) + " " + field)
                                                                .isEqualTo(TEXTS)));
    }

    /** To look for a value is not to type it. */
    @Test
    void whatTheModuleStampsIsNeverTyped() {
        forms().filter(form -> !form.getAttribute("id").equals("search"))
                .forEach(
                        form ->
                                assertThat(attributes(form, "show", "id"))
                                        .as(describe(form))
                                        .filteredOn(model::isStamped)
                                        .allMatch(field -> viewOnly(form, field)));
    }

    @Test
    void everyTemplateExists() {
        Path own = RESOURCES.resolve("alfresco/web-extension/site-webscripts");

        assertThat(
                        Stream.of("control", "set", "edit-form")
                                .flatMap(tag -> attributes(tag, "template").stream()))
                .allMatch(
                        template ->
                                PLATFORM_TEMPLATES.contains(template)
                                        || Files.exists(own.resolve(template.substring(1))));
    }

    @Test
    void everyLabelHasItsText() {
        Stream<String> labels =
                Stream.of(
                                attributes("set", "label-id"),
                                attributes("content", "label"),
                                attributes("form", "labelId"),
                                attributes("form", "descriptionId"),
                                attributes("action", "label"),
                                params("successMessage"),
                                params("failureMessage"),
                                keys("type.", attributes("subtype", "name")),
                                keys("aspect.", attributes("aspect", "name")))
                        .flatMap(List::stream);

        assertThat(labels.collect(toSet()))
                .isSubsetOf(MessagesTest.load("kamerwoo").stringPropertyNames());
    }

    private static List<String> keys(String prefix, List<String> names) {
        return names.stream().map(name -> prefix + name.replace(':', '_')).toList();
    }

    private Stream<Element> forms() {
        return Xml.all(config, "form").filter(form -> Xml.all(form, "show").count() > 0);
    }

    private List<String> configs(String evaluator) {
        return Xml.all(config, "config")
                .filter(found -> found.getAttribute("evaluator").equals(evaluator))
                .map(found -> found.getAttribute("condition"))
                .toList();
    }

    private List<String> attributes(String tag, String attribute) {
        return attributes(config, tag, attribute);
    }

    private static List<String> attributes(Element parent, String tag, String attribute) {
        return Xml.all(parent, tag)
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static boolean viewOnly(Element form, String field) {
        return Xml.all(form, "show")
                .filter(show -> show.getAttribute("id").equals(field))
                .allMatch(show -> show.getAttribute("for-mode").equals("view"));
    }

    private static boolean readOnly(Element form, String field) {
        return Xml.all(form, "field")
                .filter(found -> found.getAttribute("id").equals(field))
                .anyMatch(found -> found.getAttribute("read-only").equals("true"));
    }

    private static String template(Element form, String field) {
        return Xml.all(form, "field")
                .filter(found -> found.getAttribute("id").equals(field))
                .flatMap(found -> Xml.all(found, "control"))
                .map(control -> control.getAttribute("template"))
                .findFirst()
                .orElse("");
    }

    private static String describe(Element form) {
        Element config = (Element) form.getParentNode().getParentNode();
        return config.getAttribute("condition") + " " + form.getAttribute("id");
    }
}
