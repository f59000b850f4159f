package nl.kamerwoo.correspondentie;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.Set;

/** The parts of a message that its text shows where it refers to them: {@code cid:…} in HTML. */
public final class Inhoudverwijzingen {

    private static final String BEGIN = "cid:";
    private static final String EINDE = "\"'<>) \t\r\n";
    private static final int LANGSTE = 900;

    /** An honest text shows no more pictures than this. */
    private static final int MEESTE = 2_000;

    private Inhoudverwijzingen() {}

    /**
     * @param html read to its end, however long, and never in memory as a whole
     * @return the identifiers referred to, without what stands around them
     */
    public static Set<String> in(Reader html) throws IOException {
        Set<String> verwezen = new LinkedHashSet<>();
        int gelijk = 0;
        int teken = html.read();
        while (teken >= 0 && verwezen.size() < MEESTE) {
            char klein = Character.toLowerCase((char) teken);
            gelijk = klein == BEGIN.charAt(gelijk) ? gelijk + 1 : klein == BEGIN.charAt(0) ? 1 : 0;
            if (gelijk == BEGIN.length()) {
                id(html, verwezen);
                gelijk = 0;
            }
            teken = html.read();
        }
        return verwezen;
    }

    private static void id(Reader html, Set<String> verwezen) throws IOException {
        StringBuilder id = new StringBuilder();
        int teken = html.read();
        while (teken >= 0 && EINDE.indexOf(teken) < 0 && id.length() < LANGSTE) {
            id.append((char) teken);
            teken = html.read();
        }
        if (id.length() > 0) {
            verwezen.add(ontcijferd(id.toString()));
        }
    }

    /** In an address some characters are written as their number (RFC 2392). */
    private static String ontcijferd(String id) {
        StringBuilder tekst = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            int getal = id.charAt(i) == '%' && i + 2 < id.length() ? getal(id, i + 1) : -1;
            tekst.append(getal < 0 ? id.charAt(i) : (char) getal);
            i += getal < 0 ? 0 : 2;
        }
        return tekst.toString();
    }

    private static int getal(String id, int plaats) {
        int hoog = Character.digit(id.charAt(plaats), 16);
        int laag = Character.digit(id.charAt(plaats + 1), 16);
        return hoog < 0 || laag < 0 ? -1 : hoog * 16 + laag;
    }
}
