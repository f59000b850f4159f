package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes page furniture out of the text: page numbers, and the running head that repeats the date or
 * the reference. What stood around it closes up, so that a sentence cut by a page end is whole.
 */
public final class Paginarand {
    private static final int LANGSTE = 100;
    private static final Set<String> MERKEN =
            Set.of(
                    "departementaal vertrouwelijk",
                    "dep. vertrouwelijk",
                    "vertrouwelijk",
                    "concept",
                    "intern gebruik",
                    "voor intern gebruik",
                    "rijksoverheid",
                    "dep.v",
                    "dep. v.");

    private Paginarand() {}

    /** Takes out what can be nothing but a page number, anywhere. */
    static List<Regel> zonderNummers(List<Regel> regels) {
        var uit = new ArrayList<Regel>(regels.size());
        boolean rand = false;
        for (var regel : regels) {
            if (isPaginanummer(regel.tekst())) {
                rand = true;
            } else {
                uit.add(rand ? regel.metRand() : regel);
                rand = false;
            }
        }
        return uit;
    }

    /** "Pagina 2 van 3", with or without a few words of the running head. */
    public static boolean isPaginanummer(String tekst) {
        if (tekst.length() > LANGSTE || tekst.length() < 3) {
            return false;
        }
        if (Tekens.cijfers(tekst) == 0 && tekst.length() > 8) {
            return false;
        }
        String klein = Tekens.klein(tekst);
        if (klein.equals("pagina") || klein.equals("blad") || klein.equals("pagina:")) {
            return true;
        }
        for (String woord :
                List.of("pagina ", "pag. ", "blad ", "blz. ", "p. ", "page ", "pagina: ")) {
            int i = klein.startsWith(woord) ? 0 : klein.indexOf(" " + woord) + 1;
            if (i == 0 && !klein.startsWith(woord)) {
                continue;
            }
            int na = nummer(klein, i + woord.length());
            if (na > 0
                    && na == klein.length()
                    && (i == 0 || klein.indexOf(" van ", i) > 0 || klein.indexOf('/', i) > 0)) {
                return true;
            }
            if (na > 0
                    && i == 0
                    && klein.length() - na < 60
                    && klein.indexOf(" van ") > 0
                    && klein.indexOf(" van ") < na) {
                return true;
            }
        }
        if (klein.charAt(0) == '-' && klein.endsWith(" -")) {
            return Datums.cijfersTot(klein, 2) == klein.length() - 2 && klein.length() > 4;
        }
        int a = Datums.cijfersTot(klein, 0);
        boolean van =
                a > 0
                        && (klein.startsWith(" van ", a)
                                || klein.startsWith("/", a)
                                || klein.startsWith(" / ", a));
        return van && a <= 3 && klein.length() <= a + 8 && nummer(klein, 0) == klein.length();
    }

    /** Behind "2", "2 van 3", "2/3": the end of it, or -1. */
    private static int nummer(String s, int i) {
        int a = Datums.cijfersTot(s, i);
        if (a == i || a - i > 4) {
            return -1;
        }
        for (String schakel : List.of(" van ", "/", " / ", " of ", " | ")) {
            if (s.startsWith(schakel, a)) {
                int b = Datums.cijfersTot(s, a + schakel.length());
                return b > a + schakel.length() && b - a < 12 ? b : a;
            }
        }
        return a;
    }

    /** Takes the running heads out of the text below the header. */
    static List<Regel> zonderKoppen(
            List<Regel> lichaam, List<Regel> kop, List<String> waarden, Waardevorm vorm) {
        var weg = new boolean[lichaam.size()];
        var vast = vasteRegels(kop);
        vast.addAll(waarden);
        var vaak = vaak(lichaam);
        for (int i = 0; i < lichaam.size(); i++) {
            i = etiketten(lichaam, i, vorm, weg);
        }
        var samen = new HashSet<String>();
        waarden.forEach(w -> samen.add(Tekens.klein(w)));
        for (int i = 0; i < lichaam.size(); i++) {
            i = overRegels(lichaam, i, samen, weg);
        }
        for (int i = 0; i < lichaam.size(); i++) {
            weg[i] |= herhaald(lichaam, i, vast, vaak, weg);
        }
        for (int i = lichaam.size() - 1; i >= 0; i--) {
            weg[i] |= herhaald(lichaam, i, vast, vaak, weg);
        }
        var uit = new ArrayList<Regel>(lichaam.size());
        boolean rand = false;
        for (int i = 0; i < lichaam.size(); i++) {
            if (weg[i]) {
                rand = true;
            } else {
                uit.add(rand ? lichaam.get(i).metRand() : lichaam.get(i));
                rand = false;
            }
        }
        return uit;
    }

    /** Marks a value of the header that a page head repeats over more than one line. */
    private static int overRegels(List<Regel> regels, int i, Set<String> waarden, boolean[] weg) {
        String samen = regels.get(i).tekst();
        if (!begint(waarden, samen)) {
            return i;
        }
        for (int n = 1; n < 4 && i + n < regels.size() && samen.length() <= LANGSTE; n++) {
            samen = Tekens.plak(samen, regels.get(i + n).tekst());
            if (waarden.contains(Tekens.klein(samen))) {
                Arrays.fill(weg, i, i + n + 1, true);
                return i + n;
            }
        }
        return i;
    }

    private static boolean begint(Set<String> waarden, String regel) {
        int lengte = Math.min(12, regel.length());
        for (String waarde : waarden) {
            boolean letter = lengte > 0 && (waarde.charAt(0) | 32) == (regel.charAt(0) | 32);
            if (letter && waarde.regionMatches(true, 0, regel, 0, lengte)) {
                return true;
            }
        }
        return false;
    }

    /** Marks a label of the running head and its value; gives the last line it marked. */
    private static int etiketten(List<Regel> regels, int i, Waardevorm vorm, boolean[] weg) {
        var regel = regels.get(i);
        if (regel.tekst().length() > LANGSTE || regel.punt()) {
            return i;
        }
        var etiket = Etiketten.herken(regels, i);
        if (etiket == null || !loopt(etiket.rubriek())) {
            return i;
        }
        int na = i + etiket.regels();
        if (etiket.heeftRest()) {
            if (vorm.sterkte(etiket.rubriek(), etiket.rest()) == Waardevorm.STERK) {
                weg[i] = true;
                weg[na - 1] = true;
                return na - 1;
            }
            return i;
        }
        if (na < regels.size()
                && vorm.sterkte(etiket.rubriek(), regels.get(na).tekst()) == Waardevorm.STERK) {
            Arrays.fill(weg, i, na + 1, true);
            return na;
        }
        boolean naRand = regel.rand() || i > 0 && weg[i - 1];
        boolean voorRand = na < regels.size() && (regels.get(na).rand() || kop(regels, na, vorm));
        if (naRand || voorRand) {
            Arrays.fill(weg, i, na, true);
            return na - 1;
        }
        return i;
    }

    private static boolean loopt(Rubriek rubriek) {
        return rubriek == Rubriek.DATUM || rubriek == Rubriek.REFERENTIE;
    }

    private static boolean kop(List<Regel> regels, int i, Waardevorm vorm) {
        var etiket = Etiketten.herken(regels, i);
        if (etiket == null || !loopt(etiket.rubriek())) {
            return false;
        }
        int na = i + etiket.regels();
        String waarde =
                etiket.heeftRest()
                        ? etiket.rest()
                        : na < regels.size() ? regels.get(na).tekst() : "";
        return vorm.sterkte(etiket.rubriek(), waarde) == Waardevorm.STERK;
    }

    private static Set<String> vasteRegels(List<Regel> kop) {
        var vast = new HashSet<String>();
        for (var regel : kop) {
            if (regel.tekst().length() <= LANGSTE && regel.tekst().length() > 3) {
                vast.add(regel.tekst());
            }
        }
        return vast;
    }

    private static Map<String, Integer> vaak(List<Regel> regels) {
        var vaak = new HashMap<String, Integer>();
        for (var regel : regels) {
            if (kanRand(regel)) {
                vaak.merge(regel.tekst(), 1, Integer::sum);
            }
        }
        return vaak;
    }

    private static boolean kanRand(Regel regel) {
        String tekst = regel.tekst();
        return !tekst.isEmpty()
                && tekst.length() <= LANGSTE
                && !regel.punt()
                && !regel.cel()
                && regel.titel() == null;
    }

    private static boolean herhaald(
            List<Regel> regels, int i, Set<String> vast, Map<String, Integer> vaak, boolean[] weg) {
        var regel = regels.get(i);
        String sleutel = regel.tekst();
        int keer = vaak.getOrDefault(sleutel, 0);
        boolean inKop = vast.contains(sleutel);
        boolean merk = losNummer(regel) || sleutel.length() < 32 && MERKEN.contains(regel.klein());
        if (weg[i] || !inKop && keer < 2 && !merk || !kanRand(regel)) {
            return false;
        }
        boolean laatste = i + 1 == regels.size();
        boolean naast =
                regel.rand()
                        || i > 0 && weg[i - 1]
                        || !laatste && (weg[i + 1] || regels.get(i + 1).rand());
        if (merk) {
            return naast || regel.leeg() && (laatste || regels.get(i + 1).leeg());
        }
        boolean geenZin = !regel.tekst().endsWith(".");
        boolean midden =
                i > 0
                        && !laatste
                        && !Tekens.eindigtZin(regels.get(i - 1).tekst())
                        && regel.leeg()
                        && regels.get(i + 1).leeg();
        return inKop && (naast || (midden || laatste) && Tekens.woorden(regel.tekst()) > 1)
                || geenZin && naast && keer > 1
                || inKop && geenZin && keer > 1 && Tekens.woorden(regel.tekst()) > 1;
    }

    private static boolean losNummer(Regel regel) {
        return regel.tekst().length() <= 3
                && Tekens.cijfers(regel.tekst()) == regel.tekst().length();
    }
}
