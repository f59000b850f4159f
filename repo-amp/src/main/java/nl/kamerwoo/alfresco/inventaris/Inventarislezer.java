package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.inventaris.Regelnodes.Regelnode;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Inventaris;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.inventaris.Verwantschap;
import nl.kamerwoo.inventaris.Verwantschap.Bron;
import nl.kamerwoo.inventaris.Verwantschap.Feit;
import nl.kamerwoo.inventaris.Vingerafdruk;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The inventory as far as the user may see it: of a document that he may not read there is no line
 * for him; one that is gone keeps its line, for whoever may read the request.
 */
public final class Inventarislezer implements Inventaris {

    /** Not so many that all would be read sooner. */
    private static final int WEINIG = 100;

    private final NodeService nodeService;
    private final PermissionService permissionService;

    /**
     * @param nodeService the raw one, as the public one leaves out what it has no time left for and
     *     says nothing of it; rights are asked for here
     */
    public Inventarislezer(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /**
     * @throws AccessDeniedException when the user may not read the request
     */
    @Override
    public void elk(String verzoek, Consumer<Inventarisregel> elk) {
        try (Inventarislijst lijst =
                lees(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, verzoek))) {
            lijst.elk(regel -> elk.accept(regel.regel()));
        }
    }

    /**
     * All lines, however many there are: it goes past them once, and what ties one to others it
     * keeps in files, until the list is closed.
     *
     * @throws AccessDeniedException when the user may not read the request
     */
    public Inventarislijst lees(NodeRef verzoek) {
        eisLezen(verzoek);
        Regelnodes nodes = new Regelnodes(nodeService, verzoek);
        BitSet zichtbaar = new BitSet();
        AtomicInteger achtergehouden = new AtomicInteger();
        return lijst(
                nodes,
                zichtbaar,
                achtergehouden,
                elk ->
                        nodes.elk(
                                nodes.nummers(),
                                regel -> {
                                    if (isZichtbaar(regel)) {
                                        zichtbaar.set(regel.nummer());
                                    } else {
                                        achtergehouden.incrementAndGet();
                                    }
                                    elk.accept(regel.feit());
                                }));
    }

    /**
     * Some lines, as {@link #lees} would show them. Of the others only those are read that these
     * hang together with; of very many it is as well to read all.
     *
     * @param nummers the ids of the lines
     * @throws AccessDeniedException when the user may not read the request
     */
    Inventarislijst kies(NodeRef verzoek, Collection<Integer> nummers) {
        if (nummers.size() > WEINIG) {
            return lees(verzoek);
        }
        eisLezen(verzoek);
        Regelnodes nodes = new Regelnodes(nodeService, verzoek);
        BitSet zichtbaar = new BitSet();
        Verwanten verwanten = new Verwanten(nodes);
        for (int nummer : nummers) {
            nodes.met(nummer)
                    .filter(this::isZichtbaar)
                    .ifPresent(
                            regel -> {
                                zichtbaar.set(nummer);
                                verwanten.vraag(regel.feit());
                            });
        }
        return verwanten.isOnvolledig()
                ? lees(verzoek)
                : lijst(nodes, zichtbaar, new AtomicInteger(), verwanten::elk);
    }

    /** What is seen and what is held back is known when the facts were told. */
    private Inventarislijst lijst(
            Regelnodes nodes,
            BitSet zichtbaar,
            AtomicInteger achtergehouden,
            Consumer<Consumer<Feit>> feiten) {
        Kladruimte ruimte = new Kladruimte();
        try {
            Verwantschap verwantschap = new Verwantschap(bron(nodes, feiten), ruimte);
            return new Inventarislijst(
                    nodes, zichtbaar, achtergehouden.get(), verwantschap, ruimte);
        } catch (RuntimeException fout) {
            ruimte.close();
            throw fout;
        }
    }

    private Bron bron(Regelnodes nodes, Consumer<Consumer<Feit>> feiten) {
        return new Bron() {
            @Override
            public void elk(Consumer<Feit> elk) {
                feiten.accept(elk);
            }

            @Override
            public Optional<Vingerafdruk> afdruk(int regel) {
                return nodes.met(regel)
                        .flatMap(node -> Inventarislezer.this.afdruk(node.feit().stuk()));
            }
        };
    }

    private void eisLezen(NodeRef verzoek) {
        if (!magLezen(verzoek)) {
            throw new AccessDeniedException(PermissionService.READ);
        }
    }

    private boolean isZichtbaar(Regelnode regel) {
        NodeRef document = stuk(regel.feit().stuk());
        return magLezen(regel.node()) && (!nodeService.exists(document) || magLezen(document));
    }

    private boolean magLezen(NodeRef node) {
        return permissionService.hasPermission(node, PermissionService.READ)
                == AccessStatus.ALLOWED;
    }

    /** As the document was read: one that is not, or not since it changed, is like nothing. */
    private Optional<Vingerafdruk> afdruk(String stuk) {
        NodeRef document = stuk(stuk);
        if (!nodeService.exists(document)) {
            return Optional.empty();
        }
        Map<QName, Serializable> waarden = nodeService.getProperties(document);
        return waarden.get(ContentModel.PROP_CONTENT) instanceof ContentData inhoud
                        && inhoud.getContentUrl() != null
                        && inhoud.getContentUrl()
                                .equals(waarden.get(KamerwooModel.PROP_GELEZEN_INHOUD))
                ? Vingerafdruk.uit(Inventarisvelden.tekst(waarden, KamerwooModel.PROP_VINGERAFDRUK))
                : Optional.empty();
    }

    static NodeRef stuk(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
