package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

class ChoiceControlTest {

    private static final TemplateDirectiveModel NO_HELP = (env, params, loops, body) -> {};
    private static final TemplateMethodModelEx TEXT = arguments -> "text of " + arguments.get(0);

    @Test
    void choosesNothingByItself() throws Exception {
        assertThat(render("")).contains("<option value=\"\"></option>").doesNotContain("selected");
    }

    @Test
    void showsWhatWasChosen() throws Exception {
        assertThat(render("Deels openbaar"))
                .containsOnlyOnce("selected=")
                .contains("<option value=\"Deels openbaar\" selected=\"selected\">Partly</option>");
    }

    @Test
    void startsASearchWithoutTheDefaultOfTheModel() throws Exception {
        assertThat(render("Deels openbaar", Map.of("formId", "search")))
                .contains("Partly")
                .doesNotContain("selected");
    }

    @Test
    void isSearchedForWhole() throws Exception {
        assertThat(render("")).contains("<select").contains("class=\"non-tokenised\"");
    }

    @Test
    void looksUpALabelInBraces() throws Exception {
        assertThat(render("")).contains(">text of type.kw_nota</option>").contains(">{Openbaar<");
    }

    @Test
    void escapesWhatItShows() throws Exception {
        assertThat(render("")).contains("Beoordeling &amp; meer").contains("&lt;Openbaar&gt;");
    }

    private static String render(String value) throws IOException, TemplateException {
        return render(value, Map.of());
    }

    private static String render(String value, Map<String, String> args)
            throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_31);
        freemarker.setClassForTemplateLoading(
                ChoiceControlTest.class, "/alfresco/web-extension/site-webscripts");
        Map<String, String> params =
                Map.of(
                        "options",
                        "<Openbaar>#alf#Deels openbaar|Partly#alf#nota|{type.kw_nota}#alf#x|{Openbaar",
                        "optionSeparator",
                        "#alf#");
        Map<String, Object> field =
                Map.of(
                        "label",
                        "Beoordeling & meer",
                        "name",
                        "prop_kw_beoordeling",
                        "mandatory",
                        false,
                        "disabled",
                        false,
                        "indexTokenisationMode",
                        "FALSE",
                        "value",
                        value,
                        "control",
                        Map.of("params", params));
        StringWriter html = new StringWriter();
        freemarker
                .getTemplate("nl/kamerwoo/form/controls/keuze.ftl")
                .process(
                        Map.of(
                                "args",
                                args,
                                "msg",
                                TEXT,
                                "form",
                                Map.of("mode", "edit"),
                                "fieldHtmlId",
                                "form_prop_kw_beoordeling",
                                "field",
                                field,
                                "formLib",
                                Map.of("renderFieldHelp", NO_HELP)),
                        html);
        return html.toString();
    }
}
