package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.instelling.Foutmelding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.Keuring;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document in a folder of settings or of templates is checked before it is saved: when it gets
 * there, is given that name, or gets other content, by whatever door. What is checked is what would
 * be committed, so that a document can be made in steps.
 */
public final class InstellingBehaviour
        implements OnCreateChildAssociationPolicy,
                OnAddAspectPolicy,
                OnMoveNodePolicy,
                OnUpdatePropertiesPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final ContentService contentService;
    private final Map<String, Keuring> keuringen;

    /**
     * @param keuringen who checks the documents, by the type of their folder; a folder without
     *     anybody takes every document
     */
    public InstellingBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            DictionaryService dictionaryService,
            ContentService contentService,
            Map<String, Keuring> keuringen) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.contentService = contentService;
        this.keuringen = Map.copyOf(keuringen);
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding meteen = Aanmelding.meteen(policyComponent, this);
        Aanmelding aanHetEind = Aanmelding.aanHetEind(policyComponent, this);
        for (QName map :
                List.of(KamerwooModel.TYPE_INSTELLINGENMAP, KamerwooModel.TYPE_SJABLONENMAP)) {
            meteen.bijBand(
                    OnCreateChildAssociationPolicy.QNAME,
                    map,
                    ContentModel.ASSOC_CONTAINS,
                    "onCreateChildAssociation");
        }
        aanHetEind.bijKlasse(
                OnAddAspectPolicy.QNAME, KamerwooModel.ASPECT_INSTELLING, "onAddAspect");
        aanHetEind.bijKlasse(OnMoveNodePolicy.QNAME, KamerwooModel.ASPECT_INSTELLING, "onMoveNode");
        aanHetEind.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME,
                KamerwooModel.ASPECT_INSTELLING,
                "onUpdateProperties");
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef band, boolean isNieuw) {
        NodeRef document = band.getChildRef();
        boolean isDocument =
                nodeService.exists(document)
                        && dictionaryService.isSubClass(
                                nodeService.getType(document), ContentModel.TYPE_CONTENT);
        if (isDocument && !nodeService.hasAspect(document, KamerwooModel.ASPECT_INSTELLING)) {
            nodeService.addAspect(document, KamerwooModel.ASPECT_INSTELLING, Map.of());
        }
    }

    @Override
    public void onAddAspect(NodeRef document, QName aspect) {
        keur(document, false);
    }

    @Override
    public void onMoveNode(ChildAssociationRef oud, ChildAssociationRef nieuw) {
        keur(nieuw.getChildRef(), false);
    }

    @Override
    public void onUpdateProperties(
            NodeRef document, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (isAnders(ContentModel.PROP_NAME, voor, na)
                || isAnders(ContentModel.PROP_CONTENT, voor, na)) {
            keur(document, isGevuld(voor.get(ContentModel.PROP_CONTENT)));
        }
    }

    private static boolean isAnders(
            QName naam, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return !Objects.equals(voor.get(naam), na.get(naam));
    }

    private static boolean isGevuld(Serializable inhoud) {
        return inhoud instanceof ContentData data
                && ContentData.hasContent(data)
                && data.getSize() > 0;
    }

    /** Some doors make a document first and fill it later; only emptying one is a change. */
    private void keur(NodeRef document, boolean wasGevuld) {
        if (!nodeService.exists(document)
                || nodeService.hasAspect(document, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        QName map = nodeService.getType(nodeService.getPrimaryParent(document).getParentRef());
        Keuring keuring = keuringen.get(map.getLocalName());
        boolean gevuld = isGevuld(nodeService.getProperty(document, ContentModel.PROP_CONTENT));
        if (keuring == null || !gevuld && !wasGevuld) {
            return;
        }
        String naam = (String) nodeService.getProperty(document, ContentModel.PROP_NAME);
        List<Fout> fouten = keur(keuring, naam, document);
        if (!fouten.isEmpty()) {
            throw Foutmelding.weiger(naam, fouten);
        }
    }

    private List<Fout> keur(Keuring keuring, String naam, NodeRef document) {
        ContentReader lezer = contentService.getReader(document, ContentModel.PROP_CONTENT);
        try (InputStream in =
                lezer == null ? InputStream.nullInputStream() : lezer.getContentInputStream()) {
            return keuring.keur(naam, in);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
