package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Bezwaar;

import java.util.List;
import java.util.Map;

/** Lines that could not be judged or changed so. None was changed. */
public final class Geweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<Integer, List<Bezwaar>> bezwaren;

    Geweigerd(Map<Integer, List<Bezwaar>> bezwaren) {
        super("Refused for lines " + bezwaren.keySet());
        this.bezwaren = bezwaren;
    }

    /** Why, by the ids of the lines. */
    public Map<Integer, List<Bezwaar>> bezwaren() {
        return bezwaren;
    }
}
