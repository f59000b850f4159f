package nl.kamerwoo.inventaris;

/**
 * Something in a sheet that cannot be taken over.
 *
 * @param rij the number of the row in the sheet, from 1; 0 for the sheet as a whole
 * @param kolom what stands above the column; empty for the row as a whole
 */
public record Invoerfout(int rij, String kolom, Bezwaar waarom) {}
