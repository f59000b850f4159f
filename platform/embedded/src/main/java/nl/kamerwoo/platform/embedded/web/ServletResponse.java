package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.StringJoiner;

class ServletResponse implements WebScriptResponse {
    private final HttpServletResponse res;

    ServletResponse(HttpServletResponse res) {
        this.res = res;
    }

    @Override
    public void setStatus(int status) {
        res.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        res.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        res.addHeader(name, value);
    }

    @Override
    public void setContentType(String contentType) {
        res.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        res.setCharacterEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        StringJoiner control = new StringJoiner(", ");
        if (cache.getIsPublic()) {
            control.add("public");
        }
        if (cache.getNeverCache()) {
            control.add("no-cache");
            res.setHeader("Pragma", "no-cache");
            res.setHeader("Expires", "Thu, 01 Jan 1970 00:00:00 GMT");
        } else {
            if (cache.getMaxAge() != null) {
                control.add("max-age=" + cache.getMaxAge());
            }
            if (cache.getMustRevalidate()) {
                control.add("must-revalidate");
            }
        }
        if (control.length() > 0) {
            res.setHeader("Cache-Control", control.toString());
        }
        if (cache.getETag() != null) {
            res.setHeader("ETag", '"' + cache.getETag() + '"');
        }
        if (cache.getLastModified() != null) {
            res.setDateHeader("Last-Modified", cache.getLastModified().getTime());
        }
    }

    /** Forgets all of the answer; what is sent already is sent. */
    @Override
    public void reset() {
        if (!res.isCommitted()) {
            res.reset();
        }
    }

    @Override
    public Writer getWriter() throws IOException {
        return res.getWriter();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return res.getOutputStream();
    }
}
