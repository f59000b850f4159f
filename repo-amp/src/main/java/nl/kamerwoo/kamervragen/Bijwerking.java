package nl.kamerwoo.kamervragen;

import java.util.Optional;

/**
 * What is to become of one question.
 *
 * @param vraag of its text
 * @param antwoord of the text of its answer
 */
public record Bijwerking(int nummer, Soort soort, Tekst vraag, Tekst antwoord) {
    /** What happens to the question as a whole. */
    public enum Soort {
        NIEUW,
        GEWIJZIGD,
        ONGEWIJZIGD,
        /** Stored, but not in the set: it stays. */
        NIET_GELEZEN
    }

    /**
     * What is to be stored.
     *
     * @param wijzigt whether it is another text than the stored one
     * @param verschil what was read differs from the text of a person, which is kept
     */
    public record Tekst(String tekst, boolean wijzigt, Optional<Verschil> verschil) {}

    /** Whether a text of a person is kept that differs from what was read. */
    public boolean wijktAf() {
        return vraag.verschil().isPresent() || antwoord.verschil().isPresent();
    }
}
