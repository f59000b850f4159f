package nl.kamerwoo.model;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.instelling.Referentiepatronen;

import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The names in Java are those of the model, all of them, and what kind they are. */
class KamerwooModelTest {

    private final ModelXml model = ModelXml.kamerwoo();

    @Test
    void theConstantsAreTheModel() {
        Map<String, QName> expected =
                Stream.of(
                                Stream.of(
                                        Map.entry(
                                                "MODEL",
                                                qName(local(model.root(), KamerwooModel.PREFIX)))),
                                constants("TYPE", model.types()),
                                constants("ASPECT", model.aspects()),
                                constants("PROP", model.properties()),
                                constants("ASSOC", model.associations()),
                                constants("CONSTRAINT", model.constraints()))
                        .flatMap(names -> names)
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(declared(KamerwooModel.class)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** What a task ends with is named after its step. */
    @Test
    void theConstantsOfTheProcessesAreWhatTheirTasksShare() {
        Map<String, QName> expected =
                ModelXml.werkstroom()
                        .aspects()
                        .flatMap(aspect -> ModelXml.all(aspect, "property"))
                        .map(property -> local(property, WerkstroomModel.PREFIX))
                        .collect(
                                toMap(
                                        name -> "PROP_" + shout(name),
                                        name -> QName.createQName(WerkstroomModel.URI, name)));

        assertThat(declared(WerkstroomModel.class)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void everyKindOfDocumentAndDossierCanHaveAPattern() {
        assertThat(
                        model.types()
                                .map(ModelXml::name)
                                .filter(type -> isOf(type, "kw:stuk") || isOf(type, "kw:dossier"))
                                .map(type -> type.substring("kw:".length())))
                .containsExactlyInAnyOrderElementsOf(Referentiepatronen.SOORTEN);
    }

    private boolean isOf(String type, String ancestor) {
        return type.equals(ancestor)
                || model.types()
                        .filter(found -> ModelXml.name(found).equals(type))
                        .anyMatch(found -> isOf(ModelXml.text(found, "parent"), ancestor));
    }

    private static Stream<Map.Entry<String, QName>> constants(
            String kind, Stream<Element> elements) {
        return elements.map(element -> local(element, KamerwooModel.PREFIX))
                .map(name -> Map.entry(kind + "_" + shout(name), qName(name)));
    }

    private static String local(Element element, String prefix) {
        return ModelXml.name(element).substring(prefix.length() + 1);
    }

    private static String shout(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static QName qName(String name) {
        return QName.createQName(KamerwooModel.URI, name);
    }

    private static Map<String, QName> declared(Class<?> names) {
        return Arrays.stream(names.getFields())
                .filter(field -> field.getType() == QName.class)
                .collect(toMap(Field::getName, KamerwooModelTest::value));
    }

    private static QName value(Field field) {
        try {
            return (QName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
