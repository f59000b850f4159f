package nl.kamerwoo.mdto;

import nl.kamerwoo.bewaring.Aanleiding;
import nl.kamerwoo.bewaring.Waardering;

import java.util.Optional;

/**
 * The terms that are used: those of the lists of MDTO, and where these have none, of lists of our
 * own. Most lists of MDTO are open, so that a list of one's own may stand beside them; that of the
 * waarderingen is closed.
 */
public final class Begrippen {

    static final String EVENTTYPEN = "Begrippenlijst EventTypeLijst MDTO";
    static final String HANDELINGEN = "Handelingen van Kamerwoo";

    private static final String NIVEAUS = "Begrippenlijst Aggregatieniveaus MDTO";
    private static final String WAARDERINGEN = "Begrippenlijst Waarderingen MDTO";
    private static final String RELATIES = "Begrippenlijst Relatietypen (informatieobject) MDTO";
    private static final String BETROKKENEN = "Begrippenlijst Relatietypen (betrokkene) MDTO";
    private static final String EIGEN_RELATIES = "Relaties van Kamerwoo";
    private static final String EIGEN_BETROKKENEN = "Betrokkenen van Kamerwoo";
    private static final String DEKKINGEN = "Dekking in tijd van Kamerwoo";
    private static final String AANLEIDINGEN = "Aanleidingen van Kamerwoo";
    private static final String SOORTEN = "Soorten van Kamerwoo";
    private static final String TOOI = "Waardelijst documentsoorten (TOOI)";

    public static final Begrip DOSSIER = Begrip.van("Dossier", NIVEAUS);
    public static final Begrip ARCHIEFSTUK = Begrip.van("Archiefstuk", NIVEAUS);

    public static final Begrip CREATIE = Begrip.van("Creatie", EVENTTYPEN);
    public static final Begrip ONTVANGST = Begrip.van("Ontvangst", EVENTTYPEN);
    public static final Begrip OPNAME = Begrip.van("Opname", EVENTTYPEN);
    public static final Begrip WIJZIGING = Begrip.van("Wijziging", EVENTTYPEN);
    public static final Begrip ACCORDERING = Begrip.van("Accordering", EVENTTYPEN);
    public static final Begrip BEVRIEZING = Begrip.van("Bevriezing", EVENTTYPEN);
    public static final Begrip VERZENDING = Begrip.van("Verzending", EVENTTYPEN);
    public static final Begrip PUBLICATIE = Begrip.van("Publicatie", EVENTTYPEN);

    public static final Begrip HANDTEKENING = Begrip.van("handtekening in bestand", HANDELINGEN);
    public static final Begrip HANDTEKENINGTOETS =
            Begrip.van("toets van handtekeningen", HANDELINGEN);
    public static final Begrip NATTE_HANDTEKENING = Begrip.van("natte handtekening", HANDELINGEN);
    public static final Begrip OPGEBORGEN = Begrip.van("opgeborgen", HANDELINGEN);
    public static final Begrip RECORD = Begrip.van("record", HANDELINGEN);

    public static final Begrip REFEREERT_AAN = Begrip.van("Refereert aan", RELATIES);
    public static final Begrip HEEFT_BIJLAGE = Begrip.van("Heeft bijlage", EIGEN_RELATIES);
    public static final Begrip IS_BIJLAGE_VAN = Begrip.van("Is bijlage van", EIGEN_RELATIES);
    public static final Begrip BEANTWOORDT = Begrip.van("Beantwoordt", EIGEN_RELATIES);

    public static final Begrip INDIENER = Begrip.van("Indiener", BETROKKENEN);
    public static final Begrip GERICHT_AAN = Begrip.van("Gericht aan", EIGEN_BETROKKENEN);
    public static final Begrip AFGESTEMD_MET = Begrip.van("Afgestemd met", EIGEN_BETROKKENEN);
    public static final Begrip AFZENDER = Begrip.van("Afzender", EIGEN_BETROKKENEN);
    public static final Begrip ONTVANGER = Begrip.van("Ontvanger", EIGEN_BETROKKENEN);

    public static final Begrip LOOPTIJD = Begrip.van("Looptijd van het dossier", DEKKINGEN);
    public static final Begrip GEVRAAGD = Begrip.van("Gevraagde periode", DEKKINGEN);
    public static final Begrip DATERING = Begrip.van("Datum van het stuk", DEKKINGEN);

    private Begrippen() {}

    /** The judgement of the selectielijst; what has none is yet to be judged. */
    public static Begrip waardering(Optional<Waardering> waardering) {
        if (waardering.isEmpty()) {
            return Begrip.van("Nader te bepalen", "N", WAARDERINGEN);
        }
        return waardering.get() == Waardering.BEWAREN
                ? Begrip.van("Blijvend te bewaren", "B", WAARDERINGEN)
                : Begrip.van("Tijdelijk te bewaren", "V", WAARDERINGEN);
    }

    static Begrip aanleiding(Aanleiding aanleiding) {
        return Begrip.van(aanleiding.omschrijving(), aanleiding.naam(), AANLEIDINGEN);
    }

    /**
     * @param titel what people call the kind
     * @param soort what the model calls it
     */
    public static Begrip soort(String titel, String soort) {
        return Begrip.van(titel, soort, SOORTEN);
    }

    /** The same in the thesaurus of the government. */
    public static Begrip documentsoort(String label, String uri) {
        return Begrip.van(label, uri, TOOI);
    }
}
