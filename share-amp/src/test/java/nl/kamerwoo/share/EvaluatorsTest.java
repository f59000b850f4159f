package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When Share offers an action: an evaluator that looks for what is nowhere hides it without a word.
 */
class EvaluatorsTest {

    private static final String PREFIX = "kamerwoo.evaluator.";

    private final List<Element> evaluators =
            ShareConfig.beans().filter(bean -> bean.getAttribute("id").startsWith(PREFIX)).toList();
    private final ContentModel model = new ContentModel();

    @Test
    void looksForTypesAndAspectsThatExist() {
        assertThat(values("types")).isNotEmpty().allMatch(this::isType);
        assertThat(values("aspects")).isNotEmpty().isSubsetOf(model.aspects());
    }

    private boolean isType(String type) {
        return type.equals("cm:content") || model.types().contains(type);
    }

    @Test
    void looksForPropertiesThatExist() {
        assertThat(attributes("property")).isNotEmpty().allMatch(model::hasField);
        assertThat(attributes("accessor"))
                .isNotEmpty()
                .filteredOn(accessor -> !accessor.equals("parent.type"))
                .allSatisfy(accessor -> assertThat(accessor).startsWith("node.properties."))
                .map(accessor -> accessor.split("\\.")[2])
                .allMatch(model::hasField);
    }

    @Test
    void knowsEveryStatusOfADossier() {
        assertThat(valuesComparedWith("kw:status"))
                .containsExactlyInAnyOrderElementsOf(model.allowedValues("kw:dossierstatussen"));
    }

    @Test
    void looksForValuesThatThereCanBe() {
        assertThat(valuesComparedWith("kw:termijnToestand"))
                .isNotEmpty()
                .isSubsetOf(model.allowedValues("kw:termijntoestanden"));
        assertThat(valuesComparedWith("kw:beoordeling"))
                .isNotEmpty()
                .isSubsetOf(model.allowedValues("kw:beoordelingen"));
        assertThat(valuesComparedWith("kw:pdfUitkomst"))
                .isNotEmpty()
                .isSubsetOf(model.allowedValues("kw:handtekeninguitkomsten"));
        assertThat(comparedWith("parent.type")).isNotEmpty().isSubsetOf(model.types());
    }

    /** What the repository tells beside the day of registration, in words of its own. */
    @Test
    void looksForRolesAndTasksThatTheRepositoryTellsOf() {
        Set<String> told = Repository.bevoegdheden();

        assertThat(attributes("accessor"))
                .filteredOn(accessor -> accessor.contains(".mag."))
                .isNotEmpty()
                .allSatisfy(
                        accessor ->
                                assertThat(accessor)
                                        .startsWith("node.properties.kw:registratiedatum.mag."))
                .map(accessor -> accessor.substring(accessor.lastIndexOf('.') + 1))
                .isSubsetOf(told);
    }

    @Test
    void restsOnOthersThatExist() {
        assertThat(refs()).isNotEmpty().allMatch(ids()::contains);
    }

    @Test
    void noneIsThereForNothing() {
        Set<String> used =
                Stream.of(
                                refs(),
                                evaluators.stream().map(bean -> bean.getAttribute("parent")),
                                new ShareConfig().all("evaluator").map(Element::getTextContent),
                                new ShareConfig().attributes("line", "evaluator").stream())
                        .flatMap(names -> names)
                        .collect(toSet());

        assertThat(used).containsAll(ids());
    }

    private Set<String> ids() {
        return evaluators.stream().map(bean -> bean.getAttribute("id")).collect(toSet());
    }

    private Stream<String> refs() {
        return evaluators.stream().flatMap(bean -> Xml.attributes(bean, "ref", "bean").stream());
    }

    private Stream<Element> properties(String name) {
        return evaluators.stream()
                .flatMap(bean -> Xml.all(bean, "property"))
                .filter(property -> property.getAttribute("name").equals(name));
    }

    private Stream<String> attributes(String name) {
        return properties(name).map(property -> property.getAttribute("value"));
    }

    private List<String> valuesComparedWith(String property) {
        return comparedWith("node.properties." + property);
    }

    private List<String> comparedWith(String accessor) {
        return evaluators.stream()
                .filter(bean -> accessor(bean).equals(accessor))
                .flatMap(bean -> Xml.all(bean, "property"))
                .filter(property -> property.getAttribute("name").equals("value"))
                .map(property -> property.getAttribute("value"))
                .toList();
    }

    /** Its own, or that of the one it is made like. */
    private String accessor(Element bean) {
        return Xml.all(bean, "property")
                .filter(property -> property.getAttribute("name").equals("accessor"))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .or(
                        () ->
                                evaluators.stream()
                                        .filter(
                                                other ->
                                                        other.getAttribute("id")
                                                                .equals(
                                                                        bean.getAttribute(
                                                                                "parent")))
                                        .map(this::accessor)
                                        .findFirst())
                .orElse("");
    }

    private Stream<String> values(String name) {
        return properties(name)
                .flatMap(property -> Xml.all(property, "value"))
                .map(Element::getTextContent);
    }
}
