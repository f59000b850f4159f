package nl.kamerwoo.alfresco.zoeken;

import static nl.kamerwoo.alfresco.zoeken.Criteria.STUK;
import static nl.kamerwoo.alfresco.zoeken.Criteria.alias;

import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.service.cmr.repository.NodeRef;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions that a search is made of: in CMIS for the database, in FTS for the index. */
final class Voorwaarden {

    private static final String GEDATEERD = "kw:gedateerd";
    private static final String GESTEMPELD = "kw:gestempeld";
    private static final String PARLEMENTAIR = "kw:parlementair";
    private static final String AFGESTEMD = "kw:afgestemd";
    private static final String ZAAKGEBONDEN = "kw:zaakgebonden";
    private static final String OPGEBORGEN = "kw:opgeborgen";
    private static final String WERKKOPIE = "cm:workingcopy";

    private static final String DATUM = alias(GEDATEERD) + ".kw:datum";
    private static final String ZONDER_DATUM = alias(GEDATEERD) + ".kw:zonderDatum";

    private static final List<String> DOORZOCHT =
            List.of("TEXT", "cm:name", "cm:title", "kw:onderwerp", "kw:titel");

    /**
     * What the index made of a text, once it came to that; before, this holds what means nothing.
     */
    private static final List<String> GELEZEN =
            List.of(
                    "OK",
                    "NO_CONTENT",
                    "NO_TRANSFORM",
                    "TRANSFORM_FAILED",
                    "GENERAL_FAILURE",
                    "NOT_MODIFIED",
                    "UNKNOWN");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private Voorwaarden() {}

    static Criteria vanaf(Instant moment) {
        return Criteria.metAspect(GEDATEERD, DATUM + " >= " + tijdstip(moment));
    }

    static Criteria voor(Instant moment) {
        return Criteria.metAspect(GEDATEERD, DATUM + " < " + tijdstip(moment));
    }

    static Criteria gedateerd() {
        return Criteria.metAspect(GEDATEERD, ZONDER_DATUM + " = false");
    }

    /** It says so itself; or it is new, and is still to be read. */
    static List<Criteria> zonderDatum() {
        Criteria nieuw = Criteria.metAspect(GEDATEERD, ZONDER_DATUM + " is null");
        Criteria teLezen =
                Criteria.metAspect(
                        GESTEMPELD,
                        alias(GESTEMPELD)
                                + ".kw:leesstatus = "
                                + letterlijk(Leesstatus.TE_LEZEN.naam()));
        return Stream.concat(
                        Stream.of(Criteria.metAspect(GEDATEERD, ZONDER_DATUM + " = true")),
                        teLezen.en(nieuw).stream())
                .toList();
    }

    /** After the span of time that a moment is in. */
    static Criteria na(Rangschikking rangschikking, Instant moment) {
        return plaats(rangschikking, vanaf(rangschikking, rangschikking.einde(moment)));
    }

    /** In the span of time that a moment is in. */
    static Criteria op(Rangschikking rangschikking, Instant moment) {
        return plaats(
                rangschikking,
                vanaf(rangschikking, rangschikking.begin(moment)),
                rangschikking.kolom() + " < " + tijdstip(rangschikking.einde(moment)));
    }

    private static String vanaf(Rangschikking rangschikking, Instant moment) {
        return rangschikking.kolom() + " >= " + tijdstip(moment);
    }

    private static Criteria plaats(Rangschikking rangschikking, String... voorwaarden) {
        return new Criteria(STUK, rangschikking.aspecten(), List.of(voorwaarden));
    }

    /** A colleague's copy to work on is not a document of its own. */
    static Criteria werkkopie() {
        return Criteria.metAspect(WERKKOPIE);
    }

    static Criteria gewijzigdSinds(Instant moment) {
        return Criteria.van(STUK, "s.cmis:lastModificationDate >= " + tijdstip(moment));
    }

    /** The questions or the request were put to it, or the document was coordinated with it. */
    static List<Criteria> ministerie(List<String> afkortingen) {
        List<Criteria> criteria = new ArrayList<>();
        for (String afkorting : afkortingen) {
            criteria.add(een(PARLEMENTAIR, "kw:gerichtAan", afkorting));
            criteria.add(een(AFGESTEMD, "kw:afgestemdMet", afkorting));
        }
        return criteria;
    }

    /** One of the values of a property that has many. */
    private static Criteria een(String aspect, String property, String waarde) {
        return Criteria.metAspect(
                aspect, letterlijk(waarde) + " = ANY " + alias(aspect) + "." + property);
    }

    /** That of the dossier, or of who wrote the nota. */
    static List<Criteria> directie(String directie) {
        return List.of(
                Criteria.metAspect(
                        ZAAKGEBONDEN,
                        alias(ZAAKGEBONDEN) + ".kw:directie = " + letterlijk(directie)),
                Criteria.van("kw:nota", "s.kw:van = " + letterlijk(directie)));
    }

    /** Who sent the message, or who wrote the nota: a part of the name is enough. */
    static List<Criteria> afzender(String deel) {
        return List.of(
                bevat("kw:correspondentie", "s.kw:afzender", deel),
                bevat("kw:nota", "s.kw:van", deel));
    }

    /** A database tells capitals apart, and people write a name in these ways. */
    private static Criteria bevat(String type, String kolom, String deel) {
        String klein = deel.toLowerCase(Locale.ROOT);
        String groot = deel.toUpperCase(Locale.ROOT);
        Set<String> vormen = new LinkedHashSet<>(List.of(deel, klein, groot));
        vormen.add(groot.substring(0, 1) + klein.substring(1));
        return Criteria.van(
                type,
                een(vormen, vorm -> kolom + " like '%" + deelVanPatroon(vorm) + "%'", " or "));
    }

    /** In one of these folders. */
    static Criteria inMap(List<NodeRef> mappen) {
        return Criteria.van(STUK, een(mappen, map -> "IN_FOLDER(s, '" + map + "')", " or "));
    }

    /** Filed out of this dossier. */
    static Criteria opgeborgenUit(NodeRef dossier) {
        return Criteria.metAspect(
                OPGEBORGEN,
                alias(OPGEBORGEN) + ".kw:dossiersleutel = " + letterlijk(dossier.getId()));
    }

    /** For the index: all of the words, in the text, the name or what the document is called. */
    static String woorden(List<String> woorden) {
        return woorden.stream()
                .map(woord -> een(DOORZOCHT, veld -> woord(veld, woord), " OR "))
                .collect(Collectors.joining(" AND "));
    }

    private static String woord(String veld, String woord) {
        return een(schrijfwijzen(woord), deze -> veld + ":" + aangehaald(deze), " OR ");
    }

    /** A text processor has another apostrophe than a keyboard, and an index keeps them apart. */
    private static Set<String> schrijfwijzen(String woord) {
        return new LinkedHashSet<>(
                List.of(woord, woord.replace('\'', '’'), woord.replace('’', '\'')));
    }

    /** For the index: one of these documents. */
    static String een(Collection<NodeRef> stukken) {
        return een(stukken, Voorwaarden::id, " OR ");
    }

    /**
     * For the index: the document as it is now, by these moments of it; and its text, if it has
     * any.
     */
    static String zoalsNu(NodeRef stuk, Map<String, Instant> momenten, boolean metTekst) {
        StringBuilder vraag = new StringBuilder("(").append(id(stuk));
        momenten.forEach(
                (property, moment) -> {
                    String tijd = aangehaald(MOMENT.format(moment));
                    vraag.append(" AND %s:[%s TO %s]".formatted(property, tijd, tijd));
                });
        return vraag.append(metTekst ? " AND " + gelezen() + ")" : ")").toString();
    }

    private static String gelezen() {
        return een(GELEZEN, stand -> "cm:content.transformationStatus:" + stand, " OR ");
    }

    private static <T> String een(Collection<T> waarden, Function<T, String> vorm, String of) {
        return waarden.stream().map(vorm).collect(Collectors.joining(of, "(", ")"));
    }

    private static String id(NodeRef stuk) {
        return "ID:" + aangehaald(stuk.toString());
    }

    private static String tijdstip(Instant moment) {
        return "TIMESTAMP '" + MOMENT.format(moment) + "'";
    }

    private static String letterlijk(String tekst) {
        return "'" + tekst.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String aangehaald(String tekst) {
        return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What would mean something in a pattern, or end it, may be any character. */
    private static String deelVanPatroon(String tekst) {
        return tekst.replaceAll("[%_\\\\'\\p{Cntrl}]", "_");
    }
}
