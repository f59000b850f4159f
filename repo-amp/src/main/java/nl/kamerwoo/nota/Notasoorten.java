package nl.kamerwoo.nota;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of nota: "TER ONDERTEKENING", "BESLISNOTA" … (domain.md section 1). */
final class Notasoorten {
    private static final Set<String> DOELEN =
            Set.of(
                    "ondertekening",
                    "beslissing",
                    "besluitvorming",
                    "informatie",
                    "bespreking",
                    "kennisname",
                    "kennisneming",
                    "advisering",
                    "parafering",
                    "goedkeuring",
                    "accordering",
                    "vaststelling",
                    "instemming",
                    "afdoening",
                    "behandeling",
                    "voorbereiding",
                    "oriëntatie",
                    "verzending",
                    "akkoord",
                    "paraaf",
                    "besluit");

    private static final Set<String> NOTAS =
            Set.of(
                    "beslisnota",
                    "informatienota",
                    "besluitnota",
                    "adviesnota",
                    "spoednota",
                    "bespreeknota",
                    "tekennota",
                    "ondertekennota",
                    "beantwoordingsnota");

    private static final Woordenboek<String> WOORD_NOTA =
            Woordenboek.van(
                    Set.of(
                            "nota",
                            "interne nota",
                            "ambtelijke nota",
                            "departementale nota",
                            "nota:"));

    private static final List<String> VOORVOEGSELS =
            List.of("nota ", "beslisnota ", "status: ", "type: ");

    private static final List<String> AANGEKRUIST = List.of("☒ ", "☑ ", "[x] ");

    private static final Beginletters BEGIN = new Beginletters();

    static {
        NOTAS.forEach(BEGIN::bij);
        VOORVOEGSELS.forEach(BEGIN::bij);
        AANGEKRUIST.forEach(BEGIN::bij);
        List.of("ter ", "(ter ", "[ter ").forEach(BEGIN::bij);
    }

    private Notasoorten() {}

    /** A kind at the start of a line and what stands behind it. */
    record Gevonden(String soort, String rest) {}

    /** Whether this line is the word nota alone, which ends the header in many layouts. */
    static boolean isWoordNota(String tekst) {
        return tekst.length() <= 20 && WOORD_NOTA.bevat(tekst);
    }

    /** Whether this word is a nota by name: "beslisnota". */
    static boolean isNotanaam(String tekst) {
        return tekst.length() <= 20
                && BEGIN.kan(tekst)
                && NOTAS.contains(Tekens.klein(Etiketten.zonderDubbelePunt(tekst)));
    }

    /** The kind with which this line begins, or null. */
    static Gevonden op(String tekst) {
        if (tekst.length() > 160 || !BEGIN.kan(tekst)) {
            return null;
        }
        if (Tekens.begintMet(tekst, AANGEKRUIST)) {
            return op(tekst.substring(tekst.indexOf(' ') + 1));
        }
        String klein = Tekens.klein(tekst);
        int begin = klein.startsWith("(") || klein.startsWith("[") ? 1 : 0;
        for (String voor : VOORVOEGSELS) {
            if (klein.startsWith(voor + "ter ")) {
                begin = voor.length();
            }
        }
        if (!klein.startsWith("ter ", begin)) {
            return isNotanaam(tekst)
                    ? new Gevonden(Etiketten.zonderDubbelePunt(tekst).toUpperCase(Locale.ROOT), "")
                    : null;
        }
        int eind = eindDoel(klein, begin);
        if (eind < 0) {
            return null;
        }
        int verder = vervolg(klein, eind);
        while (verder > 0) {
            eind = verder;
            verder = vervolg(klein, eind);
        }
        String soort = tekst.substring(begin, eind).toUpperCase(Locale.ROOT);
        int na = eind;
        while (na < tekst.length() && ")]:.*".indexOf(tekst.charAt(na)) >= 0) {
            na++;
        }
        String rest = tekst.substring(na).strip();
        return new Gevonden(soort, isOpmerking(rest) ? "" : rest);
    }

    /** "(spoed)", "- vandaag", "vóór 3 maart". */
    private static boolean isOpmerking(String rest) {
        String klein = Tekens.klein(rest);
        return rest.length() <= 40
                && (rest.startsWith("(") && rest.endsWith(")")
                        || rest.startsWith("- ")
                        || klein.startsWith("vóór ")
                        || klein.startsWith("voor ")
                        || klein.startsWith("uiterlijk ")
                        || klein.startsWith("spoed"));
    }

    private static int eindDoel(String klein, int begin) {
        int van = begin + 4;
        int tot = van;
        while (tot < klein.length() && Character.isLetter(klein.charAt(tot))) {
            tot++;
        }
        if (DOELEN.contains(klein.substring(van, tot))) {
            return tot;
        }
        // "TER ONDERTEKENINGAan": some extractions lose the line end between two frames.
        for (int i = tot - 1; i > van + 5; i--) {
            if (DOELEN.contains(klein.substring(van, i)) && i < tot) {
                return i;
            }
        }
        return -1;
    }

    /** "TER BESLISSING EN ONDERTEKENING", "Ter beslissing / ter informatie". */
    private static int vervolg(String klein, int eind) {
        for (String schakel : List.of(" en ", " / ", "/", " + ", ", ")) {
            if (klein.startsWith(schakel, eind)) {
                int van = eind + schakel.length();
                int doel = klein.startsWith("ter ", van) ? van : van - 4;
                int tot = eindDoel(klein, doel);
                if (tot > 0 && (tot == klein.length() || !Character.isLetter(klein.charAt(tot)))) {
                    return tot;
                }
            }
        }
        return -1;
    }
}
