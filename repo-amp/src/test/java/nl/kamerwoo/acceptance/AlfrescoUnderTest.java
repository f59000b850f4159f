package nl.kamerwoo.acceptance;

import org.springframework.context.ApplicationContext;

import java.net.URI;

/**
 * A repository with the module in it, found through {@link java.util.ServiceLoader}. One is started
 * for a run of the suite, and closed after it.
 */
public interface AlfrescoUnderTest extends AutoCloseable {

    /** The repository's beans, under the names that Alfresco gives them. */
    ApplicationContext context();

    /** Where it is served, such as {@code http://127.0.0.1:8080/alfresco}. */
    URI baseUrl();

    @Override
    void close();
}
