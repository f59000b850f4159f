package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of those with whom a nota was coordinated: "BZK, JenV en VWS". Full names become the
 * abbreviation, so that a search for BZK finds both; "BZK/DGOO", a unit of a ministry, is BZK.
 */
final class Organisaties {
    private static final Set<String> VOORWOORDEN =
            Set.of(
                    "de",
                    "het",
                    "ministerie",
                    "ministeries",
                    "ministerie(s)",
                    "van",
                    "met",
                    "min.",
                    "departementen",
                    "o.a.",
                    "ja",
                    "ja,",
                    "ja:",
                    "o.a");

    private Organisaties() {}

    static boolean isLijst(String s, Ministeries ministeries) {
        return !lees(s, ministeries, false).isEmpty();
    }

    static boolean isLijstMinisteries(String s, Ministeries ministeries) {
        return !lees(s, ministeries, true).isEmpty();
    }

    /** The organisations, or nothing if the text holds anything else. */
    static List<String> lees(String s, Ministeries ministeries) {
        return lees(s, ministeries, false);
    }

    private static List<String> lees(String s, Ministeries ministeries, boolean alleenMinisteries) {
        var uit = new LinkedHashSet<String>();
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (" ,;/+&•·-–\"".indexOf(c) >= 0 || c == '.' && i == s.length() - 1) {
                i++;
                continue;
            }
            if (c == '(') {
                int dicht = s.indexOf(')', i);
                if (dicht < 0 || dicht - i > 60) {
                    return List.of();
                }
                i = dicht + 1;
                continue;
            }
            var ministerie = ministeries.op(s, i);
            if (ministerie != null) {
                uit.add(ministerie.afkorting());
                i = naEenheid(s, ministerie.eind(), ministeries);
                continue;
            }
            int eind = woordeinde(s, i);
            String woord = s.substring(i, eind);
            String klein = Tekens.klein(woord);
            if (klein.equals("en") || VOORWOORDEN.contains(klein)) {
                i = eind;
                continue;
            }
            if (alleenMinisteries || !isAfkorting(woord)) {
                return List.of();
            }
            uit.add(woord);
            i = eind;
        }
        return new ArrayList<>(uit);
    }

    /** Skips the unit in "BZK/DGOO" and "BZK-DGOO", but not the ministry in "BZK/JenV". */
    private static int naEenheid(String s, int eind, Ministeries ministeries) {
        if (eind + 1 < s.length() && (s.charAt(eind) == '/' || s.charAt(eind) == '-')) {
            boolean ministerie =
                    ministeries.op(s, eind + 1) != null
                            || s.charAt(eind) == '-'
                                    && ministeries.op(s.substring(eind + 1), 0) != null;
            int tot = woordeinde(s, eind + 1);
            if (!ministerie && isAfkorting(s.substring(eind + 1, tot))) {
                return tot;
            }
        }
        return eind;
    }

    private static int woordeinde(String s, int i) {
        int j = i;
        while (j < s.length() && " ,;/()".indexOf(s.charAt(j)) < 0) {
            j++;
        }
        return j;
    }

    /** "WJZ", "DGOO", "HO&S", "IenW": short, at least two capitals, more capitals than not. */
    private static boolean isAfkorting(String woord) {
        if (woord.length() < 2 || woord.length() > 10 || !Character.isUpperCase(woord.charAt(0))) {
            return false;
        }
        int groot = 0;
        int klein = 0;
        for (int i = 0; i < woord.length(); i++) {
            char c = woord.charAt(i);
            groot += Character.isUpperCase(c) ? 1 : 0;
            klein += Character.isLowerCase(c) ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && c != '&' && c != '-') {
                return false;
            }
        }
        return groot >= 2 && groot >= klein;
    }
}
