package nl.kamerwoo.alfresco.bevriezing;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Opslag;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.Optional;

/**
 * Guards what was signed. Only documents that are in use: what Alfresco keeps of earlier versions
 * is its own business.
 */
public final class Zegel {

    /** What records management marks a record with; it need not be installed. */
    private static final QName RECORD =
            QName.createQName("http://www.alfresco.org/model/recordsmanagement/1.0", "record");

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierplaats plaats;
    private final BehaviourFilter behaviourFilter;

    /**
     * @param nodeService the raw one: what nobody may see is guarded all the same
     */
    public Zegel(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossierplaats plaats,
            BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.plaats = plaats;
        this.behaviourFilter = behaviourFilter;
    }

    /** Lets the module itself do with a document what nobody may: sign it, reopen it, file it. */
    public void licht(NodeRef stuk, Runnable werk) {
        behaviourFilter.disableBehaviour(stuk, KamerwooModel.ASPECT_ONDERTEKEND);
        try {
            werk.run();
        } finally {
            behaviourFilter.enableBehaviour(stuk, KamerwooModel.ASPECT_ONDERTEKEND);
        }
    }

    /** Whether a document is signed. */
    public boolean isErop(NodeRef stuk) {
        return nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND);
    }

    /**
     * Refuses what somebody is about to do with a signed document.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words
     */
    public void bewaak(NodeRef stuk) {
        if (Opslag.isInGebruik(stuk)) {
            throw Melding.fout(
                    "kamerwoo.ondertekend.staat-vast",
                    nodeService.getProperty(stuk, ContentModel.PROP_NAME),
                    nodeService.getProperty(stuk, KamerwooModel.PROP_ONDERTEKEND_DOOR));
        }
    }

    /**
     * Refuses to move a signed document. A record lies where the file plan has a place for it, and
     * it is for records management to say who puts it there.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words
     */
    public void bewaakPlaats(ChildAssociationRef van, NodeRef naar) {
        NodeRef stuk = van.getChildRef();
        if (!van.getParentRef().equals(naar) && !nodeService.hasAspect(stuk, RECORD)) {
            bewaak(stuk);
        }
    }

    /**
     * Refuses a signature that nobody set.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words
     */
    public void weigerNagemaakt(NodeRef stuk) {
        if (Opslag.isInGebruik(stuk)) {
            throw Melding.fout("kamerwoo.ondertekend.nagemaakt");
        }
    }

    /**
     * Refuses to take a folder with signed documents out of its dossier. A dossier itself may be
     * moved: what lies in it stays where it belongs.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words
     */
    public void bewaakMap(ChildAssociationRef van, NodeRef naar) {
        Optional<NodeRef> dossier = plaats.dossierVan(van.getParentRef());
        if (dossier.isEmpty()
                || isDossier(van.getChildRef())
                || dossier.equals(plaats.dossierVan(naar))) {
            return;
        }
        ondertekendIn(van.getChildRef()).ifPresent(this::bewaak);
    }

    private Optional<NodeRef> ondertekendIn(NodeRef map) {
        return nodeService.getChildAssocs(map).stream()
                .filter(ChildAssociationRef::isPrimary)
                .map(ChildAssociationRef::getChildRef)
                .flatMap(kind -> (isErop(kind) ? Optional.of(kind) : ondertekendIn(kind)).stream())
                .findFirst();
    }

    private boolean isDossier(NodeRef map) {
        return dictionaryService.isSubClass(nodeService.getType(map), KamerwooModel.TYPE_DOSSIER);
    }
}
