package nl.kamerwoo.platform.embedded.security;

import nl.kamerwoo.platform.embedded.node.AssociationStore;
import nl.kamerwoo.platform.embedded.node.NodeState;
import nl.kamerwoo.platform.embedded.node.NodeStore;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Entries of a node come before those that it inherits; among equals a denial comes first. */
public class EmbeddedPermissionService implements PermissionService {

    private static final Set<String> OF_LOCK_OWNER = Set.of(UNLOCK, CHECK_IN, CANCEL_CHECK_OUT);

    private final JdbcTemplate jdbc;
    private final NodeStore nodes;
    private final AssociationStore associations;
    private final AuthorityService authorities;
    private final OwnableService owners;

    public EmbeddedPermissionService(
            JdbcTemplate jdbc,
            NodeStore nodes,
            AssociationStore associations,
            AuthorityService authorities,
            OwnableService owners) {
        this.jdbc = jdbc;
        this.nodes = nodes;
        this.associations = associations;
        this.authorities = authorities;
        this.owners = owners;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        return isAllowed(nodeRef, permission) ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    private boolean isAllowed(NodeRef ref, String permission) {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return false;
        }
        if (AuthenticationUtil.isRunAsUserTheSystemUser() || authorities.isAdminAuthority(user)) {
            return true;
        }
        NodeState node = nodes.find(ref);
        if (node == null) {
            return true;
        }
        if (ref.getStoreRef().getIdentifier().equals("version2Store")) {
            return isAllowed(versioned(node), permission);
        }
        return Objects.equals(owners.getOwner(ref), user)
                || OF_LOCK_OWNER.contains(permission) && user.equals(lockOwner(node))
                || isGranted(entries(node), holders(user), permission);
    }

    /** A version may be seen by who may see the document: its history is named after that. */
    private NodeRef versioned(NodeState version) {
        NodeRef history = associations.primaryParent(version).getParentRef();
        String uuid = associations.primaryParent(nodes.get(history)).getQName().getLocalName();
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, uuid);
    }

    private Object lockOwner(NodeState node) {
        return nodes.properties(node).get(ContentModel.PROP_LOCK_OWNER);
    }

    private Set<String> holders(String user) {
        Map<String, Set<String>> known = perTransaction("holders");
        return known.computeIfAbsent(
                user,
                key -> {
                    Set<String> holders =
                            new LinkedHashSet<>(authorities.getAuthoritiesForUser(user));
                    holders.add(user);
                    return holders;
                });
    }

    private static boolean isGranted(
            List<AccessEntry> entries, Set<String> holders, String permission) {
        for (AccessEntry entry : entries) {
            if (holders.contains(entry.getAuthority()) && decides(entry, permission)) {
                return entry.allows();
            }
        }
        List<String> parts = PermissionGroups.parts(permission);
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> isGranted(entries, holders, part));
    }

    private static boolean decides(AccessEntry entry, String permission) {
        return PermissionGroups.includes(entry.getPermission(), permission)
                || !entry.allows() && PermissionGroups.includes(permission, entry.getPermission());
    }

    /** Those of the node first, then of each parent as far as it inherits. */
    private List<AccessEntry> entries(NodeState node) {
        List<AccessEntry> entries = new ArrayList<>(own(node));
        NodeRef parent = associations.primaryParent(node).getParentRef();
        if (node.inherits() && parent != null) {
            entries(nodes.get(parent)).forEach(entry -> entries.add(entry.asInherited()));
        }
        return entries;
    }

    private List<AccessEntry> own(NodeState node) {
        Map<Long, List<AccessEntry>> known = perTransaction("entries");
        return known.computeIfAbsent(
                node.id(),
                id ->
                        jdbc.query(
                                "select authority, permission, allowed from access_entry"
                                        + " where node_id = ? order by allowed",
                                (row, number) ->
                                        new AccessEntry(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getBoolean(3)
                                                        ? AccessStatus.ALLOWED
                                                        : AccessStatus.DENIED,
                                                false),
                                id));
    }

    private <K, V> Map<K, V> perTransaction(String what) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionalResourceHelper.getMap(List.of(this, what))
                : new HashMap<>();
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        return new LinkedHashSet<>(entries(nodes.get(nodeRef)));
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        NodeState node = nodes.get(nodeRef);
        jdbc.update(
                "merge into access_entry (node_id, authority, permission, allowed)"
                        + " key (node_id, authority, permission) values (?, ?, ?, ?)",
                node.id(),
                authority,
                permission,
                allow);
        forget(node);
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        NodeState node = nodes.get(nodeRef);
        jdbc.update("delete from access_entry where node_id = ?", node.id());
        forget(node);
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        NodeState node = nodes.get(nodeRef);
        jdbc.update(
                "delete from access_entry where node_id = ? and authority = ?",
                node.id(),
                authority);
        forget(node);
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        NodeState node = nodes.get(nodeRef);
        jdbc.update(
                "delete from access_entry where node_id = ? and authority = ? and permission = ?",
                node.id(),
                authority,
                permission);
        forget(node);
    }

    private void forget(NodeState node) {
        perTransaction("entries").remove(node.id());
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        nodes.setInherits(nodes.get(nodeRef), inheritParentPermissions);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return nodes.get(nodeRef).inherits();
    }

    @Override
    public Set<String> getAuthorisations() {
        return authorities.getAuthorities();
    }
}
