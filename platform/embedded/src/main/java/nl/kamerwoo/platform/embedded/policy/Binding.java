package nl.kamerwoo.platform.embedded.policy;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.namespace.QName;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** A behaviour bound to a policy of a class, for one association or (null) for all of its own. */
final class Binding implements BehaviourDefinition<ClassFeatureBehaviourBinding> {

    private final QName policy;
    private final QName association;
    private final Behaviour behaviour;
    private final Object target;
    private final Object caller;

    Binding(QName policy, QName association, Behaviour behaviour) {
        this.policy = policy;
        this.association = association;
        this.behaviour = behaviour;
        Class<?> type = PolicyTypes.named(policy);
        this.target = behaviour.getInterface(type);
        this.caller =
                behaviour.getNotificationFrequency() == NotificationFrequency.EVERY_EVENT
                        ? target
                        : Proxy.newProxyInstance(
                                type.getClassLoader(), new Class<?>[] {type}, this::dispatch);
    }

    private Object dispatch(Object proxy, Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(target, args);
        }
        Invocation invocation = new Invocation(behaviour, target, method, args);
        if (behaviour.getNotificationFrequency() == NotificationFrequency.TRANSACTION_COMMIT) {
            CommitQueue.offer(invocation);
            return null;
        }
        return first(invocation);
    }

    private static Object first(Invocation invocation) throws Throwable {
        Map<List<Object>, Object> results = TransactionalResourceHelper.getMap(Binding.class);
        if (!results.containsKey(invocation.key())) {
            results.put(invocation.key(), invocation.now());
        }
        return results.get(invocation.key());
    }

    boolean isFor(QName wantedAssociation) {
        return association == null || association.equals(wantedAssociation);
    }

    Object caller() {
        return caller;
    }

    @Override
    public QName getPolicy() {
        return policy;
    }

    @Override
    public Behaviour getBehaviour() {
        return behaviour;
    }
}
