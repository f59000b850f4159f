package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is to be kept of a node: of its type, and of each of its aspects. In the platform it extends
 * a class that nobody else can see.
 */
public class PolicyScope {

    private final QName type;
    private final Map<QName, Map<QName, Serializable>> kept = new HashMap<>();

    public PolicyScope(QName classRef) {
        this.type = classRef;
        kept.put(classRef, new HashMap<>());
    }

    public void addProperty(QName classRef, QName qName, Serializable value) {
        kept.computeIfAbsent(classRef, key -> new HashMap<>()).put(qName, value);
    }

    public void removeProperty(QName classRef, QName qName) {
        if (kept.containsKey(classRef)) {
            kept.get(classRef).remove(qName);
        }
    }

    /** Those of the type. */
    public Map<QName, Serializable> getProperties() {
        return kept.get(type);
    }

    /** Null for an aspect that nothing is kept of. */
    public Map<QName, Serializable> getProperties(QName classRef) {
        return kept.get(classRef);
    }

    public Set<QName> getAspects() {
        Set<QName> aspects = new HashSet<>(kept.keySet());
        aspects.remove(type);
        return aspects;
    }
}
