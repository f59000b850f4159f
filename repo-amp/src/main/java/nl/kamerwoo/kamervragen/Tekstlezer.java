package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Tekens;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines and table cells without touching its words: single spaces, composed
 * letters, no signs that cannot be seen. One pass over the characters.
 */
final class Tekstlezer {
    /** As much as the module takes in of a document: some 600 pages. */
    static final int GRENS = 2_000_000;

    static final int MEESTE_REGELS = 30_000;

    /** Longer heaps of marks on a letter are no writing, and slow to put in order. */
    private static final int MEESTE_TEKENS_OP_LETTER = 20;

    private static final int TABELREGEL = 240;
    private static final int KORT = 20;

    private final List<Tekstregel> regels = new ArrayList<>();
    private final StringBuilder regel = new StringBuilder(160);
    private int nummer = 1;
    private boolean leeg;
    private boolean rand;
    private int opLetter;
    private int meesteOpLetter;

    private Tekstlezer() {}

    /**
     * @param afgekapt whether the text went on behind the last line
     */
    record Gelezen(List<Tekstregel> regels, boolean afgekapt) {}

    static Gelezen lees(String tekst) {
        var lezer = new Tekstlezer();
        int eind = Math.min(tekst.length(), GRENS);
        int gelezen = lezer.tekens(tekst, eind);
        return new Gelezen(lezer.regels, gelezen < tekst.length());
    }

    private int tekens(String tekst, int eind) {
        int i = 0;
        for (; i < eind && regels.size() < MEESTE_REGELS; i++) {
            char c = tekst.charAt(i);
            boolean volgtEinde = i + 1 >= eind || isEinde(tekst.charAt(i + 1));
            if (c == '\r' && i + 1 < eind && tekst.charAt(i + 1) == '\n') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                af();
                nummer++;
            } else if (c == '\f') {
                af();
                rand = true;
            } else if (c == '\u00AD') {
                regel.append(volgtEinde ? "-" : "");
            } else {
                teken(c);
            }
        }
        af();
        return i;
    }

    private static boolean isEinde(char c) {
        return c == '\n' || c == '\r';
    }

    private void teken(char c) {
        boolean merk = c >= '\u0300' && c <= '\u036F';
        opLetter = merk ? opLetter + 1 : 0;
        meesteOpLetter = Math.max(meesteOpLetter, opLetter);
        switch (c) {
            case '\u000B', '\u0085', '\u2028', '\u2029' -> af();
            case '\u00A0', '\u2007', '\u202F', '\u3000' -> regel.append(' ');
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

    private void overig(char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            regel.append(' ');
        } else if (c >= '\uF000' && c <= '\uF0FF') {
            regel.append('•');
        } else if (!onzichtbaar(c)) {
            regel.append(c);
        }
    }

    private static boolean onzichtbaar(char c) {
        return c < ' ' && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c >= Voetnootmerken.EERSTE && c <= Voetnootmerken.LAATSTE
                || c == '\uFEFF';
    }

    private void af() {
        String heel = samengesteld();
        regel.setLength(0);
        meesteOpLetter = 0;
        opLetter = 0;
        if (heel.isBlank()) {
            leeg = true;
        } else if (heel.charAt(0) == '|') {
            tabelregel(heel);
        } else {
            cellen(heel, '\t', heel.charAt(0) == '\t');
        }
    }

    private String samengesteld() {
        String heel = regel.toString();
        if (meesteOpLetter > 0 && meesteOpLetter <= MEESTE_TEKENS_OP_LETTER) {
            heel = Normalizer.normalize(heel, Normalizer.Form.NFC);
        }
        return heel.indexOf('*') >= 0 ? zonderOpmaak(heel.replace("**", "")) : heel;
    }

    /** A line that is slanted as a whole, in plain text between two stars. */
    private static String zonderOpmaak(String heel) {
        String kaal = heel.strip();
        int eind = kaal.length() - 1;
        boolean schuin =
                eind > 1
                        && kaal.charAt(0) == '*'
                        && kaal.charAt(eind) == '*'
                        && kaal.charAt(1) != ' '
                        && kaal.indexOf('*', 1) == eind;
        return schuin ? kaal.substring(1, eind) : heel;
    }

    /** A row of a table in plain text; the row that draws a line is none. */
    private void tabelregel(String heel) {
        boolean streep = true;
        for (int i = 0; i < heel.length() && streep; i++) {
            streep = "|-:+= ".indexOf(heel.charAt(i)) >= 0;
        }
        if (!streep) {
            cellen(heel, '|', true);
        }
    }

    private void cellen(String heel, char scheiding, boolean cel) {
        int van = 0;
        boolean achterScheiding = cel;
        for (int i = 0; i <= heel.length(); i++) {
            if (i == heel.length() || heel.charAt(i) == scheiding) {
                stuk(heel.substring(van, i), achterScheiding && van > 0);
                achterScheiding = true;
                van = i + 1;
            }
        }
    }

    /** A wide gap parts a heading from its text, and the text from the margin. */
    private void stuk(String stuk, boolean cel) {
        int gat = stuk.length() > TABELREGEL ? -1 : stuk.strip().indexOf("   ");
        if (gat > 0) {
            String voor = stuk.strip().substring(0, gat);
            String na = stuk.strip().substring(gat).strip();
            if (gat <= KORT || Brieflabels.isLabel(na)) {
                zet(voor, cel);
                stuk(na, true);
                return;
            }
        }
        zet(stuk, cel);
    }

    private void zet(String stuk, boolean cel) {
        String tekst = netjes(stuk);
        if (tekst.isEmpty() || Tekens.losPunt(tekst)) {
            return;
        }
        if (regels.size() < MEESTE_REGELS) {
            regels.add(new Tekstregel(nummer, tekst, cel, leeg, rand));
        }
        leeg = false;
        rand = false;
    }

    /** Single spaces, but two where there were more: there a note may have ended. */
    private static String netjes(String stuk) {
        int begin = naKopteken(stuk);
        var uit = new StringBuilder(stuk.length() - begin);
        for (int i = begin; i < stuk.length(); i++) {
            char c = stuk.charAt(i);
            int n = uit.length();
            if (c != ' '
                    || n > 0 && !(n > 1 && uit.charAt(n - 1) == ' ' && uit.charAt(n - 2) == ' ')) {
                uit.append(c);
            }
        }
        return uit.toString().isBlank() ? "" : uit.toString();
    }

    /** Behind the "## " of a heading in plain text. */
    private static int naKopteken(String stuk) {
        int i = 0;
        while (i < stuk.length() && stuk.charAt(i) == '#') {
            i++;
        }
        return i > 0 && stuk.startsWith(" ", i) ? i : 0;
    }
}
