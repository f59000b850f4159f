package nl.kamerwoo.alfresco.zoeken;

import org.alfresco.service.cmr.repository.NodeRef;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the database gave of one question, by its moments. A document is looked at no sooner than
 * its turn comes: of a long list most never do.
 */
final class Greep implements Iterator<Treffer>, Comparable<Greep> {

    private final Iterator<NodeRef> stukken;
    private final Function<NodeRef, Optional<Treffer>> bekijk;

    /** The one whose turn it is; empty when there are no more. */
    private final Deque<Treffer> eerste = new ArrayDeque<>();

    /**
     * @param bekijk looks a document up; nothing for one that is not to be found any more
     */
    Greep(List<NodeRef> stukken, Function<NodeRef, Optional<Treffer>> bekijk) {
        this.stukken = stukken.iterator();
        this.bekijk = bekijk;
        schuifOp();
    }

    private void schuifOp() {
        while (eerste.isEmpty() && stukken.hasNext()) {
            bekijk.apply(stukken.next()).ifPresent(eerste::add);
        }
    }

    @Override
    public boolean hasNext() {
        return !eerste.isEmpty();
    }

    @Override
    public Treffer next() {
        Treffer treffer = eerste.remove();
        schuifOp();
        return treffer;
    }

    private Instant moment() {
        return eerste.element().plaats().moment();
    }

    @Override
    public int compareTo(Greep ander) {
        return moment().compareTo(ander.moment());
    }
}
