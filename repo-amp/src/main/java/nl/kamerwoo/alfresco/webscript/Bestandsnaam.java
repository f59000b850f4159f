package nl.kamerwoo.alfresco.webscript;

import java.util.regex.Pattern;

/** What Alfresco takes as the name of a file or folder (constraint {@code cm:filename}). */
final class Bestandsnaam {

    private static final int LANGSTE = 255;
    private static final int LANGSTE_EIND = 20;
    private static final Pattern VERBODEN = Pattern.compile("[\"*\\\\><?/:|\\p{Cntrl}]");

    private Bestandsnaam() {}

    static boolean isGeldig(String naam) {
        return naam.equals(maakGeldig(naam));
    }

    /** The name with what cannot be in it replaced by underscores: a file is not refused for it. */
    static String maakGeldig(String naam) {
        String geldig = kort(VERBODEN.matcher(naam).replaceAll("_").strip()).strip();
        while (geldig.endsWith(".")) {
            geldig = geldig.substring(0, geldig.length() - 1).strip();
        }
        return geldig.isEmpty() ? "_" : geldig;
    }

    /** The name cut to what the database takes; its ending, which tells what it is, stays. */
    private static String kort(String naam) {
        if (naam.length() <= LANGSTE) {
            return naam;
        }
        int punt = naam.lastIndexOf('.');
        String eind = punt > naam.length() - LANGSTE_EIND && punt > 0 ? naam.substring(punt) : "";
        int lengte = LANGSTE - eind.length();
        if (Character.isHighSurrogate(naam.charAt(lengte - 1))) {
            lengte--;
        }
        return naam.substring(0, lengte) + eind;
    }
}
