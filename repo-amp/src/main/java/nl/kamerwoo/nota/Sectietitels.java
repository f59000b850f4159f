package nl.kamerwoo.nota;

import java.util.HashMap;
import java.util.Locale;
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

    static {
        bij(Soort.AANLEIDING, false, true, "aanleiding", "aanleiding en doel", "inleiding");
        bij(
                Soort.AANLEIDING,
                false,
                true,
                "aanleiding nota",
                "aanleiding en achtergrond",
                "aanleiding/probleemstelling");
        bij(
                Soort.BESLUIT,
                true,
                true,
                "geadviseerd besluit",
                "gevraagd besluit",
                "gevraagde beslissing");
        bij(
                Soort.BESLUIT,
                true,
                true,
                "gevraagde besluit",
                "geadviseerde beslissing",
                "beslispunten");
        bij(
                Soort.BESLUIT,
                true,
                true,
                "geadviseerde besluiten",
                "gevraagde besluiten",
                "beslispunt");
        bij(
                Soort.BESLUIT,
                true,
                true,
                "te nemen besluit",
                "gevraagde actie",
                "voorgesteld besluit");
        bij(
                Soort.BESLUIT,
                true,
                true,
                "gevraagde beslissing(en)",
                "advies/gevraagd besluit",
                "advies / geadviseerd besluit");
        bij(
                Soort.BESLUIT,
                true,
                true,
                "beslisvraag",
                "geadviseerd besluit / advies",
                "gevraagde beslissingen");
        bij(
                Soort.BESLUIT,
                false,
                false,
                "advies",
                "besluit",
                "gevraagd",
                "beslissing",
                "ons advies",
                "voorstel");
        bij(
                Soort.KERN,
                false,
                true,
                "kernpunten",
                "kernpunten nota",
                "kernboodschap",
                "kernboodschappen");
        bij(
                Soort.KERN,
                false,
                true,
                "kern en toelichting",
                "kern van de nota",
                "kernpunten en toelichting");
        bij(Soort.KERN, false, true, "kern", "samenvatting", "hoofdpunten", "belangrijkste punten");
        bij(
                Soort.TOELICHTING,
                false,
                true,
                "toelichting",
                "nadere toelichting",
                "toelichting op het advies");
        bij(
                Soort.TOELICHTING,
                false,
                true,
                "toelichting op de beantwoording",
                "toelichting kernpunten");
        bij(Soort.TOELICHTING, false, true, "toelichting advies", "toelichting op kernpunten");
        bij(Soort.NIET_OPENBAAR, true, true, "informatie die niet openbaar gemaakt kan worden");
        bij(Soort.NIET_OPENBAAR, true, true, "informatie die niet openbaar kan worden gemaakt");
        bij(Soort.NIET_OPENBAAR, true, true, "informatie die niet openbaar wordt gemaakt");
        bij(Soort.NIET_OPENBAAR, true, true, "informatie die niet openbaar gemaakt wordt");
        bij(Soort.NIET_OPENBAAR, true, true, "informatie die niet openbaar kan worden");
        bij(
                Soort.NIET_OPENBAAR,
                true,
                true,
                "niet openbaar te maken informatie",
                "niet-openbare informatie");
        bij(
                Soort.NIET_OPENBAAR,
                true,
                true,
                "niet openbare informatie",
                "niet-openbaar te maken informatie");
        bij(
                Soort.NIET_OPENBAAR,
                true,
                true,
                "niet openbaar",
                "niet-openbaar",
                "niet openbaar te maken");
        bij(Soort.NIET_OPENBAAR, true, true, "onderdelen die niet openbaar gemaakt kunnen worden");
        bij(Soort.NIET_OPENBAAR, true, true, "onderdelen die niet openbaar worden gemaakt");
        bij(
                Soort.NIET_OPENBAAR,
                true,
                true,
                "passages die niet openbaar worden gemaakt",
                "weg te lakken passages");
        bij(Soort.NIET_OPENBAAR, true, true, "passages die niet openbaar gemaakt kunnen worden");
        bij(Soort.NIET_OPENBAAR, true, true, "gegevens die niet openbaar gemaakt kunnen worden");
        bij(Soort.NIET_OPENBAAR, true, true, "informatie die niet openbaar mag worden gemaakt");
        bij(
                Soort.CONTEXT,
                true,
                true,
                "politieke context",
                "politiek-bestuurlijke context",
                "bestuurlijke context");
        bij(
                Soort.CONTEXT,
                true,
                true,
                "politieke en bestuurlijke context",
                "politiek bestuurlijke context");
        bij(
                Soort.CONTEXT,
                true,
                true,
                "politieke en maatschappelijke context",
                "krachtenveld",
                "politieke gevoeligheden");
        bij(
                Soort.CONTEXT,
                false,
                true,
                "context",
                "achtergrond",
                "maatschappelijke context",
                "historie");
        bij(
                Soort.OVERIG,
                false,
                true,
                "financiële overwegingen",
                "financiële gevolgen",
                "financiële aspecten");
        bij(
                Soort.OVERIG,
                false,
                true,
                "financiële consequenties",
                "financiële en personele gevolgen");
        bij(
                Soort.OVERIG,
                false,
                true,
                "financiële implicaties",
                "budgettaire gevolgen",
                "financiële toelichting");
        bij(
                Soort.OVERIG,
                false,
                true,
                "juridische overwegingen",
                "juridische aspecten",
                "juridische gevolgen");
        bij(
                Soort.OVERIG,
                false,
                true,
                "juridische context",
                "juridisch kader",
                "juridische toets",
                "wettelijk kader");
        bij(
                Soort.OVERIG,
                false,
                true,
                "gevolgen voor de uitvoering",
                "gevolgen administratieve lasten");
        bij(
                Soort.OVERIG,
                false,
                true,
                "vervolgstappen",
                "vervolg",
                "vervolgproces",
                "vervolgtraject",
                "proces");
        bij(
                Soort.OVERIG,
                false,
                true,
                "communicatieve aspecten",
                "communicatieve paragraaf",
                "tijdpad",
                "planning");
        bij(
                Soort.OVERIG,
                false,
                true,
                "risico's",
                "risico's en dilemma's",
                "alternatieven",
                "opties",
                "overwegingen");
        bij(
                Soort.OVERIG,
                false,
                true,
                "argumenten",
                "kanttekeningen",
                "draagvlak",
                "draagvlak politiek");
        bij(
                Soort.OVERIG,
                false,
                true,
                "draagvlak maatschappelijk en eenduidige communicatie",
                "uitvoerbaarheid");
        bij(
                Soort.OVERIG,
                false,
                true,
                "arbeidsmarkteffecten",
                "toezeggingen",
                "fraudetoets",
                "vertrouwelijke toelichting");
        bij(
                Soort.OVERIG,
                false,
                true,
                "afstemming (intern, interdepartementaal en met veldpartijen)");
        bij(
                Soort.OVERIG,
                false,
                true,
                "interdepartementale afstemming",
                "uitvoeringsaspecten",
                "europese aspecten");
        bij(
                Soort.OVERIG,
                false,
                true,
                "interbestuurlijke aspecten",
                "beoogd effect",
                "probleemstelling");
        bij(
                Soort.OVERIG,
                false,
                true,
                "inhoud",
                "stand van zaken",
                "conclusie",
                "beoordeling",
                "analyse",
                "doel");
        bij(
                Soort.OVERIG,
                false,
                false,
                "communicatie",
                "financiën",
                "afstemming",
                "uitvoering",
                "bijlagen",
                "overig");
        bij(
                Soort.OVERIG,
                false,
                false,
                "juridisch",
                "privacy",
                "regeldruk",
                "ict",
                "personeel",
                "europa",
                "bijlage");
    }

    private Sectietitels() {}

    private static void bij(Soort soort, boolean eigen, boolean vast, String... titels) {
        for (String titel : titels) {
            TITELS.put(titel, new Titel(soort, eigen, vast));
        }
    }

    /** What this text is as a title, or null. */
    static Titel van(String tekst) {
        if (tekst.length() > LANGSTE || tekst.length() < 3) {
            return null;
        }
        String kaal = kaal(tekst).toLowerCase(Locale.ROOT);
        var titel = TITELS.get(kaal);
        if (titel == null && kaal.endsWith(")") && kaal.indexOf(" (") > 0) {
            titel = TITELS.get(kaal.substring(0, kaal.indexOf(" (")));
        }
        return titel;
    }

    /** A title without its colon and its full stop. */
    static String kaal(String tekst) {
        String kaal = Etiketten.zonderDubbelePunt(tekst);
        return kaal.endsWith(".") ? kaal.substring(0, kaal.length() - 1) : kaal;
    }
}
