package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.form.FormData;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** Finds the type of a task by its form key; one that no model has is the general one. */
public final class TaskTypes {

    private final DictionaryService dictionary;
    private final WorkflowNames names;

    public TaskTypes(DictionaryService dictionaryService, WorkflowNames names) {
        this.dictionary = dictionaryService;
        this.names = names;
    }

    TypeDefinition task(String formKey) {
        return type(formKey, WorkflowModel.TYPE_WORKFLOW_TASK);
    }

    TypeDefinition start(String formKey) {
        return type(formKey, WorkflowModel.TYPE_ACTIVTI_START_TASK);
    }

    private TypeDefinition type(String formKey, QName otherwise) {
        TypeDefinition type = formKey == null ? null : dictionary.getType(names.property(formKey));
        return type == null ? dictionary.getType(otherwise) : type;
    }

    TaskType of(DelegateTask task) {
        return TaskType.of(task(formKey(task)));
    }

    static String formKey(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        FormData form = entity.getTaskDefinition().getTaskFormHandler().createTaskForm(entity);
        return form.getFormKey();
    }
}
