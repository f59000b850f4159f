package nl.kamerwoo.share;

import freemarker.template.Configuration;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;

import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * A control of a form, put on a page as Share does it.
 *
 * @param values of all fields of the form, by their names
 */
record Control(String name, String mode, Map<String, Object> field, Map<String, Object> values) {

    private static final TemplateDirectiveModel NO_HELP = (env, params, loops, body) -> {};
    private static final TemplateMethodModelEx TEXT =
            arguments ->
                    arguments.get(0).toString().equals("kamerwoo.datum")
                            ? "EEEE d MMMM yyyy"
                            : "text of " + arguments.get(0);

    /** Share's own method: an instant out of what the repository says. */
    private static final TemplateMethodModelEx INSTANT =
            arguments ->
                    new SimpleDate(
                            Date.from(
                                    OffsetDateTime.parse(arguments.get(0).toString()).toInstant()),
                            TemplateDateModel.UNKNOWN);

    /** The kinds of files that Share has a name for. */
    private static final Map<String, String> KINDS = Map.of("application/pdf", "Adobe PDF & meer");

    static Control edited(String name, String value) {
        return new Control(name, "edit", field(value), Map.of());
    }

    static Control viewed(String name, String value) {
        return new Control(name, "view", field(value), Map.of());
    }

    Control with(String key, Object value) {
        Map<String, Object> changed = new HashMap<>(field);
        changed.put(key, value);
        return new Control(name, mode, changed, values);
    }

    /** On a form where another field has this value. */
    Control beside(String other, Object value) {
        return new Control(name, mode, field, Map.of(other, value));
    }

    Control options(String options) {
        return with(
                "control", Map.of("params", Map.of("options", options, "optionSeparator", "#")));
    }

    private static Map<String, Object> field(String value) {
        return Map.of(
                "label",
                "Naam & meer",
                "name",
                "prop_kw_x",
                "mandatory",
                false,
                "disabled",
                false,
                "value",
                value,
                "control",
                Map.of("params", Map.of()));
    }

    /** What a browser gets from a server in UTC that speaks Dutch. */
    String html() throws IOException, TemplateException {
        return html("nl-NL", TEXT, NO_HELP);
    }

    /** The same for who reads this language, with these texts and this way to help. */
    String html(String language, TemplateMethodModelEx texts, TemplateDirectiveModel help)
            throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_31);
        freemarker.setClassForTemplateLoading(
                Control.class, "/alfresco/web-extension/site-webscripts");
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setLocale(Locale.forLanguageTag(language));
        StringWriter html = new StringWriter();
        freemarker
                .getTemplate("nl/kamerwoo/form/controls/" + name + ".ftl")
                .process(
                        Map.of(
                                "msg",
                                texts,
                                "xmldate",
                                INSTANT,
                                "form",
                                Map.of("mode", mode, "data", values),
                                "fieldHtmlId",
                                "form_prop_kw_x",
                                "field",
                                field,
                                "formLib",
                                Map.of("renderFieldHelp", help),
                                "mimetypes",
                                Map.of("displaysByMimetype", KINDS)),
                        html);
        return html.toString();
    }
}
