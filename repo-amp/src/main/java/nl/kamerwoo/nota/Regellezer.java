package nl.kamerwoo.nota;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into clean lines: one kind of quotation mark, hyphen and space, composed letters, no
 * signs that cannot be seen, no bold markers. Table rows are cut into their cells. One pass over
 * the characters.
 */
final class Regellezer {
    /** Some 80 pages. A nota has a few; what comes behind is an annex. */
    static final int GRENS = 200_000;

    static final int MEESTE_REGELS = 6_000;

    /** Lines of more than this are running text: tabs and gaps in them part no columns. */
    private static final int TABELREGEL = 240;

    private final List<Regel> regels = new ArrayList<>();
    private final StringBuilder regel = new StringBuilder(160);
    private final Map<Integer, Character> samenstellingen = new HashMap<>();
    private int nummer = 1;
    private boolean leeg;
    private boolean rand;
    private boolean vet;
    private boolean los;

    /** Whether the line in hand holds a bar, a star, a tab, two spaces together. */
    private boolean pijp;

    private boolean ster;
    private boolean tab;
    private boolean gat;

    private Regellezer() {}

    static List<Regel> lees(String tekst) {
        var lezer = new Regellezer();
        lezer.tekens(tekst, Math.min(tekst.length(), GRENS));
        return lezer.regels;
    }

    private void tekens(String tekst, int eind) {
        for (int i = 0; i < eind && regels.size() < MEESTE_REGELS; i++) {
            char c = tekst.charAt(i);
            if (isGewoon(c)) {
                int gewoon = gewoonTot(tekst, i, eind);
                regel.append(tekst, i, gewoon);
                i = gewoon - 1;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < eind && tekst.charAt(i + 1) == '\n') {
                    i++;
                }
                af();
                nummer++;
            } else if (c == '\u00AD') {
                if (i + 1 >= eind || tekst.charAt(i + 1) == '\n' || tekst.charAt(i + 1) == '\r') {
                    regel.append('-');
                }
            } else {
                bijzonder(c);
            }
        }
        af();
    }

    private static boolean isGewoon(char c) {
        return c >= ' ' && c < 0x7F && c != '|' && c != '*';
    }

    private int gewoonTot(String tekst, int begin, int eind) {
        char vorige = tekst.charAt(begin);
        for (int i = begin + 1; i < eind; i++) {
            char c = tekst.charAt(i);
            if (!isGewoon(c)) {
                return i;
            }
            gat |= c == ' ' && vorige == ' ';
            vorige = c;
        }
        return eind;
    }

    private void bijzonder(char c) {
        switch (c) {
            case '\t' -> {
                regel.append(c);
                tab = true;
            }
            case '|' -> {
                regel.append(c);
                pijp = true;
            }
            case '*' -> {
                regel.append(c);
                ster = true;
            }
            case '\f' -> {
                af();
                rand = true;
            }
            case '\u000B', '\u0085', '\u2028', '\u2029' -> af();
            case '\u00A0', '\u2007', '\u202F', '\u3000' -> spatie();
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4' -> regel.append('\'');
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' ->
                    regel.append('"');
            case '\u2010', '\u2011' -> regel.append('-');
            case '\u0132' -> regel.append("IJ");
            case '\u0133' -> regel.append("ij");
            case '\uFB00' -> regel.append("ff");
            case '\uFB01' -> regel.append("fi");
            case '\uFB02' -> regel.append("fl");
            case '\uFB03' -> regel.append("ffi");
            case '\uFB04' -> regel.append("ffl");
            case '\uFB05', '\uFB06' -> regel.append("st");
            default -> overig(c);
        }
    }

    private void spatie() {
        regel.append(' ');
        gat = true;
    }

    private void overig(char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            spatie();
        } else if (c >= '\u0300' && c <= '\u036F') {
            stelSamen(c);
        } else if (c >= '\uF000' && c <= '\uF0FF') {
            regel.append('•');
        } else if (!onzichtbaar(c)) {
            regel.append(c);
        }
    }

    private static boolean onzichtbaar(char c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF';
    }

    /** One mark at a time, so that a heap of marks costs no more than other text. */
    private void stelSamen(char teken) {
        int n = regel.length();
        if (n > 0) {
            char samen =
                    samenstellingen.computeIfAbsent(
                            regel.charAt(n - 1) << 16 | teken, Regellezer::samen);
            if (samen != 0) {
                regel.setCharAt(n - 1, samen);
                return;
            }
        }
        regel.append(teken);
    }

    /** The letter with its mark as one character, 0 if there is none. */
    private static char samen(int letterEnTeken) {
        String los = "" + (char) (letterEnTeken >>> 16) + (char) letterEnTeken;
        String samen = Normalizer.normalize(los, Normalizer.Form.NFC);
        return samen.length() == 1 ? samen.charAt(0) : 0;
    }

    /** Ends a line. */
    private void af() {
        if (pijp) {
            pijpen();
        }
        boolean was = vet;
        if (ster && regel.indexOf("**") >= 0) {
            vetWeg();
        }
        if (!was || !vervolgVet()) {
            if (inCellen()) {
                cellen();
            } else {
                int tekst = tab ? spaties(0) : 0;
                boolean cel = tekst > 0 && tekst < regel.length() && regel.indexOf("\t") < tekst;
                zet(netjes(0, regel.length()), cel);
            }
        }
        regel.setLength(0);
        pijp = false;
        ster = false;
        tab = false;
        gat = false;
    }

    /** Whether tabs or wide gaps part the line into cells. */
    private boolean inCellen() {
        boolean lang = regel.length() > TABELREGEL;
        int eerste = tab ? regel.indexOf("\t") : -1;
        if (eerste >= 0) {
            return !lang || achterTitel(eerste);
        }
        return gat && !lang && regel.indexOf("   ", spaties(0)) >= 0;
    }

    private void cellen() {
        int eind = regel.length();
        int van = 0;
        boolean cel = false;
        boolean iets = false;
        for (int i = 0; i <= eind; i++) {
            boolean tab = i < eind && regel.charAt(i) == '\t';
            boolean gat =
                    i + 2 < eind
                            && regel.charAt(i) == ' '
                            && regel.charAt(i + 1) == ' '
                            && regel.charAt(i + 2) == ' ';
            if (i < eind && !tab && !gat) {
                continue;
            }
            String deel = netjes(van, i);
            if (tab && !deel.isEmpty() && isOpsomteken(deel)) {
                regel.setCharAt(i, ' ');
                continue;
            }
            if (!deel.isEmpty() || cel) {
                zet(deel, cel);
                iets |= !deel.isEmpty();
            }
            while (gat && i + 1 < eind && regel.charAt(i + 1) == ' ') {
                i++;
            }
            cel = tab || gat && iets;
            van = i + 1;
        }
    }

    /** Whether a title or a label stands before the tab: then the long text behind it is a cell. */
    private boolean achterTitel(int tab) {
        if (tab <= 0 || tab > 100) {
            return false;
        }
        String voor = netjes(0, tab);
        return Sectietitels.van(voor) != null || Etiketten.alleen(voor) != null;
    }

    private static boolean isOpsomteken(String s) {
        return s.length() <= 4 && Tekens.opsomming(s + " x") > 0;
    }

    /** A markdown table row: its bars part cells. */
    private void pijpen() {
        int eerste = regel.indexOf("|");
        boolean rij = regel.indexOf("|", eerste + 1) >= 0;
        if (regel.length() <= TABELREGEL && (rij || Etiketten.alleen(netjes(0, eerste)) != null)) {
            for (int i = 0; i < regel.length(); i++) {
                if (regel.charAt(i) == '|') {
                    tab = true;
                    regel.setCharAt(i, '\t');
                }
            }
            int n = regel.length();
            while (n > 0 && (regel.charAt(n - 1) == ' ' || regel.charAt(n - 1) == '\t')) {
                n--;
            }
            regel.setLength(n);
        }
    }

    /** Takes out the bold markers and keeps track of a bold run that goes on. */
    private void vetWeg() {
        var uit = new StringBuilder(regel.length());
        for (int i = 0; i < regel.length(); i++) {
            if (regel.charAt(i) == '*' && i + 1 < regel.length() && regel.charAt(i + 1) == '*') {
                vet = !vet;
                i++;
            } else {
                uit.append(regel.charAt(i));
            }
        }
        regel.setLength(0);
        regel.append(uit);
    }

    /** What is bold over two lines is one label or one name. */
    private boolean vervolgVet() {
        String s = netjes(0, regel.length());
        if (s.isEmpty() || regels.isEmpty() || leeg || regels.get(regels.size() - 1).isLeeg()) {
            vet = vet && !s.isEmpty();
            return false;
        }
        int laatste = regels.size() - 1;
        var vorige = regels.get(laatste);
        if (vorige.tekst().length() + s.length() > 400) {
            vet = false;
            return false;
        }
        regels.set(laatste, vorige.metTekst(Tekens.plak(vorige.tekst(), s)));
        return true;
    }

    private int spaties(int van) {
        int i = van;
        while (i < regel.length() && (regel.charAt(i) == ' ' || regel.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The part without spaces around it, with single spaces in it, without heading marks. */
    private String netjes(int van, int tot) {
        int a = van;
        int b = tot;
        while (a < b
                && (regel.charAt(a) == ' ' || regel.charAt(a) == '\t' || regel.charAt(a) == '#')) {
            a++;
        }
        while (b > a && (regel.charAt(b - 1) == ' ' || regel.charAt(b - 1) == '\t')) {
            b--;
        }
        return gat || tab ? metEnkeleSpaties(a, b) : regel.substring(a, b);
    }

    private String metEnkeleSpaties(int a, int b) {
        var uit = new StringBuilder(b - a);
        for (int i = a; i < b; i++) {
            char c = regel.charAt(i) == '\t' ? ' ' : regel.charAt(i);
            if (c != ' ' || uit.length() > 0 && uit.charAt(uit.length() - 1) != ' ') {
                uit.append(c);
            }
        }
        return uit.toString();
    }

    private void zet(String s, boolean cel) {
        if (s.isEmpty() && !cel) {
            leeg = true;
            return;
        }
        if (Tekens.losPunt(s)) {
            los = true;
            leeg = true;
            return;
        }
        String tekst = los ? "• " + s : s;
        los = false;
        if (Paginanummer.is(tekst)) {
            leeg = false;
            rand = true;
            return;
        }
        regels.add(new Regel(nummer, tekst, Tekens.opsomming(tekst), cel, leeg, rand));
        leeg = false;
        rand = false;
    }
}
