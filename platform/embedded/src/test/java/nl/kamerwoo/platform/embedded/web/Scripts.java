package nl.kamerwoo.platform.embedded.web;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Web scripts such as a module has. */
public final class Scripts {
    private Scripts() {}

    public static class Greet extends DeclarativeWebScript {
        @Override
        protected Map<String, Object> executeImpl(
                WebScriptRequest req, Status status, Cache cache) {
            Map<String, Object> model = new HashMap<>();
            model.put("naam", req.getServiceMatch().getTemplateVars().get("naam"));
            return model;
        }
    }

    public static class WhoAmI extends DeclarativeWebScript {
        @Override
        protected Map<String, Object> executeImpl(
                WebScriptRequest req, Status status, Cache cache) {
            Map<String, Object> model = new HashMap<>();
            model.put("gebruiker", AuthenticationUtil.getFullyAuthenticatedUser());
            return model;
        }
    }

    public static class Upload extends DeclarativeWebScript {
        @Override
        protected Map<String, Object> executeImpl(
                WebScriptRequest req, Status status, Cache cache) {
            Map<String, Object> model = new HashMap<>();
            for (FormData.FormField field : ((FormData) req.parseContent()).getFields()) {
                if (field.getIsFile()) {
                    model.put("naam", field.getFilename());
                    model.put("soort", field.getMimetype());
                    model.put("grootte", size(field.getInputStream()));
                }
            }
            model.put("onderwerp", req.getParameter("onderwerp"));
            status.setCode(Status.STATUS_CREATED);
            return model;
        }
    }

    private static long size(InputStream stream) {
        try (InputStream in = stream) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails the first time on a conflict, as any transaction may, and is tried again. */
    public static class Raw extends AbstractWebScript {
        private final AtomicInteger attempts = new AtomicInteger();

        @Override
        public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
            long size = size(req.getContent().getInputStream());
            int attempt = attempts.incrementAndGet();
            res.setContentType("text/plain;charset=UTF-8");
            res.getWriter().write(attempt + ": " + size);
            if (attempt == 1) {
                throw new ConcurrencyFailureException("somebody else was first");
            }
        }
    }

    public static class Fail extends DeclarativeWebScript {
        @Override
        protected Map<String, Object> executeImpl(
                WebScriptRequest req, Status status, Cache cache) {
            String wanted = req.getParameter("status");
            if (wanted == null) {
                throw new IllegalStateException("<b>kapot</b>");
            }
            throw new WebScriptException(Integer.parseInt(wanted), "<b>\"fout\"</b>");
        }
    }

    public static class OtherStatus extends DeclarativeWebScript {
        @Override
        protected Map<String, Object> executeImpl(
                WebScriptRequest req, Status status, Cache cache) {
            status.setCode(Status.STATUS_NOT_FOUND, "niets");
            return null;
        }
    }

    public static class Stream extends AbstractWebScript {
        @Override
        public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
            Cache cache = new Cache(getDescription().getRequiredCache());
            cache.setMaxAge(60L);
            res.setCache(cache);
            res.setContentType("application/octet-stream");
            res.setHeader("X-Pad", req.getServiceMatch().getTemplateVars().get("pad"));
            byte[] block = "0123456789abcdef".repeat(1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1024; i++) {
                res.getOutputStream().write(block);
            }
        }
    }
}
