package nl.kamerwoo.nota;

import java.util.List;

/** To whom a nota goes, by office or by the code of the office. */
final class Adressering {
    private static final List<String> ROLLEN =
            List.of(
                    "staatssecretaris",
                    "bewindspers",
                    "bewindslieden",
                    "vice-premier",
                    "viceminister",
                    "demissionair",
                    "eerste minister");

    private Adressering() {}

    /** "MOCW", "de minister van VWS", "M en S", "SG". */
    static boolean is(String s) {
        String klein = Tekens.klein(s);
        String rol = klein.startsWith("de ") ? klein.substring(3) : klein;
        boolean minister = rol.startsWith("minister") && !rol.startsWith("ministerie");
        if (minister || Tekens.begintMet(rol, ROLLEN)) {
            return true;
        }
        int i = 0;
        while (i < s.length()) {
            int eind = codeEinde(s, i);
            String woord = s.substring(i, eind);
            if (!woord.isEmpty() && !woord.equals("en") && !isFunctiecode(woord)) {
                return false;
            }
            i = eind + 1;
        }
        return true;
    }

    private static int codeEinde(String s, int i) {
        int j = i;
        while (j < s.length() && " ,/&+".indexOf(s.charAt(j)) < 0) {
            j++;
        }
        return j;
    }

    private static boolean isFunctiecode(String woord) {
        if (woord.isEmpty() || woord.length() > 6) {
            return false;
        }
        for (int i = 0; i < woord.length(); i++) {
            boolean klein = i > 1 && woord.charAt(i) == 'e' || i > 1 && woord.charAt(i) == 'n';
            if (!Character.isUpperCase(woord.charAt(i)) && !klein) {
                return false;
            }
        }
        char c = woord.charAt(0);
        return c == 'M'
                || c == 'S'
                || woord.startsWith("DG")
                || woord.startsWith("PSG")
                || woord.equals("VPM");
    }
}
