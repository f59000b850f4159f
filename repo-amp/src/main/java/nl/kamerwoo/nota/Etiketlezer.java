package nl.kamerwoo.nota;

import java.util.List;

/** Finds the label with which a line begins, with its value beside it or broken over lines. */
final class Etiketlezer {
    private Etiketlezer() {}

    /** The label that stands here, over at most three lines, or null. */
    static Etiket herken(List<Regel> regels, int i) {
        int woorden = regels.get(i).etiketwoorden();
        if (woorden == 0) {
            return null;
        }
        var heel = overRegels(regels, i, woorden);
        return heel != null ? heel : opRegel(regels.get(i).tekst(), regels, i, woorden);
    }

    private static Etiket overRegels(List<Regel> regels, int i, int woorden) {
        String samen = regels.get(i).tekst();
        Etiket langste = Etiketten.alleen(samen);
        for (int n = 1;
                n < 3 && i + n < regels.size() && samen.length() <= Etiketten.LANGSTE;
                n++) {
            var volgende = regels.get(i + n);
            boolean los = volgende.nieuw() && !Tekens.begintKlein(volgende.tekst());
            boolean kan = Etiketten.isAfgebroken(samen) || Tekens.woorden(samen) < woorden;
            if (!kan || volgende.cel() || los || volgende.isLeeg() || samen.endsWith(":")) {
                break;
            }
            samen = Tekens.plak(samen, volgende.tekst());
            var etiket = Etiketten.alleen(samen);
            if (etiket != null) {
                langste =
                        new Etiket(
                                etiket.rubriek(), etiket.label(), etiket.rang(), n + 1, "", true);
            }
        }
        return langste;
    }

    /** "Aan: MOCW", "Datum 7 februari 2024", or a broken label with its value beside it. */
    private static Etiket opRegel(String tekst, List<Regel> regels, int i, int woorden) {
        int dubbelePunt = tekst.indexOf(':');
        if (dubbelePunt > 0 && dubbelePunt <= Etiketten.LANGSTE) {
            var etiket = Etiketten.alleen(tekst.substring(0, dubbelePunt).strip() + ":");
            if (etiket != null) {
                return met(etiket, 1, tekst.substring(dubbelePunt + 1).strip(), true);
            }
        }
        int[] grenzen = grenzen(tekst);
        for (int n = Math.min(woorden, Etiketten.MEESTE_WOORDEN - 1); n > 0; n--) {
            if (grenzen[n] > 0 && grenzen[n] < tekst.length()) {
                var etiket = Etiketten.alleen(tekst.substring(0, grenzen[n]));
                if (etiket != null && Etiketten.naast(etiket)) {
                    return met(etiket, 1, tekst.substring(grenzen[n]).strip(), false);
                }
            }
        }
        return woorden > 1 ? gebroken(tekst, regels, i) : null;
    }

    /** "Interdepartementaal BZK" with "afgestemd" on the next line. */
    private static Etiket gebroken(String tekst, List<Regel> regels, int i) {
        int spatie = tekst.indexOf(' ');
        if (spatie < 12 || i + 1 >= regels.size() || regels.get(i + 1).cel()) {
            return null;
        }
        String tweede = regels.get(i + 1).tekst();
        int eind = tweede.indexOf(' ') < 0 ? tweede.length() : tweede.indexOf(' ');
        var etiket = Etiketten.alleen(tekst.substring(0, spatie) + " " + tweede.substring(0, eind));
        if (etiket == null) {
            return null;
        }
        String rest = tekst.substring(spatie + 1);
        return met(etiket, 2, Tekens.plak(rest, tweede.substring(eind).strip()).strip(), false);
    }

    private static Etiket met(Etiket etiket, int regels, String rest, boolean zeker) {
        return new Etiket(etiket.rubriek(), etiket.label(), etiket.rang(), regels, rest, zeker);
    }

    private static int[] grenzen(String tekst) {
        var grenzen = new int[Etiketten.MEESTE_WOORDEN];
        int n = 0;
        for (int i = 0;
                i < tekst.length() && i <= Etiketten.LANGSTE && n < Etiketten.MEESTE_WOORDEN - 1;
                i++) {
            if (tekst.charAt(i) == ' ') {
                grenzen[++n] = i;
            }
        }
        return grenzen;
    }
}
