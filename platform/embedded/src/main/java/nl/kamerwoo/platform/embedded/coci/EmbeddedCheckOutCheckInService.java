package nl.kamerwoo.platform.embedded.coci;

import nl.kamerwoo.platform.embedded.lock.EmbeddedLockService;
import nl.kamerwoo.platform.embedded.node.NodeEvents;
import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCancelCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckIn;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCancelCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckIn;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckOut;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.coci.CheckOutCheckInServiceException;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Consumer;

/** A check-out is a copy beside a locked original; a check-in copies it back. */
public class EmbeddedCheckOutCheckInService implements CheckOutCheckInService {

    private final NodeService nodeService;
    private final NodeEvents events;
    private final EmbeddedPolicyComponent policies;
    private final BehaviourFilter filter;
    private final CopyService copyService;
    private final EmbeddedLockService lockService;
    private final VersionService versionService;
    private final OwnableService ownableService;
    private final WorkingCopyNames names;

    public EmbeddedCheckOutCheckInService(
            NodeService rawNodeService,
            NodeEvents events,
            EmbeddedPolicyComponent policies,
            BehaviourFilter filter,
            CopyService copyService,
            EmbeddedLockService lockService,
            VersionService versionService,
            OwnableService ownableService,
            FileFolderService files) {
        this.nodeService = rawNodeService;
        this.events = events;
        this.policies = policies;
        this.filter = filter;
        this.copyService = copyService;
        this.lockService = lockService;
        this.versionService = versionService;
        this.ownableService = ownableService;
        this.names = new WorkingCopyNames(rawNodeService, files);
        new WorkingCopies(this).bind(policies);
    }

    private <P extends Policy> void fire(Class<P> policy, NodeRef ref, Consumer<P> call) {
        policies.find(policy, ref, events.classes(ref)).forEach(call);
    }

    @Override
    public NodeRef checkout(NodeRef nodeRef) {
        ChildAssociationRef parent = nodeService.getPrimaryParent(nodeRef);
        return checkout(nodeRef, parent.getParentRef(), parent.getTypeQName(), parent.getQName());
    }

    @Override
    public NodeRef checkout(
            NodeRef nodeRef,
            NodeRef destinationParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationAssocQName) {
        if (isCheckedOut(nodeRef) || isWorkingCopy(nodeRef)) {
            throw new CheckOutCheckInServiceException(
                    "This node is already checked out: " + nodeRef);
        }
        if (lockService.isLocked(nodeRef)) {
            throw new NodeLockedException(nodeRef);
        }
        filter.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        filter.disableBehaviour(destinationParentNodeRef, ContentModel.ASPECT_AUDITABLE);
        try {
            fire(
                    BeforeCheckOut.class,
                    nodeRef,
                    policy ->
                            policy.beforeCheckOut(
                                    nodeRef,
                                    destinationParentNodeRef,
                                    destinationAssocTypeQName,
                                    destinationAssocQName));
            NodeRef copy =
                    workingCopy(
                            nodeRef,
                            destinationParentNodeRef,
                            destinationAssocTypeQName,
                            destinationAssocQName);
            lockService.lock(nodeRef, LockType.READ_ONLY_LOCK);
            fire(OnCheckOut.class, copy, policy -> policy.onCheckOut(copy));
            return copy;
        } finally {
            filter.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
            filter.enableBehaviour(destinationParentNodeRef, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private NodeRef workingCopy(NodeRef nodeRef, NodeRef parent, QName assocType, QName assocName) {
        nodeService.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, null);
        String name = names.ofCopy(nodeRef);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        QName qname = QName.createQNameWithValidLocalName(assocName.getNamespaceURI(), name);
        // Beside the original it may be made even by who may create nothing there.
        NodeRef copy =
                AuthenticationUtil.runAsSystem(
                        () -> {
                            NodeRef made = copyService.copy(nodeRef, parent, assocType, qname);
                            ownableService.setOwner(made, user);
                            return made;
                        });
        nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
        nodeService.addAspect(
                copy,
                ContentModel.ASPECT_WORKING_COPY,
                Map.of(
                        ContentModel.PROP_WORKING_COPY_OWNER,
                        user,
                        ContentModel.PROP_WORKING_COPY_LABEL,
                        WorkingCopyNames.LABEL));
        nodeService.addAspect(copy, ContentModel.ASPECT_LOCKABLE, null);
        nodeService.addAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT, null);
        nodeService.createAssociation(nodeRef, copy, ContentModel.ASSOC_WORKING_COPY_LINK);
        return copy;
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties) {
        return checkin(workingCopyNodeRef, versionProperties, null, false);
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl) {
        return checkin(workingCopyNodeRef, versionProperties, contentUrl, false);
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl,
            boolean keepCheckedOut) {
        NodeRef original = original(workingCopyNodeRef);
        fire(
                BeforeCheckIn.class,
                workingCopyNodeRef,
                policy ->
                        policy.beforeCheckIn(
                                workingCopyNodeRef, versionProperties, contentUrl, keepCheckedOut));
        lockService.release(original);
        if (contentUrl != null) {
            useContent(workingCopyNodeRef, contentUrl);
        }
        copyService.copy(workingCopyNodeRef, original);
        names.handOn(workingCopyNodeRef, original);
        if (versionProperties != null && versionService.isVersioned(original)) {
            versionService.createVersion(original, versionProperties);
        }
        if (keepCheckedOut) {
            lockService.lock(original, LockType.READ_ONLY_LOCK);
        } else {
            end(workingCopyNodeRef, original);
        }
        fire(OnCheckIn.class, original, policy -> policy.onCheckIn(original));
        return original;
    }

    private NodeRef original(NodeRef workingCopy) {
        if (!isWorkingCopy(workingCopy)) {
            throw new AspectMissingException(ContentModel.ASPECT_WORKING_COPY, workingCopy);
        }
        NodeRef original = getCheckedOut(workingCopy);
        if (original == null) {
            throw new CheckOutCheckInServiceException(
                    "The original of the working copy cannot be found: " + workingCopy);
        }
        return original;
    }

    private void useContent(NodeRef workingCopy, String url) {
        ContentData data =
                (ContentData) nodeService.getProperty(workingCopy, ContentModel.PROP_CONTENT);
        nodeService.setProperty(
                workingCopy,
                ContentModel.PROP_CONTENT,
                new ContentData(url, data.getMimetype(), data.getSize(), data.getEncoding()));
    }

    private void end(NodeRef workingCopy, NodeRef original) {
        filter.disableBehaviour(original, ContentModel.ASPECT_AUDITABLE);
        filter.disableBehaviour(workingCopy, ContentModel.ASPECT_WORKING_COPY);
        try {
            nodeService.removeAspect(original, ContentModel.ASPECT_CHECKED_OUT);
            nodeService.deleteNode(workingCopy);
        } finally {
            filter.enableBehaviour(workingCopy, ContentModel.ASPECT_WORKING_COPY);
            filter.enableBehaviour(original, ContentModel.ASPECT_AUDITABLE);
        }
    }

    @Override
    public NodeRef cancelCheckout(NodeRef workingCopyNodeRef) {
        NodeRef original = original(workingCopyNodeRef);
        fire(
                BeforeCancelCheckOut.class,
                workingCopyNodeRef,
                policy -> policy.beforeCancelCheckOut(workingCopyNodeRef));
        lockService.release(original);
        end(workingCopyNodeRef, original);
        fire(OnCancelCheckOut.class, original, policy -> policy.onCancelCheckOut(original));
        return original;
    }

    /** Frees the original of a working copy that is being deleted. */
    void release(NodeRef workingCopy) {
        NodeRef original = getCheckedOut(workingCopy);
        if (original != null) {
            lockService.release(original);
            nodeService.removeAspect(original, ContentModel.ASPECT_CHECKED_OUT);
        }
    }

    @Override
    public NodeRef getWorkingCopy(NodeRef nodeRef) {
        return nodeService.getTargetAssocs(nodeRef, ContentModel.ASSOC_WORKING_COPY_LINK).stream()
                .map(AssociationRef::getTargetRef)
                .findFirst()
                .orElse(null);
    }

    @Override
    public NodeRef getCheckedOut(NodeRef nodeRef) {
        return nodeService.getSourceAssocs(nodeRef, ContentModel.ASSOC_WORKING_COPY_LINK).stream()
                .map(AssociationRef::getSourceRef)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isWorkingCopy(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_WORKING_COPY);
    }

    @Override
    public boolean isCheckedOut(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT);
    }
}
