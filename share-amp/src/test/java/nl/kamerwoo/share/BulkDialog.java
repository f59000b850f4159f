package nl.kamerwoo.share;

import nl.kamerwoo.browser.Venster;

import org.openqa.selenium.WebElement;

import java.util.List;
import java.util.Map;

/** The dialog in which many documents are given the same values, on a page with its button. */
abstract class BulkDialog extends InShare {

    static final String VALUES = "kamerwoo/stukken/waarden";
    static final String OPEN = "Zelfde waarden geven...";

    BulkDialog(Venster venster) {
        super(venster);
    }

    static SharePage page(String language, List<Map<String, Object>> chosen) {
        String button =
                "<button type=\"button\" data-action=\"onKamerwooVullen\" data-chosen=\"%s\">%s</button>"
                        .formatted(
                                SharePage.attribute(chosen),
                                SharePage.texts(language).get("kamerwoo.vullen.kies"));
        return SharePage.in(language)
                .with("list")
                .scripts("dialoog.js", "actie.js", "vullen.js")
                .body(button);
    }

    static Map<String, Object> node(String id, String name) {
        return Map.of(
                "nodeRef", "workspace://SpacesStore/" + id, "name", name, "properties", Map.of());
    }

    void fillDirectorate() {
        venster.druk(OPEN);
        fill("Directie", "Media");
    }

    void fill(String name, String value) {
        venster.tabNaar(name);
        venster.typ(value);
    }

    WebElement field(String name) {
        return venster.vind("#kamerwoo-vullen-" + name);
    }
}
