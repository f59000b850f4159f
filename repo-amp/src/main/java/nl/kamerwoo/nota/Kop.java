package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header as it was found: the values per label, still as text, and which lines they take. */
final class Kop {
    /** A value, the lines it stood on and its label. */
    record Waarde(List<Regel> regels, Etiket etiket, int nummer) {
        Vindplaats vindplaats() {
            return new Vindplaats(
                    regels.isEmpty() ? nummer : regels.get(0).nummer(), etiket.label());
        }
    }

    private final Map<Rubriek, Waarde> waarden = new EnumMap<>(Rubriek.class);
    private final Map<Rubriek, Boolean> etiketten = new EnumMap<>(Rubriek.class);
    private final BitSet verbruikt = new BitSet();
    private final BitSet etiketregels = new BitSet();
    private Veld<String> soort;
    private int woordNota = -1;
    private int soortNota = -1;
    private int eind;
    private int vreemd;
    private boolean post;

    void zet(Etiket etiket, int nummer, List<Regel> regels) {
        var al = waarden.get(etiket.rubriek());
        boolean beter = al == null || al.regels().isEmpty() || etiket.rang() < al.etiket().rang();
        if (beter && (al == null || !regels.isEmpty())) {
            waarden.put(etiket.rubriek(), new Waarde(regels, etiket, nummer));
        }
    }

    /** One more line of a value that is there. */
    void vulAan(Rubriek rubriek, Regel regel) {
        var al = waarden.get(rubriek);
        var regels = new ArrayList<>(al.regels());
        regels.add(regel);
        waarden.put(rubriek, new Waarde(List.copyOf(regels), al.etiket(), al.nummer()));
    }

    void etiket(Etiket etiket) {
        etiketten.put(etiket.rubriek(), true);
        if (etiket.rubriek() == Rubriek.VREEMD) {
            vreemd++;
            post |= POST.contains(Tekens.klein(etiket.label()));
        }
    }

    private static final java.util.Set<String> POST =
            java.util.Set.of(
                    "verzonden",
                    "sent",
                    "from",
                    "subject",
                    "bcc",
                    "factuurnummer",
                    "factuurdatum",
                    "iban",
                    "btw-nummer",
                    "aanwezig",
                    "aanwezigen",
                    "notulist",
                    "factuur");

    /** Marks the lines of a label. */
    void etiketregels(int van, int tot) {
        etiketregels.set(van, tot);
        verbruik(van, tot);
    }

    boolean isEtiket(int regel) {
        return etiketregels.get(regel);
    }

    /** The line of the first label. */
    int begin() {
        return Math.max(0, etiketregels.nextSetBit(0));
    }

    void verbruik(int van, int tot) {
        verbruikt.set(van, tot);
        eind = Math.max(eind, tot);
    }

    void soort(Veld<String> gevonden) {
        boolean beter =
                soort == null
                        || !soort.waarde().startsWith("TER ")
                                && gevonden.waarde().startsWith("TER ");
        soort = beter ? gevonden : soort;
    }

    void woordNota(int regel) {
        woordNota = woordNota < 0 ? regel : woordNota;
    }

    /** The kind itself names the nota: "BESLISNOTA", "Nota ter ondertekening". */
    void soortIsNota(int regel) {
        soortNota = soortNota < 0 ? regel : soortNota;
    }

    int soortNota() {
        return soortNota;
    }

    boolean heetNota() {
        return woordNota >= 0 || soortNota >= 0;
    }

    Optional<Veld<String>> soort() {
        return Optional.ofNullable(soort);
    }

    Optional<Waarde> waarde(Rubriek rubriek) {
        return Optional.ofNullable(waarden.get(rubriek)).filter(w -> !w.regels().isEmpty());
    }

    /** The values of more than one word, as a page head can repeat them over several lines. */
    List<String> teksten() {
        var teksten = new ArrayList<String>();
        for (var waarde : waarden.values()) {
            String tekst = Waardelezer.tekst(waarde.regels());
            if (Tekens.woorden(tekst) > 1) {
                teksten.add(tekst);
            }
        }
        return teksten;
    }

    boolean verbruikt(int regel) {
        return verbruikt.get(regel);
    }

    /** The first line behind the header, as far as labels go. */
    int eind() {
        return eind;
    }

    int woordNota() {
        return woordNota;
    }

    /** How many different things the header names that are stamped. */
    int rubrieken() {
        int n = etiketten.size();
        n -= etiketten.containsKey(Rubriek.OVERIG) ? 1 : 0;
        n -= etiketten.containsKey(Rubriek.VREEMD) ? 1 : 0;
        return n;
    }

    boolean heeft(Rubriek rubriek) {
        return etiketten.containsKey(rubriek);
    }

    /** Whether nothing is filled in yet: every value is a placeholder. */
    boolean isSjabloon() {
        int n = 0;
        for (var waarde : waarden.values()) {
            String tekst = Waardelezer.tekst(waarde.regels());
            if (!tekst.isEmpty() && !Niets.isPlaatshouder(tekst)) {
                return false;
            }
            n += tekst.isEmpty() ? 0 : 1;
        }
        return n > 1;
    }

    /** How many labels are those of other documents. */
    int vreemd() {
        return vreemd;
    }

    /** Whether a label is one of an e-mail, minutes or an invoice. */
    boolean post() {
        return post;
    }
}
