package org.alfresco.repo.policy;

import java.util.ArrayDeque;
import java.util.Deque;

/** A behaviour is off on the thread that is running it: it sees no event that it causes itself. */
public abstract class BaseBehaviour implements Behaviour {

    private final ThreadLocal<Deque<Boolean>> disabled = ThreadLocal.withInitial(ArrayDeque::new);
    private final NotificationFrequency notificationFrequency;

    public BaseBehaviour() {
        this(NotificationFrequency.EVERY_EVENT);
    }

    public BaseBehaviour(NotificationFrequency frequency) {
        this.notificationFrequency = frequency;
    }

    @Override
    public void disable() {
        disabled.get().push(true);
    }

    @Override
    public void enable() {
        if (disabled.get().poll() == null) {
            throw new PolicyException("Cannot enable " + this + ": it is not disabled");
        }
    }

    @Override
    public boolean isEnabled() {
        return disabled.get().isEmpty();
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return notificationFrequency;
    }
}
