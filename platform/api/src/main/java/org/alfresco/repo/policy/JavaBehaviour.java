package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A method of an object as the implementation of a policy. */
public class JavaBehaviour extends BaseBehaviour {

    private final Object instance;
    private final String method;
    private final Map<Class<?>, Object> proxies = new ConcurrentHashMap<>();

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = instance;
        this.method = method;
    }

    @Override
    public <T> T getInterface(Class<T> policy) {
        return policy.cast(proxies.computeIfAbsent(policy, this::proxy));
    }

    private Object proxy(Class<?> policy) {
        Method target = target(policy);
        return Proxy.newProxyInstance(
                policy.getClassLoader(),
                new Class<?>[] {policy},
                (proxy, called, args) ->
                        called.getDeclaringClass() == Object.class
                                ? onObject(proxy, called, args)
                                : invoke(target, args));
    }

    private Method target(Class<?> policy) {
        Method[] methods = policy.getMethods();
        if (methods.length != 1) {
            throw new PolicyException("Policy " + policy.getName() + " must have only one method");
        }
        try {
            return instance.getClass().getMethod(method, methods[0].getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new PolicyException(
                    "Method " + method + " not found or accessible on " + instance.getClass(), e);
        }
    }

    private Object invoke(Method target, Object[] args) throws Throwable {
        if (!isEnabled()) {
            return null;
        }
        disable();
        try {
            return target.invoke(instance, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            enable();
        }
    }

    private Object onObject(Object proxy, Method called, Object[] args) {
        return switch (called.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> toString();
        };
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }
}
