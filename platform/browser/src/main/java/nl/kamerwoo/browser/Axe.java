package nl.kamerwoo.browser;

import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether a page can be used by everybody, as far as that can be computed. */
final class Axe {

    private static final String KIJK =
            "const klaar = arguments[arguments.length - 1];"
                    + "axe.run(document, {resultTypes: ['violations']}).then(uitkomst => klaar("
                    + "uitkomst.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                    + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))),"
                    + " fout => klaar(['axe failed: ' + fout]))";

    private Axe() {}

    /** What is serious or worse. */
    @SuppressWarnings("unchecked")
    static List<String> bezwaren(ChromeDriver driver) {
        driver.executeScript(bron());
        return (List<String>) driver.executeAsyncScript(KIJK);
    }

    private static String bron() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
