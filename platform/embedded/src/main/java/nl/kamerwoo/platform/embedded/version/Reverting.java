package nl.kamerwoo.platform.embedded.version;

import nl.kamerwoo.platform.embedded.policy.EmbeddedPolicyComponent;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionRevertCallback;
import org.alfresco.repo.version.VersionRevertCallback.RevertAspectAction;
import org.alfresco.repo.version.VersionRevertDetails;
import org.alfresco.repo.version.VersionServicePolicies.OnRevertVersionPolicy;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Sets a node back to a version, but for the aspects whose behaviour says to leave them alone. */
class Reverting {

    private final NodeService nodeService;
    private final VersionStore store;
    private final DictionaryService dictionary;
    private final EmbeddedPolicyComponent policies;

    Reverting(
            NodeService nodeService,
            VersionStore store,
            DictionaryService dictionary,
            EmbeddedPolicyComponent policies) {
        this.nodeService = nodeService;
        this.store = store;
        this.dictionary = dictionary;
        this.policies = policies;
    }

    private record Details(NodeRef nodeRef, QName type) implements VersionRevertDetails {

        @Override
        public NodeRef getNodeRef() {
            return nodeRef;
        }

        @Override
        public QName getNodeType() {
            return type;
        }
    }

    void revert(NodeRef ref, Version version) {
        NodeRef frozen = version.getFrozenStateNodeRef();
        Serializable label = nodeService.getProperty(ref, ContentModel.PROP_VERSION_LABEL);
        Details details = new Details(ref, nodeService.getType(frozen));
        Set<QName> before = nodeService.getAspects(ref);
        Set<QName> wanted = nodeService.getAspects(frozen);
        nodeService.setProperties(ref, properties(ref, frozen, before, details));
        nodeService.setType(ref, details.type());
        minus(wanted, before).stream()
                .filter(aspect -> !isLeftAlone(aspect, details))
                .forEach(aspect -> nodeService.addAspect(ref, aspect, null));
        minus(before, wanted).stream()
                .filter(aspect -> !isLeftAlone(aspect, details))
                .forEach(aspect -> nodeService.removeAspect(ref, aspect));
        if (!nodeService.hasAspect(ref, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(ref, ContentModel.ASPECT_VERSIONABLE, null);
        }
        nodeService.setProperty(ref, ContentModel.PROP_VERSION_LABEL, label);
        associate(ref, store.targets(frozen));
    }

    private Map<QName, Serializable> properties(
            NodeRef ref, NodeRef frozen, Set<QName> aspects, Details details) {
        Map<QName, Serializable> properties = store.frozenProperties(frozen);
        Map<QName, Serializable> present = nodeService.getProperties(ref);
        aspects.stream()
                .filter(aspect -> isLeftAlone(aspect, details))
                .map(dictionary::getAspect)
                .filter(Objects::nonNull)
                .map(AspectDefinition::getProperties)
                .flatMap(names -> names.keySet().stream())
                .filter(present::containsKey)
                .forEach(name -> properties.put(name, present.get(name)));
        return properties;
    }

    private boolean isLeftAlone(QName aspect, Details details) {
        return policies.find(OnRevertVersionPolicy.class, null, List.of(aspect)).stream()
                .map(policy -> policy.getRevertVersionCallback(aspect, details))
                .map((VersionRevertCallback each) -> each.getRevertAspectAction(aspect, details))
                .anyMatch(action -> action == RevertAspectAction.IGNORE);
    }

    private void associate(NodeRef ref, List<AssociationRef> wanted) {
        for (AssociationRef each : nodeService.getTargetAssocs(ref, RegexQNamePattern.MATCH_ALL)) {
            nodeService.removeAssociation(ref, each.getTargetRef(), each.getTypeQName());
        }
        wanted.stream()
                .filter(each -> nodeService.exists(each.getTargetRef()))
                .forEach(
                        each ->
                                nodeService.createAssociation(
                                        ref, each.getTargetRef(), each.getTypeQName()));
    }

    private static Set<QName> minus(Set<QName> some, Set<QName> others) {
        Set<QName> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
