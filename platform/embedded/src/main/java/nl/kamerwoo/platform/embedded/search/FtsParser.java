package nl.kamerwoo.platform.embedded.search;

import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.ABSENT;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.EQUAL;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.PRESENT;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The part of {@code fts-alfresco} that modules write: fields, phrases, ranges, AND OR NOT. */
final class FtsParser {
    private static final String ENDS = "()[]<>\"";

    private final Scanner scanner;
    private final NamespacePrefixResolver namespaces;
    private final boolean impliesAnd;

    FtsParser(String query, NamespacePrefixResolver namespaces, boolean impliesAnd) {
        this.scanner = new Scanner(query);
        this.namespaces = namespaces;
        this.impliesAnd = impliesAnd;
    }

    Condition parse() {
        Condition condition = alternatives(this::term);
        if (scanner.peek() != 0) {
            throw scanner.unreadable();
        }
        return condition;
    }

    /** Terms without a word between them are joined by the default operator. */
    private Condition alternatives(Supplier<Condition> term) {
        List<Condition> alternatives = new ArrayList<>();
        List<Condition> together = new ArrayList<>(List.of(negatable(term)));
        while (scanner.peek() != 0 && scanner.peek() != ')') {
            boolean and = scanner.keyword("AND") || scanner.symbol("&&");
            boolean or = !and && (scanner.keyword("OR") || scanner.symbol("||"));
            if (or || !and && !impliesAnd) {
                alternatives.add(Condition.and(together));
                together = new ArrayList<>();
            }
            together.add(negatable(term));
        }
        alternatives.add(Condition.and(together));
        return Condition.or(alternatives);
    }

    private Condition negatable(Supplier<Condition> term) {
        if (scanner.keyword("NOT") || scanner.symbol("!") || scanner.symbol("-")) {
            return new Condition.Not(negatable(term));
        }
        scanner.symbol("+");
        if (!scanner.symbol("(")) {
            return term.get();
        }
        Condition inside = alternatives(term);
        scanner.expect(")");
        return inside;
    }

    private Condition term() {
        if (scanner.symbol("*")) {
            return new Condition.All();
        }
        boolean exact = scanner.symbol("=");
        String field = scanner.peek() == '"' ? null : field();
        return field == null
                ? new Condition.Words(null, text(ENDS))
                : scanner.peek() == '('
                        ? negatable(() -> value(field, exact))
                        : value(field, exact);
    }

    /** {@code TYPE:}, {@code cm:name:} or {@code @cm\:name:}; null when a word stands here. */
    private String field() {
        int start = scanner.position();
        scanner.symbol("@");
        String name = scanner.until(ENDS + ":");
        if (scanner.here() != ':') {
            scanner.backTo(start);
            return null;
        }
        scanner.next();
        if (name.equals(name.toUpperCase(Locale.ROOT)) || name.contains(":")) {
            return name;
        }
        int afterPrefix = scanner.position();
        String local = scanner.until(ENDS + ":");
        if (scanner.here() == ':' && !local.isEmpty()) {
            scanner.next();
            return name + ":" + local;
        }
        scanner.backTo(afterPrefix);
        return "cm:" + name;
    }

    private Condition value(String field, boolean exact) {
        return switch (field) {
            case "TYPE" -> new Condition.Type(qname(text(ENDS)), false);
            case "EXACTTYPE" -> new Condition.Type(qname(text(ENDS)), true);
            case "ASPECT" -> new Condition.Aspect(qname(text(ENDS)), false);
            case "EXACTASPECT" -> new Condition.Aspect(qname(text(ENDS)), true);
            case "ID" -> new Condition.Id(new NodeRef(text(ENDS)));
            case "PARENT" -> new Condition.Child(new NodeRef(text(ENDS)));
            case "ANCESTOR" -> new Condition.Descendant(new NodeRef(text(ENDS)));
            case "TEXT" -> new Condition.Words(null, text(ENDS));
            case "ISNULL", "ISUNSET" ->
                    new Condition.Property(qname(text(ENDS)), ABSENT, List.of());
            case "ISNOTNULL", "EXISTS" ->
                    new Condition.Property(qname(text(ENDS)), PRESENT, List.of());
            default -> property(qname(field), exact);
        };
    }

    private Condition property(QName name, boolean exact) {
        if ("[<".indexOf(scanner.peek()) >= 0) {
            boolean withFrom = scanner.next() == '[';
            String from = text(ENDS);
            scanner.expectKeyword("TO");
            String to = text(ENDS);
            scanner.peek();
            return new Condition.Range(name, from, to, withFrom, scanner.next() == ']');
        }
        return exact
                ? new Condition.Property(name, EQUAL, List.of(text(ENDS)))
                : new Condition.Words(name, text(ENDS));
    }

    private String text(String ends) {
        String text = scanner.peek() == '"' ? scanner.quoted('"') : scanner.until(ends);
        if (text.isEmpty()) {
            throw scanner.unreadable();
        }
        return text;
    }

    private QName qname(String name) {
        if (name.startsWith("{")) {
            return QName.createQName(name);
        }
        if (!name.contains(":")) {
            throw new UnsupportedOperationException("Searching in " + name);
        }
        return QName.createQName(name, namespaces);
    }
}
