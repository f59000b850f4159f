package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Deletes nodes with what is below them, into the trash when their type asks for it, and back. */
public class NodeRemoval {

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final NodeCreation creation;
    private final ParentDates parentDates;
    private final DictionaryService dictionary;
    private final BehaviourFilter filter;

    public NodeRemoval(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            NodeChanges changes,
            NodeCreation creation,
            ParentDates parentDates,
            DictionaryService dictionary,
            BehaviourFilter filter) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.creation = creation;
        this.parentDates = parentDates;
        this.dictionary = dictionary;
        this.filter = filter;
    }

    /** What is told of a node when it is gone. */
    private record Removed(
            ChildAssociationRef parent, Collection<QName> classes, List<AssociationRef> peers) {}

    void delete(NodeRef ref) {
        NodeState top = nodes.get(ref);
        ChildAssociationRef parent = associations.primaryParent(top);
        if (parent.getParentRef() == null) {
            throw new IllegalArgumentException("The root of a store cannot be deleted: " + ref);
        }
        boolean archive = isArchived(top);
        parentDates.changed(parent);
        List<NodeState> hierarchy = hierarchy(top);
        List<ChildAssociationRef> links = hierarchy.stream().flatMap(this::links).toList();
        hierarchy.forEach(node -> tellBefore(node, archive));
        links.forEach(this::checkPresent);
        List<NodeState> present =
                hierarchy(top).stream().filter(node -> nodes.find(node.ref()) != null).toList();
        List<Removed> removed = present.stream().map(this::removed).toList();
        if (archive) {
            archive(top, present);
        } else {
            present.forEach(nodes::delete);
        }
        removed.forEach(each -> tellAfter(each, archive));
    }

    /** The associations other than to its own folder by which a node hangs somewhere. */
    private Stream<ChildAssociationRef> links(NodeState node) {
        return associations.parents(node).stream().filter(link -> !link.isPrimary());
    }

    /** As in the repository: what is to go with a node must not be taken away just before. */
    private void checkPresent(ChildAssociationRef link) {
        NodeState child = nodes.find(link.getChildRef());
        if (child != null && links(child).noneMatch(link::equals)) {
            throw new ConcurrencyFailureException("Child association not found: " + link);
        }
    }

    private void tellBefore(NodeState node, boolean archive) {
        NodeRef ref = node.ref();
        for (AssociationRef peer : peers(node)) {
            events.fire(
                    BeforeDeleteAssociationPolicy.class,
                    peer.getSourceRef(),
                    peer.getTypeQName(),
                    policy -> policy.beforeDeleteAssociation(peer));
        }
        if (archive) {
            events.fire(
                    BeforeArchiveNodePolicy.class, ref, policy -> policy.beforeArchiveNode(ref));
        }
        events.fire(BeforeDeleteNodePolicy.class, ref, policy -> policy.beforeDeleteNode(ref));
    }

    private void tellAfter(Removed removed, boolean archived) {
        for (AssociationRef peer : removed.peers()) {
            events.fire(
                    OnDeleteAssociationPolicy.class,
                    peer.getSourceRef(),
                    peer.getTypeQName(),
                    policy -> policy.onDeleteAssociation(peer));
        }
        events.fire(
                OnDeleteNodePolicy.class,
                removed.parent().getChildRef(),
                removed.classes(),
                policy -> policy.onDeleteNode(removed.parent(), archived));
    }

    private Removed removed(NodeState node) {
        return new Removed(
                associations.primaryParent(node), events.classes(node.ref()), peers(node));
    }

    private List<AssociationRef> peers(NodeState node) {
        List<AssociationRef> peers = new ArrayList<>(associations.targets(node));
        peers.addAll(associations.sources(node));
        return peers;
    }

    /** The node and all below it, what is below first. */
    private List<NodeState> hierarchy(NodeState top) {
        List<NodeState> hierarchy = new ArrayList<>();
        associations.children(top).stream()
                .filter(ChildAssociationRef::isPrimary)
                .forEach(child -> hierarchy.addAll(hierarchy(nodes.get(child.getChildRef()))));
        hierarchy.add(top);
        return hierarchy;
    }

    private boolean isArchived(NodeState node) {
        if (!node.ref().getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
            return false;
        }
        boolean refused =
                nodes.aspects(node).stream()
                        .map(dictionary::getAspect)
                        .filter(Objects::nonNull)
                        .anyMatch(aspect -> Boolean.FALSE.equals(aspect.getArchive()));
        ClassDefinition type = dictionary.getType(node.type());
        return !refused && type != null && Boolean.TRUE.equals(type.getArchive());
    }

    private void archive(NodeState top, List<NodeState> hierarchy) {
        NodeRef archiveRoot = creation.root(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE);
        Map<QName, Serializable> archived = new HashMap<>();
        archived.put(
                ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC, associations.primaryParent(top));
        archived.put(ContentModel.PROP_ARCHIVED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        archived.put(ContentModel.PROP_ARCHIVED_DATE, new Date());
        for (NodeState node : hierarchy) {
            // As in the repository: nothing is tied to what lies in the trash, nor after it is
            // back.
            associations.deletePeers(node);
            nodes.moveToStore(node, new NodeRef(archiveRoot.getStoreRef(), node.ref().getId()));
        }
        QName name = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, top.ref().getId());
        associations.move(
                nodes.get(archiveRoot),
                top,
                ContentModel.ASSOC_CHILDREN,
                name,
                name.getLocalName());
        silently(
                top,
                () ->
                        changes.apply(
                                top,
                                null,
                                Set.of(ContentModel.ASPECT_ARCHIVED),
                                archived,
                                false,
                                false));
    }

    /** Back from the trash: for the behaviours these are new nodes that have all they had. */
    NodeRef restore(NodeRef archivedRef, NodeRef parentRef, QName assocType, QName assocName) {
        NodeState top = nodes.get(archivedRef);
        ChildAssociationRef original = original(top);
        NodeState parent = nodes.get(parentRef == null ? original.getParentRef() : parentRef);
        QName type = assocType == null ? original.getTypeQName() : assocType;
        QName name = assocName == null ? original.getQName() : assocName;
        silently(top, () -> forgetArchive(top));
        List<NodeState> topDown = hierarchy(top);
        Collections.reverse(topDown);
        tellOfCreation(parent.ref(), type, name, top.type());
        nodes.moveToStore(top, new NodeRef(parent.ref().getStoreRef(), top.ref().getId()));
        ChildAssociationRef restored = associations.move(parent, top, type, name, nameOf(top));
        tellOfCreated(restored);
        topDown.stream().skip(1).forEach(node -> restoreBelow(node, parent.ref().getStoreRef()));
        parentDates.changed(restored);
        events.fire(OnRestoreNodePolicy.class, top.ref(), policy -> policy.onRestoreNode(restored));
        return top.ref();
    }

    /** Its parent is back already, and its place below that was never lost. */
    private void restoreBelow(NodeState node, StoreRef store) {
        ChildAssociationRef place = associations.primaryParent(node);
        tellOfCreation(
                new NodeRef(store, place.getParentRef().getId()),
                place.getTypeQName(),
                place.getQName(),
                node.type());
        nodes.moveToStore(node, new NodeRef(store, node.ref().getId()));
        tellOfCreated(associations.primaryParent(node));
    }

    private void tellOfCreation(NodeRef parent, QName assocType, QName assocName, QName type) {
        events.fire(
                BeforeCreateNodePolicy.class,
                parent,
                List.of(type),
                policy -> policy.beforeCreateNode(parent, assocType, assocName, type));
    }

    private void tellOfCreated(ChildAssociationRef created) {
        events.changed(created.getChildRef());
        events.fire(
                OnCreateNodePolicy.class,
                created.getChildRef(),
                policy -> policy.onCreateNode(created));
    }

    private String nameOf(NodeState node) {
        return (String) changes.properties(node).get(ContentModel.PROP_NAME);
    }

    private ChildAssociationRef original(NodeState archived) {
        return (ChildAssociationRef)
                nodes.properties(archived).get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
    }

    private void forgetArchive(NodeState node) {
        changes.remove(
                node, dictionary.getAspect(ContentModel.ASPECT_ARCHIVED).getProperties().keySet());
        nodes.removeAspect(node, ContentModel.ASPECT_ARCHIVED);
    }

    /** Neither the way into the trash nor the way out changes who last changed a node. */
    private void silently(NodeState node, Runnable work) {
        filter.disableBehaviour(node.ref(), ContentModel.ASPECT_AUDITABLE);
        try {
            work.run();
        } finally {
            filter.enableBehaviour(node.ref(), ContentModel.ASPECT_AUDITABLE);
        }
    }
}
