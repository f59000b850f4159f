package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet held against lines in memory. */
public final class Bladproef {

    /** What a sheet tells. */
    public record Uitkomst(List<Wijziging> wijzigingen, List<Invoerfout> fouten) {}

    public final Vergelijking vergelijking;
    private final List<Wijziging> wijzigingen = new ArrayList<>();

    /**
     * @param regels by their ids
     */
    public Bladproef(Map<Integer, Lijstregel> regels, String matter) {
        vergelijking =
                new Vergelijking(
                        new Lijst(regels), matter, new Proefruimte().getallen(), wijzigingen::add);
    }

    public Uitkomst slot() {
        List<Invoerfout> fouten = vergelijking.slot();
        return new Uitkomst(wijzigingen, fouten);
    }

    private record Lijst(Map<Integer, Lijstregel> regels) implements Vergelijking.Regels {

        @Override
        public Optional<Lijstregel> regel(int nummer) {
            return Optional.ofNullable(regels.get(nummer));
        }

        @Override
        public BitSet nummers() {
            BitSet nummers = new BitSet();
            regels.keySet().forEach(nummers::set);
            return nummers;
        }
    }
}
