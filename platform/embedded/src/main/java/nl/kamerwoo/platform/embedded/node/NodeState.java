package nl.kamerwoo.platform.embedded.node;

import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** A node as this transaction knows it. Aspects, properties and parent are read when asked for. */
public final class NodeState {

    private final long id;
    NodeRef ref;
    QName type;
    Audit audit;
    long version;
    boolean inherits;

    /** Whether this transaction has changed it before, so that its row is ours. */
    boolean touched;

    Set<QName> aspects;
    Map<QName, Serializable> properties;
    ChildAssociationRef primaryParent;
    boolean gone;

    NodeState(long id, NodeRef ref, QName type, Audit audit, long version, boolean inherits) {
        this.id = id;
        this.ref = ref;
        this.type = type;
        this.audit = audit;
        this.version = version;
        this.inherits = inherits;
    }

    public long id() {
        return id;
    }

    public NodeRef ref() {
        return ref;
    }

    public QName type() {
        return type;
    }

    public boolean inherits() {
        return inherits;
    }
}
