package nl.kamerwoo.platform.embedded.audit;

import nl.kamerwoo.platform.embedded.node.Cell;

import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.util.Pair;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of what was audited. */
final class AuditTrail {

    private static final String TEXT = "text";
    private static final String OBJECT = "object";

    /** A longer text is kept, but cannot be asked for. */
    private static final int LONGEST_SOUGHT = 1024;

    record Entry(long id, String application, String user, long time) {}

    private final JdbcTemplate jdbc;

    AuditTrail(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(String application, String user, long time, Map<String, Serializable> values) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert into audit_entry (application, user_name, audit_time)"
                                            + " values (?, ?, ?)",
                                    new String[] {"id"});
                    insert.setString(1, application);
                    insert.setString(2, user);
                    insert.setLong(3, time);
                    return insert;
                },
                keys);
        long entry = keys.getKey().longValue();
        values.forEach(
                (path, value) ->
                        jdbc.update(
                                "insert into audit_value (entry_id, path, kind, stored_value)"
                                        + " values (?, ?, ?, ?)",
                                entry,
                                path,
                                kind(value),
                                stored(value)));
    }

    List<Entry> find(AuditQueryParameters asked, int most) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql =
                new StringBuilder(
                        "select e.id, e.application, e.user_name, e.audit_time from audit_entry e");
        List<String> terms = new ArrayList<>();
        term(terms, arguments, "e.application = ?", asked.getApplicationName());
        term(terms, arguments, "e.user_name = ?", asked.getUser());
        term(terms, arguments, "e.id >= ?", asked.getFromId());
        term(terms, arguments, "e.id < ?", asked.getToId());
        term(terms, arguments, "e.audit_time >= ?", asked.getFromTime());
        term(terms, arguments, "e.audit_time < ?", asked.getToTime());
        for (Pair<String, Serializable> sought : asked.getSearchKeyValues()) {
            sql.append(" join audit_value v on v.entry_id = e.id");
            term(terms, arguments, "v.path = ?", sought.getFirst());
            if (sought.getSecond() != null) {
                term(terms, arguments, "v.kind = ?", kind(sought.getSecond()));
                term(terms, arguments, "v.stored_value = ?", stored(sought.getSecond()));
                terms.add("(v.kind <> 'text' or length(v.stored_value) <= " + LONGEST_SOUGHT + ")");
            }
        }
        if (!terms.isEmpty()) {
            sql.append(" where ").append(String.join(" and ", terms));
        }
        sql.append(" order by e.id ").append(asked.isForward() ? "asc" : "desc").append(" limit ?");
        arguments.add(most);
        return jdbc.query(
                sql.toString(),
                (row, number) ->
                        new Entry(
                                row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
                arguments.toArray());
    }

    private static void term(
            List<String> terms, List<Object> arguments, String term, Object value) {
        if (value != null) {
            terms.add(term);
            arguments.add(value);
        }
    }

    Map<String, Serializable> values(long entry) {
        Map<String, Serializable> values = new HashMap<>();
        jdbc.query(
                "select path, kind, stored_value from audit_value where entry_id = ?",
                row -> {
                    values.put(row.getString(1), value(row.getString(2), row.getString(3)));
                },
                entry);
        return values;
    }

    private static String kind(Serializable value) {
        return value instanceof String ? TEXT : OBJECT;
    }

    private static String stored(Serializable value) {
        return value instanceof String text ? text : Cell.serialize(value);
    }

    private static Serializable value(String kind, String stored) {
        return kind.equals(TEXT) ? stored : Cell.deserialize(stored);
    }
}
