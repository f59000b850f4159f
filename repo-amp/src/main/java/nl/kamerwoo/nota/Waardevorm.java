package nl.kamerwoo.nota;

import java.util.List;

/** How well a text fits as the value of a label: what does not fit is never stamped. */
final class Waardevorm {
    static final int NIET = 0;
    static final int ZWAK = 1;
    static final int STERK = 2;

    private static final List<String> ADRES =
            List.of("postbus", "http", "www.", "@", "ministerie van");

    private static final List<String> STRAAT = List.of("rijnstraat", "straat ", "laan ", "plein ");

    private static final List<String> EENHEID =
            List.of(
                    "directie",
                    "afdeling",
                    "directoraat",
                    "bestuur",
                    "bureau",
                    "dienst",
                    "programma",
                    "team",
                    "cluster",
                    "inspectie",
                    "juridische zaken",
                    "communicatie",
                    "voorlichting",
                    "kabinet");

    private static final List<String> KLEIN_BEGIN =
            List.of(
                    "de ",
                    "het ",
                    "drs",
                    "mr",
                    "ir",
                    "dr",
                    "minister",
                    "staatssecretaris",
                    "directie",
                    "afdeling",
                    "programma",
                    "dienst",
                    "team ");

    private static final List<String> STUK =
            List.of(
                    "brief",
                    "beantwoording",
                    "antwoord",
                    "rapport",
                    "nota",
                    "vragen",
                    "bijlage",
                    "advies",
                    "tijdlijn",
                    "concept",
                    "woo",
                    "wob",
                    "besluit",
                    "q&a",
                    "spreek",
                    "verslag",
                    "overzicht",
                    "notitie",
                    "aanbieding",
                    "onderzoek",
                    "motie",
                    "reactie",
                    "toelichting",
                    "factsheet",
                    "wetsvoorstel",
                    "regeling",
                    "memorie",
                    "persbericht",
                    "tekst",
                    "lijst",
                    "uitstel");

    private final Ministeries ministeries;

    Waardevorm(Ministeries ministeries) {
        this.ministeries = ministeries;
    }

    /** Whether the next line of a header goes on with this one. */
    static boolean looptDoor(String vorige, Regel volgende) {
        boolean klein = Tekens.begintKlein(volgende.tekst()) && !volgende.punt();
        return Tekens.wilMeer(vorige)
                || klein
                        && !Adressering.is(volgende.tekst())
                        && !volgende.tekst().startsWith("ministerie");
    }

    int sterkte(Rubriek rubriek, String s) {
        if (s.isEmpty()) {
            return NIET;
        }
        if (Niets.is(s)) {
            return ZWAK;
        }
        return switch (rubriek) {
            case DATUM -> Datums.veld(s).isPresent() ? STERK : NIET;
            case REFERENTIE -> referentie(s);
            case AAN -> aan(s);
            case VAN -> van(s);
            case BIJLAGEN -> bijlagen(s);
            case AFGESTEMD -> afgestemd(s);
            case ONDERWERP ->
                    s.length() <= 400 && Tekens.heeftLetter(s) && !isDatum(s) ? ZWAK : NIET;
            case NOTASOORT -> Notasoorten.op(s) != null ? STERK : NIET;
            case OVERIG, VREEMD -> s.length() <= 120 && Tekens.opsomming(s) == 0 ? ZWAK : NIET;
        };
    }

    private static boolean isDatum(String s) {
        return Datums.veld(s).isPresent();
    }

    private static int referentie(String s) {
        if (s.length() > 60
                || Tekens.woorden(s) > 4
                || s.indexOf('@') >= 0
                || s.indexOf(':') >= 0) {
            return NIET;
        }
        int cijfers = Tekens.cijfers(s);
        if (cijfers == 0
                || isDatum(s)
                || s.endsWith(".")
                || Tekens.opsomming(s) > 0
                || telefoon(s)) {
            return NIET;
        }
        int langste = 0;
        for (int i = 0; i < s.length(); i++) {
            int eind = Datums.cijfersTot(s, i);
            langste = Math.max(langste, eind - i);
            i = eind;
            if (i < s.length()
                    && "-/._() ".indexOf(s.charAt(i)) < 0
                    && !Character.isLetter(s.charAt(i))) {
                return NIET;
            }
        }
        for (String woord : s.split(" ")) {
            boolean gewoon =
                    woord.length() > 3 && Tekens.begintKlein(woord) && Tekens.cijfers(woord) == 0;
            if (gewoon) {
                return NIET;
            }
        }
        return langste >= 4
                ? STERK
                : langste >= 2 || s.indexOf('-') > 0 || s.indexOf('/') > 0 ? ZWAK : NIET;
    }

    private static boolean telefoon(String s) {
        return s.startsWith("070")
                || s.startsWith("06-")
                || s.startsWith("06 ")
                || s.startsWith("+31")
                || s.startsWith("(0");
    }

    private static boolean isNaamachtig(String s, int langste) {
        boolean begin = Character.isUpperCase(s.charAt(0)) || bevatBegin(s);
        return begin
                && s.length() <= langste
                && s.indexOf(':') < 0
                && s.indexOf('?') < 0
                && s.indexOf(';') < 0
                && Tekens.cijfers(s) <= 2
                && !isDatum(s)
                && !(s.endsWith(".") && Tekens.woorden(s) > 6);
    }

    private static boolean bevatBegin(String s) {
        return Tekens.begintMet(s, KLEIN_BEGIN);
    }

    private int aan(String s) {
        if (!isNaamachtig(s, 160)
                || Tekens.woorden(s) > 22
                || Tekens.bevat(Tekens.klein(s), ADRES)) {
            return NIET;
        }
        return Adressering.is(s) ? STERK : Tekens.woorden(s) <= 10 ? ZWAK : NIET;
    }

    private int van(String s) {
        if (!isNaamachtig(s, 120) || Tekens.woorden(s) > 14) {
            return NIET;
        }
        String klein = Tekens.klein(s);
        if (Tekens.bevat(klein, ADRES) || Tekens.bevat(klein, STRAAT) || Tekens.opsomming(s) > 0) {
            return NIET;
        }
        if (Adressering.is(s) && !s.startsWith("DG")
                || klein.contains(" minister van")
                || klein.contains("staatssecretaris")) {
            return NIET;
        }
        return Tekens.bevat(klein, EENHEID) || s.startsWith("DG") || heeftVoorletters(s)
                ? STERK
                : ZWAK;
    }

    /** "J. Jansen", "A.B. de Vries". */
    static boolean heeftVoorletters(String s) {
        for (int i = 0; i + 2 < s.length(); i++) {
            boolean woordbegin = i == 0 || s.charAt(i - 1) == ' ' || s.charAt(i - 1) == '.';
            if (woordbegin && Character.isUpperCase(s.charAt(i)) && s.charAt(i + 1) == '.') {
                return true;
            }
        }
        return false;
    }

    private int bijlagen(String s) {
        if (s.length() > 600
                || !Tekens.heeftLetter(s) && Tekens.cijfers(s) != s.length()
                || isDatum(s)) {
            return NIET;
        }
        if (Tekens.cijfers(s) == s.length()) {
            return s.length() <= 2 ? ZWAK : NIET;
        }
        if (Tekens.opsomming(s) > 0) {
            return STERK;
        }
        String klein = Tekens.klein(s);
        if (Tekens.bevat(klein, STUK) && !Tekens.bevat(klein, EENHEID)) {
            return STERK;
        }
        return s.length() <= 150 && !Organisaties.isLijst(s, ministeries) ? ZWAK : NIET;
    }

    private int afgestemd(String s) {
        if (s.length() > 300 || isDatum(s)) {
            return NIET;
        }
        if (Organisaties.isLijstMinisteries(s, ministeries)) {
            return STERK;
        }
        return Organisaties.isLijst(s, ministeries) ? ZWAK : NIET;
    }
}
