package nl.kamerwoo.platform.embedded.search;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.h2.tools.TriggerAdapter;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The nodes of the main store that committed transactions have changed, for the index to follow.
 */
public final class ChangeLog implements DisposableBean {
    private static final Map<String, Set<ChangeLog>> BY_DATABASE = new ConcurrentHashMap<>();

    private static final StoreRef STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    private final BlockingQueue<NodeRef> changed = new LinkedBlockingQueue<>();

    ChangeLog(JdbcTemplate jdbc) {
        String database = jdbc.execute((ConnectionCallback<String>) ChangeLog::database);
        BY_DATABASE.computeIfAbsent(database, key -> ConcurrentHashMap.newKeySet()).add(this);
        jdbc.execute(
                "create trigger if not exists node_changed after insert, update, delete on node"
                        + " for each row call \""
                        + Trigger.class.getName()
                        + "\"");
        jdbc.query(
                "select store, uuid from node where store = ?",
                row -> {
                    changed.add(node(row));
                },
                STORE.toString());
    }

    BlockingQueue<NodeRef> changed() {
        return changed;
    }

    private static String database(Connection connection) throws SQLException {
        return connection.getCatalog();
    }

    private static NodeRef node(ResultSet row) throws SQLException {
        return new NodeRef(new StoreRef(row.getString("store")), row.getString("uuid"));
    }

    private void changes(NodeRef node) {
        if (!node.getStoreRef().equals(STORE)) {
            return;
        }
        Set<NodeRef> mine = TransactionalResourceHelper.getSet(this);
        if (mine.isEmpty()) {
            AlfrescoTransactionSupport.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterCommit() {
                            changed.addAll(mine);
                        }
                    });
        }
        mine.add(node);
    }

    @Override
    public void destroy() {
        BY_DATABASE.values().forEach(logs -> logs.remove(this));
    }

    /** Called by the database for each row of a node that is written. */
    public static final class Trigger extends TriggerAdapter {
        @Override
        public void fire(Connection connection, ResultSet before, ResultSet after)
                throws SQLException {
            for (ChangeLog log : BY_DATABASE.getOrDefault(database(connection), Set.of())) {
                if (before != null) {
                    log.changes(node(before));
                }
                if (after != null) {
                    log.changes(node(after));
                }
            }
        }
    }
}
