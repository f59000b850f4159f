package nl.kamerwoo.acceptance;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.util.ServiceLoader;

/** Starts the platform once for all tests, and hands each of them what it asks for. */
public final class Platform implements BeforeAllCallback, ParameterResolver {

    /** The platform, and the one {@link Repository} of the run: a server offers only HTTP. */
    private static final class Gestart implements CloseableResource {
        private final AlfrescoUnderTest alfresco = vind();
        private Repository repository;

        synchronized Repository repository() {
            if (repository == null) {
                repository = new Repository(alfresco.context());
            }
            return repository;
        }

        Http http() {
            return new Http(alfresco.baseUrl());
        }

        @Override
        public void close() {
            alfresco.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        gestart(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Repository.class || type == Http.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Gestart gestart = gestart(context);
        return parameter.getParameter().getType() == Http.class
                ? gestart.http()
                : gestart.repository();
    }

    private static Gestart gestart(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Platform.class))
                .getOrComputeIfAbsent(Gestart.class, type -> new Gestart(), Gestart.class);
    }

    private static AlfrescoUnderTest vind() {
        return ServiceLoader.load(AlfrescoUnderTest.class)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No provider of " + AlfrescoUnderTest.class.getName()));
    }
}
