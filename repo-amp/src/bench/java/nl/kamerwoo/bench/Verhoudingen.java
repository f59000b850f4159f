package nl.kamerwoo.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and holds their ratios to what was promised. */
public final class Verhoudingen {

    /**
     * What one benchmark may cost at the most, as a multiple of another.
     *
     * @param van the benchmark, by class and method
     * @param tot its peer
     */
    private record Belofte(String wat, String van, String tot, double hoogstens) {}

    private static final List<Belofte> BELOFTEN =
            List.of(
                    new Belofte(
                            "reading the header against Tika's text out of the same PDF",
                            "NotaLezenBenchmark.kopUitPdf",
                            "NotaLezenBenchmark.tikaPdf",
                            0.03),
                    new Belofte(
                            "reading the header against Tika's text out of the same docx",
                            "NotaLezenBenchmark.kopUitDocx",
                            "NotaLezenBenchmark.tikaDocx",
                            0.03),
                    new Belofte(
                            "filing 100 kB in a dossier through the Java API against a folder",
                            "IndienenBenchmark.javaDossier",
                            "IndienenBenchmark.javaMap",
                            1.5),
                    new Belofte(
                            "filing 100 kB in a dossier over HTTP against a folder",
                            "IndienenBenchmark.httpDossier",
                            "IndienenBenchmark.httpMap",
                            1.15),
                    new Belofte(
                            "8 threads issuing references against plain unique inserts",
                            "ReferentieBenchmark.verstrek",
                            "ReferentieBenchmark.claim",
                            2.0));

    private Verhoudingen() {}

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> uitslagen =
                new Runner(
                                new OptionsBuilder()
                                        .include("nl.kamerwoo.bench." + alleen())
                                        .build())
                        .run();
        Map<String, Double> tijden =
                uitslagen.stream()
                        .collect(
                                Collectors.toMap(
                                        uitslag -> kort(uitslag.getParams().getBenchmark()),
                                        uitslag -> uitslag.getPrimaryResult().getScore()));
        List<String> gebroken = new ArrayList<>();
        for (Belofte belofte : BELOFTEN) {
            if (!tijden.containsKey(belofte.van()) || !tijden.containsKey(belofte.tot())) {
                continue;
            }
            double verhouding = tijden.get(belofte.van()) / tijden.get(belofte.tot());
            String regel =
                    "%.3f (promised: at most %.2f)  %s"
                            .formatted(verhouding, belofte.hoogstens(), belofte.wat());
            System.out.println(regel);
            if (verhouding > belofte.hoogstens()) {
                gebroken.add(regel);
            }
        }
        Double vijandig = tijden.get("NotaLezenBenchmark.vijandigeTekst");
        if (vijandig != null) {
            String regel = "%.3f s for 10 MB of hostile text".formatted(vijandig / 1e6);
            System.out.println(regel);
            if (vijandig > 1e6) {
                gebroken.add(regel);
            }
        }
        if (!gebroken.isEmpty()) {
            System.out.println("Broken: " + gebroken);
            System.exit(1);
        }
    }

    private static String alleen() {
        String alleen = System.getProperty("bench.only", "");
        return alleen.isEmpty() ? "" : alleen + "\\.";
    }

    private static String kort(String benchmark) {
        return benchmark.substring("nl.kamerwoo.bench.".length());
    }
}
