package nl.kamerwoo.referentie;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A register in memory. */
final class Kaartenbak implements Referentieregister {

    private final Map<String, String> houders = new ConcurrentHashMap<>();

    @Override
    public boolean claim(Referentie referentie, String houder) {
        String eerder = houders.putIfAbsent(referentie.sleutel(), houder);
        return eerder == null || eerder.equals(houder);
    }

    int aantal() {
        return houders.size();
    }
}
