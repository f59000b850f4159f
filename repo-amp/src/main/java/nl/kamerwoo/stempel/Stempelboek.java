package nl.kamerwoo.stempel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a document's values by their keys: which were stamped, and which a person typed,
 * changed or took away. Those are the person's from then on.
 */
public record Stempelboek(Map<String, Stempel> stempels, Set<String> handmatig) {

    public Stempelboek {
        stempels = Collections.unmodifiableMap(new LinkedHashMap<>(stempels));
        handmatig = Collections.unmodifiableSet(new LinkedHashSet<>(handmatig));
    }

    public static Stempelboek leeg() {
        return new Stempelboek(Map.of(), Set.of());
    }

    public Optional<Stempel> stempel(String sleutel) {
        return Optional.ofNullable(stempels.get(sleutel));
    }

    /** The same, with for these keys what another knows of them. */
    Stempelboek met(Collection<String> sleutels, Stempelboek ander) {
        Map<String, Stempel> samen = new LinkedHashMap<>(stempels);
        Set<String> handen = new LinkedHashSet<>(handmatig);
        samen.keySet().removeAll(sleutels);
        handen.removeAll(sleutels);
        samen.putAll(ander.stempels());
        handen.addAll(ander.handmatig());
        return new Stempelboek(samen, handen);
    }
}
