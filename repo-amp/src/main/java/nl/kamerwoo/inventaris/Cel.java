package nl.kamerwoo.inventaris;

/**
 * A cell of a sheet as it was read.
 *
 * @param isGetal whether the sheet holds it as a number, which a date is too
 */
public record Cel(String tekst, boolean isGetal) {

    public static Cel tekst(String tekst) {
        return new Cel(tekst, false);
    }
}
