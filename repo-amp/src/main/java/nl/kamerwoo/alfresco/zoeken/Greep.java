package nl.kamerwoo.alfresco.zoeken;

import org.alfresco.service.cmr.repository.NodeRef;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the database gave of one question, by its moments. A document is looked at no sooner than
 * its turn comes: of a long list most never do.
 */
final class Greep implements Iterator<Treffer>, Comparable<Greep> {

    private final List<NodeRef> stukken;
    private final Function<NodeRef, Optional<Treffer>> bekijk;
    private int volgende;
    private Optional<Treffer> eerste = Optional.empty();

    /**
     * @param bekijk looks a document up; nothing for one that is not to be found any more
     */
    Greep(List<NodeRef> stukken, Function<NodeRef, Optional<Treffer>> bekijk) {
        this.stukken = stukken;
        this.bekijk = bekijk;
        schuifOp();
    }

    private void schuifOp() {
        eerste = Optional.empty();
        while (eerste.isEmpty() && volgende < stukken.size()) {
            eerste = bekijk.apply(stukken.get(volgende));
            volgende++;
        }
    }

    @Override
    public boolean hasNext() {
        return eerste.isPresent();
    }

    @Override
    public Treffer next() {
        Treffer treffer = eerste.orElseThrow(NoSuchElementException::new);
        schuifOp();
        return treffer;
    }

    private Instant moment() {
        return eerste.orElseThrow().plaats().moment();
    }

    @Override
    public int compareTo(Greep ander) {
        return moment().compareTo(ander.moment());
    }
}
