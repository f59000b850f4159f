package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into clean lines, in one pass over its characters: no bold markers, no page numbers,
 * rows of a table cut into their cells.
 */
final class Regellezer {
    /**
     * So many characters are read, some 80 pages. A nota has a few and comes first, with its header
     * on the first page and all its sections on the next ones; what stands behind this is an annex.
     */
    static final int MEESTE_TEKENS = 200_000;

    /**
     * Only a text with next to nothing on its lines has as many as this within those characters.
     */
    static final int MEESTE_REGELS = 10_000;

    /** Lines of more than this are running text: tabs and gaps in them part no columns. */
    private static final int TABELREGEL = 240;

    private final List<Regel> regels = new ArrayList<>();
    private final RuweRegel ruw = new RuweRegel();
    private final StringBuilder regel = ruw.tekens();
    private int nummer = 1;
    private boolean leeg;
    private boolean rand;
    private boolean vet;
    private boolean los;

    private Regellezer() {}

    static List<Regel> lees(String tekst) {
        var lezer = new Regellezer();
        lezer.tekens(tekst, Math.min(tekst.length(), MEESTE_TEKENS));
        return lezer.regels;
    }

    private void tekens(String tekst, int eind) {
        for (int i = 0; i < eind && regels.size() < MEESTE_REGELS; i++) {
            char c = tekst.charAt(i);
            if (RuweRegel.isGewoon(c)) {
                int tot = ruw.gewoonTot(tekst, i, eind);
                if (isEffen(tekst, i, tot, eind)) {
                    zet(tekst.substring(i, tot), false);
                    i = regeleinde(tekst, tot, eind);
                } else {
                    ruw.gewone(tekst, i, tot);
                    i = tot - 1;
                }
            } else if (isRegeleinde(c)) {
                af();
                i = regeleinde(tekst, i, eind);
            } else if (c == '\u00AD') {
                if (i + 1 >= eind || isRegeleinde(tekst.charAt(i + 1))) {
                    regel.append('-');
                }
            } else if (c == '\f') {
                af();
                rand = true;
            } else if (c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                af();
            } else {
                ruw.teken(c);
            }
        }
        af();
    }

    /** Whether these signs are a line that is clean as it stands, as most are. */
    private boolean isEffen(String tekst, int begin, int tot, int eind) {
        return regel.length() == 0
                && !vet
                && !ruw.gat()
                && tot < eind
                && isRegeleinde(tekst.charAt(tot))
                && RuweRegel.isEffen(tekst, begin, tot);
    }

    private static boolean isRegeleinde(char c) {
        return c == '\n' || c == '\r';
    }

    /** Counts the line that ends here; gives the last sign of its end. */
    private int regeleinde(String tekst, int i, int eind) {
        nummer++;
        boolean dubbel = tekst.charAt(i) == '\r' && i + 1 < eind && tekst.charAt(i + 1) == '\n';
        return dubbel ? i + 1 : i;
    }

    /** Ends a line. */
    private void af() {
        if (ruw.pijp()) {
            pijpen();
        }
        ruw.zonderLetterspatie();
        boolean was = vet;
        if (ruw.ster() && regel.indexOf("**") >= 0) {
            vetWeg();
        }
        if (ruw.tab() || ruw.gat()) {
            dubbelePuntAanEtiket();
        }
        if (!was || !vervolgVet()) {
            if (inCellen()) {
                cellen();
            } else {
                int tekst = ruw.tab() ? ruw.spaties(0) : 0;
                boolean cel = tekst > 0 && tekst < regel.length() && regel.indexOf("\t") < tekst;
                zet(ruw.netjes(0, regel.length()), cel);
            }
        }
        ruw.begin();
    }

    /** "Aan\t: MOCW": the colon belongs to the label, what stands before it is layout. */
    private void dubbelePuntAanEtiket() {
        int dubbelePunt = regel.indexOf(":");
        if (dubbelePunt < 2 || dubbelePunt > Etiketten.LANGSTE) {
            return;
        }
        int eind = dubbelePunt;
        while (eind > 0 && (regel.charAt(eind - 1) == ' ' || regel.charAt(eind - 1) == '\t')) {
            eind--;
        }
        if (eind < dubbelePunt && Etiketten.alleen(ruw.netjes(0, eind) + ":") != null) {
            regel.delete(eind, dubbelePunt);
        }
    }

    /** Whether tabs or wide gaps part the line into cells. */
    private boolean inCellen() {
        boolean lang = regel.length() > TABELREGEL;
        int eerste = ruw.tab() ? regel.indexOf("\t") : -1;
        if (eerste >= 0) {
            return !lang || achterTitel(eerste);
        }
        return ruw.gat() && !lang && regel.indexOf("   ", ruw.spaties(0)) >= 0;
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
            String deel = ruw.netjes(van, i);
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
        String voor = ruw.netjes(0, tab);
        return Sectietitels.van(voor) != null || Etiketten.alleen(voor) != null;
    }

    private static boolean isOpsomteken(String s) {
        return s.length() <= 4 && Tekens.opsomming(s + " x") > 0;
    }

    /** A markdown table row: its bars part cells. */
    private void pijpen() {
        int eerste = regel.indexOf("|");
        boolean rij = regel.indexOf("|", eerste + 1) >= 0;
        if (regel.length() <= TABELREGEL
                && (rij || Etiketten.alleen(ruw.netjes(0, eerste)) != null)) {
            ruw.pijpenAlsTabs();
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
        String s = ruw.netjes(0, regel.length());
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
