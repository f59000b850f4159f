package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ministries by the abbreviation that a nota uses, and by their full name. Cabinets rename
 * them, so the list is given from outside; {@link #standaard()} is the TOOI list (domain.md section
 * 5) with the names in use since 2010.
 */
public final class Ministeries {
    /** A ministry as a text writes it. */
    public record Gevonden(String afkorting, int begin, int eind) {}

    private static final Map<String, List<String>> STANDAARD = standaardlijst();
    private static final Ministeries ALLE = new Ministeries(STANDAARD);

    private static final int LANGSTE_WOORD = 40;

    private final Woordenboek<String> afkortingen;
    private final Woordenboek<List<String[]>> namenOpEersteWoord;

    /** From abbreviation to other abbreviations and full names. */
    public Ministeries(Map<String, List<String>> namen) {
        var kort = new HashMap<String, String>();
        var lang = new HashMap<String, List<String[]>>();
        namen.forEach(
                (afkorting, andere) -> {
                    kort.put(Tekens.klein(afkorting), afkorting);
                    for (String naam : andere) {
                        if (naam.indexOf(' ') < 0 && naam.length() <= 6) {
                            kort.put(Tekens.klein(naam), naam);
                        } else {
                            String eerste = Tekens.klein(naam.split("[ ,]")[0]);
                            lang.computeIfAbsent(eerste, e -> new ArrayList<>())
                                    .add(new String[] {Tekens.klein(naam), afkorting});
                        }
                    }
                });
        lang.values().forEach(l -> l.sort((a, b) -> b[0].length() - a[0].length()));
        afkortingen = new Woordenboek<>(kort);
        namenOpEersteWoord = new Woordenboek<>(lang);
    }

    public static Ministeries standaard() {
        return ALLE;
    }

    /** These, and the standard list beside them; where both know a name, these are right. */
    public static Ministeries metStandaard(Map<String, List<String>> namen) {
        var alle = new LinkedHashMap<>(namen);
        STANDAARD.forEach(
                (afkorting, andere) -> {
                    var samen = new LinkedHashSet<>(alle.getOrDefault(afkorting, List.of()));
                    samen.addAll(andere);
                    alle.put(afkorting, List.copyOf(samen));
                });
        return new Ministeries(alle);
    }

    /** The abbreviation, if the whole text is a ministry, with or without "ministerie van". */
    public Optional<String> van(String tekst) {
        String s = zonderMinisterie(tekst.strip());
        var gevonden = op(s, 0);
        return gevonden != null && gevonden.eind() == s.length()
                ? Optional.of(gevonden.afkorting())
                : Optional.empty();
    }

    private static String zonderMinisterie(String s) {
        String klein = Tekens.klein(s);
        for (String voor :
                List.of(
                        "het ministerie van ",
                        "ministerie van ",
                        "ministerie voor ",
                        "min. van ",
                        "het ministerie ",
                        "ministerie ",
                        "min. ")) {
            if (klein.startsWith(voor)) {
                return s.substring(voor.length()).strip();
            }
        }
        return s;
    }

    /** The ministry whose name begins exactly here, or null. */
    public Gevonden op(String s, int i) {
        if (i >= s.length() || !Tekens.isHoofdletter(s.charAt(i))) {
            return null;
        }
        if (i > 0 && (Character.isLetterOrDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '-')) {
            return null;
        }
        int eind = i;
        while (eind < s.length() && (Character.isLetter(s.charAt(eind)) || s.charAt(eind) == '&')) {
            eind++;
        }
        eind = Math.min(eind, i + LANGSTE_WOORD);
        var naam = metNaam(s, i, eind);
        return naam != null ? naam : metAfkorting(s, i, eind);
    }

    private Gevonden metNaam(String s, int i, int eind) {
        var namen = namenOpEersteWoord.zoek(s, i, eind);
        if (namen == null) {
            return null;
        }
        for (String[] naam : namen) {
            int tot = i + naam[0].length();
            if (s.regionMatches(true, i, naam[0], 0, naam[0].length())
                    && (tot == s.length() || !Character.isLetter(s.charAt(tot)))) {
                return new Gevonden(naam[1], i, tot);
            }
        }
        return null;
    }

    private Gevonden metAfkorting(String s, int i, int eind) {
        String afkorting = afkortingen.zoek(s, i, eind);
        if (afkorting == null) {
            return null;
        }
        String woord = s.substring(i, eind);
        return hoofdletters(woord) || woord.equals(afkorting) ? new Gevonden(woord, i, eind) : null;
    }

    /** "Fin" is a ministry, "Az" or "Bz" in a name is not. */
    private static boolean hoofdletters(String woord) {
        int n = 0;
        for (int i = 0; i < woord.length(); i++) {
            n += Character.isUpperCase(woord.charAt(i)) ? 1 : 0;
        }
        return n >= 2;
    }

    /** The ministries in a text, in order, each once. */
    List<Gevonden> in(String s) {
        var uit = new LinkedHashMap<String, Gevonden>();
        for (int i = 0; i < s.length(); i++) {
            var gevonden = op(s, i);
            if (gevonden != null) {
                uit.putIfAbsent(gevonden.afkorting(), gevonden);
                i = gevonden.eind() - 1;
            }
        }
        return List.copyOf(uit.values());
    }

    private static Map<String, List<String>> standaardlijst() {
        var lijst = new LinkedHashMap<String, List<String>>();
        lijst.put("AZ", List.of("Algemene Zaken"));
        lijst.put("AenM", List.of("A&M", "Asiel en Migratie"));
        lijst.put(
                "BZK", List.of("Binnenlandse Zaken en Koninkrijksrelaties", "Binnenlandse Zaken"));
        lijst.put("BZ", List.of("BuZa", "Buitenlandse Zaken"));
        lijst.put(
                "BHO",
                List.of(
                        "BHOS",
                        "Buitenlandse Handel en Ontwikkelingshulp",
                        "Buitenlandse Handel en Ontwikkelingssamenwerking"));
        lijst.put("Defensie", List.of("DEF", "Def", "MvD", "Defensie"));
        lijst.put("EZ", List.of("Economische Zaken"));
        lijst.put("EZK", List.of("Economische Zaken en Klimaat"));
        lijst.put("Financiën", List.of("FIN", "Fin", "MinFin", "Financiën", "Financien"));
        lijst.put(
                "IenW",
                List.of("I&W", "IenM", "Infrastructuur en Waterstaat", "Infrastructuur en Milieu"));
        lijst.put(
                "JenV",
                List.of("J&V", "VenJ", "V&J", "Justitie en Veiligheid", "Veiligheid en Justitie"));
        lijst.put("KGG", List.of("Klimaat en Groene Groei"));
        lijst.put("LVVN", List.of("Landbouw, Visserij, Voedselzekerheid en Natuur"));
        lijst.put("LNV", List.of("Landbouw, Natuur en Voedselkwaliteit"));
        lijst.put("OCW", List.of("Onderwijs, Cultuur en Wetenschap"));
        lijst.put("SZW", List.of("Sociale Zaken en Werkgelegenheid", "Sociale Zaken"));
        lijst.put("VWS", List.of("Volksgezondheid, Welzijn en Sport"));
        lijst.put("VRO", List.of("Volkshuisvesting en Ruimtelijke Ordening"));
        return lijst;
    }
}
