package nl.kamerwoo.stempel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which values found in a document are stamped on it. What a person typed, changed or
 * removed is never touched again; what was stamped follows the document.
 */
public final class Stempelaar {

    private Stempelaar() {}

    /**
     * @param sleutels every key that can be stamped
     * @param gevonden what the present version of the document says
     * @param huidig the values that stand on the document now; a key without value is absent
     * @param vorig what was known of them when the document was last read
     */
    public static Stempelbesluit besluit(
            Iterable<String> sleutels,
            Map<String, Stempel> gevonden,
            Map<String, Object> huidig,
            Stempelboek vorig) {
        Map<String, Optional<Object>> wijzigingen = new LinkedHashMap<>();
        Map<String, Stempel> stempels = new LinkedHashMap<>();
        Set<String> handmatig = new LinkedHashSet<>();
        for (String sleutel : sleutels) {
            Object staat = huidig.get(sleutel);
            if (isVanMens(sleutel, staat, vorig)) {
                handmatig.add(sleutel);
                continue;
            }
            Stempel stempel = gevonden.get(sleutel);
            Object wordt = stempel == null ? null : stempel.waarde();
            if (stempel != null) {
                stempels.put(sleutel, stempel);
            }
            if (!Objects.equals(staat, wordt)) {
                wijzigingen.put(sleutel, Optional.ofNullable(wordt));
            }
        }
        return new Stempelbesluit(wijzigingen, new Stempelboek(stempels, handmatig));
    }

    /** The same for these keys alone: what is known of the others stays as it is. */
    public static Stempelbesluit deelbesluit(
            Collection<String> sleutels,
            Map<String, Stempel> gevonden,
            Map<String, Object> huidig,
            Stempelboek vorig) {
        Stempelbesluit besluit = besluit(sleutels, gevonden, huidig, vorig);
        return new Stempelbesluit(besluit.wijzigingen(), vorig.met(sleutels, besluit.boek()));
    }

    /** Whether the value that stands there, or that nothing stands there, is a person's doing. */
    private static boolean isVanMens(String sleutel, Object staat, Stempelboek vorig) {
        if (vorig.handmatig().contains(sleutel)) {
            return true;
        }
        Object gestempeld = vorig.stempel(sleutel).map(Stempel::waarde).orElse(null);
        return !Objects.equals(staat, gestempeld);
    }
}
