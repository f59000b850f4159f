package nl.kamerwoo.platform.embedded.policy;

import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.Policy.Arg;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.namespace.QName;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The policies that the platform fires, by their name. */
final class PolicyTypes {

    private static final Map<QName, Class<?>> BY_NAME = new HashMap<>();

    static {
        List.of(
                        NodeServicePolicies.class,
                        ContentServicePolicies.class,
                        CopyServicePolicies.class,
                        CheckOutCheckInServicePolicies.class,
                        VersionServicePolicies.class)
                .forEach(PolicyTypes::addAll);
    }

    private PolicyTypes() {}

    private static void addAll(Class<?> group) {
        for (Class<?> policy : group.getClasses()) {
            BY_NAME.put((QName) constant(policy, "QNAME"), policy);
        }
    }

    static Class<?> named(QName name) {
        Class<?> policy = BY_NAME.get(name);
        if (policy == null) {
            throw new UnsupportedOperationException("Policy " + name);
        }
        return policy;
    }

    static QName nameOf(Class<? extends Policy> policy) {
        return (QName) constant(policy, "QNAME");
    }

    /**
     * What an argument is to the queue of the commit; the first is the key unless said otherwise.
     */
    static Arg role(Class<?> policy, int argument) {
        Object said = constant(policy, "ARG_" + argument);
        if (said != null) {
            return (Arg) said;
        }
        return argument == 0 ? Arg.KEY : Arg.START_VALUE;
    }

    private static Object constant(Class<?> policy, String name) {
        try {
            Field field = policy.getField(name);
            return field.get(null);
        } catch (NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
