package nl.kamerwoo.alfresco.model;

import org.alfresco.service.namespace.QName;

/** The names of {@code model/kamerwoo-model.xml}. */
public final class KamerwooModel {

    public static final String URI = "http://kamerwoo.nl/model/content/1.0";
    public static final String PREFIX = "kw";
    public static final QName MODEL = name("kamerwoo");

    public static final QName TYPE_DOSSIER = name("dossier");
    public static final QName PROP_STATUS = name("status");
    public static final QName PROP_BEHANDELAAR = name("behandelaar");
    public static final QName PROP_AFGEWEZEN_SAMENHANG = name("afgewezenSamenhang");
    public static final QName ASSOC_HANGT_SAMEN_MET = name("hangtSamenMet");
    public static final QName ASSOC_VERLOOP = name("verloop");
    public static final QName ASSOC_BERICHTEN = name("berichten");

    public static final QName TYPE_KAMERVRAGENDOSSIER = name("kamervragendossier");
    public static final QName PROP_AFZONDERLIJK_BEANTWOORDEN = name("afzonderlijkBeantwoorden");
    public static final QName PROP_INGEZONDEN = name("ingezonden");
    public static final QName PROP_AANHANGSELNUMMER = name("aanhangselnummer");
    public static final QName PROP_UITSTEL_VERZONDEN = name("uitstelVerzonden");
    public static final QName PROP_BEANTWOORD = name("beantwoord");

    public static final QName TYPE_WOOVERZOEK = name("wooverzoek");
    public static final QName PROP_PERIODE_VAN = name("periodeVan");
    public static final QName PROP_PERIODE_TOT = name("periodeTot");
    public static final QName PROP_ONTVANGEN = name("ontvangen");
    public static final QName PROP_VERDAGING_VERZONDEN = name("verdagingVerzonden");
    public static final QName PROP_BESLUIT_OP = name("besluitOp");
    public static final QName PROP_INGEBREKESTELLING_ONTVANGEN = name("ingebrekestellingOntvangen");
    public static final QName PROP_BETROKKEN_MINISTERIES = name("betrokkenMinisteries");
    public static final QName PROP_BEHANDELENDE_DIRECTIE = name("behandelendeDirectie");
    public static final QName PROP_TREFWOORDEN = name("trefwoorden");
    public static final QName PROP_UITKOMST = name("uitkomst");
    public static final QName ASSOC_VERZOEKERGEGEVENS = name("verzoekergegevens");

    public static final QName TYPE_VERZOEKER = name("verzoeker");
    public static final QName PROP_NAAM = name("naam");
    public static final QName PROP_ADRES = name("adres");
    public static final QName PROP_HOEDANIGHEID = name("hoedanigheid");

    public static final QName TYPE_HANDELING = name("handeling");
    public static final QName PROP_WERKSTROOM = name("werkstroom");
    public static final QName PROP_STAP = name("stap");
    public static final QName PROP_BESLUIT = name("besluit");
    public static final QName PROP_UITGEVOERD_DOOR = name("uitgevoerdDoor");
    public static final QName PROP_UITGEVOERD_OP = name("uitgevoerdOp");
    public static final QName PROP_REDEN = name("reden");
    public static final QName PROP_REDENZINNEN = name("redenzinnen");
    public static final QName PROP_BETREFT = name("betreft");

    public static final QName TYPE_BERICHT = name("bericht");
    public static final QName PROP_BERICHT_AAN = name("berichtAan");
    public static final QName PROP_BERICHTSOORT = name("berichtsoort");
    public static final QName PROP_BERICHT_TAAK = name("berichtTaak");
    public static final QName PROP_BERICHT_STAP = name("berichtStap");
    public static final QName PROP_BERICHT_BETREFT = name("berichtBetreft");
    public static final QName PROP_BERICHT_GEREED_OP = name("berichtGereedOp");
    public static final QName PROP_BERICHTSTATUS = name("berichtstatus");
    public static final QName PROP_VERZENDPOGINGEN = name("verzendpogingen");
    public static final QName PROP_VERZENDPOGING_OP = name("verzendpogingOp");
    public static final QName PROP_VOLGENDE_VERZENDING = name("volgendeVerzending");
    public static final QName PROP_VERZONDEN_OP = name("verzondenOp");
    public static final QName PROP_VERZENDMELDING = name("verzendmelding");

    public static final QName TYPE_INVENTARISREGEL = name("inventarisregel");
    public static final QName PROP_REGELNUMMER = name("regelnummer");
    public static final QName PROP_REGEL_STUK = name("regelStuk");
    public static final QName PROP_REGEL_BESTAND = name("regelBestand");
    public static final QName PROP_REGEL_OMSCHRIJVING = name("regelOmschrijving");
    public static final QName PROP_REGEL_REFERENTIE = name("regelReferentie");
    public static final QName PROP_REGEL_DATUM = name("regelDatum");
    public static final QName PROP_REGEL_SOORT = name("regelSoort");
    public static final QName PROP_REGEL_ZAAKNUMMER = name("regelZaaknummer");
    public static final QName PROP_REGEL_CONTROLEGETAL = name("regelControlegetal");
    public static final QName PROP_REGEL_HOOFDSTUK = name("regelHoofdstuk");
    public static final QName PROP_REGEL_GESPREK = name("regelGesprek");
    public static final QName PROP_OPGESCHORT = name("opgeschort");
    public static final QName PROP_PUBLIEKE_LINK = name("publiekeLink");
    public static final QName PROP_GERELATEERD = name("gerelateerd");

    public static final QName TYPE_VRAAG = name("vraag");
    public static final QName PROP_NUMMER = name("nummer");
    public static final QName PROP_VRAAGTEKST = name("vraagtekst");
    public static final QName PROP_ANTWOORDTEKST = name("antwoordtekst");
    public static final QName PROP_COORDINEREND_MINISTERIE = name("coordinerendMinisterie");
    public static final QName PROP_ONVERKORT = name("onverkort");
    public static final QName PROP_VASTGESTELDE_TEKST = name("vastgesteldeTekst");
    public static final QName PROP_AFSTEMMING_STATUS = name("afstemmingStatus");
    public static final QName PROP_VASTGESTELD_OP = name("vastgesteldOp");
    public static final QName PROP_SAMEN_MET = name("samenMet");
    public static final QName PROP_VOETNOTEN = name("voetnoten");
    public static final QName PROP_OORDEEL = name("oordeel");
    public static final QName PROP_TEKSTCONTROLES = name("tekstcontroles");

    public static final QName TYPE_STUK = name("stuk");
    public static final QName ASSOC_BIJLAGE = name("bijlage");

    public static final QName TYPE_NOTA = name("nota");
    public static final QName PROP_NOTASOORT = name("notasoort");
    public static final QName PROP_AAN = name("aan");
    public static final QName PROP_VAN = name("van");
    public static final QName PROP_TITEL = name("titel");
    public static final QName PROP_BIJLAGEN = name("bijlagen");
    public static final QName PROP_GEADVISEERD_BESLUIT = name("geadviseerdBesluit");
    public static final QName PROP_NIET_OPENBAAR = name("nietOpenbaar");

    public static final QName TYPE_KAMERBRIEF = name("kamerbrief");

    public static final QName TYPE_BEANTWOORDING = name("beantwoording");
    public static final QName ASSOC_BEANTWOORDT = name("beantwoordt");

    public static final QName TYPE_UITSTELBRIEF = name("uitstelbrief");

    public static final QName TYPE_WOOBESLUIT = name("woobesluit");

    public static final QName TYPE_INVENTARISLIJST = name("inventarislijst");

    public static final QName TYPE_CORRESPONDENTIE = name("correspondentie");
    public static final QName PROP_AFZENDER = name("afzender");
    public static final QName PROP_ONTVANGERS = name("ontvangers");
    public static final QName PROP_KANAAL = name("kanaal");
    public static final QName PROP_BERICHT_ID = name("berichtId");
    public static final QName PROP_GESPREK_ID = name("gesprekId");

    public static final QName TYPE_GELAKTEVERSIE = name("gelakteversie");
    public static final QName PROP_GELAKT_UIT = name("gelaktUit");

    public static final QName TYPE_METAGEGEVENS = name("metagegevens");
    public static final QName PROP_METAGEGEVENS_VAN = name("metagegevensVan");

    public static final QName ASPECT_GEREGISTREERD = name("geregistreerd");
    public static final QName PROP_REFERENTIE = name("referentie");
    public static final QName PROP_REFERENTIE_HERKOMST = name("referentieHerkomst");
    public static final QName PROP_REGISTRATIEDATUM = name("registratiedatum");

    public static final QName ASPECT_ZAAKGEBONDEN = name("zaakgebonden");
    public static final QName PROP_ONDERWERP = name("onderwerp");
    public static final QName PROP_DIRECTIE = name("directie");

    public static final QName ASPECT_PARLEMENTAIR = name("parlementair");
    public static final QName PROP_ZAAKNUMMER = name("zaaknummer");
    public static final QName PROP_INDIENERS = name("indieners");
    public static final QName PROP_FRACTIES = name("fracties");
    public static final QName PROP_GERICHT_AAN = name("gerichtAan");

    public static final QName ASPECT_GEDATEERD = name("gedateerd");
    public static final QName PROP_DATUM = name("datum");
    public static final QName PROP_ZONDER_DATUM = name("zonderDatum");
    public static final QName PROP_JAAR = name("jaar");

    public static final QName ASPECT_AFGESTEMD = name("afgestemd");
    public static final QName PROP_AFGESTEMD_MET = name("afgestemdMet");
    public static final QName PROP_OVERLEG = name("overleg");
    public static final QName PROP_AFGESTEMD_OP = name("afgestemdOp");
    public static final QName PROP_AFGESTEMD_AFGELEID = name("afgestemdAfgeleid");

    public static final QName ASPECT_OPENBAARHEID = name("openbaarheid");
    public static final QName PROP_BEOORDELING = name("beoordeling");
    public static final QName PROP_WEIGERINGSGRONDEN = name("weigeringsgronden");
    public static final QName PROP_TOELICHTING = name("toelichting");

    public static final QName ASPECT_TERMIJN = name("termijn");
    public static final QName PROP_TERMIJN_START = name("termijnStart");
    public static final QName PROP_TERMIJN_EINDE = name("termijnEinde");
    public static final QName PROP_VERDAAGD_TOT = name("verdaagdTot");
    public static final QName PROP_OPSCHORTINGEN = name("opschortingen");
    public static final QName PROP_TERMIJN_UITLEG = name("termijnUitleg");
    public static final QName PROP_TERMIJN_TOESTAND = name("termijnToestand");
    public static final QName PROP_DAGEN_OVER = name("dagenOver");
    public static final QName PROP_AFGEDAAN_OP = name("afgedaanOp");

    public static final QName ASPECT_ONDERTEKEND = name("ondertekend");
    public static final QName PROP_ONDERTEKEND_DOOR = name("ondertekendDoor");
    public static final QName PROP_NAMENS = name("namens");
    public static final QName PROP_ONDERTEKEND_OP = name("ondertekendOp");
    public static final QName PROP_CONTROLEGETAL = name("controlegetal");

    public static final QName ASPECT_PDFONDERTEKEND = name("pdfondertekend");
    public static final QName PROP_PDF_UITKOMST = name("pdfUitkomst");
    public static final QName PROP_PDF_ONDERTEKENAARS = name("pdfOndertekenaars");
    public static final QName PROP_PDF_HANDTEKENINGEN = name("pdfHandtekeningen");
    public static final QName PROP_PDF_OORDELEN = name("pdfOordelen");
    public static final QName PROP_PDF_GETOETST_OP = name("pdfGetoetstOp");
    public static final QName PROP_PDF_GETOETSTE_INHOUD = name("pdfGetoetsteInhoud");

    public static final QName ASPECT_NATGETEKEND = name("natgetekend");
    public static final QName PROP_BEVESTIGD_DOOR = name("bevestigdDoor");
    public static final QName PROP_BEVESTIGD_OP = name("bevestigdOp");

    public static final QName ASPECT_GAAFHEID = name("gaafheid");
    public static final QName PROP_GAAFHEID_UITKOMST = name("gaafheidUitkomst");
    public static final QName PROP_GAAFHEID_OP = name("gaafheidOp");
    public static final QName PROP_GAAFHEID_CONTROLEGETAL = name("gaafheidControlegetal");

    public static final QName ASPECT_OPGEBORGEN = name("opgeborgen");
    public static final QName PROP_DOSSIERSLEUTEL = name("dossiersleutel");
    public static final QName PROP_OPGEBORGEN_OP = name("opgeborgenOp");
    public static final QName PROP_RECORD_OP = name("recordOp");
    public static final QName ASSOC_UIT_DOSSIER = name("uitDossier");

    public static final QName ASPECT_GEARCHIVEERD = name("gearchiveerd");
    public static final QName PROP_SELECTIECATEGORIE = name("selectiecategorie");
    public static final QName PROP_WAARDERING = name("waardering");
    public static final QName PROP_BEWAARTERMIJN = name("bewaartermijn");
    public static final QName PROP_VERNIETIGEN_OP = name("vernietigenOp");
    public static final QName PROP_ARCHIEFSTUK = name("archiefstuk");
    public static final QName PROP_BEWAARAANLEIDING = name("bewaaraanleiding");
    public static final QName PROP_BEWAREN_VANAF = name("bewarenVanaf");
    public static final QName PROP_BEWAARSTEMPELS = name("bewaarstempels");

    public static final QName ASPECT_HERKOMST = name("herkomst");
    public static final QName PROP_STEMPELS = name("stempels");
    public static final QName PROP_HANDMATIG = name("handmatig");

    public static final QName ASPECT_GESTEMPELD = name("gestempeld");
    public static final QName PROP_GELEZEN_INHOUD = name("gelezenInhoud");
    public static final QName PROP_GELEZEN_OP = name("gelezenOp");
    public static final QName PROP_GELEZEN_VERSIE = name("gelezenVersie");
    public static final QName PROP_LEESSTATUS = name("leesstatus");
    public static final QName PROP_LEESMELDING = name("leesmelding");
    public static final QName PROP_LEESBERICHTEN = name("leesberichten");
    public static final QName PROP_LEESPOGINGEN = name("leespogingen");
    public static final QName PROP_VOLGENDE_POGING = name("volgendePoging");
    public static final QName PROP_VINGERAFDRUK = name("vingerafdruk");
    public static final QName PROP_SUGGESTIES = name("suggesties");
    public static final QName PROP_AFGEDANE_SUGGESTIES = name("afgedaneSuggesties");
    public static final QName PROP_SECTIES = name("secties");

    public static final QName ASPECT_HERKEND_BERICHT = name("herkendBericht");
    public static final QName ASPECT_UITGEPAKT = name("uitgepakt");
    public static final QName PROP_UITGEPAKTE_BIJLAGEN = name("uitgepakteBijlagen");

    public static final QName ASPECT_BEHANDELD = name("behandeld");
    public static final QName ASPECT_AANGEVRAAGD = name("aangevraagd");

    public static final QName ASPECT_GELAKT = name("gelakt");
    public static final QName ASSOC_GELAKTE_VERSIE = name("gelakteVersie");

    public static final QName ASPECT_GEINVENTARISEERD = name("geinventariseerd");
    public static final QName PROP_LAATSTE_REGELNUMMER = name("laatsteRegelnummer");
    public static final QName ASSOC_INVENTARIS = name("inventaris");

    public static final QName ASPECT_IN_BEHANDELING = name("inBehandeling");
    public static final QName PROP_PROCES = name("proces");

    public static final QName ASPECT_BERICHTVOORKEUR = name("berichtvoorkeur");
    public static final QName PROP_AFGEMELDE_BERICHTEN = name("afgemeldeBerichten");
    public static final QName PROP_BERICHTTAAL = name("berichttaal");

    public static final QName ASPECT_DOSSIERMAP = name("dossiermap");

    public static final QName TYPE_INSTELLINGENMAP = name("instellingenmap");
    public static final QName TYPE_SJABLONENMAP = name("sjablonenmap");
    public static final QName ASPECT_INSTELLING = name("instelling");

    public static final QName CONSTRAINT_ZAAKNUMMER_PATROON = name("zaaknummerPatroon");
    public static final QName CONSTRAINT_INGEVULD = name("ingevuld");
    public static final QName CONSTRAINT_DOSSIERSTATUSSEN = name("dossierstatussen");
    public static final QName CONSTRAINT_AFSTEMMING_STATUSSEN = name("afstemmingStatussen");
    public static final QName CONSTRAINT_BEOORDELINGEN = name("beoordelingen");
    public static final QName CONSTRAINT_WEIGERINGSGROND_CODES = name("weigeringsgrondCodes");
    public static final QName CONSTRAINT_UITKOMSTEN = name("uitkomsten");
    public static final QName CONSTRAINT_KANALEN = name("kanalen");
    public static final QName CONSTRAINT_WAARDERINGEN = name("waarderingen");
    public static final QName CONSTRAINT_REFERENTIE_HERKOMSTEN = name("referentieHerkomsten");
    public static final QName CONSTRAINT_LEESSTATUSSEN = name("leesstatussen");
    public static final QName CONSTRAINT_TERMIJNTOESTANDEN = name("termijntoestanden");
    public static final QName CONSTRAINT_BESLUITEN = name("besluiten");
    public static final QName CONSTRAINT_HANDTEKENINGUITKOMSTEN = name("handtekeninguitkomsten");
    public static final QName CONSTRAINT_GAAFHEDEN = name("gaafheden");
    public static final QName CONSTRAINT_BERICHTSOORTEN = name("berichtsoorten");
    public static final QName CONSTRAINT_BERICHTSTATUSSEN = name("berichtstatussen");
    public static final QName CONSTRAINT_BERICHTTALEN = name("berichttalen");

    private KamerwooModel() {}

    /** The name that the model has, or would have, for this. */
    public static QName type(String localName) {
        return name(localName);
    }

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
