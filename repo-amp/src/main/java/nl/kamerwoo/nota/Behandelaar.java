package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Zinnen.Zin;

import java.util.List;

/** Who handles it: "door WJZ behandeld", "in behandeling bij de directie Juridische Zaken". */
final class Behandelaar {
    private static final List<String> WERK =
            List.of(
                    "behandel",
                    "afgehandeld",
                    "opgepakt",
                    "coordin",
                    "in behandeling",
                    "afhandeling",
                    " handelt ");
    private static final List<String> VOOR =
            List.of(
                    " door ",
                    "in behandeling bij ",
                    "afhandeling ligt bij ",
                    "behandeling ligt bij ");
    private static final List<String> SOORT = List.of("de ", "het ", "onze ");
    private static final List<String> EENHEID =
            List.of(
                    "directie ",
                    "afdeling ",
                    "dienst ",
                    "team ",
                    "programmadirectie ",
                    "concerndirectie ",
                    "bureau ",
                    "eenheid ");

    private Behandelaar() {}

    static String in(Zin zin) {
        if (!Tekens.bevat(zin.klein(), WERK)) {
            return null;
        }
        for (String voor : VOOR) {
            for (int i = zin.klein().indexOf(voor); i >= 0; i = zin.klein().indexOf(voor, i + 1)) {
                String naam = naam(zin.tekst(), i + voor.length());
                if (naam != null) {
                    return naam;
                }
            }
        }
        int werkt = zin.klein().indexOf(" behandelt ");
        if (werkt < 0 && (zin.klein().endsWith(" af.") || zin.klein().endsWith(" af"))) {
            werkt = zin.klein().indexOf(" handelt ");
        }
        return werkt > 0 ? ervoor(zin.tekst(), werkt) : null;
    }

    private static String ervoor(String tekst, int eind) {
        int begin = tekst.lastIndexOf(' ', eind - 1) + 1;
        String woord = tekst.substring(begin, eind);
        return isAfkorting(woord) ? woord : null;
    }

    /** The name that begins here: an abbreviation, or a unit with its words. */
    private static String naam(String tekst, int begin) {
        int i = begin;
        for (String lidwoord : SOORT) {
            if (tekst.startsWith(lidwoord, i)) {
                i += lidwoord.length();
            }
        }
        int van = i;
        for (String eenheid : EENHEID) {
            if (tekst.regionMatches(true, i, eenheid, 0, eenheid.length())) {
                i += eenheid.length();
            }
        }
        int eind = i;
        int j = i;
        while (j < tekst.length()) {
            int tot = woordeinde(tekst, j);
            String woord = tekst.substring(j, tot);
            boolean schakel =
                    (woord.equals("en") || woord.equals("&"))
                            && eind > i
                            && tot + 1 < tekst.length()
                            && Character.isUpperCase(tekst.charAt(tot + 1));
            if (!schakel && !Tekens.begintGroot(woord)) {
                break;
            }
            eind = tot;
            if (!tekst.startsWith(" ", tot)) {
                break;
            }
            j = tot + 1;
        }
        if (eind == i) {
            return null;
        }
        String naam = tekst.substring(van, eind);
        return i > van || isAfkorting(naam) ? naam : null;
    }

    private static int woordeinde(String tekst, int i) {
        int j = i;
        while (j < tekst.length()
                && (Character.isLetterOrDigit(tekst.charAt(j))
                        || "&-/".indexOf(tekst.charAt(j)) >= 0)) {
            j++;
        }
        return j;
    }

    private static boolean isAfkorting(String s) {
        int groot = 0;
        for (int i = 0; i < s.length(); i++) {
            groot += Character.isUpperCase(s.charAt(i)) ? 1 : 0;
        }
        return groot >= 2 && s.length() <= 10 && s.indexOf(' ') < 0;
    }
}
