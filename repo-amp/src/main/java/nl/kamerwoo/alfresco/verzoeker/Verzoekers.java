package nl.kamerwoo.alfresco.verzoeker;

import nl.kamerwoo.alfresco.behandeling.Wooteam;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.woo.Verzoeker;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who made which request. */
public final class Verzoekers {

    private static final QName BAND =
            QName.createQName(KamerwooModel.URI, KamerwooModel.TYPE_VERZOEKER.getLocalName());

    private final NodeService nodeService;
    private final Wooteam wooteam;

    /**
     * @param nodeService the raw one: the Woo team may know who asks whatever its rights on the
     *     dossier, and whether somebody is of that team is asked first
     */
    public Verzoekers(NodeService nodeService, Wooteam wooteam) {
        this.nodeService = nodeService;
        this.wooteam = wooteam;
    }

    /** Whether the user is of the Woo team that treats the request, or an administrator. */
    public boolean magKennen(NodeRef verzoek) {
        return wooteam.behandelt(verzoek);
    }

    public Optional<Verzoeker> van(NodeRef verzoek) {
        return nodes(verzoek).stream().findFirst().map(this::lees);
    }

    /** What was known of him is replaced. */
    public void leg(NodeRef verzoek, Verzoeker verzoeker) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_NAAM, gevuld(verzoeker.naam()));
        waarden.put(KamerwooModel.PROP_ADRES, gevuld(verzoeker.adres()));
        waarden.put(KamerwooModel.PROP_HOEDANIGHEID, gevuld(verzoeker.hoedanigheid()));
        List<NodeRef> nodes = nodes(verzoek);
        if (nodes.isEmpty()) {
            nodeService.createNode(
                    verzoek,
                    KamerwooModel.ASSOC_VERZOEKERGEGEVENS,
                    BAND,
                    KamerwooModel.TYPE_VERZOEKER,
                    waarden);
            return;
        }
        nodeService.addProperties(nodes.get(0), waarden);
        // Two people may have been the first at the same time.
        nodes.stream().skip(1).forEach(this::vernietig);
    }

    /** For good, so not into anybody's trash. */
    public void wis(NodeRef verzoek) {
        nodes(verzoek).forEach(this::vernietig);
    }

    private void vernietig(NodeRef node) {
        nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, Map.of());
        nodeService.deleteNode(node);
    }

    /** All of them, so that the behaviour of the request can follow its directie. */
    public List<NodeRef> nodes(NodeRef verzoek) {
        return nodeService
                .getChildAssocs(
                        verzoek, KamerwooModel.ASSOC_VERZOEKERGEGEVENS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private Verzoeker lees(NodeRef node) {
        Map<QName, Serializable> waarden = nodeService.getProperties(node);
        return new Verzoeker(
                tekst(waarden, KamerwooModel.PROP_NAAM),
                tekst(waarden, KamerwooModel.PROP_ADRES),
                tekst(waarden, KamerwooModel.PROP_HOEDANIGHEID));
    }

    private static String gevuld(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    private static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "");
    }
}
