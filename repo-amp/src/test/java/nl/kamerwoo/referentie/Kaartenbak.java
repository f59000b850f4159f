package nl.kamerwoo.referentie;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A register in memory. */
final class Kaartenbak implements Referentieregister {

    private static final String NIET_GENOEMD = "";

    private final Map<String, String> houders = new ConcurrentHashMap<>();

    @Override
    public boolean geefUit(Referentie referentie) {
        return houders.putIfAbsent(referentie.sleutel(), NIET_GENOEMD) == null;
    }

    @Override
    public boolean claim(Referentie referentie, String houder) {
        String eerder = houders.putIfAbsent(referentie.sleutel(), houder);
        return eerder == null || eerder.equals(houder);
    }

    @Override
    public void houd(Referentie referentie, String houder) {
        houders.merge(
                referentie.sleutel(),
                houder,
                (eerder, nieuw) -> eerder.equals(NIET_GENOEMD) ? nieuw : eerder);
    }

    int aantal() {
        return houders.size();
    }
}
