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

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Holds the behaviours, and finds those that are to hear of an event. */
public class EmbeddedPolicyComponent implements PolicyComponent {

    private record Hearers(QName policy, QName className) {}

    private final DictionaryService dictionary;
    private final BehaviourFilter filter;

    /** By policy, and of that by class. */
    private final Map<QName, Map<QName, List<Binding>>> bindings = new ConcurrentHashMap<>();

    /** What was found before, till something is bound again; the real component keeps it too. */
    private final Map<Hearers, List<Binding>> found = new ConcurrentHashMap<>();

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
        Binding binding = new Binding(policy, assocName, behaviour);
        bindings.computeIfAbsent(policy, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(className, key -> new CopyOnWriteArrayList<>())
                .add(binding);
        found.clear();
        return binding;
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        bindings.getOrDefault(definition.getPolicy(), Map.of())
                .values()
                .forEach(bound -> bound.remove((Object) definition));
        found.clear();
    }

    /** The behaviours of a class policy for a node of these classes, those of a parent first. */
    public <P extends Policy> List<P> find(
            Class<P> policy, NodeRef nodeRef, Collection<QName> classes) {
        return find(policy, nodeRef, classes, null);
    }

    public <P extends Policy> List<P> find(
            Class<P> policy, NodeRef nodeRef, Collection<QName> classes, QName assocName) {
        QName name = PolicyTypes.nameOf(policy);
        Set<P> heard = new LinkedHashSet<>();
        for (QName className : classes) {
            List<Binding> ofClass = bound(name, className);
            if (!ofClass.isEmpty() && isEnabled(nodeRef, className)) {
                ofClass.stream()
                        .filter(binding -> binding.isFor(assocName))
                        .forEach(binding -> heard.add(policy.cast(binding.caller())));
            }
        }
        return List.copyOf(heard);
    }

    private List<Binding> bound(QName policy, QName className) {
        return found.computeIfAbsent(
                new Hearers(policy, className), hearers -> lineage(policy, className));
    }

    /** Those bound to the class, after those bound to what it extends. */
    private List<Binding> lineage(QName policy, QName className) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition == null) {
            return List.of();
        }
        List<Binding> lineage = new ArrayList<>();
        if (definition.getParentName() != null) {
            lineage.addAll(lineage(policy, definition.getParentName()));
        }
        lineage.addAll(bindings.getOrDefault(policy, Map.of()).getOrDefault(className, List.of()));
        return lineage;
    }

    private boolean isEnabled(NodeRef nodeRef, QName className) {
        return nodeRef == null ? filter.isEnabled(className) : filter.isEnabled(nodeRef, className);
    }
}
