package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.FormService;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;

/** The services of the process engine, and what is looked up in them by its id. */
public record Engine(
        RepositoryService repository,
        RuntimeService runtime,
        TaskService tasks,
        HistoryService history,
        FormService forms,
        ManagementService management) {

    public static Engine of(ProcessEngine engine) {
        return new Engine(
                engine.getRepositoryService(),
                engine.getRuntimeService(),
                engine.getTaskService(),
                engine.getHistoryService(),
                engine.getFormService(),
                engine.getManagementService());
    }

    ProcessDefinition definition(String id) {
        return repository.createProcessDefinitionQuery().processDefinitionId(id).singleResult();
    }

    ProcessDefinition latest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    /** With its activities. */
    ProcessDefinitionEntity deployed(String id) {
        return (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(id);
    }

    /** One that runs or has ended. */
    HistoricProcessInstance process(String id) {
        return history.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    boolean runs(String processId) {
        return runtime.createProcessInstanceQuery().processInstanceId(processId).count() > 0;
    }

    Execution execution(String id) {
        return runtime.createExecutionQuery().executionId(id).singleResult();
    }

    Task task(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }
}
