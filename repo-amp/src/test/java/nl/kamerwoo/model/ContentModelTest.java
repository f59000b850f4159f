package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.all;
import static nl.kamerwoo.model.ModelXml.allowedValues;
import static nl.kamerwoo.model.ModelXml.children;
import static nl.kamerwoo.model.ModelXml.constraintsOf;
import static nl.kamerwoo.model.ModelXml.name;
import static nl.kamerwoo.model.ModelXml.text;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ContentModelTest {

    /** What each element of a model may hold, in the order in which Alfresco binds it. */
    private static final Map<String, List<String>> VOCABULARY =
            """
            model description author published version imports namespaces constraints types aspects
            imports import
            namespaces namespace
            constraints constraint
            constraint title description parameter
            parameter value list
            list value
            types type
            aspects aspect
            type title description parent archive properties associations overrides mandatory-aspects
            aspect title description parent archive properties associations mandatory-aspects
            mandatory-aspects aspect
            overrides property
            properties property
            property title description type protected mandatory multiple default index constraints
            index atomic stored tokenised facetable
            associations association child-association
            association title description source target
            child-association title description source target child-name duplicate
            source role mandatory many
            target class role mandatory many
            """
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .collect(toMap(words -> words.get(0), words -> words.subList(1, words.size())));

    private static final Set<String> DATA_TYPES =
            Set.of("d:text", "d:int", "d:boolean", "d:date", "d:datetime");

    private static final Set<String> PLATFORM_TYPES =
            Set.of("cm:cmobject", "cm:folder", "cm:content");

    private final ModelXml model = ModelXml.kamerwoo();

    @Test
    void usesOnlyWhatAlfrescoBindsInItsOrder() {
        checkVocabulary(model.root());
        checkVocabulary(ModelXml.werkstroom().root());
    }

    private static void checkVocabulary(Element element) {
        List<String> known = VOCABULARY.getOrDefault(element.getTagName(), List.of());
        List<String> found = children(element).map(Element::getTagName).toList();
        assertThat(known).as(element.getTagName() + " " + name(element)).containsAll(found);
        assertThat(found.stream().map(known::indexOf)).as(name(element)).isSorted();
        children(element).forEach(ContentModelTest::checkVocabulary);
    }

    @Test
    void declaresEveryNameOnceAndInItsOwnNamespace() {
        assertThat(Stream.concat(model.types(), model.aspects()).map(ModelXml::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("kw:"));
        assertThat(Stream.concat(model.properties(), model.associations()).map(ModelXml::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("kw:"));
        assertThat(model.constraints().map(ModelXml::name)).doesNotHaveDuplicates();
    }

    @Test
    void refersOnlyToWhatExists() {
        Set<String> types =
                Stream.concat(names(model.types()), PLATFORM_TYPES.stream()).collect(toSet());
        Set<String> aspects = names(model.aspects()).collect(toSet());
        Set<String> constraints = names(model.constraints()).collect(toSet());

        assertThat(model.types().map(type -> text(type, "parent"))).allMatch(types::contains);
        assertThat(model.associations().map(end -> text(end, "class"))).allMatch(types::contains);
        assertThat(all(model.root(), "mandatory-aspects").flatMap(list -> all(list, "aspect")))
                .isNotEmpty()
                .allMatch(aspect -> aspects.contains(text(aspect)));
        assertThat(model.properties().map(property -> text(property, "type")))
                .allMatch(DATA_TYPES::contains);
        assertThat(model.properties().flatMap(property -> constraintsOf(property).stream()))
                .allMatch(constraints::contains)
                .containsAll(constraints);
    }

    @Test
    void refusesNothingForBeingIncomplete() {
        assertThat(model.properties())
                .noneMatch(property -> all(property, "mandatory").count() > 0);
        assertThat(model.associations().flatMap(end -> all(end, "mandatory")).map(ModelXml::text))
                .as("said at both ends: left out, a source is mandatory")
                .hasSize(2 * (int) model.associations().count())
                .containsOnly("false");
    }

    @Test
    void aDefaultIsAnAllowedValue() {
        model.properties()
                .filter(property -> !text(property, "default").isEmpty())
                .forEach(
                        property ->
                                assertThat(
                                                text(property, "type").equals("d:boolean")
                                                        ? List.of("true", "false")
                                                        : allowedValues(listOf(property)))
                                        .as(name(property))
                                        .contains(text(property, "default")));
    }

    @Test
    void anEmptyChoiceInAFormIsNoValue() {
        model.properties()
                .filter(property -> listOf(property) != null)
                .filter(property -> !text(property, "multiple").equals("true"))
                .forEach(
                        property ->
                                assertThat(constraintsOf(property))
                                        .as(name(property))
                                        .contains("kw:ingevuld"));
    }

    @Test
    void aZaaknummerIsAYearAZAndFiveDigits() {
        Pattern pattern = Pattern.compile(text(model.constraint("kw:zaaknummerPatroon"), "value"));

        assertThat(pattern.asMatchPredicate())
                .accepts("2023Z19580")
                .rejects("2023z19580", "2023Z1958", "2023Z195801", " 2023Z19580", "2025D04328", "");
    }

    @Test
    void everyDayAndMomentCanBeSearchedAndSorted() {
        assertThat(
                        model.properties()
                                .filter(property -> text(property, "type").startsWith("d:date")))
                .allMatch(property -> text(property, "tokenised").equals("both"))
                .allMatch(property -> text(property, "facetable").equals("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"referentie", "zaaknummer", "berichtId", "gesprekId", "controlegetal"})
    void aReferenceIsFoundExactlyAsItIsWritten(String name) {
        assertThat(text(model.property("kw:" + name), "tokenised")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gerichtAan",
                "betrokkenMinisteries",
                "coordinerendMinisterie",
                "afgestemdMet",
                "directie",
                "status",
                "leesstatus",
                "beoordeling"
            })
    void ministriesAndStatusesAreFoundWholeAndCounted(String name) {
        Element property = model.property("kw:" + name);

        assertThat(text(property, "tokenised")).isEqualTo("false");
        assertThat(text(property, "facetable")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam", "adres", "hoedanigheid", "stempels", "suggesties", "secties"})
    void personalDataAndTechnicalValuesAreInNoIndex(String name) {
        Element index = all(model.property("kw:" + name), "index").findFirst().orElseThrow();

        assertThat(index.getAttribute("enabled")).isEqualTo("false");
    }

    private Element listOf(Element property) {
        return constraintsOf(property).stream()
                .map(model::constraint)
                .filter(constraint -> constraint.getAttribute("type").equals("LIST"))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> names(Stream<Element> elements) {
        return elements.map(ModelXml::name);
    }
}
