package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Room in memory alone. */
public final class Proefruimte implements Werkruimte {

    @Override
    public Sortering sortering() {
        List<Band> banden = new ArrayList<>();
        return new Sortering() {
            @Override
            public void zet(Band band) {
                banden.add(band);
            }

            @Override
            public void elk(Consumer<Band> elk) {
                banden.stream().sorted().forEach(elk);
            }
        };
    }

    @Override
    public Getallen getallen() {
        Map<Long, Integer> rij = new HashMap<>();
        return new Getallen() {
            @Override
            public void zet(long plek, int... getallen) {
                IntStream.range(0, getallen.length).forEach(i -> rij.put(plek + i, getallen[i]));
            }

            @Override
            public int[] op(long plek, int aantal) {
                return IntStream.range(0, aantal).map(i -> rij.getOrDefault(plek + i, 0)).toArray();
            }
        };
    }

    @Override
    public void close() {
        // There is nothing but memory.
    }
}
