package nl.kamerwoo.afstemming;

import nl.kamerwoo.kamervragen.Verschil;
import nl.kamerwoo.kamervragen.Woordvergelijking;

import java.util.Optional;

/**
 * The agreed text of a question held against one place where it has to stand.
 *
 * @param bron the id of the document it was held against, and empty for the question's own answer
 * @param verschil how they differ; nothing when the text was looked for and not found
 */
public record Tekstcontrole(Plek plek, String bron, Optional<Verschil> verschil) {

    /** Where an agreed text has to stand. */
    public enum Plek {
        /** In the answer as it stands with the question. */
        ANTWOORD,
        /** In the document that the answer was last read in, where a person changed the answer. */
        DOCUMENT,
        /** In the letter to the Kamer. */
        BRIEF;

        /** As it is stored and sent. */
        public String naam() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Holds two texts against each other.
     *
     * @return nothing as long as one of them is not there
     */
    public static Optional<Tekstcontrole> van(
            Plek plek, String bron, String vastgesteld, String tekst) {
        return vastgesteld.isBlank() || tekst.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Tekstcontrole(
                                plek,
                                bron,
                                Optional.of(Woordvergelijking.vergelijk(vastgesteld, tekst))));
    }

    public boolean wijktAf() {
        return !verschil.map(Verschil::gelijk).orElse(false);
    }
}
