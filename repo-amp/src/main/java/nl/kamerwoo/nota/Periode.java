package nl.kamerwoo.nota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A period in running text: "van 18-11-2023 tot 27-11-2023", "tussen 1 en 15 maart 2024". It may be
 * open at either end.
 */
record Periode(Optional<LocalDate> van, Optional<LocalDate> tot) {
    private static final List<String> SCHAKELS =
            List.of(
                    " tot en met ",
                    " t/m ",
                    " tot ",
                    " en ",
                    " - ",
                    " – ",
                    " — ",
                    "-",
                    "–",
                    " tot aan ",
                    " tot heden");
    private static final List<String> VANAF = List.of("vanaf ", "sinds ", "van af ");
    private static final List<String> TOT = List.of("tot en met ", "t/m ", "tot ", "tot aan ");

    /** The period in the text, or null. Two dates that are joined, or one behind vanaf or tot. */
    static Periode in(String tekst) {
        var eerste = Datums.zoek(tekst, 0);
        for (var datum = eerste; datum != null; datum = Datums.zoek(tekst, datum.eind())) {
            var begin = begin(tekst, datum);
            if (begin != null) {
                return new Periode(Optional.of(begin), Optional.of(datum.datum()));
            }
            int na = naSchakel(tekst, datum.eind());
            var tweede = na < 0 ? null : Datums.op(tekst, naDag(tekst, na));
            if (tweede != null && !tweede.datum().isBefore(datum.datum())) {
                return new Periode(Optional.of(datum.datum()), Optional.of(tweede.datum()));
            }
        }
        return eerste == null ? null : open(tekst, eerste);
    }

    private static Periode open(String tekst, Datums.Gevonden eerste) {
        String klein = Tekens.klein(tekst);
        int period = klein.indexOf("period");
        for (var datum = eerste; datum != null; datum = Datums.zoek(tekst, datum.eind())) {
            if (Tekens.eindigtOp(klein, datum.begin(), VANAF)) {
                return new Periode(Optional.of(datum.datum()), Optional.empty());
            }
            boolean inPeriode = period >= 0 && period < datum.begin();
            if (inPeriode && Tekens.eindigtOp(klein, datum.begin(), TOT)) {
                return new Periode(Optional.empty(), Optional.of(datum.datum()));
            }
        }
        return null;
    }

    /**
     * "van 18 tot 27 november 2023", "tussen 18 oktober en 27 november 2023": a day without its
     * year.
     */
    private static LocalDate begin(String tekst, Datums.Gevonden eind) {
        for (String schakel : SCHAKELS) {
            int voor = eind.begin() - schakel.length();
            if (voor <= 0 || !tekst.startsWith(schakel, voor)) {
                continue;
            }
            int woord = voor;
            while (woord > 0 && Character.isLetter(tekst.charAt(woord - 1))) {
                woord--;
            }
            int maand = woord < voor ? Datums.maand(tekst, woord) : eind.datum().getMonthValue();
            int dagEind = woord < voor ? woord - 1 : voor;
            int dag = dagEind;
            while (dag > 0 && Tekens.isCijfer(tekst.charAt(dag - 1))) {
                dag--;
            }
            boolean heel =
                    dag > 0 && tekst.charAt(dag - 1) == ' ' && dagEind > dag && dagEind - dag <= 2;
            if (maand > 0 && heel) {
                return dag(eind.datum(), maand, Datums.getal(tekst, dag, dagEind));
            }
        }
        return null;
    }

    private static LocalDate dag(LocalDate eind, int maand, int dag) {
        try {
            var begin = LocalDate.of(eind.getYear(), maand, dag);
            return begin.isAfter(eind) ? null : begin;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int naSchakel(String tekst, int i) {
        for (String schakel : SCHAKELS) {
            if (tekst.startsWith(schakel, i)) {
                return i + schakel.length();
            }
        }
        return -1;
    }

    /** Skips a weekday. */
    private static int naDag(String tekst, int i) {
        int j = i;
        while (j < tekst.length() && Character.isLetter(tekst.charAt(j)) && j - i < 12) {
            j++;
        }
        return j > i && tekst.startsWith(" ", j) && tekst.substring(i, j).endsWith("dag")
                ? j + 1
                : i;
    }
}
