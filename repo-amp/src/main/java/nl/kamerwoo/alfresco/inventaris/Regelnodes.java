package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Verwantschap.Feit;

import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The nodes of the lines of one inventory, by what they are found by: a few of them without going
 * past the others, all of them by the page.
 */
final class Regelnodes {

    private static final int PAGINA = 100;

    /** A line as it lies. */
    record Regelnode(NodeRef node, Map<QName, Serializable> waarden) {

        Feit feit() {
            return Inventarisvelden.feit(waarden);
        }

        int nummer() {
            return Inventarisvelden.nummer(waarden);
        }
    }

    private final NodeService nodeService;
    private final NodeRef verzoek;

    Regelnodes(NodeService nodeService, NodeRef verzoek) {
        this.nodeService = nodeService;
        this.verzoek = verzoek;
    }

    /** How the request is called: its reference. */
    String matter() {
        return Objects.toString(
                nodeService.getProperty(verzoek, KamerwooModel.PROP_REFERENTIE), "");
    }

    /** The numbers that were ever given. */
    IntStream nummers() {
        return IntStream.rangeClosed(1, laatste(nodeService, verzoek));
    }

    static int laatste(NodeService nodeService, NodeRef verzoek) {
        return nodeService.getProperty(verzoek, KamerwooModel.PROP_LAATSTE_REGELNUMMER)
                        instanceof Integer nummer
                ? nummer
                : 0;
    }

    Optional<Regelnode> met(int nummer) {
        return Optional.ofNullable(
                        nodeService.getChildByName(
                                verzoek, KamerwooModel.ASSOC_INVENTARIS, String.valueOf(nummer)))
                .map(this::lees);
    }

    /** The line of a document. */
    Optional<Regelnode> van(String stuk) {
        return nodeService
                .getChildAssocs(verzoek, KamerwooModel.ASSOC_INVENTARIS, Opname.bandnaam(stuk))
                .stream()
                .findFirst()
                .map(band -> lees(band.getChildRef()));
    }

    /** The lines that have this as one of their texts, which is not a long one. */
    List<Regelnode> met(QName veld, String waarde) {
        return nodeService.getChildAssocsByPropertyValue(verzoek, veld, waarde).stream()
                .filter(band -> band.getTypeQName().equals(KamerwooModel.ASSOC_INVENTARIS))
                .map(band -> lees(band.getChildRef()))
                .toList();
    }

    /**
     * Hands out those lines that are there, one by one.
     *
     * @param nummers from low to high, as the lines come
     */
    void elk(IntStream nummers, Consumer<Regelnode> elk) {
        PrimitiveIterator.OfInt volgende = nummers.iterator();
        while (volgende.hasNext()) {
            pagina(volgende).stream()
                    .map(band -> lees(band.getChildRef()))
                    .sorted((een, ander) -> Integer.compare(een.nummer(), ander.nummer()))
                    .forEach(elk);
        }
    }

    private List<ChildAssociationRef> pagina(PrimitiveIterator.OfInt volgende) {
        List<String> namen = new ArrayList<>(PAGINA);
        while (namen.size() < PAGINA && volgende.hasNext()) {
            namen.add(String.valueOf(volgende.nextInt()));
        }
        return nodeService.getChildrenByName(verzoek, KamerwooModel.ASSOC_INVENTARIS, namen);
    }

    private Regelnode lees(NodeRef node) {
        return new Regelnode(node, nodeService.getProperties(node));
    }
}
