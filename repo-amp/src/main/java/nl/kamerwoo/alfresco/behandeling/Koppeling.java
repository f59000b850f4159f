package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.Objects;

/** Ties dossiers that hang together, from both sides. */
public final class Koppeling {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Handelingenboek boek;

    /**
     * @param nodeService the public one: both dossiers must be the user's to change
     */
    public Koppeling(
            NodeService nodeService, DictionaryService dictionaryService, Handelingenboek boek) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.boek = boek;
    }

    /**
     * Ties a dossier and a request; what is tied already stays as it is.
     *
     * @throws NietNu when they are no dossier and no other request
     */
    public void koppel(NodeRef dossier, NodeRef verzoek) {
        eis(dossier, KamerwooModel.TYPE_DOSSIER, "kamerwoo.behandeling.geen-dossier");
        eis(verzoek, KamerwooModel.TYPE_WOOVERZOEK, "kamerwoo.koppeling.geen-verzoek");
        if (dossier.equals(verzoek)) {
            throw NietNu.om("kamerwoo.koppeling.met-zichzelf");
        }
        boolean heen = bind(dossier, verzoek);
        boolean terug = bind(verzoek, dossier);
        if (heen || terug) {
            schrijf(dossier, verzoek);
            schrijf(verzoek, dossier);
        }
    }

    private void eis(NodeRef node, QName type, String anders) {
        if (!nodeService.exists(node)
                || !dictionaryService.isSubClass(nodeService.getType(node), type)) {
            throw NietNu.om(anders);
        }
    }

    private boolean bind(NodeRef van, NodeRef naar) {
        boolean gebonden =
                nodeService.getTargetAssocs(van, KamerwooModel.ASSOC_HANGT_SAMEN_MET).stream()
                        .anyMatch(band -> band.getTargetRef().equals(naar));
        if (!gebonden) {
            nodeService.createAssociation(van, naar, KamerwooModel.ASSOC_HANGT_SAMEN_MET);
        }
        return !gebonden;
    }

    private void schrijf(NodeRef dossier, NodeRef ander) {
        boek.schrijf(
                dossier,
                Besluit.GEKOPPELD,
                "",
                Objects.toString(
                        nodeService.getProperty(ander, KamerwooModel.PROP_REFERENTIE), ""));
    }
}
