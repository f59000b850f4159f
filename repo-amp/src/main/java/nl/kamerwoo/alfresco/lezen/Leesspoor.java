package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Tells the trail what a reading left on a document: one line, with every value that it wrote. The
 * reference that a document was filed with is told with its first reading, which comes after the
 * commit: filing waits for no audit.
 */
public final class Leesspoor {

    private final NodeService nodeService;
    private final Spoorschrijver spoor;

    public Leesspoor(NodeService nodeService, Spoorschrijver spoor) {
        this.nodeService = nodeService;
        this.spoor = spoor;
    }

    /** Does the writing, and tells what it changed. */
    void volg(NodeRef stuk, Runnable schrijven) {
        volg(
                stuk,
                () -> {
                    schrijven.run();
                    return null;
                });
    }

    /** The same for what gives something back. */
    public <T> T volg(NodeRef stuk, Supplier<T> schrijven) {
        if (!spoor.isAan()) {
            return schrijven.get();
        }
        Map<QName, Serializable> voor = nodeService.getProperties(stuk);
        T uitkomst = schrijven.get();
        Map<String, Gegeven> wat = geschreven(voor, nodeService.getProperties(stuk));
        if (!wat.isEmpty()) {
            spoor.schrijf(Spoorsoort.STEMPEL, stuk, wat);
        }
        return uitkomst;
    }

    /** At first also what stood there by itself: its reference, and what its dossier gave it. */
    private static Map<String, Gegeven> geschreven(
            Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        Serializable was = voor.get(KamerwooModel.PROP_REFERENTIE);
        Serializable is = na.get(KamerwooModel.PROP_REFERENTIE);
        if (!Objects.equals(was, is)) {
            wat.put(Notavelden.REFERENTIE, Gegeven.van(is, was));
        } else if (isOngelezen(voor) && is != null) {
            wat.put(Notavelden.REFERENTIE, Gegeven.van(is));
        }
        if (!isGelezen(voor)) {
            wat.putAll(Stempelverschil.gestempeld(na));
        }
        wat.putAll(Stempelverschil.tussen(voor, na));
        return wat;
    }

    static boolean isGelezen(Map<QName, Serializable> stuk) {
        return stuk.get(KamerwooModel.PROP_GELEZEN_INHOUD) != null;
    }

    /** Whether nobody read it yet, nor tried in vain. */
    private static boolean isOngelezen(Map<QName, Serializable> stuk) {
        return !isGelezen(stuk)
                && !(stuk.get(KamerwooModel.PROP_LEESPOGINGEN) instanceof Integer n && n > 0);
    }
}
