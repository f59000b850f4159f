package nl.kamerwoo.inventaris;

/**
 * A cell that became another.
 *
 * @param regel the id of the line
 * @param van the text that was handed out
 * @param naar the text that came back
 */
public record Wijziging(int regel, Kolom kolom, String van, String naar) {}
