package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

class MessagesTest {

    @Test
    void everyLanguageHasTheSameKeys() {
        Properties base = load("kamerwoo");

        assertThat(load("kamerwoo_nl")).as("Dutch is what the staff see").isEqualTo(base);
        assertThat(load("kamerwoo_en").keySet()).isEqualTo(base.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kamerwoo", "kamerwoo_en", "kamerwoo_nl"})
    void everyTextIsFilledInAndReadsTheSameInAnyEncoding(String file) {
        assertThat(source(file)).containsPattern("\\A[\\x20-\\x7E\\n]*\\z");
        assertThat(load(file).values()).allMatch(text -> !text.toString().isBlank());
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
