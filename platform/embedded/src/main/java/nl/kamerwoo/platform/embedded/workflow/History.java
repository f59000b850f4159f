package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.HistoryService;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricDetailQuery;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableUpdate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What variables were last, of what runs and of what has ended. */
public final class History {

    private static final Comparator<HistoricVariableUpdate> OLDEST_FIRST =
            Comparator.comparing(HistoricVariableUpdate::getTime)
                    .thenComparing(HistoricVariableUpdate::getRevision)
                    .thenComparing(update -> Long.valueOf(update.getId()));

    private final HistoryService history;

    public History(HistoryService history) {
        this.history = history;
    }

    Map<String, Object> ofProcess(String id) {
        return last(history.createHistoricDetailQuery().processInstanceId(id).excludeTaskDetails());
    }

    Map<String, Object> ofTask(String id) {
        return last(history.createHistoricDetailQuery().taskId(id));
    }

    /** What it was started with. */
    Map<String, Object> ofStart(HistoricProcessInstance process) {
        if (process.getStartActivityId() == null) {
            return Map.of();
        }
        HistoricActivityInstance start =
                history.createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .activityId(process.getStartActivityId())
                        .singleResult();
        return last(history.createHistoricDetailQuery().activityInstanceId(start.getId()));
    }

    private static Map<String, Object> last(HistoricDetailQuery details) {
        Map<String, Object> variables = new HashMap<>();
        details.variableUpdates().list().stream()
                .map(HistoricVariableUpdate.class::cast)
                .sorted(OLDEST_FIRST)
                .forEach(update -> variables.put(update.getVariableName(), update.getValue()));
        return variables;
    }
}
