package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.zoeken.Plaats;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The dossiers whose terms run, the one that ends first first, as far as the user may read them.
 * They come in pages that go on after a place: what is done in the meantime moves no other over a
 * page's edge.
 */
public final class Lopendedossiers {

    /** How many the database is asked for at a time. */
    private static final int GREEP = 500;

    private final SearchService searchService;
    private final NodeService nodeService;

    /** A dossier and where it stands. */
    public record Lopend(NodeRef dossier, Plaats plaats) {}

    /** A page; the place of its last when there are more. */
    public record Bladzijde(List<NodeRef> dossiers, Optional<Plaats> volgende) {}

    /**
     * @param searchService the public one, and so is the node service: they hold back what the user
     *     may not read
     */
    public Lopendedossiers(SearchService searchService, NodeService nodeService) {
        this.searchService = searchService;
        this.nodeService = nodeService;
    }

    /** So many of them after a place, or from the beginning. */
    public Bladzijde lees(Lopendvraag vraag, Optional<Plaats> na, int meeste) {
        List<Lopend> gelezen = lees(vraag, na, meeste + 1, new ArrayList<>());
        List<Lopend> bladzijde = gelezen.subList(0, Math.min(meeste, gelezen.size()));
        return new Bladzijde(
                bladzijde.stream().map(Lopend::dossier).toList(),
                gelezen.size() > meeste
                        ? Optional.of(bladzijde.get(meeste - 1).plaats())
                        : Optional.empty());
    }

    /** Whole days at a time, as the database puts those of one day in any order. */
    private List<Lopend> lees(
            Lopendvraag vraag, Optional<Plaats> na, int nodig, List<Lopend> gelezen) {
        List<NodeRef> greep;
        int vanaf = 0;
        do {
            greep = vraag.vanaf(na.map(Plaats::moment)).pagina(searchService, vanaf, GREEP);
            greep.stream()
                    .flatMap(dossier -> lopend(dossier).stream())
                    .filter(een -> na.filter(p -> een.plaats().compareTo(p) <= 0).isEmpty())
                    .forEach(gelezen::add);
            vanaf += greep.size();
        } while (greep.size() == GREEP && !isGenoeg(gelezen, nodig));
        gelezen.sort((een, ander) -> een.plaats().compareTo(ander.plaats()));
        return gelezen;
    }

    /** Whether the day of the last that is needed is over. */
    private static boolean isGenoeg(List<Lopend> gelezen, int nodig) {
        return gelezen.size() > nodig
                && gelezen.get(gelezen.size() - 1)
                        .plaats()
                        .moment()
                        .isAfter(gelezen.get(nodig - 1).plaats().moment());
    }

    /** Nothing when it went in the meantime. */
    private Optional<Lopend> lopend(NodeRef dossier) {
        try {
            return Optional.ofNullable(
                            (Date)
                                    nodeService.getProperty(
                                            dossier, KamerwooModel.PROP_TERMIJN_EINDE))
                    .map(einde -> Datums.toDate(Datums.toLocalDate(einde)).toInstant())
                    .map(dag -> new Lopend(dossier, new Plaats(dag, dossier.getId())));
        } catch (InvalidNodeRefException | AccessDeniedException weg) {
            return Optional.empty();
        }
    }
}
