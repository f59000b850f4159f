package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Map;
import java.util.TreeMap;

/**
 * A folder is modified when its content comes or goes. That is written last, so that transactions
 * in one folder wait for each other as short as can be, and is no event.
 */
public class ParentDates {

    private static final int LAST = 9;

    private final JdbcTemplate jdbc;
    private final NodeStore nodes;
    private final DictionaryService dictionary;
    private final BehaviourFilter filter;

    public ParentDates(
            JdbcTemplate jdbc,
            NodeStore nodes,
            DictionaryService dictionary,
            BehaviourFilter filter) {
        this.jdbc = jdbc;
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.filter = filter;
    }

    void changed(ChildAssociationRef association) {
        if (propagates(association)) {
            NodeState parent = nodes.find(association.getParentRef());
            if (parent != null && filter.isEnabled(parent.ref(), ContentModel.ASPECT_AUDITABLE)) {
                waiting().parents.put(parent.id(), parent);
            }
        }
    }

    private boolean propagates(ChildAssociationRef association) {
        return dictionary.getAssociation(association.getTypeQName())
                        instanceof ChildAssociationDefinition definition
                && definition.getPropagateTimestamps();
    }

    private Waiting waiting() {
        Waiting waiting = AlfrescoTransactionSupport.getResource(this);
        if (waiting == null) {
            waiting = new Waiting();
            AlfrescoTransactionSupport.bindResource(this, waiting);
            TransactionSupportUtil.bindListener(waiting, LAST);
        }
        return waiting;
    }

    private final class Waiting extends TransactionListenerAdapter {

        /** By id, so that two transactions never wait for each other crosswise. */
        private final Map<Long, NodeState> parents = new TreeMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            for (NodeState parent : parents.values()) {
                Audit audit = parent.audit.changed(0);
                jdbc.update(
                        "update node set modifier = ?, modified = ?"
                                + " where id = ? and created is not null",
                        audit.modifier(),
                        audit.modified(),
                        parent.id());
            }
        }
    }
}
