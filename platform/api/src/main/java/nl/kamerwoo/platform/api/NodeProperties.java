package nl.kamerwoo.platform.api;

import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

import java.util.HashMap;

/** Found under {uri}name, under prefix:name, and those of the content model by their name alone. */
public final class NodeProperties extends HashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    private final transient NamespacePrefixResolver prefixes;

    public NodeProperties(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    @Override
    public Object get(Object key) {
        return super.get(fullName(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return super.containsKey(fullName(key));
    }

    private String fullName(Object key) {
        String name = key.toString();
        if (name.charAt(0) == QName.NAMESPACE_BEGIN) {
            return name;
        }
        String prefixed = name.indexOf(QName.NAMESPACE_PREFIX) < 0 ? "cm:" + name : name;
        return QName.createQName(prefixed, prefixes).toString();
    }
}
