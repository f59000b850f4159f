package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.namespace.NamespaceService;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prefixes and URIs of the models that are loaded. */
public class EmbeddedNamespaces implements NamespaceService {

    private final Map<String, String> uris = new ConcurrentHashMap<>();

    public EmbeddedNamespaces() {
        registerNamespace(DEFAULT_PREFIX, DEFAULT_URI);
        registerNamespace(ALFRESCO_PREFIX, ALFRESCO_URI);
        registerNamespace(DICTIONARY_MODEL_PREFIX, DICTIONARY_MODEL_1_0_URI);
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        uris.put(prefix, uri);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        uris.remove(prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return uris.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        return uris.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespaceURI))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(uris.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return List.copyOf(uris.values());
    }
}
