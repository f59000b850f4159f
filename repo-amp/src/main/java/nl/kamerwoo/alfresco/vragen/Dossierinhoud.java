package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.Opgeborgen;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies in a dossier or in a folder within it, and what was filed out of it; working copies are
 * not counted.
 */
public final class Dossierinhoud {

    /**
     * A question as it is stored.
     *
     * @param waarden its properties
     */
    public record Vraagnode(NodeRef node, Map<QName, Serializable> waarden) {
        public int nummer() {
            return Vraagvelden.nummer(waarden);
        }
    }

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Opgeborgen opgeborgen;

    /**
     * @param nodeService the raw one to see everything, the public one to see what the user may
     */
    public Dossierinhoud(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.opgeborgen = new Opgeborgen(nodeService);
    }

    /** The questions, by their numbers. */
    public List<Vraagnode> vragen(NodeRef dossier) {
        return van(dossier, KamerwooModel.TYPE_VRAAG).stream()
                .map(vraag -> new Vraagnode(vraag, nodeService.getProperties(vraag)))
                .sorted(Comparator.comparingInt(Vraagnode::nummer))
                .toList();
    }

    /** The letter to the Kamer that was filed last. */
    public Optional<NodeRef> nieuwsteBrief(NodeRef dossier) {
        return van(dossier, KamerwooModel.TYPE_KAMERBRIEF).stream()
                .max(Comparator.comparing(this::gemaakt));
    }

    /** The documents of a type and what descends from it. */
    public List<NodeRef> van(NodeRef dossier, QName type) {
        List<NodeRef> gevonden = new ArrayList<>();
        zoek(dossier, type, gevonden);
        opgeborgen.uit(dossier).stream()
                .filter(stuk -> dictionaryService.isSubClass(nodeService.getType(stuk), type))
                .forEach(gevonden::add);
        return gevonden.stream().distinct().toList();
    }

    /** A dossier within a dossier is another. */
    private void zoek(NodeRef map, QName type, List<NodeRef> gevonden) {
        for (ChildAssociationRef band : nodeService.getChildAssocs(map)) {
            NodeRef kind = band.getChildRef();
            if (!band.isPrimary() || !band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)) {
                continue;
            }
            QName soort = nodeService.getType(kind);
            if (dictionaryService.isSubClass(soort, type)) {
                if (!nodeService.hasAspect(kind, ContentModel.ASPECT_WORKING_COPY)) {
                    gevonden.add(kind);
                }
            } else if (nodeService.hasAspect(kind, KamerwooModel.ASPECT_DOSSIERMAP)) {
                zoek(kind, type, gevonden);
            }
        }
    }

    private Date gemaakt(NodeRef node) {
        return (Date) nodeService.getProperty(node, ContentModel.PROP_CREATED);
    }
}
