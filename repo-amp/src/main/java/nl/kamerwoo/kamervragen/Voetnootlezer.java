package nl.kamerwoo.kamervragen;

import nl.kamerwoo.kamervragen.Voetnootmerken.Merk;
import nl.kamerwoo.kamervragen.Voetnootmerken.Stijl;
import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the notes out of the lines, wherever they stood: at the foot of a page, at the end, or in
 * the sentence, as they come out of Word and OpenDocument. In the text a single character stays
 * behind for each. What only looks like a note, or has no marker before it, stays where it is.
 */
final class Voetnootlezer {
    private static final String WORD = "[footnoteRef:";
    private static final String SLUIT = ".?!»”’\"')";
    private static final int MERK = 6;
    private static final int LANGSTE_IN_ZIN = 600;
    private static final int MEESTE = Voetnootmerken.LAATSTE - Voetnootmerken.EERSTE;

    private final List<Tekstregel> regels;
    private final List<Voetnoot> noten = new ArrayList<>();
    private final Map<Integer, Map<Stijl, List<Vindplek>>> open = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Vervanging>> vervangen = new HashMap<>();

    private record Vindplek(int regel, Merk merk) {}

    private record Vervanging(Merk merk, char plaats) {}

    /** The lines without notes, and the notes that the characters left behind stand for. */
    record Gelezen(List<Tekstregel> regels, List<Voetnoot> noten) {}

    private Voetnootlezer(List<Tekstregel> regels) {
        this.regels = new ArrayList<>(regels);
    }

    static Gelezen lees(List<Tekstregel> regels) {
        var lezer = new Voetnootlezer(regels);
        for (int i = 0; i < lezer.regels.size(); i++) {
            lezer.uitDeZin(i);
        }
        return new Gelezen(lezer.onderaan(), lezer.noten);
    }

    /** The place in the text of a new note; 0 when there are too many. */
    private char nieuw(String merk, String tekst, int regel) {
        if (noten.size() > MEESTE) {
            return 0;
        }
        noten.add(new Voetnoot(merk, tekst.strip(), regel));
        return (char) (Voetnootmerken.EERSTE + noten.size() - 1);
    }

    private void uitDeZin(int i) {
        var regel = regels.get(i);
        String tekst = regel.tekst();
        if (tekst.contains(WORD)) {
            tekst = uitWord(tekst, regel.nummer());
        } else if (tekst.contains("  ") || tekst.endsWith(" ")) {
            tekst = uitOdt(tekst, regel.nummer());
        }
        regels.set(i, regel.metTekst(enkel(tekst)));
    }

    /** "… bericht?[footnoteRef:1] [1: NOS, 12 december.] ": markers, then their notes. */
    private String uitWord(String tekst, int regel) {
        var uit = new StringBuilder();
        Map<String, Integer> zonderTekst = new HashMap<>();
        for (int i = 0; i < tekst.length(); i++) {
            int dicht = tekst.charAt(i) == '[' ? tekst.indexOf(']', i) : -1;
            if (dicht < 0) {
                uit.append(tekst.charAt(i));
                continue;
            }
            String merk = merk(tekst, i);
            if (tekst.startsWith(WORD, i) && dicht - i <= WORD.length() + MERK) {
                merk = tekst.substring(i + WORD.length(), dicht).strip();
                zonderTekst.put(merk, noten.size());
                char plaats = nieuw(merk, "", regel);
                uit.append(plaats == 0 ? "" : plaats);
                i = dicht;
            } else if (zonderTekst.containsKey(merk)) {
                int eind = sluit(tekst, i);
                int van = Math.min(eind, i + merk.length() + 2);
                int noot = zonderTekst.remove(merk);
                if (noot < noten.size()) {
                    String inhoud = tekst.substring(van, eind).strip();
                    noten.set(noot, new Voetnoot(merk, inhoud, regel));
                }
                i = eind;
            } else {
                uit.append('[');
            }
        }
        return uit.toString();
    }

    /** The marker in "[1: NOS", or empty. */
    private static String merk(String s, int open) {
        int dubbel = s.indexOf(':', open);
        return dubbel < 0 || dubbel - open > MERK ? "" : s.substring(open + 1, dubbel);
    }

    private static int sluit(String s, int open) {
        int diep = 0;
        for (int i = open; i < s.length(); i++) {
            diep += s.charAt(i) == '[' ? 1 : s.charAt(i) == ']' ? -1 : 0;
            if (diep == 0) {
                return i;
            }
        }
        return s.length();
    }

    /** "… bericht?1 NOS, 12 december. Zo ja": the note ends where two spaces stand. */
    private String uitOdt(String tekst, int regel) {
        var uit = new StringBuilder();
        int van = 0;
        for (var merk : Voetnootmerken.in(tekst)) {
            int na = merk.eind();
            boolean kan =
                    merk.begin() >= van
                            && merk.stijl() == Stijl.HOOG
                            && merk.nummer() == noten.size() + 1
                            && tekst.startsWith(" ", na)
                            && SLUIT.indexOf(tekst.charAt(merk.begin() - 1)) >= 0;
            String venster = kan ? tekst.substring(na + 1, eindVenster(tekst, na)) : "";
            int dubbel = venster.indexOf("  ");
            String noot = (dubbel < 0 ? venster : venster.substring(0, dubbel)).strip();
            boolean heel = dubbel >= 0 || eindVenster(tekst, na) == tekst.length();
            if (heel && Koppen.begintZin(noot) && isBron(noot)) {
                char plaats = nieuw(Integer.toString(merk.nummer()), noot, regel);
                uit.append(tekst, van, merk.begin()).append(plaats == 0 ? "" : plaats);
                van = na + 1 + (dubbel < 0 ? venster.length() : dubbel);
            }
        }
        return uit.append(tekst.substring(van)).toString();
    }

    private static int eindVenster(String tekst, int na) {
        return Math.min(tekst.length(), na + 1 + LANGSTE_IN_ZIN);
    }

    private static boolean isBron(String noot) {
        boolean adres = noot.contains("http") || noot.contains("www.");
        boolean stuk = noot.startsWith("Kamerstuk") || noot.startsWith("Aanhangsel");
        return !noot.endsWith("?") && (adres || stuk || Datums.zoek(noot, 0) != null);
    }

    private static String enkel(String s) {
        String kaal = s.strip();
        while (kaal.contains("  ")) {
            kaal = kaal.replace("  ", " ");
        }
        return kaal;
    }

    /** The notes that stand on lines of their own. */
    private List<Tekstregel> onderaan() {
        var weg = new boolean[regels.size()];
        for (int i = 0; i < regels.size(); i++) {
            var merk = Voetnootmerken.begin(regels.get(i).tekst());
            if (merk.isPresent() && heeftVerwijzing(merk.get()) && kanBeginnen(i, weg)) {
                int eind = eind(i);
                String tekst = tekst(i, eind, merk.get());
                if (!tekst.endsWith("?") || merk.get().stijl() == Stijl.BLOKHAAK) {
                    noot(merk.get(), tekst, i);
                    Arrays.fill(weg, i, eind, true);
                    i = eind - 1;
                    continue;
                }
            }
            for (var gevonden : Voetnootmerken.in(regels.get(i).tekst())) {
                open.computeIfAbsent(gevonden.nummer(), n -> new EnumMap<>(Stijl.class))
                        .computeIfAbsent(gevonden.stijl(), n -> new ArrayList<>())
                        .add(new Vindplek(i, gevonden));
            }
        }
        return rest(weg);
    }

    private boolean heeftVerwijzing(Merk noot) {
        return open.getOrDefault(noot.nummer(), Map.of()).keySet().stream()
                .anyMatch(stijl -> Voetnootmerken.past(stijl, noot.stijl()));
    }

    private boolean kanBeginnen(int i, boolean[] weg) {
        return i > 0
                && (regels.get(i).leeg()
                        || regels.get(i).rand()
                        || weg[i - 1]
                        || regels.get(i - 1).eindigtZin()
                        || !Voetnootmerken.in(regels.get(i - 1).tekst()).isEmpty());
    }

    /** Behind the last line of the note that begins here. */
    private int eind(int begin) {
        int i = begin + 1;
        while (i < regels.size() && hoortBij(i)) {
            i++;
        }
        return i;
    }

    private boolean hoortBij(int i) {
        var regel = regels.get(i);
        if (regel.leeg()
                || regel.rand()
                || regel.cel()
                || Koppen.lees(regel.tekst()).isPresent()
                || Voetnootmerken.begin(regel.tekst()).isPresent()) {
            return false;
        }
        return Tekens.begintKlein(regel.tekst()) || !regels.get(i - 1).eindigtZin();
    }

    private String tekst(int begin, int eind, Merk merk) {
        var tekst = new StringBuilder(regels.get(begin).tekst().substring(merk.eind()));
        for (int i = begin + 1; i < eind; i++) {
            Tekens.plak(tekst, regels.get(i).tekst());
        }
        return tekst.toString().strip();
    }

    private void noot(Merk merk, String tekst, int i) {
        char plaats = nieuw(Integer.toString(merk.nummer()), tekst, regels.get(i).nummer());
        if (plaats == 0) {
            return;
        }
        var verwijzingen = open.get(merk.nummer());
        for (var stijl : Stijl.values()) {
            if (Voetnootmerken.past(stijl, merk.stijl()) && verwijzingen.containsKey(stijl)) {
                verwijzingen.remove(stijl).forEach(plek -> vervang(plek, plaats));
            }
        }
    }

    private void vervang(Vindplek plek, char plaats) {
        vervangen
                .computeIfAbsent(plek.regel(), r -> new TreeMap<>())
                .put(plek.merk().begin(), new Vervanging(plek.merk(), plaats));
    }

    private List<Tekstregel> rest(boolean[] weg) {
        List<Tekstregel> uit = new ArrayList<>(regels.size());
        boolean leeg = false;
        for (int i = 0; i < weg.length; i++) {
            if (weg[i]) {
                leeg |= regels.get(i).leeg();
                continue;
            }
            var regel = regels.get(i).metTekst(metPlaatsen(i));
            uit.add(i > 0 && weg[i - 1] ? regel.metRand(leeg && regel.leeg()) : regel);
            leeg = false;
        }
        return uit;
    }

    private String metPlaatsen(int i) {
        String tekst = regels.get(i).tekst();
        var hier = vervangen.get(i);
        if (hier == null) {
            return tekst;
        }
        var uit = new StringBuilder();
        int van = 0;
        for (var vervanging : hier.values()) {
            uit.append(tekst, van, vervanging.merk().begin()).append(vervanging.plaats());
            van = vervanging.merk().eind();
        }
        return uit.append(tekst.substring(van)).toString();
    }
}
