package nl.kamerwoo.kamervragen;

/**
 * A note to a question or an answer, kept apart from their text.
 *
 * @param merk the number that refers to it, as in the document
 * @param regel the line it stood on, counted from 1
 */
public record Voetnoot(String merk, String tekst, int regel) {}
