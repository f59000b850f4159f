package nl.kamerwoo.bench;

import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and holds them against their bounds; exit status 1 if one is passed. */
public final class Benchmarks {
    /** Each benchmark class adds its bounds here. */
    private static final List<List<Verhouding>> GRENZEN =
            List.of(
                    NotaLezenBenchmark.GRENZEN,
                    IndienenBenchmark.GRENZEN,
                    ReferentieBenchmark.GRENZEN,
                    VergelijkenBenchmark.GRENZEN,
                    VragenLezenBenchmark.GRENZEN,
                    ZoekenBenchmark.GRENZEN,
                    PakketBenchmark.GRENZEN,
                    InventarisBenchmark.GRENZEN);

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        String welke = args.length == 0 ? ".*" : args[0];
        var gemeten = new Runner(new OptionsBuilder().include(welke).shouldFailOnError(true).build()).run();
        System.out.println();
        long teVeel =
                GRENZEN.stream().flatMap(List::stream).filter(v -> !v.houdt(gemeten)).count();
        System.exit(teVeel == 0 ? 0 : 1);
    }
}
