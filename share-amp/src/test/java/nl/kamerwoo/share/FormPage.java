package nl.kamerwoo.share;

import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** A form with one of our controls in it, which is sent as JSON as Share's form of a task is. */
record FormPage(String language, Control control) {

    static final String FIELD = "form_prop_kw_x";
    static final String SENT_TO = "api/task/1/formprocessor";

    private static final Map<String, Map<String, String>> OF_SHARE =
            Map.of(
                    "nl",
                            Map.of(
                                    "form.required.fields.marker", "*",
                                    "form.control.novalue", "(Geen)",
                                    "form.field.help", "Klik om Help-tekst te tonen."),
                    "en",
                            Map.of(
                                    "form.required.fields.marker", "*",
                                    "form.control.novalue", "(None)",
                                    "form.field.help", "Click to show help text."));

    private static final String HELP =
            """
            <span class="help-icon"><img id="%1$s-help-icon" src="%3$s" width="16" height="16" title="%4$s" tabindex="0"></span>
            <div class="help-text" id="%1$s-help">%2$s</div>
            """;

    private static final String PICTURE =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

    SharePage page() {
        return SharePage.in(language).scripts("formulier.js").body(form());
    }

    private String form() {
        return """
        <form data-share class="form-container" action="/share/proxy/alfresco/%s">
        %s
        %s
        <button type="button" name="-" data-send>Bewaren</button>
        </form>
        """
                .formatted(
                        SENT_TO,
                        html(),
                        Boolean.TRUE.equals(control.field().get("mandatory"))
                                ? "<i data-needed=\"" + FIELD + "\"></i>"
                                : "");
    }

    private String html() {
        Map<String, String> texts = new TreeMap<>(SharePage.texts(language));
        texts.putAll(OF_SHARE.get(language));
        TemplateMethodModelEx text =
                arguments -> {
                    String key = arguments.get(0).toString();
                    if (!texts.containsKey(key)) {
                        throw new IllegalArgumentException("no text " + key);
                    }
                    return texts.get(key);
                };
        try {
            return control.html(language, text, help(texts.get("form.field.help")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (TemplateException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Share's own macro puts a mark beside the field that shows and hides the text. */
    private static TemplateDirectiveModel help(String title) {
        return (env, params, loops, body) -> {
            Object field = params.get("field");
            Object help = ((TemplateHashModel) field).get("help");
            if (help != null) {
                env.getOut().write(HELP.formatted(FIELD, help, PICTURE, title));
            }
        };
    }
}
