package nl.kamerwoo.platform.embedded.version;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Versions are nodes in a store of their own: below a history named after the document each is a
 * node of the document's type, with its aspects, its properties and what is known of the version.
 */
class VersionStore {

    static final StoreRef STORE = new StoreRef(StoreRef.PROTOCOL_WORKSPACE, "version2Store");

    private static final String URI = "http://www.alfresco.org/model/versionstore/2.0";
    private static final QName PROPERTIES = QName.createQName(URI, "versionProperties");
    private static final QName LABEL = QName.createQName(URI, VersionModel.PROP_VERSION_LABEL);
    private static final QName TARGETS = QName.createQName(URI, "targetAssociations");

    private final NodeService nodeService;
    private final BehaviourFilter filter;

    VersionStore(NodeService nodeService, BehaviourFilter filter) {
        this.nodeService = nodeService;
        this.filter = filter;
    }

    private static QName historyName(NodeRef ref) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, ref.getId());
    }

    private NodeRef history(NodeRef ref) {
        return nodeService
                .getChildAssocs(
                        nodeService.getRootNode(STORE),
                        ContentModel.ASSOC_CHILDREN,
                        historyName(ref))
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .orElse(null);
    }

    /** The newest first. */
    List<Version> versions(NodeRef ref) {
        NodeRef history = history(ref);
        List<Version> versions = new ArrayList<>();
        if (history != null) {
            nodeService
                    .getChildAssocs(
                            history, ContentModel.ASSOC_CHILDREN, RegexQNamePattern.MATCH_ALL)
                    .forEach(assoc -> versions.add(version(ref, assoc.getChildRef())));
        }
        Collections.reverse(versions);
        return versions;
    }

    @SuppressWarnings("unchecked")
    private Version version(NodeRef ref, NodeRef frozen) {
        Map<QName, Serializable> properties = nodeService.getProperties(frozen);
        return new FrozenVersion(
                ref,
                frozen,
                (String) properties.get(LABEL),
                (String) properties.get(ContentModel.PROP_MODIFIER),
                (Date) properties.get(ContentModel.PROP_MODIFIED),
                (Map<String, Serializable>) properties.get(PROPERTIES));
    }

    /**
     * @param kept what of it the version holds
     */
    Version freeze(
            NodeRef ref,
            PolicyScope kept,
            String label,
            HashMap<String, Serializable> versionProperties) {
        NodeRef history = history(ref);
        if (history == null) {
            history =
                    nodeService
                            .createNode(
                                    nodeService.getRootNode(STORE),
                                    ContentModel.ASSOC_CHILDREN,
                                    historyName(ref),
                                    ContentModel.TYPE_CONTAINER)
                            .getChildRef();
        }
        Map<QName, Serializable> properties = properties(kept);
        properties.put(LABEL, label);
        properties.put(PROPERTIES, versionProperties);
        properties.put(
                TARGETS,
                new ArrayList<>(nodeService.getTargetAssocs(ref, RegexQNamePattern.MATCH_ALL)));
        filter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            NodeRef frozen =
                    nodeService
                            .createNode(
                                    history,
                                    ContentModel.ASSOC_CHILDREN,
                                    QName.createQName(URI, "version-" + label),
                                    nodeService.getType(ref),
                                    properties)
                            .getChildRef();
            haveAspectsOf(ref, frozen);
            return version(ref, frozen);
        } finally {
            filter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
    }

    private void haveAspectsOf(NodeRef ref, NodeRef frozen) {
        Set<QName> wanted = nodeService.getAspects(ref);
        Set<QName> present = new HashSet<>(nodeService.getAspects(frozen));
        present.stream()
                .filter(aspect -> !wanted.contains(aspect))
                .forEach(aspect -> nodeService.removeAspect(frozen, aspect));
        wanted.stream()
                .filter(aspect -> !present.contains(aspect))
                .forEach(aspect -> nodeService.addAspect(frozen, aspect, null));
    }

    /** The properties as the version froze them. */
    Map<QName, Serializable> frozenProperties(NodeRef frozen) {
        Map<QName, Serializable> properties = ownProperties(frozen);
        properties.keySet().removeIf(name -> name.getNamespaceURI().equals(URI));
        return properties;
    }

    private static Map<QName, Serializable> properties(PolicyScope kept) {
        Map<QName, Serializable> properties = new HashMap<>(kept.getProperties());
        kept.getAspects().forEach(aspect -> properties.putAll(kept.getProperties(aspect)));
        properties.keySet().removeIf(VersionStore::isOfTheNodeItself);
        return properties;
    }

    private Map<QName, Serializable> ownProperties(NodeRef ref) {
        Map<QName, Serializable> properties = nodeService.getProperties(ref);
        properties.keySet().removeIf(VersionStore::isOfTheNodeItself);
        return properties;
    }

    private static boolean isOfTheNodeItself(QName name) {
        return name.equals(ContentModel.PROP_STORE_PROTOCOL)
                || name.equals(ContentModel.PROP_STORE_IDENTIFIER)
                || name.equals(ContentModel.PROP_NODE_UUID)
                || name.equals(ContentModel.PROP_NODE_DBID)
                || name.equals(ContentModel.PROP_LOCALE);
    }

    @SuppressWarnings("unchecked")
    List<AssociationRef> targets(NodeRef frozen) {
        return (List<AssociationRef>) nodeService.getProperty(frozen, TARGETS);
    }

    void delete(NodeRef ref) {
        NodeRef history = history(ref);
        if (history != null) {
            nodeService.deleteNode(history);
        }
    }
}
