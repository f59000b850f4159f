package nl.kamerwoo.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.stream.Stream;

/** Starts the browser once for all tests; where there is none they are skipped, and say so. */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final File PROGRAMMA =
            new File(System.getProperty("kamerwoo.chromium", "/usr/bin/chromium"));
    private static final File BESTURING =
            new File(System.getProperty("kamerwoo.chromedriver", "/usr/bin/chromedriver"));

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(
                PROGRAMMA.canExecute() && BESTURING.canExecute(),
                () ->
                        "No browser here (%s, %s): the pages are not looked at"
                                .formatted(PROGRAMMA, BESTURING));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Venster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Gestart.class, type -> new Gestart(), Gestart.class)
                .venster;
    }

    private static final class Gestart implements AutoCloseable {
        private final Path map = map();
        private final ChromeDriver driver = start(map);
        private final Venster venster = new Venster(driver);

        @Override
        public void close() throws IOException {
            driver.quit();
            ruimOp(map);
        }
    }

    private static Path map() {
        try {
            return Files.createTempDirectory("kamerwoo-chromium");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void ruimOp(Path map) throws IOException {
        try (Stream<Path> alles = Files.walk(map)) {
            alles.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static ChromeDriver start(Path map) {
        LoggingPreferences logboeken = new LoggingPreferences();
        logboeken.enable(LogType.BROWSER, Level.ALL);
        logboeken.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions opties = new ChromeOptions();
        opties.setBinary(PROGRAMMA);
        opties.setCapability("goog:loggingPrefs", logboeken);
        opties.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + map);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(BESTURING)
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build(),
                opties);
    }
}
