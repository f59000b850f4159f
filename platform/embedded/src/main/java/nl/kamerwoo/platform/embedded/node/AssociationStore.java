package nl.kamerwoo.platform.embedded.node;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Rows of associations, between parent and child and between peers. */
public class AssociationStore {

    private static final String CHILD_SELECT =
            "select a.type, a.qname, a.is_primary, p.store, p.uuid, c.store, c.uuid"
                    + " from child_assoc a join node p on p.id = a.parent_id"
                    + " join node c on c.id = a.child_id where ";
    private static final String PEER_SELECT =
            "select a.id, a.type, s.store, s.uuid, t.store, t.uuid"
                    + " from peer_assoc a join node s on s.id = a.source_id"
                    + " join node t on t.id = a.target_id where ";

    private final JdbcTemplate jdbc;
    private final DictionaryService dictionary;

    public AssociationStore(JdbcTemplate jdbc, DictionaryService dictionary) {
        this.jdbc = jdbc;
        this.dictionary = dictionary;
    }

    ChildAssociationRef insert(
            NodeState parent,
            NodeState child,
            QName type,
            QName name,
            String key,
            boolean primary) {
        try {
            jdbc.update(
                    "insert into child_assoc (parent_id, child_id, type, qname, name_key,"
                            + " is_primary) values (?, ?, ?, ?, ?, ?)",
                    parent.id(),
                    child.id(),
                    type.toString(),
                    name.toString(),
                    key(type, key, child),
                    primary);
        } catch (DuplicateKeyException e) {
            throw new DuplicateChildNodeNameException(parent.ref(), type, key, e);
        }
        return new ChildAssociationRef(type, parent.ref(), name, child.ref(), primary, -1);
    }

    /** Its name where names are to be unique, ignoring case, else what is unique anyway. */
    private String key(QName type, String name, NodeState child) {
        AssociationDefinition definition = dictionary.getAssociation(type);
        boolean unique =
                definition instanceof ChildAssociationDefinition children
                        && children.isChild()
                        && !children.getDuplicateChildNamesAllowed();
        return unique ? name.toLowerCase(Locale.ROOT) : child.ref().getId();
    }

    void rename(NodeState child, String name) {
        List<ChildAssociationRef> parents = parents(child);
        for (ChildAssociationRef each : parents) {
            try {
                jdbc.update(
                        "update child_assoc set name_key = ? where child_id = ? and type = ?",
                        key(each.getTypeQName(), name, child),
                        child.id(),
                        each.getTypeQName().toString());
            } catch (DuplicateKeyException e) {
                throw new DuplicateChildNodeNameException(
                        each.getParentRef(), each.getTypeQName(), name, e);
            }
        }
    }

    ChildAssociationRef move(
            NodeState parent, NodeState child, QName type, QName name, String key) {
        try {
            jdbc.update(
                    "update child_assoc set parent_id = ?, type = ?, qname = ?, name_key = ?"
                            + " where child_id = ? and is_primary",
                    parent.id(),
                    type.toString(),
                    name.toString(),
                    key(type, key, child),
                    child.id());
        } catch (DuplicateKeyException e) {
            throw new DuplicateChildNodeNameException(parent.ref(), type, key, e);
        }
        child.primaryParent = null;
        return primaryParent(child);
    }

    public ChildAssociationRef primaryParent(NodeState child) {
        if (child.primaryParent == null) {
            child.primaryParent =
                    children("a.child_id = ? and a.is_primary", child.id()).stream()
                            .findFirst()
                            .orElse(
                                    new ChildAssociationRef(
                                            null, null, null, child.ref(), true, -1));
        }
        return child.primaryParent;
    }

    List<ChildAssociationRef> parents(NodeState child) {
        return children("a.child_id = ?", child.id());
    }

    public List<ChildAssociationRef> children(NodeState parent) {
        return children("a.parent_id = ?", parent.id());
    }

    List<ChildAssociationRef> children(NodeState parent, QName type) {
        return children("a.parent_id = ? and a.type = ?", parent.id(), type.toString());
    }

    List<ChildAssociationRef> children(NodeState parent, QName type, QName name) {
        return children(
                "a.parent_id = ? and a.type = ? and a.qname = ?",
                parent.id(),
                type.toString(),
                name.toString());
    }

    List<ChildAssociationRef> named(NodeState parent, QName type, String name) {
        return children(
                "a.parent_id = ? and a.type = ? and a.name_key = ?",
                parent.id(),
                type.toString(),
                name.toLowerCase(Locale.ROOT));
    }

    private List<ChildAssociationRef> children(String where, Object... args) {
        return jdbc.query(CHILD_SELECT + where + " order by a.id", AssociationStore::child, args);
    }

    private static ChildAssociationRef child(ResultSet row, int number) throws SQLException {
        return new ChildAssociationRef(
                Names.name(row.getString(1)),
                ref(row, 4),
                QName.createQName(row.getString(2)),
                ref(row, 6),
                row.getBoolean(3),
                -1);
    }

    private static NodeRef ref(ResultSet row, int column) throws SQLException {
        return new NodeRef(Names.store(row.getString(column)), row.getString(column + 1));
    }

    void delete(NodeState parent, NodeState child, QName type, QName name) {
        jdbc.update(
                "delete from child_assoc where parent_id = ? and child_id = ? and type = ?"
                        + " and qname = ? and not is_primary",
                parent.id(),
                child.id(),
                type.toString(),
                name.toString());
    }

    /** Null when the two are associated already. */
    AssociationRef insertPeer(NodeState source, NodeState target, QName type) {
        try {
            jdbc.update(
                    "insert into peer_assoc (source_id, type, target_id) values (?, ?, ?)",
                    source.id(),
                    type.toString(),
                    target.id());
        } catch (DuplicateKeyException e) {
            return null;
        }
        return new AssociationRef(null, source.ref(), type, target.ref());
    }

    boolean deletePeer(NodeState source, NodeState target, QName type) {
        return jdbc.update(
                        "delete from peer_assoc where source_id = ? and type = ? and target_id = ?",
                        source.id(),
                        type.toString(),
                        target.id())
                > 0;
    }

    /** All by which a node is tied to others, from either side. */
    void deletePeers(NodeState node) {
        jdbc.update(
                "delete from peer_assoc where source_id = ? or target_id = ?",
                node.id(),
                node.id());
    }

    public List<AssociationRef> targets(NodeState source) {
        return peers("a.source_id = ?", source.id());
    }

    List<AssociationRef> sources(NodeState target) {
        return peers("a.target_id = ?", target.id());
    }

    private List<AssociationRef> peers(String where, Object... args) {
        return jdbc.query(
                PEER_SELECT + where + " order by a.id",
                (row, number) ->
                        new AssociationRef(
                                row.getLong(1),
                                ref(row, 3),
                                Names.name(row.getString(2)),
                                ref(row, 5)),
                args);
    }
}
