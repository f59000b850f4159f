package nl.kamerwoo.platform.embedded.audit;

import nl.kamerwoo.platform.embedded.audit.AuditModel.Application;
import nl.kamerwoo.platform.embedded.audit.AuditModel.Recording;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.audit.AuditComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Audits in the transaction of who calls, so that what is rolled back leaves nothing; only out of
 * one that may not write, or out of none, in one of its own.
 */
final class EmbeddedAuditComponent implements AuditComponent {

    private static final Pattern PATH = Pattern.compile("(/[a-zA-Z0-9:\\-_.]+)+");

    private final AuditApplications applications;
    private final AuditTrail trail;
    private final UserFilter userFilter;
    private final RetryingTransactionHelper transactions;

    EmbeddedAuditComponent(
            AuditApplications applications,
            AuditTrail trail,
            UserFilter userFilter,
            RetryingTransactionHelper transactions) {
        this.applications = applications;
        this.trail = trail;
        this.userFilter = userFilter;
        this.transactions = transactions;
    }

    @Override
    public boolean areAuditValuesRequired(String path) {
        return applications.isMapped(path);
    }

    @Override
    public Map<String, Serializable> recordAuditValuesWithUserFilter(
            String rootPath, Map<String, Serializable> values, boolean useUserFilter) {
        check(rootPath);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (values == null
                || values.isEmpty()
                || applications.isEmpty()
                || useUserFilter && !userFilter.accepts(user)) {
            return Map.of();
        }
        Map<Application, Map<String, Serializable>> mapped =
                applications.mapped(pathed(rootPath, values));
        if (mapped.isEmpty()) {
            return Map.of();
        }
        return AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_READ_WRITE
                ? write(user, mapped)
                : transactions.doInTransaction(() -> write(user, mapped), false, true);
    }

    private static Map<String, Serializable> pathed(
            String rootPath, Map<String, Serializable> values) {
        Map<String, Serializable> pathed = new HashMap<>();
        values.forEach(
                (key, value) -> {
                    String path = key.startsWith("/") ? rootPath + key : rootPath + "/" + key;
                    check(path);
                    pathed.put(path, value);
                });
        return pathed;
    }

    private Map<String, Serializable> write(
            String user, Map<Application, Map<String, Serializable>> mapped) {
        Map<String, Serializable> all = new HashMap<>();
        mapped.forEach(
                (application, values) -> {
                    Map<String, Serializable> kept = kept(application, values);
                    if (!kept.isEmpty()) {
                        trail.write(application.name(), user, System.currentTimeMillis(), kept);
                        all.putAll(kept);
                    }
                });
        return all;
    }

    /** What the application does not name is not kept. */
    private static Map<String, Serializable> kept(
            Application application, Map<String, Serializable> values) {
        Map<String, Serializable> kept = new HashMap<>();
        for (Recording recording : application.recordings()) {
            if (values.containsKey(recording.trigger()) && values.containsKey(recording.source())) {
                kept.put(recording.target(), values.get(recording.source()));
            }
        }
        return kept;
    }

    private static void check(String path) {
        if (path == null || !PATH.matcher(path).matches()) {
            throw new AlfrescoRuntimeException("No audit path: " + path);
        }
    }
}
