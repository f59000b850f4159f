package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

class TextsControlTest {

    private static final TemplateDirectiveModel NO_HELP = (env, params, loops, body) -> {};
    private static final TemplateMethodModelEx KEY = arguments -> arguments.get(0);

    @Test
    void showsTextsApart() throws Exception {
        assertThat(render("view", "Jansen,De Vries")).contains(">Jansen, De Vries<");
    }

    @Test
    void saysThatThereAreNone() throws Exception {
        assertThat(render("view", "")).contains(">form.control.novalue<");
    }

    @Test
    void savesAnUntouchedFieldWithoutTheSpacesItWasStoredWith() throws Exception {
        assertThat(render("edit", "Jansen, De Vries")).contains("value=\"Jansen,De Vries\"");
    }

    @Test
    void takesTheSpacesAwayThatAreTyped() throws Exception {
        assertThat(render("edit", "")).contains("value=\"\"").contains("text.trim()");
    }

    @Test
    void escapesWhatItShows() throws Exception {
        assertThat(render("edit", "\"A\" & B")).contains("value=\"&quot;A&quot; &amp; B\"");
        assertThat(render("view", "<A>")).contains("&lt;A&gt;");
    }

    private static String render(String mode, String value) throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_31);
        freemarker.setClassForTemplateLoading(
                TextsControlTest.class, "/alfresco/web-extension/site-webscripts");
        Map<String, Object> field =
                Map.of(
                        "label",
                        "Indieners",
                        "name",
                        "prop_kw_indieners",
                        "mandatory",
                        false,
                        "disabled",
                        false,
                        "value",
                        new SimpleScalar(value));
        StringWriter html = new StringWriter();
        freemarker
                .getTemplate("nl/kamerwoo/form/controls/lijst.ftl")
                .process(
                        Map.of(
                                "form",
                                Map.of("mode", mode),
                                "msg",
                                KEY,
                                "fieldHtmlId",
                                "form_prop_kw_indieners",
                                "field",
                                field,
                                "formLib",
                                Map.of("renderFieldHelp", NO_HELP)),
                        html);
        return html.toString();
    }
}
