package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Wherever the machine stops, between two steps or in the middle of one: no task is lost, and
 * nothing happens twice.
 */
class AfgebrokenWerkstroomTest {

    private static final int LEVENS = 8;
    private static final int GEDULD_IN_MINUTEN = 5;

    @TempDir private Path map;

    @Test
    void everyStepHasHappenedOnceOrNotAtAll() throws Exception {
        List<String> gevonden = new ArrayList<>();
        for (int leven = 0; leven < LEVENS; leven++) {
            gevonden.add(leef());
        }

        assertThat(gevonden)
                .containsExactly(
                        "nieuw |  | 0 besloten | 0 ondertekend",
                        "in behandeling | registreren | 1 besloten | 0 ondertekend",
                        "in behandeling | opstellen | 2 besloten | 0 ondertekend",
                        "in parafering | paraferen | 3 besloten | 0 ondertekend",
                        "ter ondertekening | ondertekenen | 4 besloten | 0 ondertekend",
                        "ondertekend | verzenden | 5 besloten | 1 ondertekend",
                        "verzonden | archiveren | 6 besloten | 1 ondertekend",
                        "gearchiveerd |  | 8 besloten | 1 ondertekend");
    }

    /** Where a life of the repository finds the dossier. */
    private String leef() throws IOException, InterruptedException {
        Path uitvoer = map.resolve("uitvoer.txt");
        Process leven =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AfgebrokenWerkstroom.class.getName(),
                                map.resolve("repository").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(uitvoer.toFile())
                        .start();
        assertThat(leven.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)).isTrue();
        String tekst = Files.readString(uitvoer, StandardCharsets.UTF_8);
        return tekst.lines()
                .filter(regel -> regel.startsWith(AfgebrokenWerkstroom.STAND))
                .map(regel -> regel.substring(AfgebrokenWerkstroom.STAND.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(tekst));
    }
}
