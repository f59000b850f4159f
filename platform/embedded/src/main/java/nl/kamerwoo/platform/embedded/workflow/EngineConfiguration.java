package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.activiti.engine.impl.jobexecutor.DefaultJobExecutor;
import org.activiti.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.activiti.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.activiti.engine.impl.variable.SerializableType;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.Map;

import javax.sql.DataSource;

/**
 * The engine in the transactions and the database of the platform. Expressions see the beans of the
 * registry and no others.
 */
public final class EngineConfiguration extends SpringProcessEngineConfiguration {

    /** Before the listeners of the platform, which may start on a transaction of their own. */
    private static final int BEFORE_LISTENERS = 700;

    private final NodeVariables nodes;
    private final NodeService rawNodes;

    public EngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            NodeVariables nodes,
            NodeService rawNodeService,
            Map<Object, Object> registry,
            TaskListeners listeners,
            int jobPause) {
        this.nodes = nodes;
        this.rawNodes = rawNodeService;
        setDataSource(dataSource);
        setTransactionManager(transactionManager);
        setTransactionSynchronizationAdapterOrder(BEFORE_LISTENERS);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        setHistory("full");
        setBeans(registry);
        setPostBpmnParseHandlers(Parsing.handlers(listeners));
        DefaultJobExecutor jobs = new DefaultJobExecutor();
        jobs.setWaitTimeInMillis(jobPause);
        setJobExecutor(jobs);
    }

    @Override
    protected void initVariableTypes() {
        super.initVariableTypes();
        int others = variableTypes.getTypeIndex(SerializableType.TYPE_NAME);
        variableTypes.addType(new VariableTypes.OfNode(nodes), others);
        variableTypes.addType(new VariableTypes.OfNodes(nodes), others);
        int text = variableTypes.getTypeIndex("string");
        variableTypes.removeType(variableTypes.getVariableType("string"));
        variableTypes.addType(new VariableTypes.OfText(), text);
    }

    @Override
    protected void initJobExecutor() {
        super.initJobExecutor();
        authenticate(TimerExecuteNestedActivityJobHandler.TYPE, true);
        authenticate(AsyncContinuationJobHandler.TYPE, false);
        authenticate(TimerCatchIntermediateEventJobHandler.TYPE, false);
    }

    private void authenticate(String type, boolean onTask) {
        jobHandlers.computeIfPresent(
                type, (key, handler) -> new AuthenticatedJobs(handler, rawNodes, onTask));
    }
}
