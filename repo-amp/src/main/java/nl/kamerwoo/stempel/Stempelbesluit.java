package nl.kamerwoo.stempel;

import java.util.Map;
import java.util.Optional;

/**
 * What stamping comes down to.
 *
 * @param wijzigingen by key the value to write; empty where a stamped value is to go
 * @param boek what is known of the values once they have been written
 */
public record Stempelbesluit(Map<String, Optional<Object>> wijzigingen, Stempelboek boek) {}
