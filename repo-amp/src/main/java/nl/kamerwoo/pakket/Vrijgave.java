package nl.kamerwoo.pakket;

import java.util.Objects;
import java.util.Optional;

/**
 * What is settled about making a line of an inventory public, beside its judgement.
 *
 * @param opgeschort whether it waits for who may object
 * @param link where the public finds it; nothing when nobody said
 */
public record Vrijgave(boolean opgeschort, Optional<String> link) {

    public Vrijgave {
        Objects.requireNonNull(link);
    }
}
