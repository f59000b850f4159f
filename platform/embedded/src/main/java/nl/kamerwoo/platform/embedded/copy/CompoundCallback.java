package nl.kamerwoo.platform.embedded.copy;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Several callbacks for one class: each may veto, each narrows the properties further. */
record CompoundCallback(List<CopyBehaviourCallback> parts) implements CopyBehaviourCallback {

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return parts.stream().allMatch(part -> part.getMustCopy(classQName, copyDetails));
    }

    @Override
    public boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails) {
        return parts.stream()
                .allMatch(part -> part.isTopLevelCanBeRenamed(classQName, copyDetails));
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails details) {
        List<Pair<AssocCopySourceAction, AssocCopyTargetAction>> actions =
                parts.stream()
                        .map(
                                part ->
                                        part.getAssociationCopyAction(
                                                classQName, copyDetails, details))
                        .toList();
        return new Pair<>(
                strongest(actions.stream().map(Pair::getFirst).toList()),
                strongest(actions.stream().map(Pair::getSecond).toList()));
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails details) {
        return all(part -> part.getChildAssociationCopyAction(classQName, copyDetails, details));
    }

    @Override
    public ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails details) {
        return all(part -> part.getChildAssociationRecurseAction(classQName, copyDetails, details));
    }

    private <E extends Enum<E>> E all(Function<CopyBehaviourCallback, E> asked) {
        return strongest(parts.stream().map(asked).toList());
    }

    private static <E extends Enum<E>> E strongest(List<E> actions) {
        return actions.stream().max(Enum::compareTo).orElseThrow();
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        Map<QName, Serializable> left = properties;
        for (CopyBehaviourCallback part : parts) {
            left = part.getCopyProperties(classQName, copyDetails, left);
        }
        return left;
    }
}
