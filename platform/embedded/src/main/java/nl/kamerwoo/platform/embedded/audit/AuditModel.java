package nl.kamerwoo.platform.embedded.audit;

import java.util.List;

/** What one audit application file says. */
record AuditModel(List<PathMap> pathMaps, List<Application> applications) {

    /** Where values that come in below the source go to. */
    record PathMap(String source, String target) {}

    record Application(String name, String key, List<Recording> recordings) {}

    /**
     * A value that is kept.
     *
     * @param trigger the path that must have come in
     * @param source the path whose value is kept
     * @param target the path that it is kept under
     */
    record Recording(String trigger, String source, String target) {}
}
