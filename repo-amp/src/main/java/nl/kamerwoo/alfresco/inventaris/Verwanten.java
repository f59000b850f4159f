package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.inventaris.Regelnodes.Regelnode;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Verwantschap.Feit;

import org.alfresco.service.namespace.QName;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Some lines of an inventory and all that they hang together with: enough to tell of these what all
 * lines together would tell.
 */
final class Verwanten {

    /** The database compares no texts that are much longer. */
    private static final int LANGSTE = 1_000;

    /** What was asked for already. */
    private record Vraag(QName veld, String waarde) {}

    private final Regelnodes nodes;
    private final SortedMap<Integer, Feit> feiten = new TreeMap<>();
    private final Set<Vraag> gevraagd = new HashSet<>();
    private final Set<Vraag> nietTeVragen = new HashSet<>();

    Verwanten(Regelnodes nodes) {
        this.nodes = nodes;
    }

    /** Whether there was something that the database cannot be asked for. */
    boolean isOnvolledig() {
        return !nietTeVragen.isEmpty();
    }

    /** All of them, by their ids from low to high. */
    void elk(Consumer<Feit> elk) {
        feiten.values().forEach(elk);
    }

    void vraag(Feit feit) {
        feiten.put(feit.id(), feit);
        if (feit.hoofdstuk().isEmpty()) {
            met(KamerwooModel.PROP_REGEL_HOOFDSTUK, feit.stuk());
        } else {
            nodes.van(feit.hoofdstuk()).ifPresent(regel -> neem(List.of(regel)));
        }
        evenbeelden(feit);
        // Which of a conversation are copies is told first: they are not held against others.
        met(KamerwooModel.PROP_REGEL_GESPREK, feit.gesprek()).stream()
                .map(Regelnode::feit)
                .forEach(this::evenbeelden);
    }

    private void evenbeelden(Feit feit) {
        met(KamerwooModel.PROP_REGEL_CONTROLEGETAL, feit.controlegetal());
    }

    private List<Regelnode> met(QName veld, String waarde) {
        if (waarde.isEmpty() || !gevraagd.add(new Vraag(veld, waarde))) {
            return List.of();
        }
        if (waarde.length() > LANGSTE) {
            nietTeVragen.add(new Vraag(veld, waarde));
            return List.of();
        }
        return neem(nodes.met(veld, waarde));
    }

    private List<Regelnode> neem(List<Regelnode> regels) {
        regels.forEach(regel -> feiten.put(regel.nummer(), regel.feit()));
        return regels;
    }
}
