package nl.kamerwoo.platform.embedded.policy;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Map;
import java.util.Objects;

/** What is switched off in this transaction, and how many times it was. */
public class EmbeddedBehaviourFilter implements BehaviourFilter {

    private final DictionaryService dictionary;

    public EmbeddedBehaviourFilter(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** Null stands for every node, or every class. */
    private record Scope(NodeRef nodeRef, QName className, boolean subClasses) {}

    @Override
    public void disableBehaviour() {
        count(new Scope(null, null, false), 1);
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, false);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        count(new Scope(null, className, includeSubClasses), 1);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        count(new Scope(nodeRef, className, true), 1);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        count(new Scope(nodeRef, null, false), 1);
    }

    @Override
    public void enableBehaviour() {
        count(new Scope(null, null, false), -1);
    }

    @Override
    public void enableBehaviour(QName className) {
        Scope narrow = new Scope(null, className, false);
        count(scopes().containsKey(narrow) ? narrow : new Scope(null, className, true), -1);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        count(new Scope(nodeRef, className, true), -1);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        count(new Scope(nodeRef, null, false), -1);
    }

    @Override
    public boolean isEnabled() {
        return !isOff(new Scope(null, null, false));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        return isEnabled() && !isOff(new Scope(nodeRef, null, false));
    }

    @Override
    public boolean isEnabled(QName className) {
        return nothingIsOff()
                || isEnabled()
                        && !isOff(new Scope(null, className, false))
                        && noneOff(null, className);
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        return nothingIsOff()
                || isEnabled(nodeRef) && isEnabled(className) && noneOff(nodeRef, className);
    }

    private boolean noneOff(NodeRef nodeRef, QName className) {
        return scopes().keySet().stream()
                .filter(Scope::subClasses)
                .filter(scope -> Objects.equals(scope.nodeRef(), nodeRef))
                .noneMatch(scope -> dictionary.isSubClass(className, scope.className()));
    }

    private static boolean nothingIsOff() {
        return !TransactionSynchronizationManager.isSynchronizationActive() || scopes().isEmpty();
    }

    private static boolean isOff(Scope scope) {
        return !nothingIsOff() && scopes().containsKey(scope);
    }

    private static Map<Scope, Integer> scopes() {
        return TransactionalResourceHelper.getMap(EmbeddedBehaviourFilter.class);
    }

    private static void count(Scope scope, int step) {
        scopes().merge(scope, step, Integer::sum);
        scopes().values().removeIf(count -> count <= 0);
    }
}
