package org.alfresco.service.namespace;

public class RegexQNamePattern implements QNamePattern {

    public static final QNamePattern MATCH_ALL =
            new QNamePattern() {
                @Override
                public boolean isMatch(QName qname) {
                    return true;
                }
            };

    private final String uriPattern;
    private final String localNamePattern;

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.uriPattern = namespaceUriPattern;
        this.localNamePattern = localNamePattern;
    }

    public RegexQNamePattern(String combinedPattern) {
        this(null, combinedPattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        if (uriPattern == null) {
            return qname.toString().matches(localNamePattern);
        }
        return qname.getNamespaceURI().matches(uriPattern)
                && qname.getLocalName().matches(localNamePattern);
    }

    @Override
    public String toString() {
        return "RegexQNamePattern[" + uriPattern + ", " + localNamePattern + "]";
    }
}
