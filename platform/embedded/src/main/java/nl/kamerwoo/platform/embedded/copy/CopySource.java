package nl.kamerwoo.platform.embedded.copy;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What is copied, as it was before, and what the behaviour of each of its classes wants of it. */
record CopySource(
        CopyDetails details,
        Map<QName, CopyBehaviourCallback> callbacks,
        DictionaryService dictionary) {

    CopyBehaviourCallback callback(QName className) {
        CopyBehaviourCallback callback = callbacks.get(className);
        if (callback == null) {
            throw new IllegalStateException("Source node class has no callback: " + className);
        }
        return callback;
    }

    boolean copies(QName className) {
        return callback(className).getMustCopy(className, details);
    }

    Map<QName, Serializable> properties(Collection<QName> classNames) {
        Map<QName, Serializable> copied = new HashMap<>();
        for (QName each : classNames) {
            ClassDefinition definition = dictionary.getClass(each);
            if (copies(each) && definition != null) {
                Map<QName, Serializable> own = new HashMap<>(details.getSourceNodeProperties());
                own.keySet().retainAll(definition.getProperties().keySet());
                copied.putAll(callback(each).getCopyProperties(each, details, own));
            }
        }
        return copied;
    }

    /** What no class of the source knows. */
    Map<QName, Serializable> residualProperties() {
        Map<QName, Serializable> residual = new HashMap<>(details.getSourceNodeProperties());
        callbacks.keySet().stream()
                .map(dictionary::getClass)
                .filter(Objects::nonNull)
                .forEach(known -> residual.keySet().removeAll(known.getProperties().keySet()));
        return residual;
    }
}
