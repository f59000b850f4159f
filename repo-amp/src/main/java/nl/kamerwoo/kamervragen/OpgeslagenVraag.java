package nl.kamerwoo.kamervragen;

/**
 * A question as it is stored.
 *
 * @param vraagMetDeHand whether a person wrote or changed the text of the question
 * @param antwoordMetDeHand whether a person wrote or changed the text of the answer
 */
public record OpgeslagenVraag(
        int nummer,
        String vraagtekst,
        String antwoordtekst,
        boolean vraagMetDeHand,
        boolean antwoordMetDeHand) {}
