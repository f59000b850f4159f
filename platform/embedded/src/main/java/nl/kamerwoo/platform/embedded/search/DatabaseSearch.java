package nl.kamerwoo.platform.embedded.search;

import nl.kamerwoo.platform.embedded.search.Condition.Comparison;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds nodes in the tables, as the current transaction sees them. */
final class DatabaseSearch {
    private static final Map<QName, String> COLUMNS =
            Map.of(
                    ContentModel.PROP_NODE_UUID, "uuid",
                    ContentModel.PROP_NODE_DBID, "id",
                    ContentModel.PROP_CREATOR, "creator",
                    ContentModel.PROP_CREATED, "created",
                    ContentModel.PROP_MODIFIER, "modifier",
                    ContentModel.PROP_MODIFIED, "modified");
    private static final Set<QName> WHOLE =
            Set.of(DataTypeDefinition.INT, DataTypeDefinition.LONG, DataTypeDefinition.BOOLEAN);
    private static final Set<QName> REAL =
            Set.of(DataTypeDefinition.FLOAT, DataTypeDefinition.DOUBLE);

    private final JdbcTemplate jdbc;
    private final DictionaryService dictionary;

    DatabaseSearch(JdbcTemplate jdbc, DictionaryService dictionary) {
        this.jdbc = jdbc;
        this.dictionary = dictionary;
    }

    /** Whether the repository answers it from its database: of what FTS can say, little. */
    boolean answers(Condition condition, boolean cmis) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(part -> answers(part, cmis));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().allMatch(part -> answers(part, cmis));
        }
        if (condition instanceof Condition.Not not) {
            return answers(not.part(), cmis);
        }
        if (condition instanceof Condition.Property property) {
            return cmis || property.comparison() == Comparison.EQUAL;
        }
        return condition instanceof Condition.Type
                || condition instanceof Condition.Aspect
                || condition instanceof Condition.Child;
    }

    List<NodeRef> find(Condition condition, List<SortDefinition> order, StoreRef store) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder joins = new StringBuilder();
        List<String> by = new ArrayList<>();
        for (SortDefinition sort : order) {
            by.add(sortColumn(QName.createQName(sort.getField()), joins, by.size(), arguments));
            int last = by.size() - 1;
            by.set(last, by.get(last) + (sort.isAscending() ? " nulls last" : " desc nulls first"));
        }
        by.add("n.id");
        arguments.add(store.toString());
        String sql =
                "select n.uuid from node n"
                        + joins
                        + " where n.store = ? and "
                        + where(condition, arguments)
                        + " order by "
                        + String.join(", ", by);
        return jdbc.query(sql, (row, number) -> node(store, row), arguments.toArray());
    }

    private static NodeRef node(StoreRef store, ResultSet row) throws SQLException {
        return new NodeRef(store, row.getString(1));
    }

    private String sortColumn(QName name, StringBuilder joins, int n, List<Object> arguments) {
        if (COLUMNS.containsKey(name)) {
            return "n." + COLUMNS.get(name);
        }
        joins.append(" left join node_property s%1$d on s%1$d.node_id = n.id".formatted(n));
        joins.append(" and s%1$d.qname = ? and s%1$d.idx = -1".formatted(n));
        arguments.add(name.toString());
        return "s" + n + "." + column(name);
    }

    private String where(Condition condition, List<Object> arguments) {
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), " and ", arguments);
        } else if (condition instanceof Condition.Or or) {
            return joined(or.parts(), " or ", arguments);
        } else if (condition instanceof Condition.Not not) {
            return "not " + where(not.part(), arguments);
        } else if (condition instanceof Condition.Type type) {
            Collection<QName> below = dictionary.getSubTypes(known(type.name()), true);
            return "n.type in " + classes(type.name(), type.exact(), below, arguments);
        } else if (condition instanceof Condition.Aspect aspect) {
            Collection<QName> below = dictionary.getSubAspects(known(aspect.name()), true);
            return "n.id in (select node_id from node_aspect where aspect in "
                    + classes(aspect.name(), aspect.exact(), below, arguments)
                    + ")";
        } else if (condition instanceof Condition.Child child) {
            arguments.add(child.of().getStoreRef().toString());
            arguments.add(child.of().getId());
            return "n.id in (select a.child_id from child_assoc a join node p on p.id = a.parent_id"
                    + " where p.store = ? and p.uuid = ?)";
        }
        return property((Condition.Property) condition, arguments);
    }

    private String joined(List<Condition> parts, String by, List<Object> arguments) {
        return parts.stream()
                .map(part -> where(part, arguments))
                .collect(Collectors.joining(by, "(", ")"));
    }

    private QName known(QName name) {
        if (dictionary.getClass(name) == null) {
            throw new IllegalArgumentException("No such type or aspect: " + name);
        }
        return name;
    }

    private static String classes(
            QName name, boolean exact, Collection<QName> below, List<Object> arguments) {
        Set<QName> names = new TreeSet<>(exact ? Set.of() : below);
        names.add(name);
        names.forEach(each -> arguments.add(each.toString()));
        return marks(names.size());
    }

    private static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Of many values one will do, so NOT = is something else than <>. */
    private String property(Condition.Property property, List<Object> arguments) {
        QName name = property.name();
        Comparison comparison = property.comparison();
        boolean row = COLUMNS.containsKey(name);
        String column = row ? "n." + COLUMNS.get(name) : column(name);
        if (!row) {
            arguments.add(name.toString());
        }
        String test = column + " " + comparison.sql;
        if (comparison == Comparison.IN || comparison == Comparison.NOT_IN) {
            test += marks(property.values().size());
        }
        try {
            property.values().forEach(value -> arguments.add(stored(name, value)));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(name + " is never " + property.values(), e);
        }
        boolean absent = comparison == Comparison.ABSENT;
        return row
                ? (absent ? "not " : "") + test
                : "n.id "
                        + (absent ? "not in" : "in")
                        + " (select node_id from node_property where qname = ? and "
                        + test
                        + ")";
    }

    private QName type(QName name) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            throw new IllegalArgumentException("No such property: " + name);
        }
        return definition.getDataType().getName();
    }

    private String column(QName name) {
        QName type = type(name);
        if (REAL.contains(type)) {
            return "double_value";
        }
        return WHOLE.contains(type) || LuceneQueries.DATES.contains(type)
                ? "long_value"
                : "text_value";
    }

    private Object stored(QName name, String value) {
        QName type = type(name);
        if (LuceneQueries.DATES.contains(type)) {
            return Instant.parse(value).toEpochMilli();
        }
        if (DataTypeDefinition.BOOLEAN.equals(type)) {
            return Boolean.parseBoolean(value) ? 1L : 0L;
        }
        if (WHOLE.contains(type)) {
            return Long.valueOf(value);
        }
        return REAL.contains(type) ? Double.valueOf(value) : value;
    }
}
