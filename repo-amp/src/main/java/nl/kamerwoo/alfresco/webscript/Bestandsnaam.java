package nl.kamerwoo.alfresco.webscript;

import java.util.regex.Pattern;

/** What Alfresco takes as the name of a file or folder (constraint {@code cm:filename}). */
final class Bestandsnaam {

    private static final int LANGSTE = 255;
    private static final Pattern VERBODEN = Pattern.compile("[\"*\\\\><?/:|\\p{Cntrl}]");

    private Bestandsnaam() {}

    static boolean isGeldig(String naam) {
        return naam.equals(maakGeldig(naam));
    }

    /** The name with what cannot be in it replaced by underscores: a file is not refused for it. */
    static String maakGeldig(String naam) {
        String schoon = VERBODEN.matcher(naam).replaceAll("_").strip();
        if (schoon.length() > LANGSTE) {
            int punt = schoon.lastIndexOf('.');
            String eind = punt > schoon.length() - 20 && punt > 0 ? schoon.substring(punt) : "";
            schoon = schoon.substring(0, LANGSTE - eind.length()) + eind;
        }
        while (schoon.endsWith(".")) {
            schoon = schoon.substring(0, schoon.length() - 1).strip();
        }
        return schoon.isEmpty() ? "_" : schoon;
    }
}
