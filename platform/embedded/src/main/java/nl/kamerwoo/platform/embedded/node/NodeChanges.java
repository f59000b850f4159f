package nl.kamerwoo.platform.embedded.node;

import nl.kamerwoo.platform.embedded.dictionary.Values;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Changes the properties and aspects of a node, and brings along what the model demands. */
public class NodeChanges {

    private static final long TOLERANCE_IN_A_TRANSACTION = 1000;
    private static final Set<QName> AUDITED =
            Set.of(
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_ACCESSED);
    private static final Set<QName> SYSTEM =
            Set.of(
                    ContentModel.PROP_STORE_PROTOCOL,
                    ContentModel.PROP_STORE_IDENTIFIER,
                    ContentModel.PROP_NODE_UUID,
                    ContentModel.PROP_NODE_DBID,
                    ContentModel.PROP_LOCALE);

    private final NodeStore nodes;
    private final AssociationStore associations;
    private final NodeEvents events;
    private final DictionaryService dictionary;
    private final ModelDemands demands;
    private final BehaviourFilter filter;
    private OnUpdatePropertiesPolicy follower;

    public NodeChanges(
            NodeStore nodes,
            AssociationStore associations,
            NodeEvents events,
            DictionaryService dictionary,
            BehaviourFilter filter) {
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.dictionary = dictionary;
        this.demands = new ModelDemands(dictionary);
        this.filter = filter;
    }

    /** Who hears of changed properties after all behaviours. */
    public void setFollower(OnUpdatePropertiesPolicy follower) {
        this.follower = follower;
    }

    void tellOfProperties(
            NodeState node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        NodeRef ref = node.ref();
        events.changed(ref);
        events.fire(
                OnUpdatePropertiesPolicy.class,
                ref,
                policy -> policy.onUpdateProperties(ref, before, after));
        if (!NodeEvents.isSilent(ref)) {
            follower.onUpdateProperties(ref, before, after);
        }
    }

    /** All properties of a node as its readers see them. */
    Map<QName, Serializable> properties(NodeState node) {
        Map<QName, Serializable> properties = new HashMap<>(nodes.properties(node));
        properties.putIfAbsent(ContentModel.PROP_NAME, node.ref().getId());
        properties.put(ContentModel.PROP_STORE_PROTOCOL, node.ref().getStoreRef().getProtocol());
        properties.put(
                ContentModel.PROP_STORE_IDENTIFIER, node.ref().getStoreRef().getIdentifier());
        properties.put(ContentModel.PROP_NODE_UUID, node.ref().getId());
        properties.put(ContentModel.PROP_NODE_DBID, node.id());
        properties.put(ContentModel.PROP_LOCALE, Locale.getDefault());
        if (isAudited(node) && node.audit.created() != null) {
            node.audit.into(properties);
        }
        return properties;
    }

    /** One of them, without all the others where it is one that is stored. */
    Serializable property(NodeState node, QName name) {
        return SYSTEM.contains(name)
                        || AUDITED.contains(name)
                        || name.equals(ContentModel.PROP_NAME)
                ? properties(node).get(name)
                : nodes.properties(node).get(name);
    }

    private boolean isAudited(NodeState node) {
        return nodes.aspects(node).contains(ContentModel.ASPECT_AUDITABLE);
    }

    Audit auditOfNew(QName type, NodeRef ref, Map<QName, Serializable> given) {
        boolean audited =
                dictionary
                        .getType(type)
                        .getDefaultAspectNames()
                        .contains(ContentModel.ASPECT_AUDITABLE);
        if (!audited) {
            return Audit.NONE;
        }
        return filter.isEnabled(ref, ContentModel.ASPECT_AUDITABLE)
                ? Audit.NONE.changed(0)
                : Audit.NONE.with(given);
    }

    /** Marks a node as changed by this transaction. */
    void touch(NodeState node) {
        boolean audits =
                isAudited(node) && filter.isEnabled(node.ref(), ContentModel.ASPECT_AUDITABLE);
        Audit audit =
                audits
                        ? node.audit.changed(node.touched ? TOLERANCE_IN_A_TRANSACTION : 0)
                        : node.audit;
        if (!node.touched || !audit.equals(node.audit)) {
            node.audit = audit;
            nodes.update(node);
        }
    }

    /** A change of a node as its callers know it: told before it and after it. */
    void change(
            NodeState node,
            QName className,
            Set<QName> aspects,
            Map<QName, Serializable> properties,
            boolean replace) {
        tellBefore(node);
        rename(node, properties);
        if (apply(node, className, aspects, properties, replace, true)) {
            tellAfter(node);
        }
    }

    void tellBefore(NodeState node) {
        events.fire(
                BeforeUpdateNodePolicy.class,
                node.ref(),
                policy -> policy.beforeUpdateNode(node.ref()));
    }

    void tellAfter(NodeState node) {
        events.fire(
                OnUpdateNodePolicy.class, node.ref(), policy -> policy.onUpdateNode(node.ref()));
    }

    private void rename(NodeState node, Map<QName, Serializable> properties) {
        if (properties.containsKey(ContentModel.PROP_NAME)) {
            Serializable name = properties.get(ContentModel.PROP_NAME);
            String wanted = name == null ? node.ref().getId() : name.toString();
            if (!wanted.equals(nodes.properties(node).get(ContentModel.PROP_NAME))) {
                associations.rename(node, wanted);
            }
        }
    }

    /**
     * Sets properties and adds aspects, together with the aspects that these, the class and each
     * other demand, and their defaults. The behaviours hear of the aspects, and of the properties
     * unless the caller tells them.
     */
    boolean apply(
            NodeState node,
            QName className,
            Set<QName> extraAspects,
            Map<QName, Serializable> extraProperties,
            boolean replace,
            boolean tellOfProperties) {
        Map<QName, Serializable> before = tellOfProperties ? properties(node) : Map.of();
        Map<QName, Serializable> all = new LinkedHashMap<>(nodes.properties(node));
        all.putAll(extraProperties);
        Set<QName> missing = demands.aspects(nodes.aspects(node), all.keySet(), className);
        missing.addAll(extraAspects);
        missing.removeIf(aspect -> dictionary.getAspect(aspect) == null);
        missing.forEach(
                aspect ->
                        events.fire(
                                BeforeAddAspectPolicy.class,
                                node.ref(),
                                List.of(aspect),
                                policy -> policy.beforeAddAspect(node.ref(), aspect)));

        Map<QName, Serializable> wanted =
                demands.defaults(nodes.properties(node).keySet(), className, missing);
        wanted.putAll(extraProperties);
        boolean changed = write(node, wanted, replace);
        if (changed && tellOfProperties) {
            tellOfProperties(node, before, properties(node));
        }
        missing.removeAll(nodes.aspects(node));
        if (missing.isEmpty()) {
            return changed;
        }
        nodes.addAspects(node, missing);
        touch(node);
        events.changed(node.ref());
        missing.forEach(
                aspect ->
                        events.fire(
                                OnAddAspectPolicy.class,
                                node.ref(),
                                List.of(aspect),
                                policy -> policy.onAddAspect(node.ref(), aspect)));
        return true;
    }

    /**
     * Adds the properties, or has them replace all that there are. A name that is the node's id is
     * left out, as the real platform does: so to set it on a node that has another does nothing.
     */
    private boolean write(NodeState node, Map<QName, Serializable> given, boolean replace) {
        Map<QName, Serializable> wanted = new LinkedHashMap<>();
        given.forEach(
                (name, value) -> {
                    if (!AUDITED.contains(name) && !SYSTEM.contains(name)) {
                        wanted.put(name, Values.conform(dictionary.getProperty(name), value));
                    }
                });
        if (Objects.equals(wanted.get(ContentModel.PROP_NAME), node.ref().getId())) {
            wanted.remove(ContentModel.PROP_NAME);
        }
        Set<QName> unwanted = replace ? new HashSet<>(nodes.properties(node).keySet()) : Set.of();
        if (replace) {
            unwanted.removeAll(wanted.keySet());
        }
        boolean auditGiven = giveAudit(node, given);
        boolean written = nodes.write(node, wanted, unwanted);
        if (written) {
            touch(node);
        }
        return written || auditGiven;
    }

    /** Who switches cm:auditable off for a node may say himself who changed it and when. */
    private boolean giveAudit(NodeState node, Map<QName, Serializable> given) {
        if (given.keySet().stream().noneMatch(AUDITED::contains)
                || filter.isEnabled(node.ref(), ContentModel.ASPECT_AUDITABLE)) {
            return false;
        }
        Audit audit = node.audit.with(given);
        if (audit.equals(node.audit)) {
            return false;
        }
        node.audit = audit;
        nodes.update(node);
        return true;
    }

    boolean remove(NodeState node, Set<QName> properties) {
        boolean removed = nodes.write(node, Map.of(), properties);
        if (removed) {
            touch(node);
        }
        return removed;
    }

    void removeProperty(NodeState node, QName name) {
        tellBefore(node);
        if (name.equals(ContentModel.PROP_NAME)) {
            associations.rename(node, node.ref().getId());
        }
        Map<QName, Serializable> before = properties(node);
        remove(node, Set.of(name));
        tellAfter(node);
        tellOfProperties(node, before, properties(node));
    }
}
