package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.behandeling.Informatiebeheerders;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All documents that were signed, out of the database. */
public final class Ondertekendestukken {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private static final String VRAAG =
            "select s.cmis:objectId from kw:stuk s"
                    + " join kw:ondertekend o on s.cmis:objectId = o.cmis:objectId"
                    + " where s.cmis:creationDate >= TIMESTAMP '%s' order by s.cmis:creationDate";

    /**
     * What a round needs to know of one.
     *
     * @param gecontroleerd when it was looked at last
     * @param bytes how large it is
     */
    public record Stuk(
            NodeRef node, Instant gemaakt, Optional<Instant> gecontroleerd, long bytes) {}

    private final SearchService searchService;
    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Informatiebeheerders beheerders;
    private final Gaafheidsmelding melding;

    /**
     * @param searchService the raw one, and so is the node service
     */
    public Ondertekendestukken(
            SearchService searchService,
            NodeService nodeService,
            Dossierplaats plaats,
            Informatiebeheerders beheerders,
            Gaafheidsmelding melding) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.beheerders = beheerders;
        this.melding = melding;
    }

    /** Those that come next. To be called in a transaction. */
    public List<Stuk> na(Voortgang voortgang, int meeste) {
        return Databasevraag.cmis(VRAAG.formatted(MOMENT.format(voortgang.vanaf())))
                .pagina(searchService, voortgang.gedaan(), meeste)
                .stream()
                .filter(nodeService::exists)
                .map(this::stuk)
                .toList();
    }

    /** How people know it. */
    public String naam(NodeRef stuk) {
        return melding.naam(stuk);
    }

    /** The full name of the group that is told about it. */
    public String beheerders(NodeRef stuk) {
        return beheerders.groep(plaats.dossier(stuk));
    }

    private Stuk stuk(NodeRef node) {
        Map<QName, Serializable> waarden = nodeService.getProperties(node);
        return new Stuk(
                node,
                ((Date) waarden.get(ContentModel.PROP_CREATED)).toInstant(),
                Optional.ofNullable((Date) waarden.get(KamerwooModel.PROP_GAAFHEID_OP))
                        .map(Date::toInstant),
                waarden.get(ContentModel.PROP_CONTENT) instanceof ContentData inhoud
                        ? inhoud.getSize()
                        : 0);
    }
}
