package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.Map;

/** A dossier that is picked from folders. */
class DossierControlTest {

    @Test
    void whatCanBePickedIsOfTheTypeThatIsTold() throws Exception {
        assertThat(control().html()).contains("itemType: \"kw:wooverzoek\"");
    }

    @Test
    void oneIsPicked() throws Exception {
        assertThat(control().html()).contains("multipleSelectMode: false");
    }

    @Test
    void whatIsPickedIsSentByTheNameOfTheField() throws Exception {
        assertThat(control().html())
                .contains("id=\"form_prop_kw_x-cntrl-added\" name=\"prop_kw_x_added\"");
    }

    @Test
    void theButtonIsHeardWithTheNameAndTheHelpOfTheField() throws Exception {
        assertThat(control().with("help", "Kies er een").html())
                .contains("role=\"group\"")
                .contains("aria-labelledby=\"form_prop_kw_x-cntrl-label\"")
                .contains("aria-describedby=\"form_prop_kw_x-uitleg\"");
    }

    @Test
    void aDossierIsTiedToAWooRequestAlone() {
        assertThat(
                        new ShareConfig()
                                .all("field")
                                .filter(field -> field.getAttribute("id").equals("wooverzoek")))
                .singleElement()
                .satisfies(
                        field -> {
                            Element type =
                                    Xml.all(field, "control-param")
                                            .filter(
                                                    param ->
                                                            param.getAttribute("name")
                                                                    .equals("type"))
                                            .findFirst()
                                            .orElseThrow();
                            assertThat(type.getTextContent()).isEqualTo("kw:wooverzoek");
                        });
    }

    private static Control control() {
        return Control.edited("dossier", "")
                .with("control", Map.of("params", Map.of("type", "kw:wooverzoek")));
    }
}
