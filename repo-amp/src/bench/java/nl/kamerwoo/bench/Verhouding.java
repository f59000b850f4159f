package nl.kamerwoo.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark may cost of another in the same run.
 *
 * @param werk the benchmark that is judged, as Class.method
 * @param maat the benchmark it is measured against; empty for a bound in the unit of the benchmark
 * @param grens the most it may be
 */
public record Verhouding(String wat, String werk, String maat, double grens) {
    /** Whether it holds; prints what was measured. Not measured in this run: it holds. */
    boolean houdt(Collection<RunResult> gemeten) {
        double kost = hoogste(gemeten, werk);
        double tegen = maat.isEmpty() ? 1 : hoogste(gemeten, maat);
        if (Double.isNaN(kost) || Double.isNaN(tegen)) {
            return true;
        }
        double verhouding = kost / tegen;
        boolean houdt = verhouding <= grens;
        System.out.printf(
                Locale.ROOT, "%-60s %10.4f (at most %.4f) %s%n", wat, verhouding, grens, houdt ? "ok" : "TOO MUCH");
        return houdt;
    }

    /** The highest score over the parameters of a benchmark. */
    private static double hoogste(Collection<RunResult> gemeten, String benchmark) {
        return gemeten.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(r -> r.getPrimaryResult().getScore())
                .max()
                .orElse(Double.NaN);
    }
}
