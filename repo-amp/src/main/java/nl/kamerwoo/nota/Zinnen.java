package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts paragraphs into sentences that remember their line and their paragraph. */
final class Zinnen {
    private static final Woordenboek<String> AFKORTINGEN =
            Woordenboek.van(
                    Set.of(
                            "nr", "nrs", "art", "bijv", "bv", "ca", "circa", "dhr", "mw", "mevr",
                            "drs", "mr", "ir", "dr", "prof", "jl", "resp", "incl", "excl", "blz",
                            "pag", "vgl", "etc", "min", "max", "st", "evt", "mln", "mld", "ing",
                            "vs"));

    /** A sentence, the line it begins on and which paragraph it is in. */
    record Zin(String tekst, String klein, int regel, int alinea) {}

    private Zinnen() {}

    static List<Zin> van(List<Alinea> alineas) {
        var uit = new ArrayList<Zin>();
        for (int a = 0; a < alineas.size(); a++) {
            String tekst = alineas.get(a).tekst();
            int begin = 0;
            for (int i = 0; i < tekst.length(); i++) {
                int eind = isZinsteken(tekst.charAt(i)) ? einde(tekst, i) : -1;
                if (eind > 0) {
                    zet(uit, alineas.get(a), tekst, a, begin, eind);
                    begin = eind;
                    i = eind - 1;
                }
            }
            zet(uit, alineas.get(a), tekst, a, begin, tekst.length());
        }
        return uit;
    }

    private static void zet(
            List<Zin> uit, Alinea alinea, String tekst, int nummer, int begin, int eind) {
        int van = begin;
        while (van < eind && tekst.charAt(van) == ' ') {
            van++;
        }
        String zin = tekst.substring(van, eind).strip();
        if (!zin.isEmpty()) {
            String klein = Tekens.klein(zin).replace('ö', 'o');
            uit.add(new Zin(zin, klein, alinea.regelVan(van), nummer));
        }
    }

    /** Letters, most of what there is, stand behind the three of them. */
    private static boolean isZinsteken(char c) {
        return c <= '?' && (c == '.' || c == '!' || c == '?');
    }

    /** The end of the sentence that ends at this character, or -1. */
    private static int einde(String tekst, int i) {
        int na = i + 1;
        while (na < tekst.length() && "'\")]".indexOf(tekst.charAt(na)) >= 0) {
            na++;
        }
        if (na >= tekst.length()) {
            return tekst.length();
        }
        if (tekst.charAt(na) != ' ' || na + 1 >= tekst.length()) {
            return -1;
        }
        char volgende = tekst.charAt(na + 1);
        boolean begin =
                Character.isUpperCase(volgende)
                        || "'\"([".indexOf(volgende) >= 0
                        || Tekens.isCijfer(volgende);
        return begin && !(tekst.charAt(i) == '.' && isAfkorting(tekst, i)) ? na : -1;
    }

    private static boolean isAfkorting(String tekst, int punt) {
        int van = punt;
        while (van > 0
                && tekst.charAt(van - 1) != ' '
                && tekst.charAt(van - 1) != '('
                && punt - van < 12) {
            van--;
        }
        if (van == punt || !Character.isLetter(tekst.charAt(van))) {
            return false;
        }
        int eerstePunt = tekst.indexOf('.', van);
        return punt - van == 1 || eerstePunt < punt || AFKORTINGEN.bevat(tekst, van, punt);
    }
}
