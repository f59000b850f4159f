package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.util.transaction.TransactionSupportUtil;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the end of a transaction at the nodes that it changed: first marks those that lack what
 * is required but not enforced, then, after all behaviours, refuses what breaks the model.
 */
public class CommitChecks {

    private static final int AFTER_BEHAVIOURS = 1;

    private final Integrity integrity;
    private NodeService nodeService;

    public CommitChecks(Integrity integrity) {
        this.integrity = integrity;
    }

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    void touched(NodeRef ref) {
        if (!NodeEvents.isSilent(ref)) {
            changed().refs.add(ref);
        }
    }

    private Changed changed() {
        Changed changed = AlfrescoTransactionSupport.getResource(this);
        if (changed == null) {
            changed = new Changed();
            AlfrescoTransactionSupport.bindResource(this, changed);
            AlfrescoTransactionSupport.bindListener(changed);
            TransactionSupportUtil.bindListener(new Refusal(changed), AFTER_BEHAVIOURS);
        }
        return changed;
    }

    private final class Changed extends TransactionListenerAdapter {

        private final Set<NodeRef> refs = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            AuthenticationUtil.runAsSystem(
                    () -> {
                        List.copyOf(refs).stream().filter(nodeService::exists).forEach(this::mark);
                        return null;
                    });
        }

        private void mark(NodeRef ref) {
            boolean marked = nodeService.hasAspect(ref, ContentModel.ASPECT_INCOMPLETE);
            boolean incomplete = integrity.isIncomplete(ref);
            if (incomplete && !marked) {
                nodeService.addAspect(ref, ContentModel.ASPECT_INCOMPLETE, null);
            } else if (marked && !incomplete) {
                nodeService.removeAspect(ref, ContentModel.ASPECT_INCOMPLETE);
            }
        }
    }

    private final class Refusal extends TransactionListenerAdapter {

        private final Changed changed;

        private Refusal(Changed changed) {
            this.changed = changed;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List<IntegrityRecord> records =
                    List.copyOf(changed.refs).stream()
                            .filter(nodeService::exists)
                            .flatMap(ref -> integrity.violations(ref).stream())
                            .toList();
            if (!records.isEmpty()) {
                StringBuilder message =
                        new StringBuilder("Found " + records.size() + " integrity violations:");
                records.forEach(record -> message.append("\n").append(record.getMessage()));
                throw new IntegrityException(message.toString(), records);
            }
        }
    }
}
