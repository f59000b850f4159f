package nl.kamerwoo.platform.embedded.version;

import nl.kamerwoo.platform.embedded.node.NodeEvents;
import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.repo.version.VersionServicePolicies.AfterCreateVersionPolicy;
import org.alfresco.repo.version.VersionServicePolicies.AfterVersionRevertPolicy;
import org.alfresco.repo.version.VersionServicePolicies.BeforeCreateVersionPolicy;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionServiceException;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class EmbeddedVersionService implements VersionService {

    private final NodeService nodeService;
    private final NodeEvents events;
    private final EmbeddedPolicyComponent policies;
    private final BehaviourFilter filter;
    private final VersionStore store;
    private final VersionContents contents;
    private final Reverting reverting;

    public EmbeddedVersionService(
            NodeService rawNodeService,
            NodeEvents events,
            EmbeddedPolicyComponent policies,
            BehaviourFilter filter,
            DictionaryService dictionary) {
        this.nodeService = rawNodeService;
        this.events = events;
        this.policies = policies;
        this.filter = filter;
        this.store = new VersionStore(rawNodeService, filter);
        this.contents = new VersionContents(rawNodeService, dictionary, policies);
        this.reverting = new Reverting(rawNodeService, store, dictionary, policies);
    }

    @Override
    public StoreRef getVersionStoreReference() {
        return VersionStore.STORE;
    }

    @Override
    public boolean isAVersion(NodeRef nodeRef) {
        return nodeRef.getStoreRef().equals(VersionStore.STORE);
    }

    @Override
    public boolean isVersioned(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE);
    }

    @Override
    public Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties) {
        HashMap<String, Serializable> properties =
                new HashMap<>(versionProperties == null ? Map.of() : versionProperties);
        filter.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        try {
            if (!isVersioned(nodeRef)) {
                nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, null);
            }
            policies.find(BeforeCreateVersionPolicy.class, nodeRef, events.classes(nodeRef))
                    .forEach(policy -> policy.beforeCreateVersion(nodeRef));
            properties.putIfAbsent(VersionModel.PROP_VERSION_TYPE, VersionType.MINOR);
            PolicyScope kept = contents.of(nodeRef, properties);
            Version version =
                    store.freeze(nodeRef, kept, nextLabel(nodeRef, properties), properties);
            label(nodeRef, version);
            return version;
        } finally {
            filter.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private String nextLabel(NodeRef nodeRef, Map<String, Serializable> properties) {
        Version current = getCurrentVersion(nodeRef);
        String[] numbers = (current == null ? "0.0" : current.getVersionLabel()).split("\\.");
        int major = Integer.parseInt(numbers[0]);
        return properties.get(VersionModel.PROP_VERSION_TYPE) == VersionType.MAJOR
                ? (major + 1) + ".0"
                : major + "." + (Integer.parseInt(numbers[1]) + 1);
    }

    /** A locked node gets its label too. */
    private void label(NodeRef nodeRef, Version version) {
        filter.disableBehaviour(nodeRef, ContentModel.ASPECT_LOCKABLE);
        try {
            nodeService.setProperty(
                    nodeRef, ContentModel.PROP_VERSION_LABEL, version.getVersionLabel());
            nodeService.setProperty(
                    nodeRef, ContentModel.PROP_VERSION_TYPE, version.getVersionType());
        } finally {
            filter.enableBehaviour(nodeRef, ContentModel.ASPECT_LOCKABLE);
        }
        policies.find(AfterCreateVersionPolicy.class, nodeRef, events.classes(nodeRef))
                .forEach(policy -> policy.afterCreateVersion(nodeRef, version));
    }

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        List<Version> versions = store.versions(nodeRef);
        return versions.isEmpty() ? null : new LinearHistory(versions);
    }

    @Override
    public Version getCurrentVersion(NodeRef nodeRef) {
        VersionHistory history = getVersionHistory(nodeRef);
        return history == null ? null : history.getHeadVersion();
    }

    @Override
    public void revert(NodeRef nodeRef) {
        revert(nodeRef, getCurrentVersion(nodeRef));
    }

    @Override
    public void revert(NodeRef nodeRef, Version version) {
        revert(nodeRef, version, true);
    }

    /** Children are no part of a version here, so deep or not is the same. */
    @Override
    public void revert(NodeRef nodeRef, Version version, boolean deep) {
        if (!version.getVersionedNodeRef().equals(nodeRef)) {
            throw new VersionServiceException(
                    "The version provided to revert to does not come from the nodes version"
                            + " history.");
        }
        filter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            reverting.revert(nodeRef, version);
        } finally {
            filter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        }
        policies.find(AfterVersionRevertPolicy.class, nodeRef, events.classes(nodeRef))
                .forEach(policy -> policy.afterVersionRevert(nodeRef, version));
    }

    @Override
    public void deleteVersionHistory(NodeRef nodeRef) {
        store.delete(nodeRef);
    }

    /** Without the newest one the document is what the one before was. */
    @Override
    public void deleteVersion(NodeRef nodeRef, Version version) {
        boolean wasCurrent =
                getCurrentVersion(nodeRef).getVersionLabel().equals(version.getVersionLabel());
        nodeService.deleteNode(version.getFrozenStateNodeRef());
        Version head = getCurrentVersion(nodeRef);
        if (wasCurrent && head == null) {
            deleteVersionHistory(nodeRef);
        } else if (wasCurrent) {
            revert(nodeRef, head);
        }
    }

    @Override
    public void ensureVersioningEnabled(
            NodeRef nodeRef, Map<QName, Serializable> versionProperties) {
        if (getVersionHistory(nodeRef) != null) {
            return;
        }
        if (!isVersioned(nodeRef)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, versionProperties);
        }
        createVersion(nodeRef, Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MAJOR));
    }
}
