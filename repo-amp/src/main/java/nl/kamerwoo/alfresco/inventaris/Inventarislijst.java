package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.inventaris.Verwantschap;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The lines of one request that one user may see: where they are, and how they hang together. */
public final class Inventarislijst {

    private final NodeService nodeService;
    private final String matter;
    private final SortedMap<Integer, NodeRef> zichtbaar;
    private final int achtergehouden;
    private final Verwantschap verwantschap;

    Inventarislijst(
            NodeService nodeService,
            String matter,
            SortedMap<Integer, NodeRef> zichtbaar,
            int achtergehouden,
            Verwantschap verwantschap) {
        this.nodeService = nodeService;
        this.matter = matter;
        this.zichtbaar = zichtbaar;
        this.achtergehouden = achtergehouden;
        this.verwantschap = verwantschap;
    }

    /** How the request is called: its reference. */
    public String matter() {
        return matter;
    }

    /** How many lines there are that the user may not see. */
    public int achtergehouden() {
        return achtergehouden;
    }

    /** Whether there is a line with this id, seen or not. */
    boolean bestaat(int id) {
        return verwantschap.bestaat(id);
    }

    Optional<NodeRef> node(int id) {
        return Optional.ofNullable(zichtbaar.get(id));
    }

    Optional<Lijstregel> regel(int id) {
        return node(id).map(this::regel);
    }

    /** Hands out the lines one by one, by their ids, and keeps none. */
    public void elk(Consumer<Lijstregel> elk) {
        zichtbaar.values().forEach(node -> elk.accept(regel(node)));
    }

    /** All of them at once, for what holds them against a sheet. */
    public SortedMap<Integer, Lijstregel> regels() {
        SortedMap<Integer, Lijstregel> regels = new TreeMap<>();
        elk(regel -> regels.put(regel.regel().id(), regel));
        return regels;
    }

    private Lijstregel regel(NodeRef node) {
        return Inventarisvelden.regel(nodeService.getProperties(node), verwantschap);
    }
}
