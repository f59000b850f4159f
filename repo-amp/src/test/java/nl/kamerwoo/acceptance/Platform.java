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

    private record Gestart(AlfrescoUnderTest alfresco) implements CloseableResource {
        @Override
        public void close() {
            alfresco.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        alfresco(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Repository.class || type == Http.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        AlfrescoUnderTest alfresco = alfresco(context);
        return parameter.getParameter().getType() == Http.class
                ? new Http(alfresco.baseUrl())
                : new Repository(alfresco.context());
    }

    private static AlfrescoUnderTest alfresco(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Platform.class))
                .getOrComputeIfAbsent(Gestart.class, type -> new Gestart(vind()), Gestart.class)
                .alfresco();
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
