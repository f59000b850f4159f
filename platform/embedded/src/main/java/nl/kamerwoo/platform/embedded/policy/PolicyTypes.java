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
import java.util.stream.IntStream;

/** The policies that the platform fires, by their name. */
final class PolicyTypes {

    private static final Map<QName, Class<?>> BY_NAME = new HashMap<>();
    private static final Map<Class<?>, QName> NAMES = new HashMap<>();
    private static final Map<Class<?>, List<Arg>> ROLES = new HashMap<>();

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
            QName name = (QName) constant(policy, "QNAME");
            BY_NAME.put(name, policy);
            NAMES.put(policy, name);
            ROLES.put(policy, roles(policy));
        }
    }

    /** A policy has one method. */
    private static List<Arg> roles(Class<?> policy) {
        int arguments = policy.getMethods()[0].getParameterCount();
        return IntStream.range(0, arguments).mapToObj(i -> said(policy, i)).toList();
    }

    private static Arg said(Class<?> policy, int argument) {
        Object said = constant(policy, "ARG_" + argument);
        if (said != null) {
            return (Arg) said;
        }
        return argument == 0 ? Arg.KEY : Arg.START_VALUE;
    }

    static Class<?> named(QName name) {
        Class<?> policy = BY_NAME.get(name);
        if (policy == null) {
            throw new UnsupportedOperationException("Policy " + name);
        }
        return policy;
    }

    static QName nameOf(Class<? extends Policy> policy) {
        return NAMES.get(policy);
    }

    /**
     * What an argument is to the queue of the commit; the first is the key unless said otherwise.
     */
    static Arg role(Class<?> policy, int argument) {
        return ROLES.get(policy).get(argument);
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
