package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the scripts of the module do in a browser, on pages with what Share gives them. A script
 * that asks for something that Share has not, or that puts a value in as HTML, fails the test that
 * it happens in.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
abstract class InShare {

    /** What a page must never take for anything but text. */
    static final String HOSTILE =
            "<img src=x onerror=alert(1)>\"'</script><script>alert(2)</script>";

    final EmbeddedShare share = new EmbeddedShare();
    final Venster venster;

    InShare(Venster venster) {
        this.venster = venster;
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        List<String> complaints =
                venster.klachten().stream().filter(this::isNotOfTheRepository).toList();
        share.close();
        assertThat(complaints).isEmpty();
        assertThat(share.forged()).isEmpty();
    }

    /** The browser itself tells of every request that is refused. */
    private boolean isNotOfTheRepository(String complaint) {
        return !complaint.matches(".*/share/(proxy|service)/.*Failed to load resource.*");
    }

    void open(SharePage page) {
        venster.open(share.page(page.html()));
    }

    /** The values that were sent to a path, once. */
    JsonNode sentTo(String path) {
        venster.wacht(() -> !share.sent().isEmpty(), "something is sent");
        assertThat(share.sent()).hasSize(1).allMatch(one -> one.path().equals(path));
        return parsed(share.sent().get(0).body());
    }

    static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
