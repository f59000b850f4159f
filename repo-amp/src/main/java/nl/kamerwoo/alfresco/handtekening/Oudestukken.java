package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;

/** The documents that were there already when it was first looked for their signatures. */
public final class Oudestukken {

    /** The key of the attribute; it stays for ever, like the model. */
    private static final String TOT = "kamerwoo.handtekeningronde.tot";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private static final String VRAAG =
            "select s.cmis:objectId from kw:stuk s"
                    + " where s.cmis:creationDate >= TIMESTAMP '%s'"
                    + " and s.cmis:creationDate < TIMESTAMP '%s' order by s.cmis:creationDate";

    /** One of them. */
    public record Stuk(NodeRef node, Instant gemaakt) {}

    private final SearchService searchService;
    private final NodeService nodeService;
    private final AttributeService attributeService;
    private final Clock klok;

    /**
     * @param searchService the raw one, and so is the node service
     */
    public Oudestukken(
            SearchService searchService,
            NodeService nodeService,
            AttributeService attributeService,
            Clock klok) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.attributeService = attributeService;
        this.klok = klok;
    }

    /** Up to when they were made; remembered the first time. To be called in a transaction. */
    public Instant tot() {
        if (attributeService.getAttribute(TOT) instanceof String tot) {
            return Instant.parse(tot);
        }
        Instant nu = klok.instant();
        attributeService.setAttribute(nu.toString(), TOT);
        return nu;
    }

    /** Those that come next, from the oldest to the newest. To be called in a transaction. */
    public List<Stuk> na(Voortgang voortgang, Instant tot, int meeste) {
        return Databasevraag.cmis(
                        VRAAG.formatted(MOMENT.format(voortgang.vanaf()), MOMENT.format(tot)))
                .pagina(searchService, voortgang.gedaan(), meeste)
                .stream()
                .filter(nodeService::exists)
                .map(
                        node ->
                                new Stuk(
                                        node,
                                        ((Date)
                                                        nodeService.getProperty(
                                                                node, ContentModel.PROP_CREATED))
                                                .toInstant()))
                .toList();
    }
}
