package nl.kamerwoo.platform.embedded.action;

import org.alfresco.service.cmr.action.Action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An action that is not saved; the same one if it has the same id. */
final class EmbeddedAction implements Action {
    private final String id = UUID.randomUUID().toString();
    private final String definitionName;
    private final Map<String, Serializable> parameters = new HashMap<>();
    private String title;
    private String description;
    private boolean asynchronous;

    EmbeddedAction(String definitionName) {
        this.definitionName = definitionName;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getActionDefinitionName() {
        return definitionName;
    }

    @Override
    public Map<String, Serializable> getParameterValues() {
        return parameters;
    }

    @Override
    public Serializable getParameterValue(String name) {
        return parameters.get(name);
    }

    @Override
    public void setParameterValues(Map<String, Serializable> parameterValues) {
        parameters.clear();
        if (parameterValues != null) {
            parameters.putAll(parameterValues);
        }
    }

    @Override
    public void setParameterValue(String name, Serializable value) {
        parameters.put(name, value);
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public boolean getExecuteAsychronously() {
        return asynchronous;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.asynchronous = executeAsynchronously;
    }

    @Override
    public String toString() {
        return definitionName + " " + id;
    }
}
