package nl.kamerwoo.alfresco.zoeken;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What documents must be, to be asked of the database in CMIS. All of it must hold.
 *
 * @param type the kind of document, with its prefix
 * @param aspecten those that hold the properties that are asked for: CMIS has no other way to them
 * @param voorwaarden on the properties, each with the alias of who holds it
 */
record Criteria(String type, Set<String> aspecten, List<String> voorwaarden) {

    static final String STUK = "kw:stuk";

    static Criteria van(String type) {
        return new Criteria(type, Set.of(), List.of());
    }

    static Criteria van(String type, String voorwaarde) {
        return new Criteria(type, Set.of(), List.of(voorwaarde));
    }

    /** Of any document that has the aspect. */
    static Criteria metAspect(String aspect, String... voorwaarden) {
        return new Criteria(STUK, Set.of(aspect), List.of(voorwaarden));
    }

    /** Both together; nothing when no document is of both kinds. */
    Optional<Criteria> en(Criteria ander) {
        boolean past = type.equals(STUK) || ander.type.equals(STUK) || type.equals(ander.type);
        if (!past) {
            return Optional.empty();
        }
        Set<String> beide = new LinkedHashSet<>(aspecten);
        beide.addAll(ander.aspecten);
        return Optional.of(
                new Criteria(
                        type.equals(STUK) ? ander.type : type,
                        beide,
                        Stream.concat(voorwaarden.stream(), ander.voorwaarden.stream()).toList()));
    }

    /** The question, without an order. */
    String vraag() {
        StringBuilder vraag = new StringBuilder("select s.cmis:objectId from " + type + " s");
        for (String aspect : aspecten) {
            String alias = alias(aspect);
            vraag.append(
                    " join %s %s on s.cmis:objectId = %s.cmis:objectId"
                            .formatted(aspect, alias, alias));
        }
        if (!voorwaarden.isEmpty()) {
            vraag.append(" where ").append(String.join(" and ", voorwaarden));
        }
        return vraag.toString();
    }

    /** What the conditions on a property of an aspect call it. */
    static String alias(String aspect) {
        return aspect.replace(':', '_');
    }
}
