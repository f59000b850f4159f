package nl.kamerwoo.brief;

/**
 * A question as it stands in a letter.
 *
 * @param antwoordtekst empty while it has not been answered
 * @param ministerie that coordinates the answer; empty when none does
 */
public record Briefvraag(int nummer, String vraagtekst, String antwoordtekst, String ministerie) {}
