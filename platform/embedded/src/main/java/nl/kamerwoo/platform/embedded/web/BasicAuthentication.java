package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Name and password of each request; no tickets, no guests. */
final class BasicAuthentication {
    private static final String BASIC = "basic ";

    private final AuthenticationService authenticationService;

    BasicAuthentication(AuthenticationService authenticationService) {
        this.authenticationService = authenticationService;
    }

    /** Whether the thread is now authenticated as the one who asks; if not, asks for a password. */
    boolean authenticate(HttpServletRequest req, HttpServletResponse res) {
        String credentials = req.getHeader("Authorization");
        if (credentials != null && isKnown(credentials)) {
            return true;
        }
        res.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
        return false;
    }

    private boolean isKnown(String credentials) {
        if (!credentials.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new WebScriptException(
                    Status.STATUS_UNAUTHORIZED, "Authorization is not supported: not basic");
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(credentials.substring(BASIC.length()));
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            authenticationService.authenticate(
                    parts[0], parts.length > 1 ? parts[1].toCharArray() : new char[0]);
            return true;
        } catch (AuthenticationException | IllegalArgumentException e) {
            return false;
        }
    }
}
