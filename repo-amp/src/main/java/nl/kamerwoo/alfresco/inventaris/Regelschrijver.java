package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what became of a line, and its judgement on the document too. The Woo team may judge a
 * document in a dossier that is not its own to change: the module writes there for it, and the
 * trail of that dossier tells.
 */
public final class Regelschrijver {

    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final StilSchrijven stil;
    private final Spoorschrijver spoor;

    /**
     * @param nodeService the raw one, for that; a line is seen by who may read its document alone
     */
    public Regelschrijver(
            NodeService nodeService,
            Dossierplaats plaats,
            StilSchrijven stil,
            Spoorschrijver spoor) {
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.stil = stil;
        this.spoor = spoor;
    }

    void schrijf(NodeRef node, Lijstregel voor, Lijstregel na) {
        Map<String, Gegeven> anders = verschil(voor, na);
        if (!anders.isEmpty()) {
            Schrijfbeurt.neem(
                    () -> {
                        nodeService.addProperties(node, Inventarisvelden.opslag(na));
                        return null;
                    });
            spoor.schrijf(Spoorsoort.BEOORDELING, node, metNummer(na, anders));
        }
        NodeRef stuk = Inventarislezer.stuk(na.regel().stuk());
        if (nodeService.exists(stuk)) {
            beoordeel(node, stuk, na);
        }
    }

    private void beoordeel(NodeRef node, NodeRef stuk, Lijstregel regel) {
        Oordeel oordeel = regel.regel().oordeel();
        Oordeel was = Inventarisvelden.oordeel(nodeService.getProperties(stuk));
        if (oordeel.equals(was)) {
            return;
        }
        // Nobody who works on the document loses by it: its content stays as it is.
        stil.schrijf(
                stuk,
                () -> nodeService.addProperties(stuk, Inventarisvelden.opslag(oordeel)),
                ContentModel.ASPECT_LOCKABLE);
        if (!plaats.bij(stuk).equals(plaats.bij(node))) {
            spoor.schrijf(Spoorsoort.BEOORDELING, stuk, verschil(was, oordeel));
        }
    }

    private static Map<String, Gegeven> metNummer(Lijstregel regel, Map<String, Gegeven> anders) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        wat.put("regels", Gegeven.van(regel.regel().id()));
        wat.putAll(anders);
        return wat;
    }

    private static Map<String, Gegeven> verschil(Lijstregel voor, Lijstregel na) {
        Map<String, Gegeven> anders = verschil(voor.regel().oordeel(), na.regel().oordeel());
        zet(
                anders,
                "opgeschort",
                ja(voor.aanvulling().opgeschort()),
                ja(na.aanvulling().opgeschort()));
        zet(
                anders,
                "publiekeLink",
                voor.aanvulling().publiekeLink(),
                na.aanvulling().publiekeLink());
        zet(anders, "gerelateerd", voor.aanvulling().gerelateerd(), na.aanvulling().gerelateerd());
        return anders;
    }

    private static Map<String, Gegeven> verschil(Oordeel voor, Oordeel na) {
        Map<String, Gegeven> anders = new LinkedHashMap<>();
        zet(anders, "beoordeling", naam(voor), naam(na));
        zet(
                anders,
                "weigeringsgronden",
                String.join(", ", Inventarisvelden.codes(voor)),
                String.join(", ", Inventarisvelden.codes(na)));
        zet(anders, "toelichting", voor.toelichting(), na.toelichting());
        return anders;
    }

    private static String naam(Oordeel oordeel) {
        return oordeel.beoordeling().map(Beoordeling::naam).orElse("");
    }

    private static String ja(boolean opgeschort) {
        return opgeschort ? "ja" : "";
    }

    private static void zet(
            Map<String, Gegeven> anders, String sleutel, String was, String waarde) {
        if (!waarde.equals(was)) {
            anders.put(sleutel, new Gegeven(waarde, was));
        }
    }
}
