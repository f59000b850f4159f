package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Somebody who is only told of is called by his name. */
class PersonNameInBrowserTest extends InShare {

    PersonNameInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void heIsCalledByHisName() {
        share.answers(
                "api/people/jansen",
                200,
                SharePage.json(Map.of("firstName", "Anneke", "lastName", "<b>Jansen</b>")));
        look("jansen");

        venster.wachtOpTekst("Anneke <b>Jansen</b>");
        assertThat(venster.alle(".viewmode-value b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404, '{\"status\":{\"code\":404}}'",
        "200, '{\"userName\":\"oud\"}'",
        "500, 'stuk'"
    })
    void whoHasNoNameIsCalledByHisUserName(int status, String answer) {
        share.answers("api/people/oud", status, answer);
        look("oud");
        venster.wacht(() -> !share.asked().isEmpty(), "he is asked for");
        venster.scriptDatWacht("setTimeout(arguments[0], 200)");

        assertThat(venster.vind(".viewmode-value").getText()).isEqualTo("oud");
    }

    @Test
    void ofNobodyNothingIsAsked() {
        look("");
        venster.scriptDatWacht("setTimeout(arguments[0], 200)");

        assertThat(venster.vind(".viewmode-value").getText()).isEqualTo("(Geen)");
        assertThat(share.asked()).isEmpty();
    }

    private void look(String user) {
        open(new FormPage("nl", Control.viewed("persoon", user)).page());
    }
}
