package nl.kamerwoo.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

/** Which parts of a message are documents of their own. */
class MaildeelTest {

    @Test
    void aFileIsOne() {
        assertThat(deel("application/pdf", "nota.pdf", "", true).isBijlage(Set.of())).isTrue();
        assertThat(deel("application/pdf", "", "", false).isBijlage(Set.of())).isTrue();
        assertThat(deel("text/plain", "verslag.txt", "", false).isBijlage(Set.of())).isTrue();
        assertThat(deel("message/rfc822", "", "", false).isBijlage(Set.of())).isTrue();
    }

    @Test
    void theTextItselfIsNone() {
        assertThat(deel("text/plain", "", "", false).isBijlage(Set.of())).isFalse();
        assertThat(deel("text/html", "", "", false).isBijlage(Set.of())).isFalse();
        assertThat(new Maildeel("text/html", "bericht.html", "", false, true).isBijlage(Set.of()))
                .isFalse();
        assertThat(new Maildeel("text/calendar", "", "", false, true).isBijlage(Set.of()))
                .isFalse();
    }

    @Test
    void aPictureThatTheTextShowsIsNone() {
        Maildeel logo = deel("image/png", "logo.png", "<logo@x>", false);

        assertThat(logo.isBijlage(Set.of("logo@x"))).isFalse();
        assertThat(logo.isBijlage(Set.of("ander@x"))).isTrue();
    }

    @Test
    void whatSaysItselfThatItIsAttachedIsOneThoughTheTextRefersToIt() {
        assertThat(deel("image/png", "foto.png", "<foto@x>", true).isBijlage(Set.of("foto@x")))
                .isTrue();
        assertThat(deel("application/pdf", "a.pdf", "<a@x>", false).isBijlage(Set.of("a@x")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pkcs7-signature",
                "Application/PGP-Signature",
                "message/delivery-status"
            })
    void whatSaysThatAMessageIsGenuineOrArrivedIsNone(String soort) {
        assertThat(deel(soort, "smime.p7s", "", true).isBijlage(Set.of())).isFalse();
    }

    @Test
    void aTextRefersToItsPicturesByTheirIdentifiers() throws IOException {
        String html =
                "<img src=\"cid:logo@x\"><IMG SRC='CID:foto%40y'>"
                        + "<p style=\"background:url(cid:a+b)\">ccid:</p><img src=cid:z>";

        assertThat(Inhoudverwijzingen.in(new StringReader(html)))
                .containsExactlyInAnyOrder("logo@x", "foto@y", "a+b", "z");
    }

    private static Maildeel deel(String soort, String naam, String id, boolean bijgevoegd) {
        return new Maildeel(soort, naam, id, bijgevoegd, false);
    }
}
