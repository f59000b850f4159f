package nl.kamerwoo.inventaris;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

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

    private final Map<String, Integer> opStuk = new HashMap<>();
    private final Map<String, Integer> eersteMetInhoud = new HashMap<>();
    private final Map<String, List<Feit>> gesprekken = new HashMap<>();
    private final Set<Integer> nummers = new HashSet<>();
    private final Set<String> hoofdstukken = new HashSet<>();
    private final Map<Integer, Integer> gelijktOp = new HashMap<>();

    /**
     * @param feiten of all lines, by their ids from low to high
     * @param afdruk what is known of the text of a document, by its id; asked for those alone that
     *     are in a conversation with others
     */
    public Verwantschap(Collection<Feit> feiten, Function<String, Optional<Vingerafdruk>> afdruk) {
        for (Feit feit : feiten) {
            nummers.add(feit.id());
            opStuk.put(feit.stuk(), feit.id());
            zet(eersteMetInhoud, feit.controlegetal(), feit.id());
            if (!feit.hoofdstuk().isEmpty()) {
                hoofdstukken.add(feit.hoofdstuk());
            }
            if (!feit.gesprek().isEmpty()) {
                gesprekken.computeIfAbsent(feit.gesprek(), nieuw -> new ArrayList<>()).add(feit);
            }
        }
        gesprekken.values().stream()
                .filter(gesprek -> gesprek.size() > 1)
                .forEach(gesprek -> vergelijk(gesprek, afdruk));
    }

    private static void zet(Map<String, Integer> eerste, String sleutel, int id) {
        if (!sleutel.isEmpty()) {
            eerste.putIfAbsent(sleutel, id);
        }
    }

    /** Each line with the first before it that it is like; copies are told of already. */
    private void vergelijk(List<Feit> gesprek, Function<String, Optional<Vingerafdruk>> afdruk) {
        Map<Integer, Vingerafdruk> eerder = new LinkedHashMap<>();
        for (Feit feit : gesprek) {
            Optional<Vingerafdruk> deze =
                    dubbelVan(feit).isPresent() ? Optional.empty() : afdruk.apply(feit.stuk());
            deze.ifPresent(
                    eigen -> {
                        eerder.entrySet().stream()
                                .filter(ander -> eigen.lijktOp(ander.getValue()))
                                .findFirst()
                                .ifPresent(ander -> gelijktOp.put(feit.id(), ander.getKey()));
                        eerder.put(feit.id(), eigen);
                    });
        }
    }

    /** The line of the mail that it came with, or its own when others came with it. */
    public OptionalInt familie(Feit feit) {
        if (!feit.hoofdstuk().isEmpty()) {
            return getal(opStuk.get(feit.hoofdstuk()));
        }
        return hoofdstukken.contains(feit.stuk()) ? OptionalInt.of(feit.id()) : OptionalInt.empty();
    }

    /** The first line of its conversation, which may be this one. */
    public OptionalInt gesprek(Feit feit) {
        return feit.gesprek().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(gesprekken.get(feit.gesprek()).get(0).id());
    }

    /** The first line with the same content, when that is not this one. */
    public OptionalInt dubbelVan(Feit feit) {
        Integer eerste = eersteMetInhoud.get(feit.controlegetal());
        return eerste == null || eerste == feit.id() ? OptionalInt.empty() : OptionalInt.of(eerste);
    }

    /** The first line of its conversation with almost the same text. */
    public OptionalInt gelijktOp(Feit feit) {
        return getal(gelijktOp.get(feit.id()));
    }

    /** Whether there is a line with this id. */
    public boolean bestaat(int id) {
        return nummers.contains(id);
    }

    private static OptionalInt getal(Integer getal) {
        return getal == null ? OptionalInt.empty() : OptionalInt.of(getal);
    }
}
