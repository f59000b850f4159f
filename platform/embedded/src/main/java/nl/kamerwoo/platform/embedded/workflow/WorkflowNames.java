package nl.kamerwoo.platform.embedded.workflow;

import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Properties as variables are called, and the engine's ids as everybody else knows them. */
public final class WorkflowNames {

    private static final String SEPARATOR = "$";

    private final NamespaceService namespaces;

    public WorkflowNames(NamespaceService namespaceService) {
        this.namespaces = namespaceService;
    }

    /** prefix_name; the full name where the prefix itself has an underscore. */
    String variable(QName property) {
        String name = property.toPrefixString(namespaces);
        int underscore = name.indexOf('_');
        return underscore >= 0 && underscore < name.indexOf(':')
                ? property.toString()
                : name.replace(':', '_');
    }

    QName property(String variable) {
        if (variable.indexOf(QName.NAMESPACE_BEGIN) == 0) {
            return QName.createQName(variable);
        }
        String prefixed =
                variable.indexOf(QName.NAMESPACE_PREFIX) < 0
                        ? variable.replaceFirst("_", ":")
                        : variable;
        if (prefixed.indexOf(QName.NAMESPACE_PREFIX) < 0) {
            return unprefixed(variable);
        }
        try {
            return QName.createQName(prefixed, namespaces);
        } catch (NamespaceException e) {
            return unprefixed(variable);
        }
    }

    static QName unprefixed(String name) {
        return QName.createQName(NamespaceService.DEFAULT_URI, name);
    }

    String prefixed(QName name) {
        return name.toPrefixString(namespaces);
    }

    static String global(String id) {
        return ActivitiConstants.ENGINE_ID + SEPARATOR + id;
    }

    static String local(String id) {
        String[] parts = id == null ? new String[0] : id.split("\\$");
        if (parts.length != 2) {
            throw new WorkflowException("Invalid Global Id '" + id + "'");
        }
        checkEngine(parts[0]);
        return parts[1];
    }

    static void checkEngine(String engine) {
        if (!ActivitiConstants.ENGINE_ID.equals(engine)) {
            throw new WorkflowException(
                    "Workflow Component for engine id '" + engine + "' is not registered");
        }
    }
}
