package nl.kamerwoo.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark may cost of another in the same run.
 *
 * @param werk the benchmark that is judged, as Class.method
 * @param maat the benchmark it is measured against; {@link Beurten#VERHOUDING} if that is in it,
 *     in turns; empty for a bound in the unit of the benchmark
 * @param grens the most it may be
 */
public record Verhouding(String wat, String werk, String maat, double grens) {
    /** Whether it holds; prints what was measured. Not measured in this run: it holds. */
    boolean houdt(Collection<RunResult> gemeten) {
        double verhouding = verhouding(gemeten);
        if (Double.isNaN(verhouding)) {
            return true;
        }
        boolean houdt = verhouding <= grens;
        System.out.printf(
                Locale.ROOT, "%-60s %10.4f (at most %.4f) %s%n", wat, verhouding, grens, houdt ? "ok" : "TOO MUCH");
        return houdt;
    }

    private double verhouding(Collection<RunResult> gemeten) {
        if (maat.equals(Beurten.VERHOUDING)) {
            return hoogste(gemeten, werk, r -> r.getSecondaryResults().get(maat));
        }
        double kost = hoogste(gemeten, werk, RunResult::getPrimaryResult);
        return maat.isEmpty() ? kost : kost / hoogste(gemeten, maat, RunResult::getPrimaryResult);
    }

    /** The highest score over the parameters of a benchmark. */
    private static double hoogste(
            Collection<RunResult> gemeten, String benchmark, Function<RunResult, Result<?>> uitslag) {
        return gemeten.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(r -> uitslag.apply(r).getScore())
                .max()
                .orElse(Double.NaN);
    }
}
