package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Paginanummer;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes page furniture out of sets and letters: page numbers, what the Kamer prints around its
 * pages, the running head of a letter. What stood around it closes up. A bare number stays: it may
 * be that of a question.
 */
final class Bladrand {
    private static final int LANGSTE = 120;
    private static final List<String> VAST =
            List.of(
                    "tweede kamer, vergaderjaar",
                    "eerste kamer, vergaderjaar",
                    "vragen gesteld door de leden der kamer",
                    "ah-tk-",
                    "kv-tk-",
                    "issn 0921");
    private static final List<String> VAST_KORT =
            List.of(
                    "tweede kamer der staten-generaal",
                    "aanhangsel van de handelingen",
                    "vergaderjaar 19",
                    "vergaderjaar 20",
                    "'s-gravenhage 19",
                    "'s-gravenhage 20");
    private static final int KORT = 64;

    private final List<Tekstregel> regels;
    private final boolean[] weg;

    private Bladrand(List<Tekstregel> regels) {
        this.regels = regels;
        this.weg = new boolean[regels.size()];
    }

    static List<Tekstregel> zonder(List<Tekstregel> regels) {
        var rand = new Bladrand(regels);
        for (int i = 0; i < regels.size(); i++) {
            rand.weg[i] = isVast(regels.get(i).tekst());
        }
        rand.opDezelfdeRegel();
        rand.labels();
        rand.herhaald();
        return rand.rest();
    }

    private static boolean isVast(String tekst) {
        if (tekst.length() > LANGSTE) {
            return false;
        }
        if (Paginanummer.is(tekst)) {
            return true;
        }
        String klein = Tekens.klein(tekst).replace('’', '\'').replace('‘', '\'');
        return Tekens.begintMet(klein, VAST)
                || klein.length() <= KORT
                        && Tekens.begintMet(klein, VAST_KORT)
                        && !Tekens.eindigtZin(klein);
    }

    /** The page number at the other side of the line. */
    private void opDezelfdeRegel() {
        for (int i = 0; i < weg.length; i++) {
            boolean naastVorige = i > 0 && weg[i - 1] && hoortBij(i, i - 1);
            boolean naastVolgende = i + 1 < weg.length && weg[i + 1] && hoortBij(i, i + 1);
            weg[i] |= naastVorige || naastVolgende;
        }
    }

    private boolean hoortBij(int i, int ander) {
        return regels.get(i).nummer() == regels.get(ander).nummer()
                && regels.get(i).tekst().length() <= KORT;
    }

    /** A label with its value that stood before already, or that cuts a sentence. */
    private void labels() {
        Set<String> eerder = new HashSet<>();
        for (int i = 0; i + 1 < regels.size(); i++) {
            eerder.add(waarde(Brieflabels.achterLabel(regels.get(i).tekst())));
            if (weg[i] || !Brieflabels.loopt(regels.get(i).tekst())) {
                continue;
            }
            String waarde = waarde(regels.get(i + 1).tekst());
            boolean gezien = !waarde.isEmpty() && !eerder.add(waarde);
            if (gezien || !waarde.isEmpty() && isInZin(i, i + 2)) {
                weg[i] = true;
                weg[i + 1] = true;
                i++;
            }
        }
    }

    private static String waarde(String tekst) {
        var datum = Datums.veld(tekst);
        if (datum.isPresent()) {
            return datum.get().toString();
        }
        boolean code = tekst.length() <= 40 && tekst.chars().anyMatch(Character::isDigit);
        return code && Tekens.woorden(tekst) <= 2 ? tekst : "";
    }

    private boolean isInZin(int van, int tot) {
        return van > 0
                && tot < regels.size()
                && Koppen.lees(regels.get(van - 1).tekst()).isEmpty()
                && !regels.get(van - 1).eindigtZin()
                && Tekens.begintKlein(regels.get(tot).tekst());
    }

    /** A short line that comes back at page ends. */
    private void herhaald() {
        Map<String, Integer> vaak = new HashMap<>();
        for (int ronde = 0; ronde < 2; ronde++) {
            vaak.clear();
            for (int i = 0; i < weg.length; i++) {
                if (kanLopen(i)) {
                    vaak.merge(regels.get(i).tekst(), 1, Integer::sum);
                }
            }
            for (int i = 0; i < weg.length; i++) {
                weg[i] |= kanLopen(i) && vaak.getOrDefault(regels.get(i).tekst(), 0) > 1;
            }
        }
    }

    private boolean kanLopen(int i) {
        if (weg[i] || !aanRand(i)) {
            return false;
        }
        String tekst = regels.get(i).tekst();
        return tekst.length() <= LANGSTE
                && !regels.get(i).cel()
                && !regels.get(i).eindigtZin()
                && tekst.chars().anyMatch(Character::isLetter)
                && Koppen.lees(tekst).isEmpty();
    }

    private boolean aanRand(int i) {
        boolean boven = regels.get(i).rand() || i > 0 && weg[i - 1];
        boolean onder = i + 1 < weg.length && (weg[i + 1] || regels.get(i + 1).rand());
        return boven || onder;
    }

    private List<Tekstregel> rest() {
        List<Tekstregel> uit = new ArrayList<>(regels.size());
        boolean weggehaald = false;
        boolean leegBoven = false;
        boolean rand = false;
        for (int i = 0; i < weg.length; i++) {
            var regel = regels.get(i);
            if (weg[i]) {
                leegBoven = weggehaald ? leegBoven : regel.leeg();
                rand |= regel.rand() || regel.leeg();
                weggehaald = true;
                continue;
            }
            if (!weggehaald) {
                uit.add(regel);
            } else if (rand || regel.leeg() || regel.rand()) {
                uit.add(regel.metRand(leegBoven && regel.leeg()));
            } else {
                uit.add(regel);
            }
            weggehaald = false;
            rand = false;
        }
        return uit;
    }
}
