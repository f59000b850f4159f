package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.allowedValues;
import static nl.kamerwoo.model.ModelXml.name;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The texts of the module: every one of them there in every language, and none for nothing. */
class MessagesTest {

    private static final String TYPE = "kwwf_werkstroom.type.kwwf_";
    private static final Path MESSAGES =
            Path.of("src/main/resources/alfresco/module/kamerwoo-repo/messages");
    private static final String PAGES =
            "../pages/src/main/resources/META-INF/kamerwoo/bladen/teksten.%s.js";

    static List<String> bundles() {
        return List.of(
                "kamerwoo-model",
                "kamerwoo",
                "kamerwoo-instelling",
                "kamerwoo-termijn",
                "kamerwoo-vragen",
                "kamerwoo-werkstroom",
                "kamerwoo-behandeling",
                "kamerwoo-bericht",
                "kamerwoo-spoor",
                "kamerwoo-zoeken",
                "kamerwoo-verzoek",
                "kamerwoo-pakket",
                "kamerwoo-inventaris",
                "kamerwoo-handtekening",
                "kamerwoo-gaafheid",
                "kamerwoo-bewaring",
                "kamerwoo-mdto",
                "kamerwoo-volledigheid",
                "kamerwoo-opberging");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String bundle) {
        Properties base = load(bundle);

        assertThat(load(bundle + "_nl")).as("Dutch is what the staff see").isEqualTo(base);
        assertThat(load(bundle + "_en").keySet()).isEqualTo(base.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsFilledInAndReadsTheSameInAnyEncoding(String bundle) {
        for (String file : new String[] {bundle, bundle + "_en", bundle + "_nl"}) {
            assertThat(source(file)).as(file).containsPattern("\\A[\\x20-\\x7E\\n]*\\z");
            assertThat(load(file).values()).as(file).allMatch(text -> !text.toString().isBlank());
        }
    }

    @Test
    void inEnglishANotaIsAMemo() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.endsWith("_en.properties"))
                                    .map(file -> file.replace(".properties", ""))
                                    .flatMap(bundle -> load(bundle).values().stream()))
                    .isNotEmpty()
                    .noneMatch(text -> text.toString().matches("(?i).*\\bnota\\b.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
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
        Stream<String> others =
                Stream.of("d_dictionary.constraint.regex.error.kw:zaaknummerPatroon");

        assertThat(load("kamerwoo-model").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(textsOf("kw_kamerwoo", ModelXml.kamerwoo()), others)
                                .toList());
    }

    @Test
    void everyTaskAndProcessHasItsTexts() {
        assertThat(load("kamerwoo-werkstroom").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        textsOf("kwwf_werkstroom", ModelXml.werkstroom()),
                                        outcomes(ModelXml.werkstroom()),
                                        ProcesXml.alle().stream().flatMap(MessagesTest::textsOf))
                                .flatMap(keys -> keys)
                                .toList());
    }

    @Test
    void aStepIsCalledTheSameInItsProcessAsInItsTexts() {
        Properties texts = load("kamerwoo-werkstroom");

        assertThat(ProcesXml.alle())
                .isNotEmpty()
                .allSatisfy(
                        proces ->
                                assertThat(proces.taken())
                                        .allSatisfy(
                                                taak ->
                                                        assertThat(name(taak))
                                                                .isEqualTo(
                                                                        texts.get(
                                                                                node(proces, taak)
                                                                                        + ".title"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aStepHasOneNameInTasksMailsAndPages(String language) throws IOException {
        Properties tasks = load("kamerwoo-werkstroom_" + language);
        Properties steps = load("kamerwoo-behandeling_" + language);
        String pages = Files.readString(Path.of(PAGES.formatted(language)));

        assertThat(ProcesXml.alle())
                .allSatisfy(
                        proces ->
                                assertThat(proces.taken())
                                        .allSatisfy(
                                                taak -> {
                                                    String stap = taak.getAttribute("id");
                                                    String naam =
                                                            steps.getProperty(
                                                                    "kamerwoo.stap." + stap);
                                                    assertThat(
                                                                    tasks.getProperty(
                                                                            node(proces, taak)
                                                                                    + ".title"))
                                                            .isEqualToIgnoringCase(naam);
                                                    assertThat(
                                                                    tasks.getProperty(
                                                                            TYPE + stap + ".title"))
                                                            .isEqualToIgnoringCase(naam);
                                                    assertThat(pages)
                                                            .contains(
                                                                    "'stap.%s': '%s'"
                                                                            .formatted(stap, naam));
                                                }));
    }

    /** A task list that says "Initial" says to an English reader that something comes first. */
    @Test
    void initialsAreNotTakenForWhatComesFirst() {
        assertThat(load("kamerwoo-werkstroom_en").values())
                .map(Object::toString)
                .noneMatch("initial"::equalsIgnoreCase);
    }

    private static Stream<Object> textsOf(String prefix, ModelXml model) {
        Stream<String> titled =
                Stream.of(
                                titled(prefix + ".type", model.types()),
                                titled(prefix + ".aspect", model.aspects()),
                                titled(prefix + ".property", model.properties()),
                                titled(prefix + ".association", model.associations()),
                                titled(prefix + ".constraint", model.constraints()))
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
        return Stream.of(titled, values, Stream.of(prefix + ".description")).flatMap(keys -> keys);
    }

    /** What can come of a task: the history of a process asks for these texts. */
    private static Stream<Object> outcomes(ModelXml model) {
        return model.constraints()
                .filter(list -> name(list).endsWith("Uitkomsten"))
                .flatMap(list -> allowedValues(list).stream())
                .distinct()
                .map(value -> "workflowtask.outcome." + value);
    }

    private static Stream<Object> textsOf(ProcesXml proces) {
        return Stream.concat(
                        Stream.of(proces.sleutel() + ".workflow"),
                        proces.taken().map(taak -> node(proces, taak)))
                .flatMap(key -> Stream.of(key + ".title", key + ".description"));
    }

    private static String node(ProcesXml proces, Element taak) {
        return proces.sleutel() + ".node." + taak.getAttribute("id");
    }

    private static Stream<String> titled(String prefix, Stream<Element> elements) {
        return elements.map(element -> key(prefix, element))
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
