package nl.kamerwoo.platform.embedded;

import org.springframework.context.ApplicationContext;
import org.springframework.context.support.ClassPathXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;

/** Runs in this process what the modules on the class path need of a repository. */
public final class EmbeddedAlfresco implements AutoCloseable {

    private static final String[] CONTEXTS = {
        "classpath*:embedded/*-context.xml", "classpath*:alfresco/module/*/module-context.xml"
    };

    /** Closed by the platform when nothing in it runs any more, not by the end of the process. */
    private static final String SETTINGS =
            ";LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100;DB_CLOSE_ON_EXIT=FALSE";

    /** What is committed is on the disk, whatever happens to the machine the moment after. */
    private static final String DURABLE = ";WRITE_DELAY=0";

    private final ClassPathXmlApplicationContext context;
    private final Path temporary;

    private EmbeddedAlfresco(ClassPathXmlApplicationContext context, Path temporary) {
        this.context = context;
        this.temporary = temporary;
    }

    public static Builder builder() {
        return new Builder();
    }

    public ApplicationContext context() {
        return context;
    }

    /** Where its web scripts are served, up to and including /alfresco. */
    public URI baseUrl() {
        try {
            Object http = context.getBean("embedded.http");
            return (URI) http.getClass().getMethod("baseUrl").invoke(http);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("There is no HTTP server", e);
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static final class Builder {

        private final Properties properties = new Properties();
        private Path folder;
        private String database = UUID.randomUUID().toString();

        /** Keeps database and content in a folder; a next start finds them there. */
        public Builder folder(Path path) {
            this.folder = path.toAbsolutePath();
            return this;
        }

        /** Names the database in memory, so that a second context can be opened on it. */
        public Builder inMemory(String name) {
            this.database = name;
            return this;
        }

        /** Serves HTTP, on any free port when it is 0. */
        public Builder httpPort(int port) {
            return property("embedded.http.port", Integer.toString(port));
        }

        /** Set above what the modules say in their alfresco-global.properties. */
        public Builder property(String name, String value) {
            properties.setProperty(name, value);
            return this;
        }

        public EmbeddedAlfresco start() {
            try {
                Path temporary = Files.createTempDirectory("alfresco");
                place(temporary);
                ClassPathXmlApplicationContext context =
                        new ClassPathXmlApplicationContext(CONTEXTS, false, null);
                context.addBeanFactoryPostProcessor(
                        factory -> placeholders().postProcessBeanFactory(factory));
                context.refresh();
                return new EmbeddedAlfresco(context, temporary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void place(Path temporary) throws IOException {
            if (folder == null) {
                properties.putIfAbsent("embedded.database", "jdbc:h2:mem:" + database + SETTINGS);
                properties.putIfAbsent("embedded.content", temporary.toString());
            } else {
                Files.createDirectories(folder);
                properties.putIfAbsent(
                        "embedded.database",
                        "jdbc:h2:file:" + folder.resolve("repository") + SETTINGS + DURABLE);
                properties.putIfAbsent(
                        "embedded.content", folder.resolve("contentstore").toString());
            }
        }

        private PropertySourcesPlaceholderConfigurer placeholders() {
            try {
                Properties all = new Properties();
                for (Resource file :
                        new PathMatchingResourcePatternResolver()
                                .getResources(
                                        "classpath*:alfresco/module/*/alfresco-global.properties")) {
                    PropertiesLoaderUtils.fillProperties(all, file);
                }
                all.putAll(properties);
                PropertySourcesPlaceholderConfigurer placeholders =
                        new PropertySourcesPlaceholderConfigurer();
                placeholders.setLocalOverride(true);
                placeholders.setProperties(all);
                return placeholders;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
