package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Ministeries;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a row of ministers: "de Minister van Justitie en Veiligheid en de Staatssecretaris van
 * Financiën", "de Ministers van Buitenlandse Zaken en van Defensie", "Minister Veldkamp
 * (Buitenlandse Zaken)". A cabinet names offices as it likes: what is no ministry keeps its title.
 */
final class Bewindspersonen {
    private static final int MEESTE = 40;
    private static final int LANGSTE_TITEL = 100;
    private static final int LANGSTE_NAAM = 40;

    /** Longest first. */
    private static final List<String> FUNCTIES =
            List.of(
                    "viceminister-president",
                    "minister-president",
                    "staatssecretarissen",
                    "staatssecretaris",
                    "ambtgenoten",
                    "ambtgenoot",
                    "ministers",
                    "minister");

    private static final Set<String> TUSSEN =
            Set.of("en", "alsmede", "alsook", "de", "het", "mijn", "haar", "zijn");

    private final Ministeries ministeries;

    Bewindspersonen(Ministeries ministeries) {
        this.ministeries = ministeries;
    }

    /** The row and where it ends. */
    record Rij(List<Bewindspersoon> personen, int eind) {
        /** Ministries where certain, else titles, each once. */
        List<String> aanduidingen() {
            return personen.stream().map(Bewindspersoon::aanduiding).distinct().toList();
        }
    }

    private record Een(Bewindspersoon persoon, int eind) {}

    /**
     * The row that begins here; empty if none does. In "de minister en de staatssecretaris van
     * Defensie" both have the office of the last.
     */
    Rij lees(String tekst, int begin) {
        List<Bewindspersoon> personen = new ArrayList<>();
        List<String> zonder = new ArrayList<>();
        int eind = begin;
        String functie = "";
        while (personen.size() < MEESTE) {
            int i = overTussen(tekst, eind);
            String woord = functieOp(tekst, i);
            if (woord.isEmpty() && functie.isEmpty()) {
                break;
            }
            int na = woord.isEmpty() ? i : naFunctie(tekst, i + woord.length());
            String nu = woord.isEmpty() ? functie : enkelvoud(woord);
            var een = portefeuille(tekst, na, nu, woord.isEmpty());
            if (een.isEmpty() && !woord.isEmpty() && zonder.isEmpty() && personen.isEmpty()) {
                zonder.add(nu);
                eind = i + woord.length();
                continue;
            }
            if (een.isEmpty()) {
                break;
            }
            functie = nu;
            var persoon = een.get().persoon();
            zonder.forEach(eerder -> personen.add(persoon.als(eerder)));
            zonder.clear();
            personen.add(persoon);
            eind = een.get().eind();
        }
        return personen.isEmpty() ? new Rij(List.of(), begin) : new Rij(personen, eind);
    }

    private static int overTussen(String s, int begin) {
        int i = begin;
        while (i < s.length()) {
            int woord = i;
            while (woord < s.length() && " ,".indexOf(s.charAt(woord)) >= 0) {
                woord++;
            }
            int na = woord;
            while (na < s.length() && Character.isLetter(s.charAt(na))) {
                na++;
            }
            if (!TUSSEN.contains(Tekens.klein(s.substring(woord, na)))) {
                return woord;
            }
            i = na;
        }
        return i;
    }

    private static String functieOp(String s, int i) {
        for (String functie : FUNCTIES) {
            int na = i + functie.length();
            if (s.regionMatches(true, i, functie, 0, functie.length())
                    && (na >= s.length() || !Character.isLetter(s.charAt(na)))) {
                return s.substring(i, na);
            }
        }
        return "";
    }

    private static int naFunctie(String s, int i) {
        return s.startsWith(" ", i) ? i + 1 : i;
    }

    private static String enkelvoud(String functie) {
        String klein = Tekens.klein(functie);
        String een =
                switch (klein) {
                    case "ministers", "ambtgenoot", "ambtgenoten" -> "minister";
                    case "staatssecretarissen" -> "staatssecretaris";
                    default -> klein;
                };
        return een.equals("minister-president")
                ? "Minister-President"
                : Character.toUpperCase(een.charAt(0)) + een.substring(1);
    }

    /**
     * @param vervolg whether the function stood before an earlier one of the row
     */
    private Optional<Een> portefeuille(String s, int i, String functie, boolean vervolg) {
        String voorzetsel =
                s.startsWith("van ", i) ? "van " : s.startsWith("voor ", i) ? "voor " : "";
        int na = i + voorzetsel.length();
        int ministerie = s.startsWith("het ministerie van ", na) ? na + 19 : na;
        var gevonden = ministeries.op(s, ministerie);
        if (gevonden != null && (!voorzetsel.isEmpty() || vervolg)) {
            String naam = s.substring(gevonden.begin(), gevonden.eind());
            return een(
                    functie,
                    "",
                    voorzetsel + naam,
                    gevonden.afkorting(),
                    achter(s, gevonden.eind()));
        }
        if (!voorzetsel.isEmpty()) {
            int eind = titelEinde(s, na);
            return eind == na
                    ? Optional.empty()
                    : een(functie, "", voorzetsel + s.substring(na, eind), "", eind);
        }
        if (vervolg) {
            return Optional.empty();
        }
        var metNaam = metNaam(s, i, functie);
        if (metNaam.isPresent()) {
            return metNaam;
        }
        return functie.equals("Minister-President")
                ? een(functie, "", "", "AZ", i > 0 && s.charAt(i - 1) == ' ' ? i - 1 : i)
                : Optional.empty();
    }

    /** Behind the rest of a longer name: "Binnenlandse Zaken - Digitalisering". */
    private static int achter(String s, int eind) {
        return s.startsWith(" (", eind) && s.indexOf(')', eind) - eind < 12
                ? Math.max(eind, s.indexOf(')', eind) + 1)
                : eind;
    }

    /** "Veldkamp (Buitenlandse Zaken)". */
    private Optional<Een> metNaam(String s, int i, String functie) {
        int open = s.indexOf(" (", i);
        int dicht = open < 0 ? -1 : s.indexOf(')', open);
        if (open - i < 2 || open - i > LANGSTE_NAAM || dicht < 0 || dicht - open > LANGSTE_TITEL) {
            return Optional.empty();
        }
        String naam = s.substring(i, open);
        String departement = s.substring(open + 2, dicht);
        if (naam.indexOf(',') >= 0 || !Tekens.begintGroot(departement)) {
            return Optional.empty();
        }
        String ministerie = ministeries.van(departement).orElse("");
        return een(functie, naam, departement, ministerie, dicht + 1);
    }

    private static Optional<Een> een(
            String functie, String naam, String portefeuille, String ministerie, int eind) {
        return Optional.of(
                new Een(
                        new Bewindspersoon(
                                functie, ofNiets(naam), ofNiets(portefeuille), ofNiets(ministerie)),
                        eind));
    }

    private static Optional<String> ofNiets(String s) {
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }

    /** The end of a title that is no ministry: words with a capital, and "en" or "," between. */
    private static int titelEinde(String s, int begin) {
        int eind = begin;
        int i = begin;
        while (i < s.length() && i - begin < LANGSTE_TITEL) {
            int woord = i;
            while (woord < s.length()
                    && (Character.isLetter(s.charAt(woord)) || s.charAt(woord) == '-')) {
                woord++;
            }
            if (woord == i || !Character.isUpperCase(s.charAt(i)) || !functieOp(s, i).isEmpty()) {
                break;
            }
            eind = woord;
            i = naSchakel(s, woord);
        }
        return eind;
    }

    private static int naSchakel(String s, int i) {
        for (String schakel : List.of(" en ", ", ", " & ", " ")) {
            if (s.startsWith(schakel, i)) {
                return i + schakel.length();
            }
        }
        return s.length();
    }
}
