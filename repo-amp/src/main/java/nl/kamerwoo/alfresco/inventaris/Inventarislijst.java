package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.inventaris.Regelnodes.Regelnode;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.inventaris.Vergelijking;
import nl.kamerwoo.inventaris.Verwantschap;
import nl.kamerwoo.inventaris.Werkruimte;
import nl.kamerwoo.inventaris.Werkruimte.Getallen;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines of one request that one user may see: where they are, and how they hang together. How
 * many there are costs no memory but for a bit a line; what is more lies in files until it is
 * closed.
 */
public final class Inventarislijst implements Vergelijking.Regels, AutoCloseable {

    private final Regelnodes nodes;
    private final BitSet zichtbaar;
    private final int achtergehouden;
    private final Verwantschap verwantschap;
    private final Werkruimte ruimte;

    Inventarislijst(
            Regelnodes nodes,
            BitSet zichtbaar,
            int achtergehouden,
            Verwantschap verwantschap,
            Werkruimte ruimte) {
        this.nodes = nodes;
        this.zichtbaar = zichtbaar;
        this.achtergehouden = achtergehouden;
        this.verwantschap = verwantschap;
        this.ruimte = ruimte;
    }

    /** How the request is called: its reference. */
    public String matter() {
        return nodes.matter();
    }

    /** How many lines there are that the user may not see. */
    public int achtergehouden() {
        return achtergehouden;
    }

    /** Whether there is a line with this id, seen or not. */
    boolean bestaat(int id) {
        return nodes.met(id).isPresent();
    }

    Optional<NodeRef> node(int id) {
        return zichtbaar(id).map(Regelnode::node);
    }

    @Override
    public Optional<Lijstregel> regel(int id) {
        return zichtbaar(id).map(this::regel);
    }

    private Optional<Regelnode> zichtbaar(int id) {
        return id > 0 && zichtbaar.get(id) ? nodes.met(id) : Optional.empty();
    }

    /** The ids of the lines. */
    @Override
    public BitSet nummers() {
        return (BitSet) zichtbaar.clone();
    }

    /** Hands out the lines one by one, by their ids, and keeps none. */
    public void elk(Consumer<Lijstregel> elk) {
        nodes.elk(zichtbaar.stream(), node -> elk.accept(regel(node)));
    }

    /** Room for a number for each line. */
    public Getallen getallen() {
        return ruimte.getallen();
    }

    private Lijstregel regel(Regelnode node) {
        return Inventarisvelden.regel(node.waarden(), verwantschap);
    }

    @Override
    public void close() {
        ruimte.close();
    }
}
