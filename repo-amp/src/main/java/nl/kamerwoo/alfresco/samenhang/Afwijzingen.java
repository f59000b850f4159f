package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which dossiers do not hang together, as somebody said. It is remembered on the dossier where he
 * said so, and holds for both.
 */
public final class Afwijzingen {

    private final NodeService nodeService;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: what was said is not typed
     */
    public Afwijzingen(NodeService nodeService, StilSchrijven stil) {
        this.nodeService = nodeService;
        this.stil = stil;
    }

    /** Those of which it was said on this dossier. */
    public List<NodeRef> op(NodeRef dossier) {
        return ids(dossier).stream().map(id -> new NodeRef(dossier.getStoreRef(), id)).toList();
    }

    /** Whether it was said on either. */
    public boolean is(NodeRef een, NodeRef ander) {
        return ids(een).contains(ander.getId()) || ids(ander).contains(een.getId());
    }

    public void voegToe(NodeRef dossier, NodeRef ander) {
        Set<String> ids = ids(dossier);
        if (ids.add(ander.getId())) {
            schrijf(dossier, ids);
        }
    }

    /** On whichever of the two it was said. */
    public void neemTerug(NodeRef een, NodeRef ander) {
        verwijder(een, ander);
        verwijder(ander, een);
    }

    private void verwijder(NodeRef dossier, NodeRef ander) {
        Set<String> ids = ids(dossier);
        if (ids.remove(ander.getId())) {
            schrijf(dossier, ids);
        }
    }

    private void schrijf(NodeRef dossier, Set<String> ids) {
        stil.schrijf(
                dossier,
                () ->
                        nodeService.setProperty(
                                dossier,
                                KamerwooModel.PROP_AFGEWEZEN_SAMENHANG,
                                ids.isEmpty() ? null : new ArrayList<>(ids)));
    }

    private Set<String> ids(NodeRef dossier) {
        Serializable waarde =
                nodeService.getProperty(dossier, KamerwooModel.PROP_AFGEWEZEN_SAMENHANG);
        Set<String> ids = new LinkedHashSet<>();
        if (waarde instanceof Collection<?> lijst) {
            lijst.forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }
}
