package nl.kamerwoo.platform.embedded.node;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Rows of nodes, their aspects and their properties, kept for the length of a transaction. */
public class NodeStore {

    private static final String SELECT =
            "select id, store, uuid, type, version, creator, created, modifier, modified, inherits"
                    + " from node where store = ? and uuid = ?";

    private final JdbcTemplate jdbc;

    public NodeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public NodeState get(NodeRef ref) {
        NodeState found = find(ref);
        if (found == null) {
            throw new InvalidNodeRefException(ref);
        }
        return found;
    }

    /** Null when there is no such node. */
    public NodeState find(NodeRef ref) {
        if (ref == null) {
            throw new IllegalArgumentException("A node reference is mandatory");
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return select(ref);
        }
        NodeState known = known().get(ref);
        if (known == null) {
            known = select(ref);
            if (known != null) {
                known().put(ref, known);
            }
        }
        return known == null || known.gone ? null : known;
    }

    private Map<NodeRef, NodeState> known() {
        return TransactionalResourceHelper.getMap(this);
    }

    private NodeState select(NodeRef ref) {
        List<NodeState> found =
                jdbc.query(SELECT, NodeStore::state, ref.getStoreRef().toString(), ref.getId());
        return found.isEmpty() ? null : found.get(0);
    }

    private static NodeState state(ResultSet row, int number) throws SQLException {
        return new NodeState(
                row.getLong("id"),
                new NodeRef(Names.store(row.getString("store")), row.getString("uuid")),
                Names.name(row.getString("type")),
                new Audit(
                        row.getString("creator"),
                        row.getObject("created", Long.class),
                        row.getString("modifier"),
                        row.getObject("modified", Long.class)),
                row.getLong("version"),
                row.getBoolean("inherits"));
    }

    NodeState insert(NodeRef ref, QName type, Audit audit) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert into node (store, uuid, type, version, creator,"
                                            + " created, modifier, modified)"
                                            + " values (?, ?, ?, 0, ?, ?, ?, ?)",
                                    Statement.RETURN_GENERATED_KEYS);
                    insert.setString(1, ref.getStoreRef().toString());
                    insert.setString(2, ref.getId());
                    insert.setString(3, type.toString());
                    insert.setString(4, audit.creator());
                    insert.setObject(5, audit.created());
                    insert.setString(6, audit.modifier());
                    insert.setObject(7, audit.modified());
                    return insert;
                },
                key);
        NodeState state = new NodeState(key.getKey().longValue(), ref, type, audit, 0, true);
        state.touched = true;
        state.aspects = new LinkedHashSet<>();
        state.properties = new LinkedHashMap<>();
        known().put(ref, state);
        return state;
    }

    void delete(NodeState state) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        jdbc.update("delete from node where id = ?", state.id());
        state.gone = true;
    }

    /** Writes the row of a node; another transaction that did so meanwhile makes this one fail. */
    void update(NodeState state) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        int updated =
                jdbc.update(
                        "update node set store = ?, type = ?, version = version + 1, creator = ?,"
                                + " created = ?, modifier = ?, modified = ?, inherits = ?"
                                + " where id = ? and version = ?",
                        state.ref.getStoreRef().toString(),
                        state.type.toString(),
                        state.audit.creator(),
                        state.audit.created(),
                        state.audit.modifier(),
                        state.audit.modified(),
                        state.inherits,
                        state.id(),
                        state.version);
        if (updated != 1) {
            throw new ConcurrencyFailureException("Failed to update node " + state.ref);
        }
        state.version++;
        state.touched = true;
    }

    public void setInherits(NodeState state, boolean inherits) {
        state.inherits = inherits;
        update(state);
    }

    void moveToStore(NodeState state, NodeRef newRef) {
        NodeRef old = state.ref;
        state.ref = newRef;
        update(state);
        NodeState tombstone =
                new NodeState(state.id(), old, state.type, state.audit, 0, state.inherits);
        tombstone.gone = true;
        known().put(old, tombstone);
        known().put(newRef, state);
        known().values().forEach(each -> each.primaryParent = null);
    }

    public Set<QName> aspects(NodeState state) {
        if (state.aspects == null) {
            state.aspects =
                    new LinkedHashSet<>(
                            jdbc.query(
                                    "select aspect from node_aspect where node_id = ?",
                                    (row, number) -> Names.name(row.getString(1)),
                                    state.id()));
        }
        return state.aspects;
    }

    void addAspects(NodeState state, Collection<QName> added) {
        List<Object[]> rows = new ArrayList<>();
        added.stream()
                .filter(aspects(state)::add)
                .forEach(aspect -> rows.add(new Object[] {state.id(), aspect.toString()}));
        jdbc.batchUpdate("insert into node_aspect (node_id, aspect) values (?, ?)", rows);
    }

    void removeAspect(NodeState state, QName aspect) {
        aspects(state).remove(aspect);
        jdbc.update(
                "delete from node_aspect where node_id = ? and aspect = ?",
                state.id(),
                aspect.toString());
    }

    /** What is stored of the properties; those of the system and of the audit are not among it. */
    public Map<QName, Serializable> properties(NodeState state) {
        if (state.properties == null) {
            Map<QName, Serializable> properties = new LinkedHashMap<>();
            jdbc.query(
                    "select qname, idx, kind, text_value, long_value, double_value"
                            + " from node_property where node_id = ? order by qname, idx",
                    row -> {
                        collect(properties, Names.name(row.getString(1)), cell(row));
                    },
                    state.id());
            state.properties = properties;
        }
        return state.properties;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getObject(6, Double.class));
    }

    @SuppressWarnings("unchecked")
    private static void collect(Map<QName, Serializable> properties, QName name, Cell cell) {
        if (cell.isSingle()) {
            properties.put(name, cell.value());
            return;
        }
        ((List<Serializable>) properties.computeIfAbsent(name, key -> new ArrayList<>()))
                .add(cell.value());
    }

    /**
     * Stores the difference between what is there and what is to be; says whether there was one.
     */
    boolean write(NodeState state, Map<QName, Serializable> wanted, Set<QName> unwanted) {
        Map<QName, Serializable> present = properties(state);
        List<Object[]> deletes = new ArrayList<>();
        List<Object[]> inserts = new ArrayList<>();
        for (QName name : unwanted) {
            if (present.containsKey(name)) {
                present.remove(name);
                deletes.add(new Object[] {state.id(), name.toString()});
            }
        }
        Map<QName, Serializable> changed = new HashMap<>(wanted);
        changed.keySet()
                .removeIf(
                        name ->
                                present.containsKey(name)
                                        && Objects.equals(present.get(name), wanted.get(name)));
        changed.forEach(
                (name, value) -> {
                    if (present.containsKey(name)) {
                        deletes.add(new Object[] {state.id(), name.toString()});
                    }
                    Cell.of(value).forEach(cell -> inserts.add(row(state, name, cell)));
                    present.put(name, value);
                });
        jdbc.batchUpdate("delete from node_property where node_id = ? and qname = ?", deletes);
        jdbc.batchUpdate(
                "insert into node_property (node_id, qname, idx, kind, text_value, long_value,"
                        + " double_value) values (?, ?, ?, ?, ?, ?, ?)",
                inserts);
        return !deletes.isEmpty() || !inserts.isEmpty();
    }

    private static Object[] row(NodeState state, QName name, Cell cell) {
        return new Object[] {
            state.id(),
            name.toString(),
            cell.index(),
            cell.kind(),
            cell.text(),
            cell.number(),
            cell.real()
        };
    }
}
