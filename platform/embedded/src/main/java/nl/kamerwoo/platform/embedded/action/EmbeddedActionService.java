package nl.kamerwoo.platform.embedded.action;

import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Executes the beans that are actions, at once or through the {@link ActionQueue}. */
public final class EmbeddedActionService
        implements ActionService, RuntimeActionService, ApplicationContextAware {
    private final NodeService nodeService;
    private final ActionQueue queue;
    private final Map<String, ActionDefinition> definitions = new LinkedHashMap<>();
    private final ThreadLocal<Set<String>> chain = ThreadLocal.withInitial(Set::of);
    private ApplicationContext context;

    EmbeddedActionService(NodeService nodeService, ActionQueue queue) {
        this.nodeService = nodeService;
        this.queue = queue;
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        this.context = applicationContext;
    }

    @Override
    public void registerActionExecuter(ActionExecuter actionExecuter) {
        ActionDefinition definition = actionExecuter.getActionDefinition();
        definitions.put(definition.getName(), definition);
    }

    private ActionExecuter executer(String name) {
        return context.getBean(name, ActionExecuter.class);
    }

    /** As in the repository: of a name without a bean there is no answer but an exception. */
    @Override
    public ActionDefinition getActionDefinition(String name) {
        return context.getBean(name) instanceof ActionExecuter executer
                ? executer.getActionDefinition()
                : null;
    }

    @Override
    public List<ActionDefinition> getActionDefinitions() {
        return new ArrayList<>(definitions.values());
    }

    @Override
    public Action createAction(String name) {
        return new EmbeddedAction(name);
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        Action action = createAction(name);
        action.setParameterValues(params);
        return action;
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef) {
        executeAction(action, actionedUponNodeRef, true);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions) {
        executeAction(
                action, actionedUponNodeRef, checkConditions, action.getExecuteAsychronously());
    }

    @Override
    public void executeAction(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executeAsynchronously) {
        ActionExecuter executer = executer(action.getActionDefinitionName());
        if (!executer.getQueueName().isEmpty()) {
            throw new UnsupportedOperationException("A queue of its own: " + action);
        }
        Set<String> within = chain.get();
        if (within.contains(action.getId())) {
            return;
        }
        if (executeAsynchronously || executer.isExecuteAsynchronously(actionedUponNodeRef)) {
            queue.afterCommit(
                    action,
                    actionedUponNodeRef,
                    () -> execute(action, actionedUponNodeRef, within));
        } else {
            execute(action, actionedUponNodeRef, within);
        }
    }

    /** An action does not start itself again, however indirectly. */
    private void execute(Action action, NodeRef nodeRef, Set<String> within) {
        if (nodeRef != null && !nodeService.exists(nodeRef)) {
            return;
        }
        Set<String> before = chain.get();
        Set<String> inside = new TreeSet<>(within);
        inside.add(action.getId());
        chain.set(inside);
        try {
            executer(action.getActionDefinitionName()).execute(action, nodeRef);
        } finally {
            chain.set(before);
        }
    }
}
