package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.lezen.Stempelverschil;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.kamervragen.Bijwerking;
import nl.kamerwoo.kamervragen.Bijwerking.Soort;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the trail what a set of questions left on its dossier, in one line. */
public final class Inleesspoor {

    private final NodeService nodeService;
    private final Spoorschrijver spoor;

    public Inleesspoor(NodeService nodeService, Spoorschrijver spoor) {
        this.nodeService = nodeService;
        this.spoor = spoor;
    }

    /**
     * @param bron the document that the set stood in
     * @param voor what stood on the dossier before
     */
    void meld(NodeRef dossier, Bron bron, Map<QName, Serializable> voor, List<Bijwerking> vragen) {
        if (!spoor.isAan()) {
            return;
        }
        Map<String, Gegeven> wat =
                new LinkedHashMap<>(
                        Stempelverschil.tussen(voor, nodeService.getProperties(dossier)));
        zet(wat, "vragenNieuw", vragen, Soort.NIEUW);
        zet(wat, "vragenGewijzigd", vragen, Soort.GEWIJZIGD);
        if (!wat.isEmpty()) {
            wat.put("bron", Gegeven.van(bron.referentie()));
            spoor.schrijf(Spoorsoort.STEMPEL, dossier, wat);
        }
    }

    private static void zet(
            Map<String, Gegeven> wat, String sleutel, List<Bijwerking> vragen, Soort soort) {
        List<Integer> nummers =
                vragen.stream()
                        .filter(vraag -> vraag.soort() == soort)
                        .map(Bijwerking::nummer)
                        .toList();
        if (!nummers.isEmpty()) {
            wat.put(sleutel, Gegeven.van(nummers));
        }
    }
}
