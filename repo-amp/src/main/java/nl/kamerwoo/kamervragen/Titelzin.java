package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Leden;
import nl.kamerwoo.nota.Tekens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sentence over a set: "Vragen van het lid A (B) aan de Minister van C over D (ingezonden
 * 3 mei 2024)", in the forms of the Kamer, of a letter and of the Aanhangsel.
 */
final class Titelzin {
    private static final List<String> VRAGEN =
            List.of(
                    "vragen van",
                    "vragen gesteld door",
                    "vragen die zijn gesteld door",
                    "vragen door",
                    "vragen lid",
                    "vragen leden",
                    "vragen het lid",
                    "vragen de leden",
                    "vraag van");
    private static final List<String> OVER =
            List.of(" over ", " inzake ", " betreffende ", " naar aanleiding van ", " omtrent ");
    private static final List<String> ACHTER =
            List.of(" (ingezonden", ", ingezonden", " (20", ", kenmerk", " (kenmerk");
    private static final int LANGSTE = 1_500;
    private static final int TOT_DATUM = 30;

    private final Bewindspersonen bewindspersonen;

    Titelzin(Bewindspersonen bewindspersonen) {
        this.bewindspersonen = bewindspersonen;
    }

    /** What the sentence says. */
    record Gelezen(
            Leden.Gevonden leden,
            List<String> gerichtAan,
            Optional<String> onderwerp,
            Optional<LocalDate> ingezonden) {
        /** The more it says the more it is the title. */
        int gewicht() {
            return (leden.namen().isEmpty() ? 0 : 3)
                    + (leden.partijen().isEmpty() ? 0 : 2)
                    + (gerichtAan.isEmpty() ? 0 : 2)
                    + (onderwerp.isPresent() ? 1 : 0)
                    + (ingezonden.isPresent() ? 2 : 0);
        }
    }

    /** What a paragraph says, if it speaks of the questions of members. */
    Optional<Gelezen> lees(String alinea) {
        String tekst = alinea.substring(0, Math.min(LANGSTE, alinea.length()));
        String klein = Tekens.klein(tekst);
        int vragen = eerste(klein, VRAGEN, 0);
        if (vragen < 0) {
            return Optional.empty();
        }
        String deel = tekst.substring(vragen);
        var leden = Leden.in(deel);
        if (leden.leeg()) {
            return Optional.empty();
        }
        int over = eerste(klein, OVER, vragen);
        var aan = gerichtAan(tekst, klein, vragen, over);
        return Optional.of(
                new Gelezen(
                        leden,
                        aan.aanduidingen(),
                        onderwerp(tekst, klein, aan.personen().isEmpty() ? vragen : aan.eind()),
                        ingezonden(tekst)));
    }

    private Bewindspersonen.Rij gerichtAan(String tekst, String klein, int vragen, int over) {
        for (int aan = klein.indexOf(" aan ", vragen);
                aan >= 0 && (over < 0 || aan < over);
                aan = klein.indexOf(" aan ", aan + 1)) {
            var rij = bewindspersonen.lees(tekst, aan + 5);
            if (!rij.personen().isEmpty()) {
                return rij;
            }
        }
        return new Bewindspersonen.Rij(List.of(), vragen);
    }

    /** What the questions are about: up to when they were sent in, or the end of the sentence. */
    static Optional<String> onderwerp(String tekst, String klein, int vanaf) {
        int over = eerste(klein, OVER, vanaf);
        if (over < 0) {
            return Optional.empty();
        }
        boolean aanleiding = klein.startsWith(" naar aanleiding", over);
        int begin = aanleiding ? over + 1 : klein.indexOf(' ', over + 1) + 1;
        int eind = klein.length();
        for (String achter : ACHTER) {
            int i = klein.indexOf(achter, begin);
            eind = i >= 0 ? Math.min(eind, i) : eind;
        }
        int zin = tekst.indexOf(". ", begin);
        eind = zin >= 0 ? Math.min(eind, zin) : eind;
        String onderwerp = tekst.substring(begin, eind).strip();
        while (onderwerp.endsWith(".") || onderwerp.endsWith(",")) {
            onderwerp = onderwerp.substring(0, onderwerp.length() - 1).strip();
        }
        return onderwerp.isEmpty() ? Optional.empty() : Optional.of(onderwerp);
    }

    /** The first place of any of these, or -1. */
    static int eerste(String klein, List<String> woorden, int vanaf) {
        int eerste = -1;
        for (String woord : woorden) {
            int i = klein.indexOf(woord, vanaf);
            eerste = i >= 0 && (eerste < 0 || i < eerste) ? i : eerste;
        }
        return eerste;
    }

    static Optional<LocalDate> ingezonden(String tekst) {
        return datumBij(tekst, "ingezonden");
    }

    /** The date close behind a word. */
    static Optional<LocalDate> datumBij(String tekst, String woord) {
        String klein = Tekens.klein(tekst);
        for (int i = klein.indexOf(woord); i >= 0; i = klein.indexOf(woord, i + 1)) {
            int na = i + woord.length();
            String venster = tekst.substring(na, Math.min(tekst.length(), na + TOT_DATUM + 20));
            var datum = Datums.zoek(venster, 0);
            if (datum != null && datum.begin() <= TOT_DATUM) {
                return Optional.of(datum.datum());
            }
        }
        return Optional.empty();
    }
}
