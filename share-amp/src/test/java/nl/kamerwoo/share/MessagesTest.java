package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {

    private static final List<String> BUNDLES = List.of("kamerwoo", "kamerwoo-bibliotheek");

    @ParameterizedTest
    @ValueSource(strings = {"kamerwoo", "kamerwoo-bibliotheek"})
    void everyLanguageHasTheSameKeys(String bundle) {
        Properties base = load(bundle);

        assertThat(load(bundle + "_nl")).as("Dutch is what the staff see").isEqualTo(base);
        assertThat(load(bundle + "_en").keySet()).isEqualTo(base.keySet());
    }

    @Test
    void noKeyIsInTwoBundles() {
        assertThat(BUNDLES.stream().flatMap(MessagesTest::keys)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamerwoo", "kamerwoo_en", "kamerwoo_nl",
                "kamerwoo-bibliotheek", "kamerwoo-bibliotheek_en", "kamerwoo-bibliotheek_nl"
            })
    void everyTextIsFilledInAndReadsTheSameInAnyEncoding(String file) {
        assertThat(source(file)).containsPattern("\\A[\\x20-\\x7E\\n]*\\z");
        assertThat(load(file).values()).allMatch(text -> !text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aStatusHasOneNameInListsAndOnPages(String language) {
        Properties lists = load("kamerwoo-bibliotheek_" + language);
        Path pages =
                Path.of(
                        "../pages/src/main/resources/META-INF/kamerwoo/bladen/teksten."
                                + language
                                + ".js");

        assertThat(
                        Pattern.compile("'(status\\.[^']+)': '([^']*)'")
                                .matcher(Sources.read(pages))
                                .results())
                .isNotEmpty()
                .allSatisfy(
                        text ->
                                assertThat(text.group(2))
                                        .isEqualTo(
                                                lists.getProperty(
                                                        "kamerwoo."
                                                                + text.group(1)
                                                                        .replace(' ', '-'))));
    }

    /** Of all bundles. */
    static Set<String> keys() {
        return BUNDLES.stream().flatMap(MessagesTest::keys).collect(toSet());
    }

    private static Stream<String> keys(String bundle) {
        return load(bundle).stringPropertyNames().stream();
    }

    static Properties load(String bundle) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(source(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String source(String bundle) {
        Path messages = ShareConfig.RESOURCES.resolve("alfresco/web-extension/messages");
        try {
            return Files.readString(messages.resolve(bundle + ".properties"), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
