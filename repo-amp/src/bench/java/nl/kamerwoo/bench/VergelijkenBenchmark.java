package nl.kamerwoo.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.kamervragen.Woordvergelijking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Holds the texts of 200 questions of 2,000 words each against what went out: against bare
 * normalising and comparing where nothing changed, against the library's own difference of the
 * words where ten did, and within a second whatever the texts.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VergelijkenBenchmark {
    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "200 unchanged texts / bare normalising and comparing",
                            "VergelijkenBenchmark.ongewijzigd",
                            "VergelijkenBenchmark.kaalVergelijken",
                            3.0),
                    new Verhouding(
                            "200 texts with ten changes / the library's difference of words",
                            "VergelijkenBenchmark.gewijzigd",
                            "VergelijkenBenchmark.kaalVerschil",
                            3.0),
                    new Verhouding(
                            "200 texts, the slowest kind, in microseconds",
                            "VergelijkenBenchmark.hoeDanOok",
                            "",
                            1_000_000));

    private static final int VRAGEN = 200;
    private static final int WOORDEN = 2_000;

    /** How the text that went out differs from the agreed one. */
    public enum Soort {
        ALLES_ANDERS {
            @Override
            String woord(String agreed, int i, Random toeval) {
                return "anders" + letters(toeval.nextInt(3_000));
            }
        },
        KWART_ANDERS {
            @Override
            String woord(String agreed, int i, Random toeval) {
                return toeval.nextInt(4) == 0 ? letters(toeval.nextInt(100)) : agreed;
            }
        },
        ELKE_ZIN_ANDERS {
            @Override
            String woord(String agreed, int i, Random toeval) {
                return i % 10 == 5 ? "nieuw" : agreed;
            }
        },
        EENTONIG {
            @Override
            String woord(String agreed, int i, Random toeval) {
                return toeval.nextBoolean() ? "ja" : "nee";
            }
        };

        abstract String woord(String agreed, int i, Random toeval);
    }

    /** Texts of words of which the most common make up the most. */
    @State(Scope.Benchmark)
    public static class Teksten {
        final List<String> afgesproken = new ArrayList<>();
        final List<String> gezet = new ArrayList<>();
        final List<String> gewijzigd = new ArrayList<>();
        final List<String> gewijzigdGezet = new ArrayList<>();

        @Setup
        public void maak() {
            var toeval = new Random(2023);
            for (int v = 0; v < VRAGEN; v++) {
                List<String> woorden = woorden(toeval);
                afgesproken.add(zinnen(woorden, "'", "-"));
                gezet.add(zinnen(woorden, "’", "–"));
                for (int n = 0; n < 10; n++) {
                    woorden.set(toeval.nextInt(WOORDEN), "gewijzigd");
                }
                gewijzigd.add(zinnen(woorden, "'", "-"));
                gewijzigdGezet.add(zinnen(woorden, "’", "–"));
            }
        }
    }

    /** Texts made to be slow to compare. */
    @State(Scope.Benchmark)
    public static class Moeilijk {
        @Param private Soort soort;

        final List<String> een = new ArrayList<>();
        final List<String> ander = new ArrayList<>();

        @Setup
        public void maak() {
            var toeval = new Random(2024);
            for (int v = 0; v < VRAGEN; v++) {
                List<String> woorden = woorden(toeval);
                List<String> anders = new ArrayList<>();
                for (int i = 0; i < WOORDEN; i++) {
                    if (soort == Soort.EENTONIG) {
                        woorden.set(i, toeval.nextBoolean() ? "ja" : "nee");
                    }
                    anders.add(soort.woord(woorden.get(i), i, toeval));
                }
                een.add(zinnen(woorden, "'", "-"));
                ander.add(zinnen(anders, "'", "-"));
            }
        }
    }

    static List<String> woorden(Random toeval) {
        List<String> woorden = new ArrayList<>();
        for (int i = 0; i < WOORDEN; i++) {
            double deel = toeval.nextDouble();
            woorden.add(letters((int) (3_000 * deel * deel * deel)));
        }
        return woorden;
    }

    static String letters(int n) {
        var uit = new StringBuilder("w");
        for (int rest = n; rest > 0; rest /= 26) {
            uit.append((char) ('a' + rest % 26));
        }
        return uit.toString();
    }

    static String zinnen(List<String> woorden, String quote, String streep) {
        var uit = new StringBuilder();
        for (int i = 0; i < woorden.size(); i++) {
            String na = i % 16 == 15 ? ". " : i % 16 == 7 ? ", " : " ";
            String woord = i % 50 == 0 ? quote + woorden.get(i) + quote : woorden.get(i);
            uit.append(woord).append(na).append(i % 64 == 20 ? streep + " " : "");
        }
        return uit.toString();
    }

    @Benchmark
    public int kaalVergelijken(Teksten teksten) {
        int gelijk = 0;
        for (int v = 0; v < VRAGEN; v++) {
            gelijk += kaal(teksten.afgesproken.get(v)).equals(kaal(teksten.gezet.get(v))) ? 1 : 0;
        }
        return gelijk;
    }

    private static String kaal(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('–', '-')
                .replaceAll("\\s+", " ");
    }

    @Benchmark
    public int ongewijzigd(Teksten teksten) {
        return vergelijk(teksten.afgesproken, teksten.gezet);
    }

    @Benchmark
    public int kaalVerschil(Teksten teksten) {
        int verschillen = 0;
        for (int v = 0; v < VRAGEN; v++) {
            Patch<String> patch =
                    DiffUtils.diff(
                            List.of(teksten.afgesproken.get(v).split("\\s+")),
                            List.of(teksten.gewijzigd.get(v).split("\\s+")));
            verschillen += patch.getDeltas().size();
        }
        return verschillen;
    }

    @Benchmark
    public int gewijzigd(Teksten teksten) {
        return vergelijk(teksten.afgesproken, teksten.gewijzigdGezet);
    }

    @Benchmark
    public int hoeDanOok(Moeilijk teksten) {
        return vergelijk(teksten.een, teksten.ander);
    }

    private static int vergelijk(List<String> afgesproken, List<String> verzonden) {
        int segmenten = 0;
        for (int v = 0; v < VRAGEN; v++) {
            segmenten +=
                    Woordvergelijking.vergelijk(afgesproken.get(v), verzonden.get(v))
                            .segmenten()
                            .size();
        }
        return segmenten;
    }
}
