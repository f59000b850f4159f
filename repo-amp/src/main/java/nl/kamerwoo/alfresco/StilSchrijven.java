package nl.kamerwoo.alfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.List;
import java.util.stream.Stream;

/** Writes what no person wrote: no other modifier, no version of its own. */
public final class StilSchrijven {

    private final BehaviourFilter behaviourFilter;

    public StilSchrijven(BehaviourFilter behaviourFilter) {
        this.behaviourFilter = behaviourFilter;
    }

    /**
     * @param doof classes whose behaviours are not to hear of it either
     */
    public void schrijf(NodeRef node, Runnable schrijven, QName... doof) {
        List<QName> klassen =
                Stream.concat(
                                Stream.of(
                                        ContentModel.ASPECT_AUDITABLE,
                                        ContentModel.ASPECT_VERSIONABLE),
                                Stream.of(doof))
                        .toList();
        klassen.forEach(klasse -> behaviourFilter.disableBehaviour(node, klasse));
        try {
            schrijven.run();
        } finally {
            klassen.forEach(klasse -> behaviourFilter.enableBehaviour(node, klasse));
        }
    }
}
