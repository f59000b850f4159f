package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts what an extraction ran together: two labels on one line, a kind with the label beside it,
 * and a title with the text below it (odt headings lose their line end).
 */
final class Kolommen {
    /** The header stands in the first page; further on, lines are not searched for labels. */
    private static final int KOPREGELS = 250;

    private static final int LANGSTE = 200;

    private Kolommen() {}

    static List<Regel> splits(List<Regel> regels) {
        var uit = new ArrayList<Regel>(regels.size() + 16);
        for (int i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            if (i < KOPREGELS && regel.tekst().length() <= LANGSTE) {
                kop(regel, uit);
            } else {
                titels(regel, uit);
            }
        }
        return uit;
    }

    private static void kop(Regel regel, List<Regel> uit) {
        String tekst = regel.tekst();
        var soort = Notasoorten.op(tekst);
        if (soort != null && !soort.rest().isEmpty() && begintEtiket(Regel.los(soort.rest()))) {
            uit.add(regel.metTekst(soort.soort()));
            etiketten(regel.metTekst(soort.rest()), uit);
        } else if (tekst.startsWith("nota")
                && tekst.length() > 8
                && Character.isUpperCase(tekst.charAt(4))) {
            uit.add(regel.metTekst("nota"));
            titels(regel.metTekst(tekst.substring(4)), uit);
        } else if (regel.punt() && etiketMetWaarde(regel.inhoud())) {
            etiketten(regel.metTekst(regel.inhoud()), uit);
        } else if (begintEtiket(regel)) {
            etiketten(regel, uit);
        } else {
            titels(regel, uit);
        }
    }

    /** "- **Aan:** MOCW": the bullet is layout. */
    private static boolean etiketMetWaarde(String tekst) {
        int dubbelePunt = tekst.indexOf(": ");
        var etiket =
                dubbelePunt > 0 && dubbelePunt < 40
                        ? Etiketten.alleen(tekst.substring(0, dubbelePunt + 1))
                        : null;
        return etiket != null
                && etiket.rubriek() != Rubriek.OVERIG
                && etiket.rubriek() != Rubriek.VREEMD;
    }

    private static boolean begintEtiket(Regel regel) {
        return regel.etiketwoorden() > 0 && Etiketlezer.herken(List.of(regel), 0) != null;
    }

    /** "Datum 7 februari 2024 Kenmerk: 123": cut before the second label. */
    private static void etiketten(Regel regel, List<Regel> uit) {
        String tekst = regel.tekst();
        for (int i = 1; i < tekst.length(); i++) {
            if (tekst.charAt(i - 1) != ' '
                    || !Tekens.isHoofdletter(tekst.charAt(i))
                    || !Etiketten.kanBeginnen(tekst, i)) {
                continue;
            }
            var etiket = Etiketlezer.herken(List.of(Regel.los(tekst.substring(i))), 0);
            if (etiket == null
                    || !etiket.heeftRest()
                    || !begintEtiket(Regel.los(tekst.substring(0, i).strip()))) {
                continue;
            }
            boolean naDatum = Datums.zoek(tekst.substring(0, i), 0) != null;
            boolean eigen =
                    etiket.rubriek() == Rubriek.DATUM || etiket.rubriek() == Rubriek.REFERENTIE;
            if (etiket.zeker() || naDatum || eigen && etiket.label().length() > 4) {
                uit.add(regel.metTekst(tekst.substring(0, i).strip()));
                etiketten(regel.metTekst(tekst.substring(i)).alsCel(), uit);
                return;
            }
        }
        uit.add(regel);
    }

    private static void titels(Regel regel, List<Regel> uit) {
        String tekst = regel.tekst();
        int begin = 0;
        int vorige = 0;
        for (int i = 3; i < tekst.length(); i++) {
            if (!naad(tekst, i)) {
                continue;
            }
            if (isTitel(tekst, vorige, i)) {
                if (vorige > begin) {
                    uit.add(regel.metTekst(tekst.substring(begin, vorige)));
                }
                uit.add(regel.metTekst(tekst.substring(vorige, i)));
                begin = i;
            }
            vorige = i;
        }
        if (begin == 0 && (vorige == 0 || !isTitel(tekst, vorige, tekst.length()))) {
            uit.add(regel);
            return;
        }
        if (vorige > begin && isTitel(tekst, vorige, tekst.length())) {
            uit.add(regel.metTekst(tekst.substring(begin, vorige)));
            begin = vorige;
        }
        uit.add(regel.metTekst(tekst.substring(begin)));
    }

    private static boolean naad(String tekst, int i) {
        if (!Tekens.isHoofdletter(tekst.charAt(i))) {
            return false;
        }
        char voor = tekst.charAt(i - 1);
        return Character.isLowerCase(voor)
                || Tekens.isCijfer(voor)
                || voor == '.'
                || voor == ')'
                || voor == '?';
    }

    private static boolean isTitel(String tekst, int van, int tot) {
        if (tot - van < 4 || tot - van > 60) {
            return false;
        }
        var titel = Sectietitels.van(tekst.substring(van, tot));
        boolean aanHetBegin = van == 0 && tot < tekst.length();
        return titel != null
                && (titel.vast() || aanHetBegin)
                && Character.isLetter(tekst.charAt(tot - 1));
    }
}
