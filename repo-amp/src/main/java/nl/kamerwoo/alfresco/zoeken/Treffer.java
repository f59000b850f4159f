package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.zoeken.Plaats;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

/**
 * A document that was found.
 *
 * @param eigenschappen as they are now
 */
public record Treffer(NodeRef stuk, Plaats plaats, Map<QName, Serializable> eigenschappen)
        implements Comparable<Treffer> {

    @Override
    public int compareTo(Treffer ander) {
        return plaats.compareTo(ander.plaats);
    }
}
