package nl.kamerwoo.platform.embedded.audit;

import nl.kamerwoo.platform.embedded.audit.AuditModel.Application;
import nl.kamerwoo.platform.embedded.audit.AuditModel.PathMap;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.EmbeddedValueResolverAware;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringValueResolver;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The audit applications that are switched on, out of the places where the real repository looks
 * for them. When audit is off there are none.
 */
final class AuditApplications implements InitializingBean, EmbeddedValueResolverAware {

    private static final List<String> PLACES =
            List.of(
                    "classpath*:alfresco/module/*/audit/*.xml",
                    "classpath*:alfresco/extension/audit/*.xml");

    private final ResourcePatternResolver resources;
    private final Map<String, Application> byKey = new TreeMap<>();
    private final List<PathMap> pathMaps = new ArrayList<>();
    private StringValueResolver properties;

    AuditApplications(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void setEmbeddedValueResolver(StringValueResolver resolver) {
        this.properties = resolver;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (String place : PLACES) {
            for (Resource file : resources.getResources(place)) {
                AuditModel model = AuditModelReader.read(file);
                if (isEnabled()) {
                    register(model);
                }
            }
        }
    }

    private void register(AuditModel model) {
        for (Application application : model.applications()) {
            if (isOn(application.key()) && byKey.put(application.key(), application) != null) {
                throw new IllegalStateException(
                        "Audit application key '" + application.key() + "' is used twice");
            }
        }
        model.pathMaps().stream().filter(map -> isOn(root(map.target()))).forEach(pathMaps::add);
    }

    boolean isEnabled() {
        return is("audit.enabled");
    }

    private boolean isOn(String key) {
        return is("audit." + key.toLowerCase(Locale.ROOT) + ".enabled");
    }

    private boolean is(String property) {
        return Boolean.parseBoolean(properties.resolveStringValue("${" + property + ":true}"));
    }

    /** Whether values below this path go anywhere. */
    boolean isMapped(String path) {
        return pathMaps.stream().anyMatch(map -> map.source().startsWith(path));
    }

    boolean isEmpty() {
        return pathMaps.isEmpty();
    }

    /** The values by the key of the application that they are for, under its own paths. */
    Map<Application, Map<String, Serializable>> mapped(Map<String, Serializable> values) {
        Map<String, Map<String, Serializable>> mapped = new TreeMap<>();
        values.forEach(
                (path, value) -> {
                    for (PathMap map : pathMaps) {
                        if (path.startsWith(map.source())) {
                            String target = map.target() + path.substring(map.source().length());
                            mapped.computeIfAbsent(root(target), key -> new HashMap<>())
                                    .put(target, value);
                        }
                    }
                });
        Map<Application, Map<String, Serializable>> found = new HashMap<>();
        mapped.forEach(
                (key, its) -> {
                    if (byKey.containsKey(key)) {
                        found.put(byKey.get(key), its);
                    }
                });
        return found;
    }

    private static String root(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
