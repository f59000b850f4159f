package org.alfresco.service.cmr.module;

import org.alfresco.repo.module.ModuleComponent;

public interface ModuleService {
    void registerComponent(ModuleComponent component);

    void startModules();
}
