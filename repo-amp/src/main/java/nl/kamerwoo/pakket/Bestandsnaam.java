package nl.kamerwoo.pakket;

import java.util.Locale;

/**
 * The name of a file in the package: the id of its line and what kind of file it is, so that no
 * name that somebody made up is ever unpacked anywhere.
 */
public final class Bestandsnaam {

    private static final int LANGSTE_EXTENSIE = 10;
    private static final String ONBEKEND = "bin";

    private Bestandsnaam() {}

    /**
     * Such as {@code 0012.pdf}.
     *
     * @param soort the extension that goes with the kind of content; {@code bin} or empty when that
     *     is unknown
     * @param naam what the document itself is called
     */
    public static String van(int id, String soort, String naam) {
        return nummer(id) + "." + extensie(soort, naam);
    }

    /** Such as {@code 0012}: as it sorts. */
    public static String nummer(int id) {
        return String.format(Locale.ROOT, "%04d", id);
    }

    private static String extensie(String soort, String naam) {
        String bekend = soort.toLowerCase(Locale.ROOT);
        if (isGoed(bekend) && !bekend.equals(ONBEKEND)) {
            return bekend;
        }
        String eigen = naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return naam.indexOf('.') >= 0 && isGoed(eigen) ? eigen : ONBEKEND;
    }

    private static boolean isGoed(String extensie) {
        return !extensie.isEmpty()
                && extensie.length() <= LANGSTE_EXTENSIE
                && extensie.chars()
                        .allMatch(
                                teken ->
                                        teken >= 'a' && teken <= 'z'
                                                || teken >= '0' && teken <= '9');
    }
}
