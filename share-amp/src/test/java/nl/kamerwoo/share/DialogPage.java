package nl.kamerwoo.share;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.BeforeEach;

import java.util.Map;

/** An action of which the dialog asks for a reason. */
abstract class DialogPage extends ActionPage {

    static final String SENT_TO = "api/action/kamerwoo-onderteken/formprocessor";
    static final String ASKED_FOR = "components/form";
    private static final String FORM =
            """
            <form id="{htmlid}-form" class="form-container" action="/share/proxy/alfresco/%s">
            <div class="form-fields">
            <div class="form-field">
            <label for="{htmlid}_prop_reden">Reden</label>
            <input type="text" id="{htmlid}_prop_reden" name="prop_reden" title="reden">
            </div>
            </div>
            <button type="button" name="-" data-send>Bewaren</button>
            <button type="button" name="-" data-cancel>Annuleren</button>
            </form>
            """
                    .formatted(SENT_TO);

    DialogPage(Venster venster) {
        super(venster);
    }

    @BeforeEach
    void aRepositoryWithAForm() {
        share.answers(ASKED_FOR, asked -> form(asked, () -> {}));
    }

    void openDialog() {
        open();
        press();
        untilThere();
    }

    void open() {
        open(
                "kamerwoo-onderteken",
                "onderteken",
                params(),
                Map.of("nodeRef", "workspace://SpacesStore/d"));
    }

    void untilThere() {
        venster.wacht(() -> !venster.alle("[role=dialog]").isEmpty(), "the dialog is there");
    }

    /** What Share makes of the form for who asked for it. */
    static EmbeddedShare.Answer form(EmbeddedShare.Asked asked, Runnable before) {
        String id = asked.path().replaceAll(".*htmlid=([^&]*).*", "$1");
        return new EmbeddedShare.Answer(200, FORM.replace("{htmlid}", id), before);
    }

    private static Map<String, String> params() {
        return Map.of(
                "function", "onKamerwooFormulier",
                "itemKind", "action",
                "itemId", "kamerwoo-onderteken",
                "mode", "create",
                "destination", "workspace://SpacesStore/d",
                "successMessage", "message.kamerwoo.onderteken.success",
                "failureMessage", "message.kamerwoo.onderteken.failure");
    }

    void sendReason() {
        venster.tabNaar("Reden");
        venster.typ("haast");
        venster.druk("OK");
    }

    boolean isFocusInDialog() {
        return (boolean)
                venster.script(
                        "return document.querySelector('[role=dialog]').contains(document.activeElement)");
    }

    void untilGone() {
        venster.wacht(() -> venster.alle("[role=dialog]").isEmpty(), "it is gone");
    }
}
