package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.alfresco.repo.workflow.activiti.BaseExecutionListener;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how a process ended: the reason of its removal, or none. */
public class EndJournal extends BaseExecutionListener {

    static final Map<String, String> REASONS = new ConcurrentHashMap<>();

    private static final long serialVersionUID = 1L;

    @Override
    public void notify(DelegateExecution execution) {
        REASONS.put(
                "activiti$" + execution.getProcessInstanceId(),
                ((ExecutionEntity) execution).getDeleteReason()
                        + ", cancelled: "
                        + execution.getVariable("cancelled"));
    }
}
