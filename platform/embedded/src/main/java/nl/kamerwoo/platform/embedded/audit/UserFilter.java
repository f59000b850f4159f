package nl.kamerwoo.platform.embedded.audit;

import java.util.regex.Pattern;

/**
 * Whose doing is audited when a caller leaves that to the repository: patterns between semicolons,
 * of which the first one that fits counts, and ~ before one keeps those users out. As shipped what
 * the system does is left out.
 */
final class UserFilter {

    private final String[] patterns;

    UserFilter(String patterns) {
        this.patterns = patterns.split(";");
    }

    boolean accepts(String user) {
        for (String pattern : patterns) {
            boolean keepsOut = pattern.startsWith("~");
            if (Pattern.matches(keepsOut ? pattern.substring(1) : pattern, String.valueOf(user))) {
                return !keepsOut;
            }
        }
        return true;
    }
}
