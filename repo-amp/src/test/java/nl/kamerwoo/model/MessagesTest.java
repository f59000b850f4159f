package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.allowedValues;
import static nl.kamerwoo.model.ModelXml.name;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;

/** The texts of the module: every one of them there in every language, and none for nothing. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamerwoo-model",
                "kamerwoo",
                "kamerwoo-instelling",
                "kamerwoo-termijn",
                "kamerwoo-vragen"
            })
    void everyLanguageHasTheSameKeys(String bundle) {
        Properties base = load(bundle);

        assertThat(load(bundle + "_nl")).as("Dutch is what the staff see").isEqualTo(base);
        assertThat(load(bundle + "_en").keySet()).isEqualTo(base.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamerwoo-model",
                "kamerwoo",
                "kamerwoo-instelling",
                "kamerwoo-termijn",
                "kamerwoo-vragen"
            })
    void everyTextIsFilledInAndReadsTheSameInAnyEncoding(String bundle) {
        for (String file : new String[] {bundle, bundle + "_en", bundle + "_nl"}) {
            assertThat(source(file)).as(file).containsPattern("\\A[\\x20-\\x7E\\n]*\\z");
            assertThat(load(file).values()).as(file).allMatch(text -> !text.toString().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamerwoo-model",
                "kamerwoo",
                "kamerwoo-instelling",
                "kamerwoo-termijn",
                "kamerwoo-vragen"
            })
    void anApostropheBesideAnArgumentIsDoubled(String bundle) {
        for (String file : new String[] {bundle, bundle + "_en", bundle + "_nl"}) {
            assertThat(load(file).values())
                    .as(file)
                    .map(Object::toString)
                    .filteredOn(text -> text.contains("{"))
                    .allMatch(text -> !text.replace("''", "").contains("'"));
        }
    }

    @Test
    void everythingInTheModelHasItsTexts() {
        assertThat(load("kamerwoo-model").keySet())
                .containsExactlyInAnyOrderElementsOf(expectedKeys(ModelXml.kamerwoo()).toList());
    }

    private static Stream<Object> expectedKeys(ModelXml model) {
        Stream<String> titled =
                Stream.of(
                                titled("type", model.types()),
                                titled("aspect", model.aspects()),
                                titled("property", model.properties()),
                                titled("association", model.associations()),
                                titled("constraint", model.constraints()))
                        .flatMap(keys -> keys);
        Stream<String> values =
                model.constraints()
                        .flatMap(
                                list ->
                                        allowedValues(list).stream()
                                                .map(
                                                        value ->
                                                                key("listconstraint", list)
                                                                        + "."
                                                                        + value));
        Stream<String> others =
                Stream.of(
                        "kw_kamerwoo.description",
                        "d_dictionary.constraint.regex.error.kw:zaaknummerPatroon");
        return Stream.of(titled, values, others).flatMap(keys -> keys);
    }

    private static Stream<String> titled(String kind, Stream<Element> elements) {
        return elements.map(element -> key("kw_kamerwoo." + kind, element))
                .flatMap(key -> Stream.of(key + ".title", key + ".description"));
    }

    private static String key(String prefix, Element element) {
        return prefix + "." + name(element).replace(':', '_');
    }

    private static Properties load(String bundle) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(source(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String source(String bundle) {
        String path = "/alfresco/module/kamerwoo-repo/messages/" + bundle + ".properties";
        try (InputStream in = MessagesTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
