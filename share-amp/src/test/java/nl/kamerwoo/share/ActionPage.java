package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.openqa.selenium.WebElement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A page of Share with one action on it, as the list of actions of a dossier has it. */
abstract class ActionPage extends InShare {

    static final String NAME = "Vragen " + HOSTILE;

    ActionPage(Venster venster) {
        super(venster);
    }

    /**
     * @param record what is said of the node beside its name
     */
    void open(String id, String label, Map<String, String> params, Map<String, Object> record) {
        Map<String, Object> action =
                Map.of("id", id, "label", "actions.kamerwoo." + label, "params", params);
        Map<String, Object> all =
                new HashMap<>(
                        Map.of(
                                "displayName", NAME,
                                "actions", List.of(action),
                                "properties", Map.of()));
        all.putAll(record);
        open(
                SharePage.in("nl")
                        .with("list", "actions")
                        .scripts("dialoog.js", "actie.js", "actieformulier.js", "kiezer.js")
                        .body(
                                "<div class=\"%s\" data-record=\"%s\"><a href=\"#\">Doe het</a></div>"
                                        .formatted(id, SharePage.attribute(all))));
    }

    void press() {
        venster.druk("Doe het");
    }

    /** The dialog that tells why it was not done. */
    WebElement told(String why) {
        venster.wachtOpTekst(why);
        WebElement told = venster.vind("dialog");
        assertThat(told.getText()).contains(why);
        return told;
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
