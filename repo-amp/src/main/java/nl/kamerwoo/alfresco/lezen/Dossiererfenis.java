package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Opgeborgen;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives documents what their dossier says. */
public final class Dossiererfenis {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final LockService lockService;
    private final Dossierplaats plaats;
    private final StilSchrijven stil;
    private final Spoorschrijver spoor;
    private final Opgeborgen opgeborgen;

    /**
     * @param nodeService the raw one: it is the module that writes, whoever filed or changed
     */
    public Dossiererfenis(
            NodeService nodeService,
            DictionaryService dictionaryService,
            LockService lockService,
            Dossierplaats plaats,
            StilSchrijven stil,
            Spoorschrijver spoor) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.lockService = lockService;
        this.plaats = plaats;
        this.stil = stil;
        this.opgeborgen = new Opgeborgen(nodeService);
        this.spoor = spoor;
    }

    /** Whether something changed of a dossier that its documents take over. */
    public static boolean isGewijzigd(Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        return !Erfenis.van(waarden(voor)).equals(Erfenis.van(waarden(na)));
    }

    /** The stamps that a document gets from the dossier that it lies in. */
    public Map<String, Stempel> van(NodeRef stuk) {
        return Erfenis.van(dossierwaarden(stuk));
    }

    /**
     * Gives a document what its dossier says, or all documents in a dossier or folder what theirs
     * does. Where there is nothing to give or to take back nothing is written.
     */
    public void geef(NodeRef node) {
        if (is(node, KamerwooModel.TYPE_STUK)) {
            geefStuk(node, true);
        } else if (is(node, ContentModel.TYPE_FOLDER)) {
            int stukken = geefMap(node) + geefOpgeborgen(node);
            if (stukken > 0) {
                spoor.schrijf(Spoorsoort.ERFENIS, node, doorgegeven(node, stukken));
            }
        }
    }

    /** One line for all documents together: each of them says for itself what it has. */
    private Map<String, Gegeven> doorgegeven(NodeRef map, int stukken) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        plaats.dossierVan(map)
                .map(nodeService::getProperties)
                .map(Dossiererfenis::waarden)
                .ifPresent(
                        waarden ->
                                Erfenis.van(waarden)
                                        .forEach(
                                                (sleutel, stempel) ->
                                                        wat.put(
                                                                sleutel,
                                                                Gegeven.van(stempel.waarde()))));
        wat.put("stukken", Gegeven.van(stukken));
        return wat;
    }

    /**
     * A dossier within a dossier is another.
     *
     * @return how many documents got something else
     */
    private int geefMap(NodeRef map) {
        int stukken = 0;
        for (ChildAssociationRef band : nodeService.getChildAssocs(map)) {
            NodeRef kind = band.getChildRef();
            if (band.isPrimary()
                    && band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)
                    && !is(kind, KamerwooModel.TYPE_DOSSIER)) {
                if (is(kind, KamerwooModel.TYPE_STUK)) {
                    stukken += geefStuk(kind, false) ? 1 : 0;
                } else if (is(kind, ContentModel.TYPE_FOLDER)) {
                    stukken += geefMap(kind);
                }
            }
        }
        return stukken;
    }

    /** Of what was filed only what was reopened since takes anything over. */
    private int geefOpgeborgen(NodeRef map) {
        int stukken = 0;
        for (NodeRef stuk : opgeborgen.uit(map)) {
            stukken += geefStuk(stuk, false) ? 1 : 0;
        }
        return stukken;
    }

    /**
     * @param alleen whether the trail is told of this document by itself: what it got when it was
     *     filed is told when it is read
     */
    private boolean geefStuk(NodeRef stuk, boolean alleen) {
        Map<String, Object> dossier = dossierwaarden(stuk);
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        if (dossier.isEmpty()
                && vorig.stempels().values().stream().noneMatch(Stempel::isUitDossier)) {
            return false;
        }
        Stempelbesluit besluit =
                Erfenis.besluit(dossier, Stempelvelden.huidig(eigenschappen), vorig);
        if (besluit.boek().stempels().equals(vorig.stempels()) || isOpSlot(stuk)) {
            return false;
        }
        stil.schrijf(stuk, () -> nodeService.addProperties(stuk, Stempelvelden.opslag(besluit)));
        if (alleen && Leesspoor.isGelezen(eigenschappen)) {
            meld(stuk, eigenschappen);
        }
        return true;
    }

    private void meld(NodeRef stuk, Map<QName, Serializable> voor) {
        Map<String, Gegeven> wat = Stempelverschil.tussen(voor, nodeService.getProperties(stuk));
        if (!wat.isEmpty()) {
            spoor.schrijf(Spoorsoort.ERFENIS, stuk, wat);
        }
    }

    /**
     * A working copy is its owner's, its original waits for it behind a lock, and what was signed
     * keeps what its dossier said then.
     */
    private boolean isOpSlot(NodeRef stuk) {
        return nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY)
                || nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND)
                || lockService.isLocked(stuk);
    }

    private Map<String, Object> dossierwaarden(NodeRef stuk) {
        return plaats.dossier(stuk)
                .map(nodeService::getProperties)
                .map(Dossiererfenis::waarden)
                .orElse(Map.of());
    }

    /** A Woo request has names of its own for whom it was put to, and for who handles it. */
    private static Map<String, Object> waarden(Map<QName, Serializable> dossier) {
        Map<String, Object> waarden = Stempelvelden.huidig(dossier);
        vul(waarden, Erfenis.GERICHT_AAN, dossier.get(KamerwooModel.PROP_BETROKKEN_MINISTERIES));
        vul(waarden, Erfenis.DIRECTIE, dossier.get(KamerwooModel.PROP_BEHANDELENDE_DIRECTIE));
        return waarden;
    }

    private static void vul(Map<String, Object> waarden, String sleutel, Serializable waarde) {
        Stempelvelden.vanOpslag(waarde).ifPresent(deze -> waarden.putIfAbsent(sleutel, deze));
    }

    private boolean is(NodeRef node, QName type) {
        return dictionaryService.isSubClass(nodeService.getType(node), type);
    }
}
