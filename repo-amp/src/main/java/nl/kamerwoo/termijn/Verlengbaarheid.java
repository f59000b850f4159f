package nl.kamerwoo.termijn;

/**
 * How a term may be extended, once.
 *
 * @param duur by how much at most
 */
public record Verlengbaarheid(Verlengwijze wijze, Termijnduur duur, Grondslag grondslag) {}
