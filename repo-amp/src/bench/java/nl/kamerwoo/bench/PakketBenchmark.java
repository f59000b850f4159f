package nl.kamerwoo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.alfresco.pakket.Verzonnenverzoek;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A package of 2 GB out of an inventory of 10,000 lines, in turns with a bare write of the same
 * bytes to the same disk; in so little memory that it would not fit if anything of it were kept.
 * Two thirds of what it costs is the SHA-256 of every byte.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PakketBenchmark {
    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "a package of 2 GB / a bare write of the same bytes",
                            "PakketBenchmark.pakIn",
                            Beurten.VERHOUDING,
                            5.0));

    private static final int REGELS = 10_000;
    private static final long GROOTTE = 2L << 20;

    private final Verzonnenverzoek verzoek = new Verzonnenverzoek(REGELS, GROOTTE);
    private Path bestand;

    @Setup
    public void maakPlaats() throws IOException {
        bestand = Files.createTempFile("pakket", ".zip");
    }

    @TearDown
    public void ruimOp() throws IOException {
        Files.deleteIfExists(bestand);
    }

    @Benchmark
    @Warmup(iterations = 1, batchSize = 1)
    @Measurement(iterations = 1, batchSize = 3)
    @Fork(value = 1, jvmArgsAppend = "-Xmx64m")
    public void pakIn(Beurten beurten, Blackhole gat) {
        beurten.meet(
                () -> schrijf(verzoek::schrijfKaal), () -> schrijf(verzoek::pakIn), 1, gat);
    }

    private interface Schrijver {
        void schrijf(OutputStream uit) throws IOException;
    }

    private long schrijf(Schrijver schrijver) {
        try {
            try (OutputStream uit = Files.newOutputStream(bestand)) {
                schrijver.schrijf(uit);
            }
            return Files.size(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
