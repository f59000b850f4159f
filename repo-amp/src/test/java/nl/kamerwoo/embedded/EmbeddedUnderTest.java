package nl.kamerwoo.embedded;

import nl.kamerwoo.acceptance.AlfrescoUnderTest;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.springframework.context.ApplicationContext;

import java.net.URI;

/** Runs the acceptance suite on the embedded platform. */
public final class EmbeddedUnderTest implements AlfrescoUnderTest {

    private final EmbeddedAlfresco alfresco = EmbeddedAlfresco.builder().httpPort(0).start();

    @Override
    public ApplicationContext context() {
        return alfresco.context();
    }

    @Override
    public URI baseUrl() {
        return alfresco.baseUrl();
    }

    @Override
    public void close() {
        alfresco.close();
    }
}
