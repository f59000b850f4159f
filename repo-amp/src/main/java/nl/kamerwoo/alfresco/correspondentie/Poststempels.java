package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.lezen.Dossiererfenis;
import nl.kamerwoo.alfresco.lezen.Stempelvelden;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.correspondentie.Mailkop;
import nl.kamerwoo.correspondentie.Mailvelden;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelaar;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts on a message what its head says. */
final class Poststempels {

    private final NodeService nodeService;
    private final Dossiererfenis erfenis;

    Poststempels(NodeService nodeService, Dossiererfenis erfenis) {
        this.nodeService = nodeService;
        this.erfenis = erfenis;
    }

    void zet(NodeRef stuk, Mailkop kop) {
        if (nodeService.getType(stuk).equals(KamerwooModel.TYPE_STUK)) {
            nodeService.setType(stuk, KamerwooModel.TYPE_CORRESPONDENTIE);
        }
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        Stempelbesluit besluit =
                Stempelaar.deelbesluit(
                        Mailvelden.SLEUTELS,
                        gevonden(stuk, kop, Stempelvelden.versie(eigenschappen)),
                        Stempelvelden.huidig(eigenschappen),
                        vorig);
        Map<QName, Serializable> waarden = Stempelvelden.opslag(besluit);
        waarden.putAll(Stempelvelden.titel(Mailvelden.ONDERWERP, eigenschappen, vorig, besluit));
        nodeService.addProperties(stuk, waarden);
    }

    /** What the message says, and where it has no subject, its dossier's. */
    private Map<String, Stempel> gevonden(NodeRef stuk, Mailkop kop, String versie) {
        Map<String, Stempel> stempels = new LinkedHashMap<>(erfenis.van(stuk));
        stempels.keySet().retainAll(Mailvelden.SLEUTELS);
        Mailvelden.van(kop)
                .forEach(
                        (sleutel, veld) ->
                                stempels.put(sleutel, Stempelvelden.stempel(veld, versie)));
        return stempels;
    }
}
