package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

import java.util.Map;

/** Hands the outcome of a task on to its process, and remembers what it saw when it was made. */
public class TaskJournal implements TaskListener {

    private static final long serialVersionUID = 1L;

    public TaskJournal(Map<Object, Object> registry) {
        registry.put("TaskJournal", this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            task.getExecution().setVariable("gezien", task.getVariableLocal("stroom_toelichting"));
        } else {
            task.getExecution().setVariable("uitkomst", task.getVariableLocal("stroom_uitkomst"));
        }
    }
}
