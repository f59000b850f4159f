package nl.kamerwoo.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Two pieces of work in turns, so that whatever slows the machine down slows both. Counted is the
 * processor time of the thread itself where it does the work, not that of others beside it; the
 * ratio is the median over all the pairs of an iteration. JMH sums it over iterations, so there has
 * to be one.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Beurten {
    static final String VERHOUDING = "verhouding";

    private final ThreadMXBean draden = ManagementFactory.getThreadMXBean();
    private final List<Double> paren = new ArrayList<>();

    @Setup(Level.Iteration)
    public void begin() {
        paren.clear();
    }

    /**
     * One pair.
     *
     * @param keer how often the work is done in its turn: so often that it takes about as long
     */
    void meet(Supplier<?> maat, Supplier<?> werk, int keer, Blackhole gat) {
        Supplier<?> beurt = () -> IntStream.range(0, keer).mapToObj(i -> werk.get()).toList();
        meet(this::rekentijd, () -> {}, maat, beurt, keer, gat);
    }

    /**
     * One pair, with rest before each turn.
     *
     * @param klok what is counted, in nanoseconds: {@link #rekentijd}, or the time on the wall
     *     where another thread does the work
     */
    void meet(LongSupplier klok, Runnable rust, Supplier<?> maat, Supplier<?> werk, Blackhole gat) {
        meet(klok, rust, maat, werk, 1, gat);
    }

    private void meet(
            LongSupplier klok, Runnable rust, Supplier<?> maat, Supplier<?> werk, int keer, Blackhole gat) {
        long korte = duur(klok, rust, maat, gat);
        long lange = duur(klok, rust, werk, gat);
        paren.add((double) lange / keer / korte);
    }

    private static long duur(LongSupplier klok, Runnable rust, Supplier<?> werk, Blackhole gat) {
        rust.run();
        long begin = klok.getAsLong();
        gat.consume(werk.get());
        return klok.getAsLong() - begin;
    }

    /** Of this thread. */
    long rekentijd() {
        return draden.getCurrentThreadCpuTime();
    }

    /** What the work takes of what it is measured against; JMH asks for it by its name. */
    public double verhouding() {
        var gesorteerd = paren.stream().sorted().toList();
        return gesorteerd.isEmpty() ? Double.NaN : gesorteerd.get(gesorteerd.size() / 2);
    }
}
