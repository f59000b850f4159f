package nl.kamerwoo.share;

import nl.kamerwoo.browser.Venster;

import org.openqa.selenium.WebElement;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Map;

/**
 * A list of documents with one row in it, with the lines that the module's configuration gives it.
 */
abstract class ListPage extends InShare {

    /** Half past midnight in the Netherlands; in UTC and in America it is still the tenth. */
    private static final String NOW = "2026-03-10T23:30:00Z";

    final ShareConfig config = new ShareConfig();

    ListPage(Venster venster) {
        super(venster);
    }

    /** The list with one row, at that moment, for somebody who reads this language. */
    void open(String language, String row) {
        String clock =
                """
                <script>
                Date = class extends Date {
                  constructor(...given) { super(...(given.length ? given : ['%s'])); }
                };
                </script>
                """
                        .formatted(NOW);
        open(SharePage.in(language).with("list").scripts("documentenlijst.js").body(clock + row));
    }

    String detail(String kind) {
        WebElement found = venster.vind("." + kind);
        return found.getText();
    }

    String dossier(Map<String, Object> values) {
        return row("kamerwoo-dossier", values);
    }

    String document(Map<String, Object> values) {
        return row("kamerwoo-stuk", values);
    }

    String row(String template, Map<String, Object> properties) {
        Map<String, Object> row =
                Map.of(
                        "templates",
                        lines(template),
                        "indicators",
                        config.all("indicator").map(ListPage::indicator).toList(),
                        "node",
                        Map.of(
                                "nodeRef",
                                "workspace://SpacesStore/1",
                                "name",
                                "nota.docx",
                                "properties",
                                properties));
        return "<div data-row=\"" + SharePage.attribute(row) + "\"></div>";
    }

    /** Without what Share itself shows. */
    private List<String> lines(String template) {
        return config.all("template")
                .filter(one -> one.getAttribute("id").equals(template))
                .flatMap(one -> Xml.all(one, "line"))
                .filter(line -> line.getAttribute("id").startsWith("kamerwoo-"))
                .map(Element::getTextContent)
                .toList();
    }

    private static Map<String, String> indicator(Element found) {
        return Map.of(
                "id", found.getAttribute("id"),
                "icon", found.getAttribute("icon"),
                "label", found.getAttribute("label"));
    }

    static Map<String, String> day(String instant) {
        return Map.of("iso8601", instant, "value", instant);
    }
}
