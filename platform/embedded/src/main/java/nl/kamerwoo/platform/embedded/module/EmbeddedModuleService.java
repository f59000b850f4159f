package nl.kamerwoo.platform.embedded.module;

import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.module.ModuleService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.io.support.ResourcePatternResolver;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Starts every module of the classpath: has its components executed, as the system user and in one
 * transaction, and remembers in the database which of them are not to be executed again.
 */
public final class EmbeddedModuleService implements ModuleService, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedModuleService.class);
    private static final ModuleVersionNumber REPOSITORY = new ModuleVersionNumber("25.3.0");
    private static final String ATTRIBUTE = ".embedded.modules";

    private final ResourcePatternResolver resources;
    private final AttributeService attributes;
    private final RetryingTransactionHelper transactions;
    private final List<ModuleComponent> components = new ArrayList<>();
    private boolean running;

    EmbeddedModuleService(
            ResourcePatternResolver resources,
            AttributeService attributes,
            RetryingTransactionHelper transactions) {
        this.resources = resources;
        this.attributes = attributes;
        this.transactions = transactions;
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        components.add(component);
    }

    @Override
    public void startModules() {
        try {
            Set<ModuleComponent> done = new HashSet<>();
            for (Resource found :
                    resources.getResources("classpath*:alfresco/module/*/module.properties")) {
                Properties module = PropertiesLoaderUtils.loadProperties(found);
                AuthenticationUtil.runAsSystem(
                        () -> transactions.doInTransaction(() -> start(module, done)));
            }
            components.removeAll(done);
            if (!components.isEmpty()) {
                throw new IllegalStateException("Components of no module: " + components);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Void start(Properties module, Set<ModuleComponent> done) {
        String id = module.getProperty("module.id");
        ModuleVersionNumber version = new ModuleVersionNumber(module.getProperty("module.version"));
        if (module.stringPropertyNames().stream().anyMatch(key -> key.contains(".depends."))) {
            throw new UnsupportedOperationException("Module " + id + " depends on others");
        }
        if (REPOSITORY.compareTo(bound(module, "min", "0")) < 0
                || REPOSITORY.compareTo(bound(module, "max", "999")) > 0) {
            throw new IllegalStateException("Module " + id + " is not for " + REPOSITORY);
        }
        String before = (String) attributes.getAttribute(ATTRIBUTE, id);
        if (before != null && new ModuleVersionNumber(before).compareTo(version) > 0) {
            throw new IllegalStateException("Module " + id + " was " + before + " before");
        }
        attributes.setAttribute(version.toString(), ATTRIBUTE, id);
        LOG.info("Starting module {} {}", id, version);
        for (ModuleComponent component : components) {
            if (id.equals(component.getModuleId())) {
                execute(component, version, done);
            }
        }
        return null;
    }

    private static ModuleVersionNumber bound(Properties module, String which, String otherwise) {
        return new ModuleVersionNumber(
                module.getProperty("module.repo.version." + which, otherwise));
    }

    private void execute(
            ModuleComponent component, ModuleVersionNumber version, Set<ModuleComponent> done) {
        boolean applies =
                version.compareTo(component.getAppliesFromVersionNumber()) >= 0
                        && version.compareTo(component.getAppliesToVersionNumber()) <= 0;
        if (!done.add(component) || !applies) {
            return;
        }
        Serializable[] key = {ATTRIBUTE, component.getModuleId(), component.getName()};
        if (component.isExecuteOnceOnly() && attributes.getAttribute(key) != null) {
            return;
        }
        component.getDependsOn().forEach(dependency -> execute(dependency, version, done));
        component.execute();
        attributes.setAttribute(new Date(), key);
    }

    @Override
    public void start() {
        startModules();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anybody can ask for anything. */
    @Override
    public int getPhase() {
        return 0;
    }
}
