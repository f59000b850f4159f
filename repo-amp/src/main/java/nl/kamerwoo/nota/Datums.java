package nl.kamerwoo.nota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dates as ministries write them. Years of two digits are not read: 12-02-24 can be two dates, and
 * a wrong date of a document makes it vanish from a Woo search.
 */
public final class Datums {
    private static final Woordenboek<Integer> MAANDEN =
            new Woordenboek<>(
                    Map.ofEntries(
                            Map.entry("januari", 1),
                            Map.entry("jan", 1),
                            Map.entry("februari", 2),
                            Map.entry("feb", 2),
                            Map.entry("febr", 2),
                            Map.entry("maart", 3),
                            Map.entry("mrt", 3),
                            Map.entry("mar", 3),
                            Map.entry("april", 4),
                            Map.entry("apr", 4),
                            Map.entry("mei", 5),
                            Map.entry("juni", 6),
                            Map.entry("jun", 6),
                            Map.entry("juli", 7),
                            Map.entry("jul", 7),
                            Map.entry("augustus", 8),
                            Map.entry("aug", 8),
                            Map.entry("september", 9),
                            Map.entry("sep", 9),
                            Map.entry("sept", 9),
                            Map.entry("oktober", 10),
                            Map.entry("okt", 10),
                            Map.entry("november", 11),
                            Map.entry("nov", 11),
                            Map.entry("december", 12),
                            Map.entry("dec", 12)));

    private static final Set<String> WEEKDAGEN =
            Set.of(
                    "maandag",
                    "dinsdag",
                    "woensdag",
                    "donderdag",
                    "vrijdag",
                    "zaterdag",
                    "zondag",
                    "ma",
                    "di",
                    "wo",
                    "do",
                    "vr",
                    "za",
                    "zo");

    private Datums() {}

    /** A date in running text. */
    public record Gevonden(LocalDate datum, int begin, int eind) {}

    /** The number of the month whose name begins here, 0 if none does. */
    public static int maand(String s, int i) {
        int eind = i;
        while (eind < s.length() && eind - i < 10 && Character.isLetter(s.charAt(eind))) {
            eind++;
        }
        if (eind - i < 3 || eind - i > 9) {
            return 0;
        }
        var maand = MAANDEN.zoek(s, i, eind);
        return maand == null ? 0 : maand;
    }

    /** The date that begins exactly here, or null. */
    static Gevonden op(String s, int i) {
        if (i >= s.length() || !Tekens.isCijfer(s.charAt(i))) {
            return null;
        }
        if (i > 0
                && (Character.isLetterOrDigit(s.charAt(i - 1))
                        || "-/.".indexOf(s.charAt(i - 1)) >= 0)) {
            return null;
        }
        int a = cijfersTot(s, i);
        int lengte = a - i;
        if (a >= s.length() || lengte > 4) {
            return null;
        }
        char c = s.charAt(a);
        if (lengte == 4 && c == '-') {
            return getallen(s, i, a, c, true);
        }
        if (lengte > 2) {
            return null;
        }
        if (c == '-' || c == '/' || c == '.') {
            var cijfers = getallen(s, i, a, c, false);
            if (cijfers != null || c == '/') {
                return cijfers;
            }
            a += c == '.' ? 1 : 0;
        }
        return metMaandnaam(s, i, a, lengte);
    }

    private static Gevonden metMaandnaam(String s, int i, int naDag, int lengte) {
        int p = spaties(s, naDag);
        if (p < s.length() && s.charAt(p) == '-') {
            p = spaties(s, p + 1);
        }
        int maand = maand(s, p);
        if (maand == 0) {
            return null;
        }
        while (p < s.length() && Character.isLetter(s.charAt(p))) {
            p++;
        }
        if (p < s.length() && (s.charAt(p) == '.' || s.charAt(p) == ',' || s.charAt(p) == '-')) {
            p++;
        }
        p = spaties(s, p);
        int eind = cijfersTot(s, p);
        if (eind - p != 4 || eind < s.length() && Character.isLetter(s.charAt(eind))) {
            return null;
        }
        return datum(getal(s, p, eind), maand, getal(s, i, i + lengte), i, eind);
    }

    private static Gevonden getallen(String s, int i, int a, char teken, boolean jaarEerst) {
        int b = spaties(s, a + 1);
        int c = cijfersTot(s, b);
        if (c == b || c - b > 2 || c >= s.length() || s.charAt(c) != teken) {
            return null;
        }
        int d = spaties(s, c + 1);
        int e = cijfersTot(s, d);
        int jaarlengte = jaarEerst ? a - i : e - d;
        int daglengte = jaarEerst ? e - d : a - i;
        if (jaarlengte != 4 || daglengte < 1 || daglengte > 2) {
            return null;
        }
        if (e < s.length() && (s.charAt(e) == teken && teken != '.' || s.charAt(e) == '/')) {
            return null;
        }
        int jaar = jaarEerst ? getal(s, i, a) : getal(s, d, e);
        int dag = jaarEerst ? getal(s, d, e) : getal(s, i, a);
        return datum(jaar, getal(s, b, c), dag, i, e);
    }

    private static Gevonden datum(int jaar, int maand, int dag, int begin, int eind) {
        if (jaar < 1900 || jaar > 2199) {
            return null;
        }
        try {
            return new Gevonden(LocalDate.of(jaar, maand, dag), begin, eind);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first date in the text from here on, or null. */
    public static Gevonden zoek(String s, int vanaf) {
        for (int i = vanaf; i < s.length(); i++) {
            if (Tekens.isCijfer(s.charAt(i))) {
                var gevonden = op(s, i);
                if (gevonden != null) {
                    return gevonden;
                }
                i = cijfersTot(s, i);
            }
        }
        return null;
    }

    /**
     * The date of a field that holds a date and nothing else but a weekday, a place, "d.d." or a
     * remark between brackets.
     */
    public static Optional<LocalDate> veld(String veld) {
        if (veld.length() > 80) {
            return Optional.empty();
        }
        var gevonden = zoek(veld, 0);
        if (gevonden == null || !voorvoegsel(veld.substring(0, gevonden.begin()))) {
            return Optional.empty();
        }
        String rest = veld.substring(gevonden.eind()).strip();
        boolean klaar = rest.isEmpty() || rest.equals(".") || rest.equals(",") || tijd(rest);
        boolean opmerking = rest.startsWith("(") && rest.endsWith(")") && zoek(rest, 0) == null;
        return klaar || opmerking ? Optional.of(gevonden.datum()) : Optional.empty();
    }

    private static boolean tijd(String rest) {
        String s = rest.startsWith(",") || rest.startsWith("T") ? rest.substring(1).strip() : rest;
        return s.length() >= 4
                && s.length() <= 14
                && Tekens.isCijfer(s.charAt(0))
                && (s.indexOf(':') == 2 || s.indexOf('.') == 2 || s.indexOf(':') == 1)
                && Tekens.cijfers(s) >= 3;
    }

    private static boolean voorvoegsel(String voor) {
        String s = voor.strip();
        if (s.isEmpty()) {
            return true;
        }
        String kaal = Tekens.klein(s);
        while (!kaal.isEmpty() && ".,:".indexOf(kaal.charAt(kaal.length() - 1)) >= 0) {
            kaal = kaal.substring(0, kaal.length() - 1);
        }
        if (WEEKDAGEN.contains(kaal) || kaal.equals("d.d") || kaal.equals("dd")) {
            return true;
        }
        if (kaal.startsWith("d.d. ") || kaal.startsWith("dd. ")) {
            return voorvoegsel(s.substring(s.indexOf(' ')));
        }
        int komma = s.indexOf(',');
        return komma > 0 && isPlaats(s.substring(0, komma)) && voorvoegsel(s.substring(komma + 1));
    }

    /** "Den Haag", "'s-Gravenhage": one to three words of letters. */
    static boolean isPlaats(String s) {
        String plaats = s.strip();
        return !plaats.isEmpty()
                && plaats.length() <= 25
                && Tekens.woorden(plaats) <= 3
                && Tekens.cijfers(plaats) == 0
                && (Character.isUpperCase(plaats.charAt(0)) || plaats.startsWith("'s-"));
    }

    public static int cijfersTot(String s, int i) {
        int j = i;
        while (j < s.length() && Tekens.isCijfer(s.charAt(j))) {
            j++;
        }
        return j;
    }

    private static int spaties(String s, int i) {
        int j = i;
        while (j < s.length() && s.charAt(j) == ' ') {
            j++;
        }
        return j;
    }

    public static int getal(String s, int van, int tot) {
        int n = 0;
        for (int i = van; i < tot; i++) {
            n = n * 10 + (s.charAt(i) - '0');
        }
        return n;
    }
}
