package nl.kamerwoo.behandeling;

/**
 * How far a question is.
 *
 * @param beantwoord whether it has an answer
 * @param wijktAf whether a text that must go in unchanged does not stand in the answer word for
 *     word
 */
public record Vraagstand(int nummer, boolean beantwoord, boolean wijktAf) {}
