package nl.kamerwoo.alfresco.zoeken;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Set;

/**
 * Documents that were looked for by words.
 *
 * @param metWoorden that have the words
 * @param nietDoorzocht that match but for the words, and were not searched for those yet
 */
record Woordtreffers(Set<NodeRef> metWoorden, Set<NodeRef> nietDoorzocht) {

    /** Those not searched count: each of them may have the words. */
    long aantal() {
        return (long) metWoorden.size() + nietDoorzocht.size();
    }
}
