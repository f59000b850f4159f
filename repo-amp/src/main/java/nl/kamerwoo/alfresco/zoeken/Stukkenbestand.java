package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.zoeken.Plaats;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The documents in the database, as far as the user may read them. Where several criteria are given
 * a document is found that meets one of them, once.
 */
final class Stukkenbestand {

    private final SearchService searchService;
    private final NodeService nodeService;

    /**
     * @param searchService the public one, and so is the node service: they hold back what the user
     *     may not read
     */
    Stukkenbestand(SearchService searchService, NodeService nodeService) {
        this.searchService = searchService;
        this.nodeService = nodeService;
    }

    /** The first of them in their order. */
    List<NodeRef> eerste(Criteria criteria, Rangschikking rangschikking, int meeste) {
        String volgorde = " order by " + rangschikking.kolom();
        return Databasevraag.cmis(gerangschikt(criteria, rangschikking).vraag() + volgorde)
                .pagina(searchService, 0, meeste);
    }

    /** What is sorted by must be asked for too. */
    private static Criteria gerangschikt(Criteria criteria, Rangschikking rangschikking) {
        return criteria.en(new Criteria(Criteria.STUK, rangschikking.aspecten(), List.of()))
                .orElseThrow();
    }

    /** Of all documents those that were changed last, the last first. */
    List<NodeRef> laatstGewijzigd(int vanaf, int meeste) {
        return opWijziging(" DESC", vanaf, meeste);
    }

    /** When the document that was left unchanged for longest was changed. */
    Optional<Instant> eersteWijziging() {
        return opWijziging("", 0, 1).stream().flatMap(stuk -> gewijzigd(stuk).stream()).findFirst();
    }

    private List<NodeRef> opWijziging(String richting, int vanaf, int meeste) {
        return Databasevraag.cmis(
                        Criteria.van(Criteria.STUK).vraag()
                                + " order by s.cmis:lastModificationDate"
                                + richting)
                .pagina(searchService, vanaf, meeste);
    }

    Set<NodeRef> alle(List<Criteria> criteria) {
        Set<NodeRef> alle = new HashSet<>();
        for (Criteria een : criteria) {
            alle.addAll(Databasevraag.cmis(een.vraag()).alle(searchService));
        }
        return alle;
    }

    /** The copies that colleagues work on: they are no documents of their own. */
    Set<NodeRef> werkkopieen() {
        return alle(List.of(Voorwaarden.werkkopie()));
    }

    /**
     * How many there are. They are counted where they lie, unless a document can meet more than one
     * of the criteria: then they are told apart.
     */
    long aantal(List<Criteria> criteria, Set<NodeRef> werkkopieen) {
        if (criteria.size() > 1 || !werkkopieen.isEmpty()) {
            Set<NodeRef> alle = alle(criteria);
            alle.removeAll(werkkopieen);
            return alle.size();
        }
        return criteria.isEmpty()
                ? 0
                : Databasevraag.cmis(criteria.get(0).vraag()).aantal(searchService);
    }

    /** A document with its place; nothing when it went, or lost what it is sorted by. */
    Optional<Treffer> treffer(NodeRef stuk, Rangschikking rangschikking) {
        return eigenschappen(stuk)
                .flatMap(
                        deze ->
                                moment(deze, rangschikking.property())
                                        .map(rangschikking::begin)
                                        .map(op -> new Plaats(op, referentie(deze)))
                                        .map(plaats -> new Treffer(stuk, plaats, deze)));
    }

    Optional<Instant> gewijzigd(NodeRef stuk) {
        return eigenschappen(stuk).flatMap(deze -> moment(deze, ContentModel.PROP_MODIFIED));
    }

    /**
     * What asks the index for a document as it is now: as last changed, as last read, and with its
     * text. That the index reads some time after the rest: until then it knows of the document, but
     * not the words. A text that was replaced it knows by the old words so long, and does not tell.
     */
    Optional<String> zoalsNu(NodeRef stuk) {
        return eigenschappen(stuk)
                .map(
                        deze -> {
                            Map<String, Instant> momenten = new LinkedHashMap<>();
                            moment(deze, ContentModel.PROP_MODIFIED)
                                    .ifPresent(op -> momenten.put("cm:modified", op));
                            moment(deze, KamerwooModel.PROP_GELEZEN_OP)
                                    .ifPresent(op -> momenten.put("kw:gelezenOp", op));
                            return Voorwaarden.zoalsNu(stuk, momenten, heeftTekst(deze));
                        });
    }

    private static boolean heeftTekst(Map<QName, Serializable> eigenschappen) {
        return eigenschappen.get(ContentModel.PROP_CONTENT) != null
                && !Boolean.FALSE.equals(eigenschappen.get(ContentModel.PROP_IS_CONTENT_INDEXED));
    }

    private Optional<Map<QName, Serializable>> eigenschappen(NodeRef stuk) {
        try {
            return Optional.of(nodeService.getProperties(stuk));
        } catch (InvalidNodeRefException | AccessDeniedException weg) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(
            Map<QName, Serializable> eigenschappen, QName property) {
        return Optional.ofNullable((Date) eigenschappen.get(property)).map(Date::toInstant);
    }

    private static String referentie(Map<QName, Serializable> eigenschappen) {
        return Objects.toString(eigenschappen.get(KamerwooModel.PROP_REFERENTIE), "");
    }
}
