package nl.kamerwoo.archief;

/**
 * What counts of a question.
 *
 * @param beantwoord whether it has an answer
 * @param afgestemd whether nobody has to agree with its answer any more
 */
public record Vraagfeiten(int nummer, boolean beantwoord, boolean afgestemd) {}
