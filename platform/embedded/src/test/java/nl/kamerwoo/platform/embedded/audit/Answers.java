package nl.kamerwoo.platform.embedded.audit;

import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what an audit answers. */
final class Answers implements AuditQueryCallback {

    record Answer(
            long id,
            String application,
            String user,
            long time,
            Map<String, Serializable> values) {}

    private final List<Answer> answers = new ArrayList<>();

    private Answers() {}

    static List<Answer> of(AuditService service, AuditQueryParameters asked, int most) {
        Answers answers = new Answers();
        service.auditQuery(answers, asked, most);
        return answers.answers;
    }

    @Override
    public boolean valuesRequired() {
        return true;
    }

    @Override
    public boolean handleAuditEntry(
            Long id, String application, String user, long time, Map<String, Serializable> values) {
        return answers.add(new Answer(id, application, user, time, values));
    }

    @Override
    public boolean handleAuditEntryError(Long id, String message, Throwable error) {
        throw new AssertionError(message, error);
    }
}
