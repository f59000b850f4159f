package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Map;

/** Leaves in the trails of two dossiers that they were tied or untied. */
public final class Samenhangspoor {

    private static final String SAMENHANG = "samenhang";
    private static final String GEKOPPELD = "gekoppeld";

    private final Spoorschrijver schrijver;

    public Samenhangspoor(Spoorschrijver schrijver) {
        this.schrijver = schrijver;
    }

    /** In both: who may read the one need not know of the other, and is not told of it. */
    public void gekoppeld(NodeRef een, NodeRef ander) {
        schrijf(een, ander, Gegeven.van(GEKOPPELD));
        schrijf(ander, een, Gegeven.van(GEKOPPELD));
    }

    public void losgemaakt(NodeRef een, NodeRef ander) {
        schrijf(een, ander, Gegeven.van("", GEKOPPELD));
        schrijf(ander, een, Gegeven.van("", GEKOPPELD));
    }

    public void afgewezen(NodeRef dossier, NodeRef ander) {
        schrijf(dossier, ander, Gegeven.van("afgewezen"));
    }

    private void schrijf(NodeRef dossier, NodeRef ander, Gegeven gegeven) {
        schrijver.schrijf(Spoorsoort.SAMENHANG, dossier, ander, Map.of(SAMENHANG, gegeven));
    }
}
