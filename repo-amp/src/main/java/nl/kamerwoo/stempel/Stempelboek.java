package nl.kamerwoo.stempel;

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
}
