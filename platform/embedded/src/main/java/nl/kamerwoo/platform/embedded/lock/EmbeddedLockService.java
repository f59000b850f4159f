package nl.kamerwoo.platform.embedded.lock;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.Set;

/** Locks are properties of a node; behaviours hold everybody to them but the system itself. */
public class EmbeddedLockService
        implements LockService,
                BeforeUpdateNodePolicy,
                BeforeDeleteNodePolicy,
                OnCreateChildAssociationPolicy,
                OnCopyNodePolicy {

    private final NodeService nodeService;
    private final BehaviourFilter filter;

    public EmbeddedLockService(
            NodeService rawNodeService, BehaviourFilter filter, PolicyComponent policies) {
        this.nodeService = rawNodeService;
        this.filter = filter;
        QName lockable = ContentModel.ASPECT_LOCKABLE;
        policies.bindClassBehaviour(
                BeforeUpdateNodePolicy.QNAME,
                lockable,
                new JavaBehaviour(this, "beforeUpdateNode"));
        policies.bindClassBehaviour(
                BeforeDeleteNodePolicy.QNAME,
                lockable,
                new JavaBehaviour(this, "beforeDeleteNode"));
        policies.bindAssociationBehaviour(
                OnCreateChildAssociationPolicy.QNAME,
                lockable,
                new JavaBehaviour(this, "onCreateChildAssociation"));
        policies.bindClassBehaviour(
                OnCopyNodePolicy.QNAME, lockable, new JavaBehaviour(this, "getCopyCallback"));
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType) {
        lock(nodeRef, lockType, TIMEOUT_INFINITY);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) {
        if (getLockStatus(nodeRef) == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, null);
        }
        Date expires =
                timeToExpire <= TIMEOUT_INFINITY
                        ? null
                        : new Date(System.currentTimeMillis() + timeToExpire * 1000L);
        busy().add(nodeRef);
        try {
            set(nodeRef, ContentModel.PROP_LOCK_OWNER, user());
            set(nodeRef, ContentModel.PROP_LOCK_TYPE, lockType.toString());
            set(nodeRef, ContentModel.PROP_LOCK_LIFETIME, "PERSISTENT");
            set(nodeRef, ContentModel.PROP_EXPIRY_DATE, expires);
            set(nodeRef, ContentModel.PROP_LOCK_ADDITIONAL_INFO, null);
        } finally {
            busy().remove(nodeRef);
        }
    }

    private void set(NodeRef nodeRef, QName property, Serializable value) {
        nodeService.setProperty(nodeRef, property, value);
    }

    /** Nodes whose lock is being set or taken off in this transaction. */
    private Set<NodeRef> busy() {
        return TransactionalResourceHelper.getSet(this);
    }

    @Override
    public void unlock(NodeRef nodeRef) {
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new UnableToReleaseLockException(nodeRef);
        }
        release(nodeRef);
    }

    /** Also of a node that is checked out. */
    public void release(NodeRef nodeRef) {
        busy().add(nodeRef);
        filter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            nodeService.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE);
        } finally {
            filter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
            busy().remove(nodeRef);
        }
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        return getLockStatus(nodeRef, user());
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef, String userName) {
        Serializable owner = nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER);
        if (owner == null) {
            return LockStatus.NO_LOCK;
        }
        Date expires = (Date) nodeService.getProperty(nodeRef, ContentModel.PROP_EXPIRY_DATE);
        if (expires != null && expires.before(new Date())) {
            return LockStatus.LOCK_EXPIRED;
        }
        return owner.equals(userName) ? LockStatus.LOCK_OWNER : LockStatus.LOCKED;
    }

    @Override
    public LockType getLockType(NodeRef nodeRef) {
        Serializable type = nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_TYPE);
        return type == null ? null : LockType.valueOf(type.toString());
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER;
    }

    @Override
    public void checkForLock(NodeRef nodeRef) {
        if (user() == null
                || AuthenticationUtil.isRunAsUserTheSystemUser()
                || busy().contains(nodeRef)) {
            return;
        }
        LockStatus status = getLockStatus(nodeRef);
        boolean refuses =
                status == LockStatus.LOCKED
                        || status == LockStatus.LOCK_OWNER
                                && getLockType(nodeRef) != LockType.WRITE_LOCK;
        if (refuses) {
            throw new NodeLockedException(nodeRef);
        }
    }

    private static String user() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public void beforeUpdateNode(NodeRef nodeRef) {
        checkForLock(nodeRef);
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            checkForLock(nodeRef);
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode) {
        if (getLockType(childAssocRef.getParentRef()) != LockType.NODE_LOCK) {
            checkForLock(childAssocRef.getParentRef());
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}
