package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Refuses a value that stands in a list already; capitals make no difference. */
final class Eenmalig {

    private final Map<String, Integer> regels = new HashMap<>();

    void keur(Blok blok, String sleutel, String waarde) {
        Integer eerder = regels.putIfAbsent(waarde.toLowerCase(Locale.ROOT), blok.regel());
        if (eerder != null && !waarde.isEmpty()) {
            blok.fout(sleutel, Soort.DUBBEL, waarde, eerder);
        }
    }
}
