package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A long inventory is written in a heap that could not hold it. */
class GeheugenTest {

    private static final int REGELS = 10_000;

    /** Of text a line; all of them together are more than the heap. */
    private static final int TEKENS = 2_000;

    @ParameterizedTest
    @EnumSource(Formaat.class)
    void tenThousandLinesAreWrittenInAHeapOf64Megabytes(Formaat formaat) throws Exception {
        Process proces =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx64m",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Schrijfproef.class.getName(),
                                        formaat.name()))
                        .redirectErrorStream(true)
                        .start();
        String uitvoer = new String(proces.getInputStream().readAllBytes());

        assertThat(proces.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(proces.exitValue()).as(uitvoer).isZero();
    }

    /** Runs by itself. */
    static final class Schrijfproef {

        private Schrijfproef() {}

        public static void main(String[] formaat) throws IOException {
            try (Inventarisschrijver schrijver =
                    Formaat.valueOf(formaat[0]).begin(OutputStream.nullOutputStream(), "WOO-1")) {
                for (int id = 1; id <= REGELS; id++) {
                    schrijver.regel(Voorbeeldregels.met(id, tekst(id)));
                }
                schrijver.slot(0);
            }
        }

        private static String tekst(int id) {
            return ("Regel " + id + " \u20AC ").repeat(TEKENS / 10);
        }
    }
}
