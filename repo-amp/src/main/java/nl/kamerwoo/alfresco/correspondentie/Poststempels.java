package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.lezen.Dossiererfenis;
import nl.kamerwoo.alfresco.lezen.Stempelvelden;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.correspondentie.Mailkop;
import nl.kamerwoo.correspondentie.Mailvelden;
import nl.kamerwoo.nota.Veld;
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

    /** What the message says. The document that it makes a message knows that nobody chose so. */
    void zet(NodeRef stuk, Mailkop kop) {
        if (nodeService.getType(stuk).equals(KamerwooModel.TYPE_STUK)) {
            nodeService.setType(stuk, KamerwooModel.TYPE_CORRESPONDENTIE);
            nodeService.addAspect(stuk, KamerwooModel.ASPECT_HERKEND_BERICHT, Map.of());
        }
        schrijf(stuk, Mailvelden.van(kop));
    }

    /** As if it had never been taken for a message. */
    void neemTerug(NodeRef stuk) {
        schrijf(stuk, Map.of());
        nodeService.removeAspect(stuk, KamerwooModel.ASPECT_HERKEND_BERICHT);
        nodeService.setType(stuk, KamerwooModel.TYPE_STUK);
    }

    private void schrijf(NodeRef stuk, Map<String, Veld<?>> velden) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        Stempelbesluit besluit =
                Stempelaar.deelbesluit(
                        Mailvelden.SLEUTELS,
                        gevonden(stuk, velden, Stempelvelden.versie(eigenschappen), vorig),
                        Stempelvelden.huidig(eigenschappen),
                        vorig);
        Map<QName, Serializable> waarden = Stempelvelden.opslag(besluit);
        waarden.putAll(Stempelvelden.titel(Mailvelden.ONDERWERP, eigenschappen, vorig, besluit));
        nodeService.addProperties(stuk, waarden);
    }

    /**
     * What the message says; where it has no subject, its dossier's; where it has no date, the one
     * that stood with the questions in this version of it.
     */
    private Map<String, Stempel> gevonden(
            NodeRef stuk, Map<String, Veld<?>> velden, String versie, Stempelboek vorig) {
        Map<String, Stempel> stempels = new LinkedHashMap<>(erfenis.van(stuk));
        stempels.keySet().retainAll(Mailvelden.SLEUTELS);
        vorig.stempel(Mailvelden.DATUM)
                .filter(datum -> !datum.isUitKopVanBericht() && datum.versie().equals(versie))
                .ifPresent(datum -> stempels.put(Mailvelden.DATUM, datum));
        velden.forEach(
                (sleutel, veld) -> stempels.put(sleutel, Stempelvelden.stempel(veld, versie)));
        return stempels;
    }
}
