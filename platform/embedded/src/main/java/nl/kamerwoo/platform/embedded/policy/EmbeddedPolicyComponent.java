package nl.kamerwoo.platform.embedded.policy;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Holds the behaviours, and finds those that are to hear of an event. */
public class EmbeddedPolicyComponent implements PolicyComponent {

    private final DictionaryService dictionary;
    private final BehaviourFilter filter;
    private final Map<QName, List<Binding>> bindings = new ConcurrentHashMap<>();

    public EmbeddedPolicyComponent(DictionaryService dictionary, BehaviourFilter filter) {
        this.dictionary = dictionary;
        this.filter = filter;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return (BehaviourDefinition) bind(policy, className, null, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        if (dictionary.getAssociation(assocName) == null) {
            throw new IllegalArgumentException(
                    "Association " + assocName + " of class " + className + " is not defined");
        }
        return bind(policy, className, assocName, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bind(policy, className, null, behaviour);
    }

    private Binding bind(QName policy, QName className, QName assocName, Behaviour behaviour) {
        if (dictionary.getClass(className) == null) {
            throw new IllegalArgumentException("Class definition " + className + " does not exist");
        }
        Binding binding = new Binding(policy, className, assocName, behaviour);
        bindings.computeIfAbsent(policy, key -> new CopyOnWriteArrayList<>()).add(binding);
        return binding;
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        bindings.getOrDefault(definition.getPolicy(), List.of()).remove((Object) definition);
    }

    /** The behaviours of a class policy for a node of these classes, those of a parent first. */
    public <P extends Policy> List<P> find(
            Class<P> policy, NodeRef nodeRef, Collection<QName> classes) {
        return find(policy, nodeRef, classes, null);
    }

    public <P extends Policy> List<P> find(
            Class<P> policy, NodeRef nodeRef, Collection<QName> classes, QName assocName) {
        List<Binding> bound = bindings.get(PolicyTypes.nameOf(policy));
        if (bound == null) {
            return List.of();
        }
        Set<Object> found = new LinkedHashSet<>();
        for (QName className : classes) {
            if (isEnabled(nodeRef, className)) {
                collect(bound, className, assocName, found);
            }
        }
        return found.stream().map(policy::cast).toList();
    }

    private boolean isEnabled(NodeRef nodeRef, QName className) {
        return nodeRef == null ? filter.isEnabled(className) : filter.isEnabled(nodeRef, className);
    }

    private void collect(List<Binding> bound, QName className, QName assocName, Set<Object> found) {
        for (QName each : lineage(className)) {
            bound.stream()
                    .filter(binding -> binding.isFor(each, assocName))
                    .forEach(binding -> found.add(binding.caller()));
        }
    }

    private Deque<QName> lineage(QName className) {
        Deque<QName> lineage = new ArrayDeque<>();
        for (ClassDefinition each = dictionary.getClass(className);
                each != null;
                each = dictionary.getClass(each.getParentName())) {
            lineage.push(each.getName());
            if (each.getParentName() == null) {
                break;
            }
        }
        return lineage;
    }
}
