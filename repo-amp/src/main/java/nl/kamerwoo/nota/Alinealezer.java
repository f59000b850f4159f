package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs and bullets of lines. A PDF has a line end at the end of every line, Word and
 * html only at the end of a paragraph; which of these a text is shows in its lines.
 */
public final class Alinealezer {
    /** No page is so wide that a line of it is longer than this. */
    private static final int BREEDSTE = 170;

    private final boolean afgebroken;
    private final int breedte;

    public Alinealezer(List<Regel> regels) {
        int langste = 0;
        boolean loopt = false;
        for (int i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            langste = Math.max(langste, regel.tekst().length());
            loopt |=
                    i > 0
                            && !regel.nieuw()
                            && Tekens.begintKlein(regel.tekst())
                            && !regel.punt()
                            && !Tekens.eindigtZin(regels.get(i - 1).tekst());
        }
        afgebroken = langste <= BREEDSTE && loopt;
        breedte = langste;
    }

    /** Whether a line is a part of a paragraph rather than the whole. */
    boolean afgebroken() {
        return afgebroken;
    }

    /**
     * @param celIsPunt whether a line behind a tab is an item of a list rather than a table cell
     */
    public List<Alinea> lees(List<Regel> regels, boolean celIsPunt) {
        var uit = new ArrayList<Alinea>();
        Alinea alinea = null;
        for (var regel : regels) {
            if (regel.isLeeg()) {
                continue;
            }
            if (alinea != null && hoortBij(alinea, regel)) {
                alinea.bij(regel);
            } else {
                alinea = new Alinea(regel, regel.punt() || celIsPunt && regel.cel());
                uit.add(alinea);
            }
        }
        return uit;
    }

    private boolean hoortBij(Alinea alinea, Regel regel) {
        boolean inZin = regel.rand() && (losStreepje(alinea, regel) || losGetal(alinea, regel));
        if (regel.punt() && !inZin || regel.cel()) {
            return false;
        }
        boolean klein = Tekens.begintKlein(regel.tekst());
        if (!alinea.eindigtZin()) {
            return klein
                    || regel.rand()
                    || Tekens.wilMeer(alinea.laatste().tekst())
                    || afgebroken && !regel.leeg();
        }
        if (regel.leeg() || regel.rand()) {
            return klein
                    && !alinea.laatste().tekst().endsWith(":")
                    && !alinea.laatste().tekst().endsWith(";");
        }
        return afgebroken && (klein || alinea.laatste().tekst().length() > breedte * 0.7);
    }

    /** A dash within a sentence that a page end brought to the start of a line. */
    private static boolean losStreepje(Alinea alinea, Regel regel) {
        return regel.tekst().startsWith("–")
                && !alinea.eindigtZin()
                && Tekens.begintKlein(regel.inhoud());
    }

    /** "de vragen 3 en" at the foot of a page, "6. Deze antwoorden" at the top of the next. */
    private static boolean losGetal(Alinea alinea, Regel regel) {
        String laatste = alinea.laatste().tekst();
        return regel.volgnummer() > 0 && (laatste.endsWith(" en") || laatste.endsWith(" of"));
    }
}
