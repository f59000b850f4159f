package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of parliament in a title, with their parties: "de leden Kathmann en Mutluer (beiden
 * GroenLinks-PvdA)". A member stands behind the word lid or leden, or has a party known here.
 */
public final class Leden {
    private static final Set<String> LID = Set.of("lid", "leden", "kamerlid", "kamerleden");

    private static final Woordenboek<String> TUSSEN =
            Woordenboek.van(
                    Set.of(
                            "van", "de", "der", "den", "ter", "ten", "te", "el", "'t", "van't",
                            "von", "la", "du", "al", "op", "in", "het"));

    private static final Woordenboek<String> GEEN_NAAM =
            Woordenboek.van(
                    Set.of(
                            "raad",
                            "tweede",
                            "eerste",
                            "kamer",
                            "commissie",
                            "staten",
                            "europees",
                            "parlement",
                            "gemeenteraad",
                            "koningin",
                            "koning",
                            "awb",
                            "woo",
                            "wet"));

    private static final List<String> AANLOOP =
            List.of(
                    "van het lid",
                    "van de leden",
                    "van mevrouw",
                    "van de heer",
                    "van",
                    "door",
                    "mevrouw",
                    "de heer",
                    "het lid",
                    "lid",
                    "de leden");

    private Leden() {}

    public record Gevonden(List<String> namen, List<String> partijen) {
        public boolean leeg() {
            return namen.isEmpty() && partijen.isEmpty();
        }
    }

    private record Lid(String naam, String partij, int eind) {}

    public static Gevonden in(String tekst) {
        String klein = Tekens.klein(tekst);
        int vraag = eersteVan(klein, "vragen", "vraag ", "motie", "amendement");
        for (int i = 0; i < klein.length(); i = woordeinde(klein, i) + 1) {
            int eind = woordeinde(klein, i);
            boolean kan = i < eind && (klein.charAt(i) == 'l' || klein.charAt(i) == 'k');
            if (kan && LID.contains(klein.substring(i, eind))) {
                var gevonden = rij(tekst, naarNaam(tekst, eind + 1), false);
                if (!gevonden.leeg()
                        && (!gevonden.partijen().isEmpty() || vraag >= 0 && vraag < i)) {
                    return gevonden;
                }
            }
        }
        return vraag < 0 ? new Gevonden(List.of(), List.of()) : naVragen(tekst, klein, vraag);
    }

    private static int eersteVan(String s, String... woorden) {
        int eerste = -1;
        for (String woord : woorden) {
            int i = s.indexOf(woord);
            eerste = i >= 0 && (eerste < 0 || i < eerste) ? i : eerste;
        }
        return eerste;
    }

    /** "Kamervragen Eerdmans (JA21)": here only the party makes it sure. */
    private static Gevonden naVragen(String tekst, String klein, int vraag) {
        int i = woordeinde(klein, vraag) + 1;
        for (String woord : AANLOOP) {
            if (klein.startsWith(woord + " ", i)) {
                // "Kamervragen van der Plas": there van belongs to the name
                int na = i + woord.length() + 1;
                boolean naam = na < tekst.length() && Character.isUpperCase(tekst.charAt(na));
                return rij(tekst, naam ? na : i, true);
            }
        }
        return rij(tekst, i, true);
    }

    /** Skips "van de Tweede Kamer". */
    private static int naarNaam(String tekst, int i) {
        for (String woord :
                List.of("van de Tweede Kamer ", "van de Eerste Kamer ", "der Staten-Generaal ")) {
            if (tekst.startsWith(woord, i)) {
                return i + woord.length();
            }
        }
        return i;
    }

    private static Gevonden rij(String tekst, int begin, boolean bekendePartij) {
        var namen = new ArrayList<String>();
        var partijen = new LinkedHashSet<String>();
        int i = begin;
        while (i >= 0 && i < tekst.length() && namen.size() < 25) {
            var lid = lid(tekst, i);
            if (lid == null) {
                break;
            }
            namen.add(lid.naam());
            partijen.addAll(Partijen.in(lid.partij()));
            i = verder(tekst, lid.eind());
        }
        if (bekendePartij && partijen.stream().noneMatch(Partijen::isBekend)) {
            return new Gevonden(List.of(), List.of());
        }
        return new Gevonden(namen, List.copyOf(partijen));
    }

    /** Where the next name begins behind "," or "en", or -1. */
    private static int verder(String tekst, int eind) {
        int i = eind;
        boolean schakel = false;
        if (tekst.startsWith(",", i)) {
            i++;
            schakel = true;
        }
        if (tekst.startsWith(" en ", i)) {
            return naHetLid(tekst, i + 4);
        }
        return schakel && tekst.startsWith(" ", i) ? naHetLid(tekst, i + 1) : -1;
    }

    private static int naHetLid(String tekst, int i) {
        for (String woord : List.of("het lid ", "lid ")) {
            if (tekst.startsWith(woord, i)) {
                return i + woord.length();
            }
        }
        return i;
    }

    private static Lid lid(String tekst, int begin) {
        int eind = naam(tekst, begin);
        if (eind <= begin) {
            return null;
        }
        String naam = tekst.substring(begin, eind);
        if (heeftGeenNaam(naam)) {
            return null;
        }
        if (tekst.startsWith(" (", eind)) {
            int dicht = tekst.indexOf(')', eind);
            if (dicht > 0 && dicht - eind < 60) {
                String partij = tekst.substring(eind + 2, dicht).strip();
                return new Lid(naam, Partijen.kan(partij) ? partij : "", dicht + 1);
            }
        }
        return new Lid(naam, "", eind);
    }

    private static boolean heeftGeenNaam(String naam) {
        for (String woord : naam.split(" ")) {
            if (GEEN_NAAM.bevat(woord)) {
                return true;
            }
        }
        return false;
    }

    /** Prefixes and words with a capital: "Van der Plas", "van Meenen", "Michon-Derkzen". */
    private static int naam(String tekst, int begin) {
        int eind = begin;
        int i = begin;
        boolean hoofd = false;
        for (int woorden = 0; woorden < 6 && i < tekst.length(); woorden++) {
            int tot = naamwoord(tekst, i);
            String woord = tekst.substring(i, tot);
            boolean tussen = TUSSEN.bevat(woord);
            boolean groot = Tekens.begintGroot(woord);
            if (woord.isEmpty()
                    || !tussen && (!groot || woord.length() < 2 && !tekst.startsWith(".", tot))) {
                break;
            }
            if (tussen && hoofd && !groot && !eindigtInNaam(tekst, tot)) {
                break;
            }
            hoofd |= groot && !tussen;
            tot = tekst.startsWith(".", tot) && tot - i == 1 ? tot + 1 : tot;
            eind = hoofd && !tussen ? tot : eind;
            if (!tekst.startsWith(" ", tot)) {
                break;
            }
            i = tot + 1;
        }
        return hoofd ? eind : begin;
    }

    /** Whether a prefix behind a first name is followed by a surname with its party. */
    private static boolean eindigtInNaam(String tekst, int i) {
        int haak = tekst.indexOf('(', i);
        int komma = tekst.indexOf(',', i);
        return haak > 0
                && haak - i < 30
                && (komma < 0 || haak < komma)
                && Tekens.woorden(tekst.substring(i, haak)) <= 3;
    }

    private static int naamwoord(String tekst, int i) {
        int j = i;
        while (j < tekst.length()
                && (Character.isLetter(tekst.charAt(j))
                        || tekst.charAt(j) == '-'
                        || tekst.charAt(j) == '\'')) {
            j++;
        }
        return j;
    }

    private static int woordeinde(String tekst, int i) {
        int j = i;
        while (j < tekst.length() && Character.isLetter(tekst.charAt(j))) {
            j++;
        }
        return j;
    }
}
