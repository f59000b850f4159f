package nl.kamerwoo.referentie;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts in memory, and how often it was asked. */
final class Telwerk implements Nummerbron {

    private final Map<String, Long> standen = new ConcurrentHashMap<>();
    private final AtomicInteger gevraagd = new AtomicInteger();

    @Override
    public long neem(String reeks, int grootte) {
        gevraagd.incrementAndGet();
        return standen.merge(reeks, (long) grootte, Long::sum) - grootte + 1;
    }

    int gevraagd() {
        return gevraagd.get();
    }
}
