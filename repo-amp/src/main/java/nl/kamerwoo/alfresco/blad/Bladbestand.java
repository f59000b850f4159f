package nl.kamerwoo.alfresco.blad;

/**
 * A file that a page is made of.
 *
 * @param merk changes with the content
 */
public record Bladbestand(String soort, byte[] inhoud, String merk) {}
