package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.zoeken.Plaats;
import nl.kamerwoo.zoeken.Volledigheid;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of what was found.
 *
 * @param volgende after which place the next page begins; nothing when this is the last one
 * @param nietDoorzocht those that match but for the words, and were not searched for those yet
 */
public record Bladzijde(
        List<Treffer> treffers,
        Optional<Plaats> volgende,
        Set<NodeRef> nietDoorzocht,
        Volledigheid volledigheid) {

    /** The first of those that were found, and whether there are more. */
    static Bladzijde van(
            List<Treffer> gevonden,
            int meeste,
            Set<NodeRef> nietDoorzocht,
            Volledigheid volledigheid) {
        if (gevonden.size() <= meeste) {
            return new Bladzijde(gevonden, Optional.empty(), nietDoorzocht, volledigheid);
        }
        List<Treffer> deze = gevonden.subList(0, meeste);
        return new Bladzijde(
                deze, Optional.of(deze.get(meeste - 1).plaats()), nietDoorzocht, volledigheid);
    }
}
