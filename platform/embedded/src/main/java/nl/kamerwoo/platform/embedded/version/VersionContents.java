package nl.kamerwoo.platform.embedded.version;

import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.repo.version.VersionServicePolicies.OnCreateVersionPolicy;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a version keeps: every property of the type and of each aspect, also those that have no
 * value, but for what a behaviour takes out.
 */
class VersionContents {

    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final EmbeddedPolicyComponent policies;

    VersionContents(
            NodeService nodeService,
            DictionaryService dictionary,
            EmbeddedPolicyComponent policies) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.policies = policies;
    }

    PolicyScope of(NodeRef ref, Map<String, Serializable> versionProperties) {
        QName type = nodeService.getType(ref);
        Map<QName, Serializable> values = nodeService.getProperties(ref);
        PolicyScope scope = new PolicyScope(type);
        keep(type, ref, values, versionProperties, scope);
        for (QName aspect : nodeService.getAspects(ref)) {
            keep(aspect, ref, values, versionProperties, scope);
        }
        return scope;
    }

    private void keep(
            QName className,
            NodeRef ref,
            Map<QName, Serializable> values,
            Map<String, Serializable> versionProperties,
            PolicyScope scope) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition != null) {
            definition
                    .getProperties()
                    .keySet()
                    .forEach(name -> scope.addProperty(className, name, values.get(name)));
        }
        policies.find(OnCreateVersionPolicy.class, ref, List.of(className))
                .forEach(
                        policy -> policy.onCreateVersion(className, ref, versionProperties, scope));
    }
}
