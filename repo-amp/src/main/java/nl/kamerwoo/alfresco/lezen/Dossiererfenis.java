package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.stempel.Erfenis;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** Gives documents what their dossier says. */
public final class Dossiererfenis {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final LockService lockService;
    private final Dossierplaats plaats;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: it is the module that writes, whoever filed or changed
     */
    public Dossiererfenis(
            NodeService nodeService,
            DictionaryService dictionaryService,
            LockService lockService,
            Dossierplaats plaats,
            StilSchrijven stil) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.lockService = lockService;
        this.plaats = plaats;
        this.stil = stil;
    }

    /** Whether something changed of a dossier that its documents take over. */
    public static boolean isGewijzigd(Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return Erfenis.SLEUTELS.stream()
                .map(Stempelvelden::property)
                .anyMatch(veld -> !Objects.equals(voor.get(veld), na.get(veld)));
    }

    /** The stamps that a document gets from the dossier that it lies in. */
    Map<String, Stempel> van(NodeRef stuk) {
        return Erfenis.van(dossierwaarden(stuk));
    }

    /**
     * Gives a document what its dossier says, or all documents in a dossier or folder what theirs
     * does. Where there is nothing to give or to take back nothing is written.
     */
    public void geef(NodeRef node) {
        if (is(node, KamerwooModel.TYPE_STUK)) {
            geefStuk(node);
        } else if (is(node, ContentModel.TYPE_FOLDER)) {
            geefMap(node);
        }
    }

    /** A dossier within a dossier is another. */
    private void geefMap(NodeRef map) {
        for (ChildAssociationRef band : nodeService.getChildAssocs(map)) {
            NodeRef kind = band.getChildRef();
            if (band.isPrimary()
                    && band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)
                    && !is(kind, KamerwooModel.TYPE_DOSSIER)) {
                geef(kind);
            }
        }
    }

    private void geefStuk(NodeRef stuk) {
        Map<String, Object> dossier = dossierwaarden(stuk);
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        if (dossier.isEmpty()
                && vorig.stempels().values().stream().noneMatch(Stempel::isUitDossier)) {
            return;
        }
        Stempelbesluit besluit =
                Erfenis.besluit(dossier, Stempelvelden.huidig(eigenschappen), vorig);
        if (besluit.boek().stempels().equals(vorig.stempels()) || isOpSlot(stuk)) {
            return;
        }
        stil.schrijf(stuk, () -> nodeService.addProperties(stuk, Stempelvelden.opslag(besluit)));
    }

    /** A working copy is its owner's, and its original waits for it behind a lock. */
    private boolean isOpSlot(NodeRef stuk) {
        return nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY)
                || lockService.isLocked(stuk);
    }

    private Map<String, Object> dossierwaarden(NodeRef stuk) {
        return plaats.dossier(stuk)
                .map(nodeService::getProperties)
                .map(Stempelvelden::huidig)
                .orElse(Map.of());
    }

    private boolean is(NodeRef node, QName type) {
        return dictionaryService.isSubClass(nodeService.getType(node), type);
    }
}
