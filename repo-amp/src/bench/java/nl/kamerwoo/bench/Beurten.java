package nl.kamerwoo.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Two pieces of work in turns, so that whatever slows the machine down slows both. Counted is the
 * processor time of the thread itself, not that of others beside it; the ratio is the median over
 * all the pairs of an iteration. JMH sums it over iterations, so there has to be one.
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
        long begin = draden.getCurrentThreadCpuTime();
        gat.consume(maat.get());
        long midden = draden.getCurrentThreadCpuTime();
        for (int i = 0; i < keer; i++) {
            gat.consume(werk.get());
        }
        long eind = draden.getCurrentThreadCpuTime();
        paren.add((double) (eind - midden) / keer / (midden - begin));
    }

    /** What the work takes of what it is measured against; JMH asks for it by its name. */
    public double verhouding() {
        var gesorteerd = paren.stream().sorted().toList();
        return gesorteerd.isEmpty() ? Double.NaN : gesorteerd.get(gesorteerd.size() / 2);
    }
}
