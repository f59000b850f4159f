package nl.kamerwoo.alfresco.pakket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A package takes the same memory however many lines there are and however large the documents: a
 * machine with 64 MB for everything makes it.
 */
class PakketGeheugenTest {

    private static final String HEAP = "-Xmx64m";
    private static final int GEDULD_IN_MINUTEN = 5;
    private static final long MB = 1L << 20;

    @TempDir private Path map;

    @ParameterizedTest
    @CsvSource({"10, 300", "1000, 3", "10000, 0"})
    void fitsInLittleMemory(int regels, int megabytes) throws Exception {
        Path uitvoer = map.resolve("uitvoer.txt");
        Process proces =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PakketGeheugenTest.class.getName(),
                                String.valueOf(regels),
                                String.valueOf(megabytes))
                        .redirectErrorStream(true)
                        .redirectOutput(uitvoer.toFile())
                        .start();

        assertThat(proces.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)).isTrue();
        assertThat(proces.exitValue())
                .as(Files.readString(uitvoer, StandardCharsets.UTF_8))
                .isZero();
    }

    /** Packs in a JVM of its own, and fails when less came out than went in. */
    public static void main(String[] argumenten) throws IOException {
        Verzonnenverzoek verzoek =
                new Verzonnenverzoek(
                        Integer.parseInt(argumenten[0]), Integer.parseInt(argumenten[1]) * MB);
        Teller teller = new Teller();
        verzoek.pakIn(teller);
        if (teller.bytes < verzoek.openbareBytes()) {
            throw new IllegalStateException("Only " + teller.bytes + " bytes");
        }
    }

    private static final class Teller extends OutputStream {

        private long bytes;

        @Override
        public void write(int waarde) {
            bytes++;
        }

        @Override
        public void write(byte[] deel, int begin, int lengte) {
            bytes += lengte;
        }
    }
}
