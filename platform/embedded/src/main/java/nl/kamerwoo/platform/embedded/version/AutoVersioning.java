package nl.kamerwoo.platform.embedded.version;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.repo.version.VersionServicePolicies.AfterCreateVersionPolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What cm:versionable does: at the end of a transaction at most one version of a node. */
public class AutoVersioning
        implements BeforeAddAspectPolicy,
                OnAddAspectPolicy,
                OnRemoveAspectPolicy,
                OnDeleteNodePolicy,
                OnContentUpdatePolicy,
                OnUpdatePropertiesPolicy,
                AfterCreateVersionPolicy,
                OnCopyNodePolicy {

    private final NodeService nodeService;
    private final VersionService versionService;

    public AutoVersioning(
            NodeService rawNodeService, VersionService versionService, PolicyComponent policies) {
        this.nodeService = rawNodeService;
        this.versionService = versionService;
        bind(policies, BeforeAddAspectPolicy.QNAME, NotificationFrequency.EVERY_EVENT);
        bind(policies, AfterCreateVersionPolicy.QNAME, NotificationFrequency.EVERY_EVENT);
        bind(policies, OnCopyNodePolicy.QNAME, NotificationFrequency.EVERY_EVENT);
        bind(policies, OnAddAspectPolicy.QNAME, NotificationFrequency.TRANSACTION_COMMIT);
        bind(policies, OnRemoveAspectPolicy.QNAME, NotificationFrequency.TRANSACTION_COMMIT);
        bind(policies, OnDeleteNodePolicy.QNAME, NotificationFrequency.TRANSACTION_COMMIT);
        bind(policies, OnContentUpdatePolicy.QNAME, NotificationFrequency.TRANSACTION_COMMIT);
        bind(policies, OnUpdatePropertiesPolicy.QNAME, NotificationFrequency.TRANSACTION_COMMIT);
    }

    private void bind(PolicyComponent policies, QName policy, NotificationFrequency frequency) {
        policies.bindClassBehaviour(
                policy,
                ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(this, policy.getLocalName(), frequency));
    }

    @Override
    public void beforeAddAspect(NodeRef nodeRef, QName aspectTypeQName) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            versionService.deleteVersionHistory(nodeRef);
        }
    }

    @Override
    public void onAddAspect(NodeRef nodeRef, QName aspectTypeQName) {
        if (isVersionable(nodeRef) && !isOff(nodeRef, ContentModel.PROP_INITIAL_VERSION)) {
            Object type = nodeService.getProperty(nodeRef, ContentModel.PROP_VERSION_TYPE);
            boolean minor = VersionType.MINOR.toString().equals(type);
            version(nodeRef, minor ? VersionType.MINOR : VersionType.MAJOR);
        }
    }

    @Override
    public void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName) {
        versionService.deleteVersionHistory(nodeRef);
    }

    @Override
    public void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived) {
        if (!isNodeArchived) {
            versionService.deleteVersionHistory(childAssocRef.getChildRef());
        }
    }

    @Override
    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        if (isVersionable(nodeRef) && isOn(nodeRef, ContentModel.PROP_AUTO_VERSION)) {
            version(nodeRef, VersionType.MINOR);
        }
    }

    @Override
    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (isVersionable(nodeRef) && isOn(nodeRef, ContentModel.PROP_AUTO_VERSION_PROPS)) {
            version(nodeRef, VersionType.MINOR);
        }
    }

    @Override
    public void afterCreateVersion(NodeRef versionableNode, Version version) {
        versioned().add(versionableNode);
    }

    private Set<NodeRef> versioned() {
        return TransactionalResourceHelper.getSet(this);
    }

    private boolean isVersionable(NodeRef nodeRef) {
        return nodeService.exists(nodeRef)
                && nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)
                && !nodeService.hasAspect(nodeRef, ContentModel.ASPECT_TEMPORARY)
                && !versioned().contains(nodeRef);
    }

    private boolean isOn(NodeRef nodeRef, QName setting) {
        return Boolean.TRUE.equals(nodeService.getProperty(nodeRef, setting));
    }

    private boolean isOff(NodeRef nodeRef, QName setting) {
        return Boolean.FALSE.equals(nodeService.getProperty(nodeRef, setting));
    }

    private void version(NodeRef nodeRef, VersionType type) {
        versioned().add(nodeRef);
        AuthenticationUtil.runAsSystem(
                () ->
                        versionService.createVersion(
                                nodeRef, Map.of(VersionModel.PROP_VERSION_TYPE, type)));
    }

    /** A copy is versionable as its original is, but has versions and labels of its own. */
    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return new DefaultCopyBehaviourCallback() {
            @Override
            public Map<QName, Serializable> getCopyProperties(
                    QName classQName, CopyDetails details, Map<QName, Serializable> properties) {
                Map<QName, Serializable> settings = new HashMap<>(properties);
                settings.keySet()
                        .retainAll(
                                Set.of(
                                        ContentModel.PROP_AUTO_VERSION,
                                        ContentModel.PROP_AUTO_VERSION_PROPS));
                return settings;
            }
        };
    }
}
