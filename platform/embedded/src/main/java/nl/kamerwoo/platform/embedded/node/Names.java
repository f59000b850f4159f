package nl.kamerwoo.platform.embedded.node;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names and stores read from rows, each made once. */
final class Names {

    private static final Map<String, QName> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, StoreRef> STORES = new ConcurrentHashMap<>();

    private Names() {}

    static QName name(String text) {
        return NAMES.computeIfAbsent(text, QName::createQName);
    }

    static StoreRef store(String text) {
        return STORES.computeIfAbsent(text, StoreRef::new);
    }
}
