package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What ties the lines of an inventory together takes the same memory however many there are. */
class InventarisGeheugenTest {

    /** What was kept of so many lines would be three times the heap. */
    private static final int REGELS = 300_000;

    private static final int GEDULD_IN_MINUTEN = 3;

    @TempDir private Path map;

    @Test
    void threeHundredThousandLinesAreReadInAHeapOf48Megabytes() throws Exception {
        Path uitvoer = map.resolve("uitvoer.txt");
        Process proces =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx48m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                InventarisGeheugenTest.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(uitvoer.toFile())
                        .start();

        assertThat(proces.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)).isTrue();
        assertThat(proces.exitValue())
                .as(Files.readString(uitvoer, StandardCharsets.UTF_8))
                .isZero();
    }

    /** Runs in a JVM of its own, and fails when not every copy and conversation is told of. */
    public static void main(String[] geen) {
        Verzonneninventaris inventaris = new Verzonneninventaris(REGELS, "");
        AtomicInteger dubbele = new AtomicInteger();
        AtomicInteger inGesprek = new AtomicInteger();
        try (Inventarislijst lijst = inventaris.lezer().lees(inventaris.verzoek())) {
            lijst.elk(
                    regel -> {
                        dubbele.addAndGet(regel.regel().dubbelVan().isPresent() ? 1 : 0);
                        inGesprek.addAndGet(regel.regel().gesprek().isPresent() ? 1 : 0);
                    });
        }
        if (dubbele.get() != REGELS / 10 || inGesprek.get() != REGELS) {
            throw new IllegalStateException(dubbele + " copies, " + inGesprek + " in conversation");
        }
    }
}
