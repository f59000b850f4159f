package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Collection;

/** A name in a namespace. Two are equal when namespace and local name are, whatever the prefix. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {

    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private static final long serialVersionUID = 1L;
    private static final String NOT_IN_A_LOCAL_NAME = "[/{}:]";

    private final String namespaceURI;
    private final String localName;
    private final String prefix;
    private final int hash;

    private QName(String namespaceURI, String localName, String prefix) {
        this.namespaceURI = namespaceURI == null ? NamespaceService.DEFAULT_URI : namespaceURI;
        this.localName = localName;
        this.prefix = prefix;
        this.hash = 31 * this.namespaceURI.hashCode() + localName.hashCode();
    }

    public static QName createQName(String namespaceURI, String localName)
            throws InvalidQNameException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must have a local name");
        }
        return new QName(namespaceURI, localName, null);
    }

    /** Out of {uri}localName. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("A QName must not be empty");
        }
        if (qname.charAt(0) != NAMESPACE_BEGIN) {
            return createQName(NamespaceService.DEFAULT_URI, qname);
        }
        int end = qname.indexOf(NAMESPACE_END);
        if (end < 0) {
            throw new InvalidQNameException("QName '" + qname + "' has no closing brace");
        }
        return createQName(qname.substring(1, end), qname.substring(end + 1));
    }

    public static QName createQName(
            String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String uri = prefixResolver.getNamespaceURI(prefix == null ? "" : prefix);
        if (uri == null) {
            throw new NamespaceException(
                    "Namespace prefix " + prefix + " is not mapped to a namespace URI");
        }
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must have a local name");
        }
        return new QName(uri, localName, prefix);
    }

    /** Out of prefix:localName. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return createQName(namespaceURI, createValidLocalName(localName));
    }

    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Local name cannot be null or empty.");
        }
        return name.replaceAll(NOT_IN_A_LOCAL_NAME, "_");
    }

    /** Whichever of the two forms it is given. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        return !str.isEmpty() && str.charAt(0) == NAMESPACE_BEGIN
                ? createQName(str)
                : createQName(str, prefixResolver);
    }

    public static String[] splitPrefixedQName(String qname)
            throws InvalidQNameException, NamespaceException {
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        if (colon == qname.length() - 1) {
            throw new InvalidQNameException("QName '" + qname + "' has no local name");
        }
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        Collection<String> prefixes = resolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            throw new NamespaceException(
                    "A namespace prefix is not registered for " + namespaceURI);
        }
        return new QName(namespaceURI, localName, prefixes.iterator().next());
    }

    public String toPrefixString() {
        return prefix == null || prefix.isEmpty()
                ? localName
                : prefix + NAMESPACE_PREFIX + localName;
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        Collection<String> prefixes = prefixResolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            return toString();
        }
        return new QName(namespaceURI, localName, prefixes.iterator().next()).toPrefixString();
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public int compareTo(QName other) {
        int byUri = namespaceURI.compareTo(other.namespaceURI);
        return byUri != 0 ? byUri : localName.compareTo(other.localName);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof QName name
                        && hash == name.hash
                        && localName.equals(name.localName)
                        && namespaceURI.equals(name.namespaceURI);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
    }
}
