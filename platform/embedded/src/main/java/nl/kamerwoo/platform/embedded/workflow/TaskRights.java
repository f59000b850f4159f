package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

import java.util.Collection;
import java.util.List;

/** What somebody may do with a task that is in progress. */
public final class TaskRights {

    private final Actors actors;

    public TaskRights(Actors actors) {
        this.actors = actors;
    }

    boolean mayEdit(WorkflowTask task, String user) {
        return isInProgress(task)
                && (isOwnerOrInitiator(task, user)
                        || value(task, ContentModel.PROP_OWNER) == null && isPooled(task, user));
    }

    boolean mayReassign(WorkflowTask task, String user) {
        return isInProgress(task)
                && value(task, ContentModel.PROP_OWNER) != null
                && !Boolean.FALSE.equals(value(task, WorkflowModel.PROP_REASSIGNABLE))
                && pool(task).isEmpty()
                && isOwnerOrInitiator(task, user);
    }

    boolean mayClaim(WorkflowTask task, String user) {
        return isInProgress(task)
                && value(task, ContentModel.PROP_OWNER) == null
                && isPooled(task, user);
    }

    boolean mayRelease(WorkflowTask task, String user) {
        return isInProgress(task)
                && !pool(task).isEmpty()
                && value(task, ContentModel.PROP_OWNER) != null
                && isOwnerOrInitiator(task, user);
    }

    private static boolean isInProgress(WorkflowTask task) {
        return task != null && task.getState() != WorkflowTaskState.COMPLETED;
    }

    private boolean isOwnerOrInitiator(WorkflowTask task, String user) {
        return user.equals(value(task, ContentModel.PROP_OWNER)) || actors.isInitiator(user, task);
    }

    private boolean isPooled(WorkflowTask task, String user) {
        return actors.isAmong(user, pool(task));
    }

    private static Collection<?> pool(WorkflowTask task) {
        Collection<?> pool = (Collection<?>) value(task, WorkflowModel.ASSOC_POOLED_ACTORS);
        return pool == null ? List.of() : pool;
    }

    private static Object value(WorkflowTask task, QName property) {
        return task.getProperties().get(property);
    }
}
