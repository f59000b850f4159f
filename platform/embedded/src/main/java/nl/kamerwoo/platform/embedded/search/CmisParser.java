package nl.kamerwoo.platform.embedded.search;

import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.ABSENT;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.EQUAL;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.IN;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.LIKE;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.NOT_IN;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.NOT_LIKE;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.PRESENT;

import nl.kamerwoo.platform.embedded.search.Condition.Comparison;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of {@code cmis-alfresco} that the database answers. */
final class CmisParser {
    private static final String ENDS = "(),=<>'.";
    private static final Map<String, String> NAMES =
            Map.of(
                    "cmis:document", "cm:content",
                    "cmis:folder", "cm:folder",
                    "cmis:name", "cm:name",
                    "cmis:objectId", "sys:node-uuid",
                    "cmis:creationDate", "cm:created",
                    "cmis:createdBy", "cm:creator",
                    "cmis:lastModificationDate", "cm:modified",
                    "cmis:lastModifiedBy", "cm:modifier");
    private static final Map<String, Comparison> OPERATORS = operators();

    private final Scanner scanner;
    private final NamespacePrefixResolver namespaces;

    CmisParser(String query, NamespacePrefixResolver namespaces) {
        this.scanner = new Scanner(query);
        this.namespaces = namespaces;
    }

    record Query(Condition condition, List<SortDefinition> order) {}

    /** The longer ones first. */
    private static Map<String, Comparison> operators() {
        Map<String, Comparison> operators = new LinkedHashMap<>();
        operators.put("<>", Comparison.DIFFERENT);
        operators.put("<=", Comparison.AT_MOST);
        operators.put(">=", Comparison.AT_LEAST);
        operators.put("=", Comparison.EQUAL);
        operators.put("<", Comparison.LESS);
        operators.put(">", Comparison.MORE);
        return operators;
    }

    Query parse() {
        scanner.expectKeyword("SELECT");
        do {
            if (!scanner.symbol("*")) {
                column();
            }
        } while (scanner.symbol(","));
        scanner.expectKeyword("FROM");
        List<Condition> parts = new ArrayList<>(List.of(new Condition.Type(source(), false)));
        while (scanner.keyword("JOIN")) {
            parts.add(new Condition.Aspect(source(), false));
            scanner.expectKeyword("ON");
            column();
            scanner.expect("=");
            column();
        }
        if (scanner.keyword("WHERE")) {
            parts.add(alternatives());
        }
        List<SortDefinition> order = new ArrayList<>();
        if (scanner.keyword("ORDER")) {
            scanner.expectKeyword("BY");
            do {
                String name = column().toString();
                boolean descending = scanner.keyword("DESC");
                scanner.keyword("ASC");
                order.add(new SortDefinition(SortDefinition.SortType.FIELD, name, !descending));
            } while (scanner.symbol(","));
        }
        if (scanner.peek() != 0) {
            throw scanner.unreadable();
        }
        return new Query(Condition.and(parts), order);
    }

    private QName source() {
        QName name = qname(scanner.until(ENDS));
        scanner.keyword("AS");
        int start = scanner.position();
        for (String word : List.of("JOIN", "ON", "WHERE", "ORDER")) {
            if (scanner.keyword(word)) {
                scanner.backTo(start);
                return name;
            }
        }
        scanner.until(ENDS);
        return name;
    }

    private QName column() {
        String name = scanner.until(ENDS);
        return qname(scanner.here() == '.' && scanner.symbol(".") ? scanner.until(ENDS) : name);
    }

    private QName qname(String name) {
        String translated = NAMES.getOrDefault(name, name);
        if (translated.startsWith("cmis:") || !translated.contains(":")) {
            throw new UnsupportedOperationException("CMIS name " + name);
        }
        return QName.createQName(translated, namespaces);
    }

    private Condition alternatives() {
        List<Condition> alternatives = new ArrayList<>();
        do {
            List<Condition> together = new ArrayList<>();
            do {
                together.add(predicate());
            } while (scanner.keyword("AND"));
            alternatives.add(Condition.and(together));
        } while (scanner.keyword("OR"));
        return Condition.or(alternatives);
    }

    private Condition predicate() {
        if (scanner.keyword("NOT")) {
            return new Condition.Not(predicate());
        }
        if (scanner.symbol("(")) {
            Condition inside = alternatives();
            scanner.expect(")");
            return inside;
        }
        if (scanner.keyword("IN_FOLDER")) {
            return new Condition.Child(folder());
        }
        if (scanner.keyword("IN_TREE")) {
            return new Condition.Descendant(folder());
        }
        if (scanner.keyword("CONTAINS")) {
            scanner.expect("(");
            Condition words = new Condition.Words(null, literal());
            scanner.expect(")");
            return words;
        }
        if (scanner.keyword("ANY")) {
            return in(column(), scanner.keyword("NOT"));
        }
        return scanner.peek() == '\'' || Character.isDigit(scanner.peek()) ? any() : comparison();
    }

    /** {@code 'BZK' = ANY kw:ministeries} */
    private Condition any() {
        String value = literal();
        scanner.expect("=");
        scanner.expectKeyword("ANY");
        return new Condition.Property(column(), EQUAL, List.of(value));
    }

    private Condition comparison() {
        QName column = column();
        if (scanner.keyword("IS")) {
            Comparison presence = scanner.keyword("NOT") ? PRESENT : ABSENT;
            scanner.expectKeyword("NULL");
            return new Condition.Property(column, presence, List.of());
        }
        boolean not = scanner.keyword("NOT");
        if (scanner.keyword("LIKE")) {
            return new Condition.Property(column, not ? NOT_LIKE : LIKE, List.of(literal()));
        }
        if (not || scanner.peek() == 'I' || scanner.peek() == 'i') {
            return in(column, not);
        }
        for (Map.Entry<String, Comparison> operator : OPERATORS.entrySet()) {
            if (scanner.symbol(operator.getKey())) {
                return new Condition.Property(column, operator.getValue(), List.of(literal()));
            }
        }
        throw scanner.unreadable();
    }

    private Condition in(QName column, boolean not) {
        scanner.expectKeyword("IN");
        scanner.expect("(");
        List<String> values = new ArrayList<>();
        do {
            values.add(literal());
        } while (scanner.symbol(","));
        scanner.expect(")");
        return new Condition.Property(column, not ? NOT_IN : IN, values);
    }

    private NodeRef folder() {
        scanner.expect("(");
        if (scanner.peek() != '\'') {
            scanner.until(ENDS);
            scanner.expect(",");
        }
        String id = literal();
        scanner.expect(")");
        return NodeRef.isNodeRef(id)
                ? new NodeRef(id)
                : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    private String literal() {
        if (scanner.keyword("TIMESTAMP")) {
            return Dates.stored(OffsetDateTime.parse(scanner.quoted('\'')).toInstant());
        }
        if (scanner.peek() == '\'') {
            return scanner.quoted('\'');
        }
        String bare = scanner.until("),");
        if (!bare.matches("(?i)-?\\d+(\\.\\d+)?|true|false")) {
            throw scanner.unreadable();
        }
        return bare;
    }
}
