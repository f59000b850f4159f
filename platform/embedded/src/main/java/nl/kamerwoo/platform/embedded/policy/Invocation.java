package nl.kamerwoo.platform.embedded.policy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Policy.Arg;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** One call of a behaviour. Two are the same when behaviour and key arguments are. */
final class Invocation {

    private final Object target;
    private final Method method;
    private final Object[] args;
    private final List<Object> key = new ArrayList<>();

    Invocation(Behaviour behaviour, Object target, Method method, Object[] args) {
        this.target = target;
        this.method = method;
        this.args = args.clone();
        key.add(behaviour);
        for (int i = 0; i < args.length; i++) {
            if (role(i) == Arg.KEY) {
                key.add(args[i]);
            }
        }
    }

    private Arg role(int argument) {
        return PolicyTypes.role(method.getDeclaringClass(), argument);
    }

    List<Object> key() {
        return key;
    }

    /** Keeps the first values, but takes over those that are to be the last. */
    void update(Invocation later) {
        for (int i = 0; i < args.length; i++) {
            if (role(i) == Arg.END_VALUE) {
                args[i] = later.args[i];
            }
        }
    }

    Object now() throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    void atCommit() {
        try {
            now();
        } catch (Throwable e) {
            throw new AlfrescoRuntimeException(
                    "Failed to execute transaction-level behaviour "
                            + method
                            + " : "
                            + e.getMessage(),
                    e);
        }
    }
}
