package nl.kamerwoo.alfresco.workflow;

import java.util.Map;

/** Makes the listeners known to the engine, under the names by which the processes call them. */
public final class Luisteraars {

    private final Map<Object, Object> bekend;
    private final Map<String, Object> luisteraars;

    /**
     * @param bekend the bean {@code activitiBeanRegistry}
     */
    public Luisteraars(Map<Object, Object> bekend, Map<String, Object> luisteraars) {
        this.bekend = bekend;
        this.luisteraars = Map.copyOf(luisteraars);
    }

    /** Spring calls this. */
    public void init() {
        bekend.putAll(luisteraars);
    }
}
