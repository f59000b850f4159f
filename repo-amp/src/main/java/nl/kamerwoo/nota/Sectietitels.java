package nl.kamerwoo.nota;

import java.util.HashMap;
import java.util.Map;

/**
 * The titles of sections. Some stand in notas alone, some in any report, and some are also names of
 * directies ("Communicatie") or labels ("Bijlagen"): those count only below the header.
 */
final class Sectietitels {
    private static final int LANGSTE = 90;

    /** What a section is to the header. */
    enum Soort {
        AANLEIDING,
        BESLUIT,
        KERN,
        TOELICHTING,
        NIET_OPENBAAR,
        CONTEXT,
        OVERIG
    }

    /**
     * @param eigen whether the title is one of a nota alone
     * @param vast whether it can be nothing but a title
     */
    record Titel(Soort soort, boolean eigen, boolean vast) {}

    private static final Map<String, Titel> TITELS = new HashMap<>();
    private static final Beginletters BEGIN = new Beginletters();

    static {
        bij(
                Soort.AANLEIDING,
                false,
                true,
                """
                aanleiding; aanleiding en doel; inleiding; aanleiding nota; aanleiding en
                achtergrond; aanleiding/probleemstelling
                """);
        bij(
                Soort.BESLUIT,
                true,
                true,
                """
                geadviseerd besluit; gevraagd besluit; gevraagde beslissing; gevraagde besluit;
                geadviseerde beslissing; beslispunten; geadviseerde besluiten; gevraagde
                besluiten; beslispunt; te nemen besluit; gevraagde actie; voorgesteld besluit;
                gevraagde beslissing(en); advies/gevraagd besluit; advies / geadviseerd besluit;
                beslisvraag; geadviseerd besluit / advies; gevraagde beslissingen
                """);
        bij(
                Soort.BESLUIT,
                false,
                false,
                """
                advies; besluit; gevraagd; beslissing; ons advies; voorstel
                """);
        bij(
                Soort.KERN,
                false,
                true,
                """
                kernpunten; kernpunten nota; kernboodschap; kernboodschappen; kern en
                toelichting; kern van de nota; kernpunten en toelichting; kern; samenvatting;
                hoofdpunten; belangrijkste punten
                """);
        bij(
                Soort.TOELICHTING,
                false,
                true,
                """
                toelichting; nadere toelichting; toelichting op het advies; toelichting op de
                beantwoording; toelichting kernpunten; toelichting advies; toelichting op
                kernpunten
                """);
        bij(
                Soort.NIET_OPENBAAR,
                true,
                true,
                """
                informatie die niet openbaar gemaakt kan worden; informatie die niet openbaar
                kan worden gemaakt; informatie die niet openbaar wordt gemaakt; informatie die
                niet openbaar gemaakt wordt; informatie die niet openbaar kan worden; niet
                openbaar te maken informatie; niet-openbare informatie; niet openbare
                informatie; niet-openbaar te maken informatie; niet openbaar; niet-openbaar;
                niet openbaar te maken; onderdelen die niet openbaar gemaakt kunnen worden;
                onderdelen die niet openbaar worden gemaakt; passages die niet openbaar worden
                gemaakt; weg te lakken passages; passages die niet openbaar gemaakt kunnen
                worden; gegevens die niet openbaar gemaakt kunnen worden; informatie die niet
                openbaar mag worden gemaakt
                """);
        bij(
                Soort.CONTEXT,
                true,
                true,
                """
                politieke context; politiek-bestuurlijke context; bestuurlijke context;
                politieke en bestuurlijke context; politiek bestuurlijke context; politieke en
                maatschappelijke context; krachtenveld; politieke gevoeligheden
                """);
        bij(
                Soort.CONTEXT,
                false,
                true,
                """
                context; achtergrond; maatschappelijke context; historie
                """);
        bij(
                Soort.OVERIG,
                false,
                true,
                """
                financiële overwegingen; financiële gevolgen; financiële aspecten; financiële
                consequenties; financiële en personele gevolgen; financiële implicaties;
                budgettaire gevolgen; financiële toelichting; juridische overwegingen;
                juridische aspecten; juridische gevolgen; juridische context; juridisch kader;
                juridische toets; wettelijk kader; gevolgen voor de uitvoering; gevolgen
                administratieve lasten; vervolgstappen; vervolg; vervolgproces; vervolgtraject;
                proces; communicatieve aspecten; communicatieve paragraaf; tijdpad; planning;
                risico's; risico's en dilemma's; alternatieven; opties; overwegingen;
                argumenten; kanttekeningen; draagvlak; draagvlak politiek; draagvlak
                maatschappelijk en eenduidige communicatie; uitvoerbaarheid;
                arbeidsmarkteffecten; toezeggingen; fraudetoets; vertrouwelijke toelichting;
                afstemming (intern, interdepartementaal en met veldpartijen);
                interdepartementale afstemming; uitvoeringsaspecten; europese aspecten;
                interbestuurlijke aspecten; beoogd effect; probleemstelling; inhoud; stand van
                zaken; conclusie; beoordeling; analyse; doel
                """);
        bij(
                Soort.OVERIG,
                false,
                false,
                """
                communicatie; financiën; afstemming; uitvoering; bijlagen; overig; juridisch;
                privacy; regeldruk; ict; personeel; europa; bijlage
                """);
    }

    private static final Woordenboek<Titel> BEKEND = new Woordenboek<>(TITELS);

    private Sectietitels() {}

    private static void bij(Soort soort, boolean eigen, boolean vast, String titels) {
        for (String titel : titels.split(";")) {
            String naam = titel.strip().replace('\n', ' ');
            TITELS.put(naam, new Titel(soort, eigen, vast));
            BEGIN.bij(naam);
        }
    }

    /** What this text is as a title, or null. */
    static Titel van(String tekst) {
        if (tekst.length() > LANGSTE || tekst.length() < 3 || !kanBeginnen(tekst)) {
            return null;
        }
        String kaal = kaal(tekst);
        var titel = BEKEND.zoek(kaal);
        if (titel == null && kaal.endsWith(")") && kaal.indexOf(" (") > 0) {
            titel = BEKEND.zoek(kaal, 0, kaal.indexOf(" ("));
        }
        return titel;
    }

    /** Whether a title, or its number, can begin with these letters. */
    static boolean kanBeginnen(String tekst) {
        return tekst.length() >= 3
                && (BEGIN.kan(tekst) || Tekens.isCijfer(tekst.charAt(0)) || genummerd(tekst));
    }

    /** Whether a full stop or a bracket stands where a number or a letter would end. */
    private static boolean genummerd(String tekst) {
        for (int i = 1; i < Math.min(4, tekst.length()); i++) {
            if (tekst.charAt(i) == '.' || tekst.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    /** A title without its number, its colon and its full stop. */
    static String kaal(String tekst) {
        String kaal = Etiketten.zonderDubbelePunt(tekst);
        kaal = kaal.endsWith(".") ? kaal.substring(0, kaal.length() - 1) : kaal;
        return kaal.substring(nummer(kaal));
    }

    /** Whether it begins with a capital, its number apart. */
    static boolean begintGroot(String tekst) {
        return Tekens.begintGroot(tekst) || Tekens.begintGroot(tekst.substring(nummer(tekst)));
    }

    /**
     * The length of "1. ", "IV. " or "A) " at the start, 0 if there is none; "2.1" is no section.
     */
    private static int nummer(String s) {
        int i = 0;
        while (i < s.length() && i < 2 && Tekens.isCijfer(s.charAt(i))) {
            i++;
        }
        boolean cijfers = i > 0;
        while (!cijfers && i < s.length() && i < 4 && "IVXABCDEFGH".indexOf(s.charAt(i)) >= 0) {
            i++;
        }
        if (i == 0 || i >= s.length()) {
            return 0;
        }
        boolean teken = s.charAt(i) == '.' || s.charAt(i) == ')';
        int na = teken ? i + 1 : i;
        return (teken || cijfers) && na + 1 < s.length() && s.charAt(na) == ' ' ? na + 1 : 0;
    }
}
