package nl.kamerwoo.stempel;

/**
 * A value that the module took from a document.
 *
 * @param waarde a {@code String}, a {@code LocalDate} or a {@code List<String>}
 * @param plaats the label or section it stood with
 * @param regel the line of the text, from 1
 * @param versie the version of the document it was taken from
 */
public record Stempel(Object waarde, String plaats, int regel, String versie) {}
