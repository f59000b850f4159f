package org.alfresco.repo.module;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.extensions.surf.util.I18NUtil;

import java.util.List;

/** What a module does once when it is started: at its first start, unless it says otherwise. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ModuleService moduleService;
    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesFromVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesToVersion = ModuleVersionNumber.VERSION_BIG;
    private List<ModuleComponent> dependsOn = List.of();
    private boolean executeOnceOnly = true;
    private boolean executed;

    public void init() {
        description = I18NUtil.getMessage(description);
        if (moduleService != null) {
            moduleService.registerComponent(this);
        }
    }

    protected void checkProperties() {
        if (moduleId == null || name == null) {
            throw new AlfrescoRuntimeException("moduleId and name are mandatory: " + this);
        }
    }

    @Override
    public final synchronized void execute() {
        if (executed) {
            throw new AlfrescoRuntimeException("Module component already executed: " + this);
        }
        checkProperties();
        try {
            executeInternal();
        } catch (Throwable e) {
            throw new AlfrescoRuntimeException(
                    "Module component failed: " + this + ": " + e.getMessage(), e);
        } finally {
            executed = true;
        }
    }

    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void shutdown() {
        executed = false;
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    public void setAppliesToVersion(String version) {
        this.appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = dependsOn;
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    @Override
    public String toString() {
        return moduleId + "." + name;
    }
}
