package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.beans.factory.ObjectProvider;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at the end of a transaction at the nodes that it changed: first marks those that lack what
 * is required but not enforced, then, after all behaviours, refuses what breaks the model.
 */
public class CommitChecks {

    private static final int AFTER_BEHAVIOURS = 1;

    private final Integrity integrity;
    private final NodeStore nodes;
    private final ObjectProvider<NodeService> nodeService;

    /** The node service itself hangs on these checks, so it is asked for later. */
    public CommitChecks(
            Integrity integrity, NodeStore nodes, ObjectProvider<NodeService> nodeService) {
        this.integrity = integrity;
        this.nodes = nodes;
        this.nodeService = nodeService;
    }

    void changed(NodeRef ref) {
        if (!NodeEvents.isSilent(ref)) {
            inTransaction().refs.add(ref);
        }
    }

    private Changed inTransaction() {
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
                        present().forEach(this::mark);
                        return null;
                    });
        }

        private List<NodeState> present() {
            return refs.stream().map(nodes::find).filter(Objects::nonNull).toList();
        }

        private void mark(NodeState node) {
            QName mark = ContentModel.ASPECT_INCOMPLETE;
            boolean marked = nodes.aspects(node).contains(mark);
            boolean incomplete = integrity.isIncomplete(node);
            if (incomplete && !marked) {
                nodeService.getObject().addAspect(node.ref(), mark, null);
            } else if (marked && !incomplete) {
                nodeService.getObject().removeAspect(node.ref(), mark);
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
                    changed.present().stream()
                            .flatMap(node -> integrity.violations(node).stream())
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
