package nl.kamerwoo.nota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that ministries print before the values of a header. Sources: domain.md section 1, and
 * the beslisnota's that go to the Kamer with every Kamerstuk.
 */
final class Etiketten {
    static final int MEESTE_WOORDEN = 6;
    static final int LANGSTE = 60;

    /**
     * @param kanWaarde whether it is a label with a colon only: alone on a line it can be a value
     */
    private record Woord(Rubriek rubriek, int rang, boolean kanWaarde) {}

    private static final Map<String, Woord> WOORDEN = new HashMap<>();
    private static final Beginletters BEGIN = new Beginletters();

    /** How many words a label has at most that begins with this one. */
    private static final Map<String, Integer> EERSTE_WOORDEN = new HashMap<>();

    /** Labels that can just as well be the first word of a value, so that they need a colon. */
    private static final Set<String> NIET_NAAST =
            Set.copyOf(
                    woorden(
                            """
                            directie; van directie; soort; type; doel; titel; nummer; nr.; voor; status;
                            afdeling; team; cluster; dg; sg; programma; overleg; thema; inzake;
                            portefeuille; openbaar; kopie; via; contact; paraaf; akkoord; termijn; namens;
                            mede namens; betreffende; gevraagd; afstemming; afgestemd; kamervragen;
                            vergadering; dossier; zaak; t; e; m; f; versie; pagina; blad; adres; postbus;
                            vertrouwelijk; spoed; ontvangen; bijgevoegd; uiterlijk; directeur; website;
                            mobiel; parafen; trefwoorden; beleidsthema; toestel
                            """));

    /** Words that are a label with a colon only: alone on a line they can be a value. */
    private static final Set<String> MET_DUBBELE_PUNT =
            Set.copyOf(
                    woorden(
                            """
                            sg; dg; t; e; m; f; akkoord; spoed; openbaar; vertrouwelijk; voor; directeur;
                            nr.; tijd; plaats; voorzitter; to; date; via; gevraagd; cc; ontvangen; overleg;
                            kamervragen; paraaf sg; paraaf dg; communicatie
                            """));

    static {
        bij(
                Rubriek.NOTASOORT,
                """
                soort nota; nota soort; notasoort; type nota; soort; type; doel; doel nota; doel
                van de nota; gevraagd
                """);
        bij(
                Rubriek.AAN,
                """
                aan; gericht aan; bestemd voor; geadresseerde; geadresseerden; geadresseerde(n);
                ter attentie van; t.a.v.; bewindspersoon; bewindspersonen;
                bewindspersoon/bewindspersonen; voor; bewindslieden
                """);
        bij(
                Rubriek.VAN,
                """
                van; directie; afzender; opgesteld door; opsteller; steller; auteur; auteurs;
                auteur(s); opstellers; opsteller(s); van directie; behandeld door; behandelaar;
                behandelend ambtenaar; dossierhouder; contactpersoon; contactpersonen; contact;
                inlichtingen bij
                """);
        bij(
                Rubriek.DATUM,
                """
                datum document; datum nota; datum van de nota; datum; dagtekening;
                documentdatum; datum opgesteld; d.d.; plaats en datum; opgesteld op
                """);
        bij(
                Rubriek.REFERENTIE,
                """
                referentie; onze referentie; ons kenmerk; kenmerk; referentienummer; nota
                nummer; notanummer; nota nr.; nota-nr.; nummer nota; nota-nummer;
                documentnummer; registratienummer; ons nummer; briefkenmerk; nota kenmerk;
                kenmerk nota; ref.; referentie nota; nummer; nr.; docnr.; document nummer
                """);
        bij(
                Rubriek.BIJLAGEN,
                """
                bijlagen; bijlage; bijlage(n); aantal bijlagen; bijlages; bijgevoegd;
                bijgevoegde stukken; meegestuurd; bijgevoegde documenten
                """);
        bij(
                Rubriek.AFGESTEMD,
                """
                interdepartementaal afgestemd; interdepartementale afstemming;
                interdepartementaal afgestemd met; afgestemd met; afgestemd; afstemming met;
                afstemming; samengewerkt met; samenwerking met; in samenwerking met; in
                afstemming met; gecoördineerd met; afgestemd met departementen; andere
                ministeries; in overleg met; afgestemd met andere ministeries; afgestemd met
                andere departementen; afgestemd met (ministeries); betrokken ministeries;
                opgesteld met; betrokken departementen; extern afgestemd; extern afgestemd met;
                medeparaaf; medeparafen; mede-paraaf; mede paraaf; medeparaaf van
                """);
        bij(
                Rubriek.ONDERWERP,
                """
                onderwerp; betreft; titel; betreffende; inzake; onderwerp nota
                """);
        bij(
                Rubriek.OVERIG,
                """
                kopie aan; kopie; kopieën aan; cc; c.c.; afschrift aan; via; uiterlijk bij;
                deadline; beslistermijn; uiterste datum; termijn; uiterlijk; uiterlijke datum;
                gewenste datum; datum verzending; uiterste beslisdatum; beslisdatum; datum
                kamer; datum ontvangst; verzenddatum; ontvangen; datum ontvangen; datum besluit;
                urgentie; uw kenmerk; uw referentie; uw brief; uw brief van; spoed; status;
                zaaknummer; zaak; dossiernummer; dossier; vraagnummer; zaaknr.;
                kamervraagnummer; kamervragen; griffienummer; projectnummer; door tussenkomst
                van; d.t.v.; dtv; tussenkomst; ter kennisname aan; paraaf; parafen; paraaf sg;
                paraaf dg; handtekening; akkoord; telefoon; telefoonnummer; t; e; f; m; tel.;
                tel; doorkiesnummer; e-mail; email; e-mailadres; mobiel; fax; toestel; website;
                bezoekadres; postadres; postbus; adres; pagina; blad; versie; rubricering;
                vertrouwelijkheid; vertrouwelijk; classificatie; intern afgestemd; intern
                afgestemd met; interne afstemming; dg; afgestemd intern; meegelezen door;
                afdeling; team; cluster; sg; beleidsthema; portefeuille; programma; thema;
                trefwoorden; vergadering; overleg; agendapunt; openbaar; openbaarheid;
                medeondertekenaar; medeondertekening; mede namens; namens; accordering;
                goedgekeurd door; verantwoordelijk directeur; directeur
                """);
        bij(
                Rubriek.VREEMD,
                """
                aanwezig; aanwezigen; afwezig; afwezigen; notulist; voorzitter; verzonden; sent;
                from; to; subject; date; bcc; verslag; factuurnummer; factuurdatum; vervaldatum;
                klantnummer; iban; btw-nummer; kvk-nummer; kvk; locatie; tijd; genodigden;
                deelnemers; verslaglegging; datum vergadering; plaats; datum overleg; aanvang;
                factuur; debiteurnummer; ordernummer; datum en tijd; bijlagen bij mail
                """);
    }

    private static final Woordenboek<Woord> ETIKETTEN = new Woordenboek<>(WOORDEN);
    private static final Woordenboek<Integer> MEESTE = new Woordenboek<>(EERSTE_WOORDEN);

    private Etiketten() {}

    private static void bij(Rubriek rubriek, String woorden) {
        for (String woord : woorden(woorden)) {
            boolean kanWaarde = MET_DUBBELE_PUNT.contains(woord);
            WOORDEN.putIfAbsent(woord, new Woord(rubriek, WOORDEN.size(), kanWaarde));
            BEGIN.bij(woord);
            EERSTE_WOORDEN.merge(woord.split(" ", 2)[0], Tekens.woorden(woord), Math::max);
        }
    }

    private static List<String> woorden(String lijst) {
        return Stream.of(lijst.split(";")).map(w -> w.strip().replace('\n', ' ')).toList();
    }

    /** How many words a label that begins as this text has at most; 0 if none begins so. */
    static int meesteWoorden(String tekst) {
        int spatie = tekst.indexOf(' ');
        int eind = spatie < 0 ? tekst.length() : spatie;
        if (eind > LANGSTE || !BEGIN.kan(tekst)) {
            return 0;
        }
        int dubbelePunt = tekst.indexOf(':');
        int tot = dubbelePunt < 0 ? eind : Math.min(eind, dubbelePunt);
        if (isAfgebroken(tekst, tot)) {
            return MEESTE_WOORDEN;
        }
        var woorden = MEESTE.zoek(tekst, 0, tot);
        return woorden == null ? 0 : woorden;
    }

    /** Whether the word can go on on the next line. */
    static boolean isAfgebroken(String s) {
        return isAfgebroken(s, s.length());
    }

    private static boolean isAfgebroken(String s, int eind) {
        return eind > 0 && (s.charAt(eind - 1) == '-' || s.charAt(eind - 1) == '/');
    }

    /** The label that fills this text alone, or null. */
    static Etiket alleen(String tekst) {
        if (tekst.length() > LANGSTE || tekst.isEmpty() || !BEGIN.kan(tekst)) {
            return null;
        }
        String kaal = zonderDubbelePunt(tekst);
        var woord = ETIKETTEN.zoek(kaal);
        return woord == null || woord.kanWaarde && kaal.length() == tekst.length()
                ? null
                : new Etiket(woord.rubriek, kaal, woord.rang, 1, "", true);
    }

    static boolean isBijlagen(String titel) {
        var etiket = alleen(titel);
        return etiket != null && etiket.rubriek() == Rubriek.BIJLAGEN;
    }

    /** A label begins with a capital, or has a colon. */
    static boolean kanBeginnen(String tekst) {
        return kanBeginnen(tekst, 0);
    }

    /** Whether a label can begin at this place in the text. */
    static boolean kanBeginnen(String tekst, int plaats) {
        return plaats < tekst.length()
                && BEGIN.kan(tekst, plaats)
                && (Tekens.isHoofdletter(tekst.charAt(plaats))
                        || tekst.indexOf(':', plaats) > plaats);
    }

    /** Whether its value can stand beside it without a colon. */
    static boolean naast(Etiket etiket) {
        return etiket.rubriek() != Rubriek.VREEMD
                && !NIET_NAAST.contains(Tekens.klein(etiket.label()));
    }

    static String zonderDubbelePunt(String s) {
        int n = s.length();
        while (n > 0 && (s.charAt(n - 1) == ':' || s.charAt(n - 1) == ' ')) {
            n--;
        }
        return s.substring(0, n);
    }
}
