package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.lezen.Herkansing;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps on the document itself how far its reading has come, and what went wrong. */
public final class Leesadministratie {

    private final NodeService nodeService;
    private final StilSchrijven stil;
    private final Clock klok;

    public Leesadministratie(NodeService nodeService, BehaviourFilter behaviourFilter, Clock klok) {
        this.nodeService = nodeService;
        this.stil = new StilSchrijven(behaviourFilter);
        this.klok = klok;
    }

    /** Marks a document whose content is new; one that is new itself bears the mark already. */
    public void teLezen(NodeRef stuk) {
        Map<QName, Serializable> staat = nodeService.getProperties(stuk);
        if (!Leesstatus.TE_LEZEN.naam().equals(staat.get(KamerwooModel.PROP_LEESSTATUS))
                || staat.get(KamerwooModel.PROP_LEESPOGINGEN) != null) {
            zet(stuk, Leesstatus.TE_LEZEN, "", 0, Optional.empty());
        }
    }

    Leesstatus status(NodeRef stuk) {
        return Leesstatus.van(
                (String) nodeService.getProperty(stuk, KamerwooModel.PROP_LEESSTATUS));
    }

    /** Whether a next try was put off to a moment that has not come yet. */
    boolean isUitgesteld(NodeRef stuk) {
        return nodeService.getProperty(stuk, KamerwooModel.PROP_VOLGENDE_POGING) instanceof Date op
                && op.toInstant().isAfter(klok.instant());
    }

    /** Nothing will come of it: says why, in words. */
    void geen(NodeRef stuk, Leesstatus waarom) {
        zet(stuk, waarom, uitleg(waarom), pogingen(stuk) + 1, Optional.empty());
    }

    /**
     * It did not work out this time; it is tried again later, or given up.
     *
     * @return whether it is given up
     */
    boolean mislukt(NodeRef stuk) {
        int pogingen = pogingen(stuk) + 1;
        Optional<Instant> volgende = Herkansing.na(pogingen, klok.instant());
        Leesstatus status = volgende.isPresent() ? Leesstatus.TE_LEZEN : Leesstatus.NIET_GELUKT;
        String melding =
                volgende.isPresent()
                        ? Melding.nederlands("kamerwoo.lezen.wordt-herhaald", pogingen)
                        : uitleg(status);
        zet(stuk, status, melding, pogingen, volgende);
        return volgende.isEmpty();
    }

    /** It was read. */
    void gelezen(NodeRef stuk, Leesstatus status, String melding) {
        zet(stuk, status, melding, pogingen(stuk) + 1, Optional.empty());
    }

    /** It was read, and there is this to tell of it. */
    void gelezen(NodeRef stuk, List<Leesbericht> berichten) {
        gelezen(stuk, Leesstatus.GELEZEN, "");
        meld(stuk, berichten);
    }

    /** There is this to tell of the reading as well. */
    void meld(NodeRef stuk, List<Leesbericht> berichten) {
        if (berichten.isEmpty()) {
            return;
        }
        List<Leesbericht> alle =
                new ArrayList<>(Leesbericht.opgeslagen(nodeService.getProperties(stuk)));
        alle.addAll(berichten);
        nodeService.setProperty(stuk, KamerwooModel.PROP_LEESBERICHTEN, Leesbericht.schrijf(alle));
    }

    static String uitleg(Leesstatus status) {
        return Melding.nederlands(sleutel(status));
    }

    /** The key of the text that explains a status. */
    public static String sleutel(Leesstatus status) {
        return "kamerwoo.lezen." + status.naam().replace(' ', '-');
    }

    private int pogingen(NodeRef stuk) {
        return nodeService.getProperty(stuk, KamerwooModel.PROP_LEESPOGINGEN) instanceof Integer n
                ? n
                : 0;
    }

    private void zet(
            NodeRef stuk,
            Leesstatus status,
            String melding,
            int pogingen,
            Optional<Instant> volgende) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_LEESSTATUS, status.naam());
        waarden.put(KamerwooModel.PROP_LEESMELDING, melding.isEmpty() ? null : melding);
        waarden.put(KamerwooModel.PROP_LEESBERICHTEN, null);
        waarden.put(KamerwooModel.PROP_LEESPOGINGEN, pogingen);
        waarden.put(KamerwooModel.PROP_VOLGENDE_POGING, volgende.map(Date::from).orElse(null));
        // What is known of the reading is no change of the document: no lock keeps it out.
        stil.schrijf(
                stuk, () -> nodeService.addProperties(stuk, waarden), ContentModel.ASPECT_LOCKABLE);
    }

    /** Writes what no person wrote: no other modifier, no version of its own. */
    void stil(NodeRef stuk, Runnable schrijven) {
        stil.schrijf(stuk, schrijven);
    }
}
