package nl.kamerwoo.embedded;

import nl.kamerwoo.acceptance.AlfrescoUnderTest;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.springframework.context.ApplicationContext;

import java.net.URI;

/** Runs the acceptance suite on the embedded platform. */
public final class EmbeddedUnderTest implements AlfrescoUnderTest {

    /** Nobody listens to mail there, and the suite's groups grow with every test. */
    private final EmbeddedAlfresco alfresco =
            EmbeddedAlfresco.builder()
                    .httpPort(0)
                    .property("mail.host", "127.0.0.1")
                    .property("mail.port", "1")
                    .property("kamerwoo.berichten.meesteLeden", "5")
                    .start();

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
