package nl.kamerwoo.alfresco.mdto;

/** The name of a folder or a file after what something is known by: letters, digits and dashes. */
final class Mapnaam {

    private static final int LANGSTE = 80;

    private Mapnaam() {}

    static String van(String kenmerk) {
        StringBuilder naam = new StringBuilder();
        kenmerk.chars()
                .limit(LANGSTE)
                .map(teken -> teken < 128 && Character.isLetterOrDigit(teken) ? teken : '-')
                .forEach(teken -> naam.append((char) teken));
        return naam.toString();
    }
}
