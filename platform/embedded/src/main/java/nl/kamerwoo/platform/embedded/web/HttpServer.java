package nl.kamerwoo.platform.embedded.web;

import jakarta.servlet.MultipartConfigElement;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the web scripts on the loopback interface, once everything else has started. */
public final class HttpServer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int UPLOAD_IN_MEMORY = 10 * 1024;

    /** What Tomcat has to say about starting is of no use here. */
    private static final java.util.logging.Logger TOMCAT =
            java.util.logging.Logger.getLogger("org.apache");

    static {
        TOMCAT.setLevel(java.util.logging.Level.WARNING);
    }

    private final int port;
    private final WebScriptServlet servlet;
    private Tomcat tomcat;
    private Path base;

    HttpServer(int port, WebScriptContainer container, WebScriptExecution execution) {
        this.port = port;
        this.servlet = new WebScriptServlet(container, execution);
    }

    /** Where Alfresco answers; below it, web scripts are at {@code /s} and {@code /service}. */
    public URI baseUrl() {
        if (tomcat == null) {
            throw new IllegalStateException("No server: embedded.http.port is " + port);
        }
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/alfresco");
    }

    @Override
    public void start() {
        if (port < 0) {
            return;
        }
        try {
            base = Files.createTempDirectory("alfresco-http");
            Tomcat starting = new Tomcat();
            starting.setBaseDir(base.toString());
            starting.setConnector(connector());
            Context context = starting.addContext("/alfresco", base.toString());
            Wrapper wrapper = Tomcat.addServlet(context, "webscripts", servlet);
            wrapper.setMultipartConfigElement(
                    new MultipartConfigElement(base.toString(), -1, -1, UPLOAD_IN_MEMORY));
            context.addServletMappingDecoded("/s/*", "webscripts");
            context.addServletMappingDecoded("/service/*", "webscripts");
            starting.start();
            if (starting.getConnector().getLocalPort() <= 0) {
                throw new IllegalStateException("Port " + port + " is not free");
            }
            tomcat = starting;
            LOG.info("Web scripts are served at {}/s", baseUrl());
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException("The HTTP server did not start on port " + port, e);
        }
    }

    private Connector connector() {
        Connector connector = new Connector();
        connector.setProperty("address", "127.0.0.1");
        connector.setPort(port);
        connector.setMaxPostSize(-1);
        connector.setMaxPartCount(1000);
        connector.setProperty("maxSwallowSize", "-1");
        return connector;
    }

    @Override
    public void stop() {
        try {
            tomcat.stop();
            tomcat.destroy();
            FileSystemUtils.deleteRecursively(base);
        } catch (IOException | LifecycleException e) {
            LOG.warn("The HTTP server did not stop cleanly", e);
        } finally {
            tomcat = null;
        }
    }

    @Override
    public boolean isRunning() {
        return tomcat != null;
    }
}
