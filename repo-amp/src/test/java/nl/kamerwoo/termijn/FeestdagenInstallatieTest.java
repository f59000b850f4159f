package nl.kamerwoo.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library of the holidays as it is installed: what the AMP packs, and what Alfresco has. */
class FeestdagenInstallatieTest {

    private static final List<String> IN_DE_AMP =
            List.of("jollyday-core", "jollyday-jaxb", "threeten-extra");

    /** In the {@code WEB-INF/lib} of 23.6, 25.3 and 26.2 alike. */
    private static final List<String> VAN_ALFRESCO =
            List.of(
                    "jakarta.xml.bind-api",
                    "jaxb-runtime",
                    "jaxb-core",
                    "txw2",
                    "istack-commons-runtime",
                    "jakarta.activation-api",
                    "slf4j-api");

    @Test
    void holidaysAreKnownWithTheJarsOfTheInstallationAlone() throws Exception {
        try (URLClassLoader lader = webapplicatie()) {
            assertThat(namen(lader, 2026))
                    .containsEntry(LocalDate.of(2026, 4, 6), "TWEEDE_PAASDAG")
                    .containsEntry(LocalDate.of(2026, 4, 27), "KONINGSDAG")
                    .hasSize(9);
        }
    }

    @Test
    void theyAreKnownOnAThreadThatSeesNothingOfTheApplication() throws Exception {
        try (URLClassLoader lader = webapplicatie()) {
            ExecutorService draad =
                    Executors.newSingleThreadExecutor(FeestdagenInstallatieTest::kaal);
            try {
                assertThat(draad.submit(() -> namen(lader, 2027)).get()).hasSize(9);
            } finally {
                draad.shutdown();
            }
        }
    }

    @Test
    void manyThreadsMayAskForTheFirstTimeAtOnce() throws Exception {
        try (URLClassLoader lader = webapplicatie()) {
            ExecutorService draden = Executors.newFixedThreadPool(8);
            try {
                List<Callable<Map<LocalDate, String>>> vragen = new ArrayList<>();
                for (int jaar = 2020; jaar < 2060; jaar++) {
                    int gevraagd = jaar;
                    vragen.add(() -> namen(lader, gevraagd));
                }
                for (Future<Map<LocalDate, String>> antwoord : draden.invokeAll(vragen)) {
                    assertThat(antwoord.get()).hasSizeBetween(8, 9);
                }
            } finally {
                draden.shutdown();
            }
        }
    }

    private static Thread kaal(Runnable werk) {
        Thread draad = new Thread(werk);
        draad.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return draad;
    }

    /** Nothing of the tests is seen in it. */
    private static URLClassLoader webapplicatie() {
        URL[] jars =
                Stream.concat(
                                Stream.of(Path.of("target", "classes").toFile()),
                                Stream.concat(IN_DE_AMP.stream(), VAN_ALFRESCO.stream())
                                        .map(FeestdagenInstallatieTest::jar))
                        .map(FeestdagenInstallatieTest::url)
                        .toArray(URL[]::new);
        return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    }

    private static File jar(String naam) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(bestand -> bestand.getName().matches(naam + "-[0-9][^-]*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No jar of " + naam));
    }

    private static URL url(File bestand) {
        try {
            return bestand.toURI().toURL();
        } catch (MalformedURLException onmogelijk) {
            throw new AssertionError(onmogelijk);
        }
    }

    private static Map<LocalDate, String> namen(ClassLoader lader, int jaar) throws Exception {
        Map<?, ?> dagen =
                (Map<?, ?>)
                        lader.loadClass(Feestdagen.class.getName())
                                .getMethod("van", int.class)
                                .invoke(null, jaar);
        return dagen.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                dag -> (LocalDate) dag.getKey(),
                                dag -> String.valueOf(dag.getValue())));
    }
}
