package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How the lines of one inventory hang together: which belong to one mail, which to one
 * conversation, and which are the same or almost.
 */
public final class Verwantschap {

    /**
     * What is known of a line. Texts are empty where there is nothing to know.
     *
     * @param stuk the id of its document
     * @param hoofdstuk the id of the mail that it came with
     * @param gesprek the conversation, as the mails call it
     * @param controlegetal of its content
     */
    public record Feit(
            int id, String stuk, String hoofdstuk, String gesprek, String controlegetal) {}

    /** Where the lines are told from: they are not all kept. */
    public interface Bron {

        /** Tells of all lines, by their ids from low to high. */
        void elk(Consumer<Feit> elk);

        /** What is known of the text of a line's document; nothing when it is not. */
        Optional<Vingerafdruk> afdruk(int regel);
    }

    private final Map<Sleutel, Integer> opStuk = new HashMap<>();
    private final Map<Sleutel, Integer> eersteMetInhoud = new HashMap<>();
    private final Map<Sleutel, List<Integer>> gesprekken = new HashMap<>();
    private final Set<Sleutel> hoofdstukken = new HashSet<>();
    private final BitSet dubbele = new BitSet();
    private final Map<Integer, Integer> gelijktOp = new HashMap<>();

    /**
     * @param bron asked for the text of those documents alone that are in a conversation with
     *     others
     */
    public Verwantschap(Bron bron) {
        bron.elk(this::neem);
        gesprekken.values().stream()
                .filter(gesprek -> gesprek.size() > 1)
                .forEach(gesprek -> vergelijk(gesprek, bron));
    }

    private void neem(Feit feit) {
        opStuk.put(Sleutel.van(feit.stuk()), feit.id());
        if (!feit.controlegetal().isEmpty()) {
            Integer eerste =
                    eersteMetInhoud.putIfAbsent(Sleutel.van(feit.controlegetal()), feit.id());
            dubbele.set(feit.id(), eerste != null);
        }
        if (!feit.hoofdstuk().isEmpty()) {
            hoofdstukken.add(Sleutel.van(feit.hoofdstuk()));
        }
        if (!feit.gesprek().isEmpty()) {
            gesprekken
                    .computeIfAbsent(Sleutel.van(feit.gesprek()), nieuw -> new ArrayList<>(2))
                    .add(feit.id());
        }
    }

    /** Each line with the first before it that it is like; copies are told of already. */
    private void vergelijk(List<Integer> gesprek, Bron bron) {
        Map<Integer, Vingerafdruk> eerder = new LinkedHashMap<>();
        for (int regel : gesprek) {
            Optional<Vingerafdruk> deze =
                    dubbele.get(regel) ? Optional.empty() : bron.afdruk(regel);
            deze.ifPresent(
                    eigen -> {
                        eerder.entrySet().stream()
                                .filter(ander -> eigen.lijktOp(ander.getValue()))
                                .findFirst()
                                .ifPresent(ander -> gelijktOp.put(regel, ander.getKey()));
                        eerder.put(regel, eigen);
                    });
        }
    }

    /** The line of the mail that it came with, or its own when others came with it. */
    public OptionalInt familie(Feit feit) {
        if (!feit.hoofdstuk().isEmpty()) {
            return getal(opStuk.get(Sleutel.van(feit.hoofdstuk())));
        }
        return hoofdstukken.contains(Sleutel.van(feit.stuk()))
                ? OptionalInt.of(feit.id())
                : OptionalInt.empty();
    }

    /** The first line of its conversation, which may be this one. */
    public OptionalInt gesprek(Feit feit) {
        return feit.gesprek().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(gesprekken.get(Sleutel.van(feit.gesprek())).get(0));
    }

    /** The first line with the same content, when that is not this one. */
    public OptionalInt dubbelVan(Feit feit) {
        return dubbele.get(feit.id())
                ? getal(eersteMetInhoud.get(Sleutel.van(feit.controlegetal())))
                : OptionalInt.empty();
    }

    /** The first line of its conversation with almost the same text. */
    public OptionalInt gelijktOp(Feit feit) {
        return getal(gelijktOp.get(feit.id()));
    }

    private static OptionalInt getal(Integer getal) {
        return getal == null ? OptionalInt.empty() : OptionalInt.of(getal);
    }
}
