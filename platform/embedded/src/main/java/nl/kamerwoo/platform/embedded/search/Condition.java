package nl.kamerwoo.platform.embedded.search;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.List;

/** What a query asks of a node, whatever the language it is written in. */
sealed interface Condition {
    record All() implements Condition {}

    record And(List<Condition> parts) implements Condition {}

    record Or(List<Condition> parts) implements Condition {}

    record Not(Condition part) implements Condition {}

    record Type(QName name, boolean exact) implements Condition {}

    record Aspect(QName name, boolean exact) implements Condition {}

    record Id(NodeRef node) implements Condition {}

    record Child(NodeRef of) implements Condition {}

    record Descendant(NodeRef of) implements Condition {}

    /** A value, or of a property with many values one of them, compares so with those given. */
    record Property(QName name, Comparison comparison, List<String> values) implements Condition {}

    /** Words next to each other, in one property or (null) in the text of the document. */
    record Words(QName property, String words) implements Condition {}

    record Range(QName property, String from, String to, boolean withFrom, boolean withTo)
            implements Condition {}

    enum Comparison {
        EQUAL("= ?"),
        DIFFERENT("<> ?"),
        LESS("< ?"),
        AT_MOST("<= ?"),
        MORE("> ?"),
        AT_LEAST(">= ?"),
        LIKE("like ? escape '\\'"),
        NOT_LIKE("not like ? escape '\\'"),
        IN("in "),
        NOT_IN("not in "),
        PRESENT("is not null"),
        ABSENT("is not null");

        final String sql;

        Comparison(String sql) {
            this.sql = sql;
        }
    }

    static Condition and(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    static Condition or(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }
}
