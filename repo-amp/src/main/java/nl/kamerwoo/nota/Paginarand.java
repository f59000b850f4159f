package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the running heads of the pages out of the text below the header: the date, the reference or
 * a line of the first page, printed again. What stood around them closes up, so that a sentence cut
 * by a page end is whole.
 */
final class Paginarand {
    private static final int LANGSTE = 100;

    /** So many kinds of lines are told apart at a glance. */
    private static final int SOORTEN = 256;

    private static final Woordenboek<String> MERKEN =
            Woordenboek.van(
                    Set.of(
                            "departementaal vertrouwelijk",
                            "dep. vertrouwelijk",
                            "vertrouwelijk",
                            "concept",
                            "intern gebruik",
                            "voor intern gebruik",
                            "rijksoverheid",
                            "dep.v",
                            "dep. v."));

    private final List<Regel> regels;
    private final List<String> waarden;
    private final Waardevorm vorm;
    private final Set<String> vaker = new HashSet<>();
    private final Set<String> vast = new HashSet<>();
    private final boolean[] weg;

    /**
     * @param lichaam the lines below the header
     * @param kop the lines of the header
     * @param waarden its values
     */
    private Paginarand(
            List<Regel> lichaam, List<Regel> kop, List<String> waarden, Waardevorm vorm) {
        this.regels = lichaam;
        this.waarden = waarden;
        this.vorm = vorm;
        this.weg = new boolean[lichaam.size()];
        for (var regel : kop) {
            if (regel.tekst().length() <= LANGSTE && regel.tekst().length() > 3) {
                vast.add(regel.tekst());
            }
        }
        vast.addAll(waarden);
    }

    /** The lines below the header without the running heads in them. */
    static List<Regel> zonderKoppen(
            List<Regel> lichaam, List<Regel> kop, List<String> waarden, Waardevorm vorm) {
        return new Paginarand(lichaam, kop, waarden, vorm).zonderKoppen();
    }

    private List<Regel> zonderKoppen() {
        var verdacht = verdacht();
        for (int i = 0; i < regels.size(); i++) {
            i = etiketten(i);
        }
        overRegels();
        for (int i : verdacht) {
            weg[i] |= herhaald(i);
        }
        for (int k = verdacht.size() - 1; k >= 0; k--) {
            weg[verdacht.get(k)] |= herhaald(verdacht.get(k));
        }
        var uit = new ArrayList<Regel>(regels.size());
        boolean rand = false;
        for (int i = 0; i < regels.size(); i++) {
            if (weg[i]) {
                rand = true;
            } else {
                uit.add(rand ? regels.get(i).metRand() : regels.get(i));
                rand = false;
            }
        }
        return uit;
    }

    /** The lines that stand in the header too, that come more than once, or that are a mark. */
    private List<Integer> verdacht() {
        var kunnen = new ArrayList<Integer>(regels.size());
        var aantallen = new int[SOORTEN];
        vast.forEach(tekst -> aantallen[soort(tekst)]++);
        for (int i = 0; i < regels.size(); i++) {
            if (kanRand(regels.get(i))) {
                kunnen.add(i);
                aantallen[soort(regels.get(i).tekst())]++;
            }
        }
        kunnen.removeIf(i -> isEnig(regels.get(i), aantallen));
        var gezien = new HashSet<String>();
        for (int i : kunnen) {
            if (!gezien.add(regels.get(i).tekst())) {
                vaker.add(regels.get(i).tekst());
            }
        }
        kunnen.removeIf(i -> !isVerdacht(regels.get(i)));
        return kunnen;
    }

    /** Whether one look says that the line stands nowhere else, as of nearly all it does. */
    private static boolean isEnig(Regel regel, int[] aantallen) {
        return aantallen[soort(regel.tekst())] == 1 && !isMerk(regel);
    }

    /** The same for lines that are the same, and for few others. */
    private static int soort(String tekst) {
        int n = tekst.length();
        return (n * 31 + tekst.charAt(n / 2)) * 31 + tekst.charAt(n - 1) & SOORTEN - 1;
    }

    private boolean isVerdacht(Regel regel) {
        return (vaker.contains(regel.tekst()) || vast.contains(regel.tekst()) || isMerk(regel))
                && regel.titel() == null;
    }

    private static boolean isMerk(Regel regel) {
        int lengte = regel.tekst().length();
        return lengte <= 3 && Tekens.cijfers(regel.tekst()) == lengte
                || lengte < 32 && MERKEN.bevat(regel.tekst());
    }

    private static boolean kanRand(Regel regel) {
        String tekst = regel.tekst();
        return !tekst.isEmpty() && tekst.length() <= LANGSTE && !regel.punt() && !regel.cel();
    }

    /** Whether a suspect line is a running head: that shows in what stands around it. */
    private boolean herhaald(int i) {
        if (weg[i]) {
            return false;
        }
        var regel = regels.get(i);
        boolean inKop = vast.contains(regel.tekst());
        boolean vaak = vaker.contains(regel.tekst());
        boolean laatste = i + 1 == regels.size();
        boolean naast =
                regel.rand()
                        || i > 0 && weg[i - 1]
                        || !laatste && (weg[i + 1] || regels.get(i + 1).rand());
        if (isMerk(regel)) {
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
                || geenZin && naast && vaak
                || inKop && geenZin && vaak && Tekens.woorden(regel.tekst()) > 1;
    }

    /** Marks the values of the header that a page head repeats over more than one line. */
    private void overRegels() {
        var klein = waarden.stream().map(Tekens::klein).toList();
        for (int i = 0; i < regels.size() && !klein.isEmpty(); i++) {
            i = overRegels(i, klein);
        }
    }

    /** Gives the last line it marked. */
    private int overRegels(int i, List<String> waarden) {
        String samen = regels.get(i).tekst();
        if (samen.isEmpty() || !begint(waarden, samen)) {
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

    private static boolean begint(List<String> waarden, String regel) {
        int lengte = Math.min(12, regel.length());
        int letter = regel.charAt(0) | 32;
        for (int i = 0; i < waarden.size(); i++) {
            String waarde = waarden.get(i);
            if ((waarde.charAt(0) | 32) == letter
                    && waarde.regionMatches(true, 0, regel, 0, lengte)) {
                return true;
            }
        }
        return false;
    }

    /** Marks a label of the running head and its value; gives the last line it marked. */
    private int etiketten(int i) {
        var regel = regels.get(i);
        if (regel.tekst().length() > LANGSTE || regel.punt()) {
            return i;
        }
        var etiket = Etiketlezer.herken(regels, i);
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
        boolean voorRand = na < regels.size() && (regels.get(na).rand() || kop(na));
        if (naRand || voorRand) {
            Arrays.fill(weg, i, na, true);
            return na - 1;
        }
        return i;
    }

    private static boolean loopt(Rubriek rubriek) {
        return rubriek == Rubriek.DATUM || rubriek == Rubriek.REFERENTIE;
    }

    private boolean kop(int i) {
        var etiket = Etiketlezer.herken(regels, i);
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
}
