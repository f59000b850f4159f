package nl.kamerwoo.alfresco.bewaring;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.bewaring.Waardering;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What may be destroyed, as far as the user may read it, out of the database. */
public final class Bewaaroverzicht {

    /** Exactly as the database has it, which compares them as texts. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private static final String VRAAG =
            "select s.cmis:objectId from kw:%s s join kw:gearchiveerd g"
                    + " on s.cmis:objectId = g.cmis:objectId"
                    + " where g.kw:waardering = '%s' and g.kw:vernietigenOp < TIMESTAMP '%s'"
                    + " order by g.kw:vernietigenOp";

    private final SearchService searchService;
    private final NodeService nodeService;
    private final Dossierplaats plaats;

    /**
     * @param searchService the public one, and so is the node service: they hold back what the user
     *     may not read
     * @param plaats over the raw one: what a document's dossier is called, may be known with it
     */
    public Bewaaroverzicht(
            SearchService searchService, NodeService nodeService, Dossierplaats plaats) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.plaats = plaats;
    }

    /** A page of what may be destroyed on a day, what could be longest first. */
    public List<Bewaarregel> regels(Bewaarregel.Soort soort, LocalDate op, int vanaf, int meeste) {
        return vraag(soort, op).pagina(searchService, vanaf, meeste).stream()
                .map(this::regel)
                .toList();
    }

    /** How much that is in all. */
    public long aantal(Bewaarregel.Soort soort, LocalDate op) {
        return vraag(soort, op).aantal(searchService);
    }

    private static Databasevraag vraag(Bewaarregel.Soort soort, LocalDate op) {
        return Databasevraag.cmis(
                VRAAG.formatted(
                        soort.naam(),
                        Waardering.VERNIETIGEN.naam(),
                        MOMENT.format(op.plusDays(1).atStartOfDay(Datums.NEDERLAND))));
    }

    private Bewaarregel regel(NodeRef node) {
        Map<QName, Serializable> waarden = nodeService.getProperties(node);
        return new Bewaarregel(
                node.getId(),
                nodeService.getType(node).getLocalName(),
                tekst(waarden, ContentModel.PROP_NAME),
                tekst(waarden, KamerwooModel.PROP_REFERENTIE),
                tekst(waarden, KamerwooModel.PROP_ONDERWERP),
                plaats.bij(node).map(NodeRef::getId).orElse(""),
                tekst(waarden, KamerwooModel.PROP_SELECTIECATEGORIE),
                tekst(waarden, KamerwooModel.PROP_WAARDERING),
                tekst(waarden, KamerwooModel.PROP_BEWAARTERMIJN),
                tekst(waarden, KamerwooModel.PROP_BEWAREN_VANAF),
                tekst(waarden, KamerwooModel.PROP_VERNIETIGEN_OP));
    }

    private static String tekst(Map<QName, Serializable> waarden, QName veld) {
        return waarden.get(veld) instanceof Date datum
                ? Datums.toLocalDate(datum).toString()
                : Objects.toString(waarden.get(veld), "");
    }
}
