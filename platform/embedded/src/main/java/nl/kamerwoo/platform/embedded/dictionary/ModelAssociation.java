package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** One between parent and child when {@link #isChild()}, else between peers. */
record ModelAssociation(
        QName name,
        ModelClass source,
        QName targetClass,
        boolean child,
        Role sourceRole,
        Role targetRole,
        boolean duplicate,
        boolean propagate,
        boolean isProtected,
        Label label)
        implements ChildAssociationDefinition {

    record Role(QName name, boolean mandatory, boolean enforced, boolean many) {}

    @Override
    public ModelDefinition getModel() {
        return source.getModel();
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return label.title(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return label.description(messageLookup);
    }

    @Override
    public boolean isChild() {
        return child;
    }

    @Override
    public ClassDefinition getSourceClass() {
        return source;
    }

    @Override
    public QName getSourceRoleName() {
        return sourceRole.name();
    }

    @Override
    public boolean isSourceMandatory() {
        return sourceRole.mandatory();
    }

    @Override
    public boolean isSourceMany() {
        return sourceRole.many();
    }

    @Override
    public ClassDefinition getTargetClass() {
        return source.classes().get(targetClass);
    }

    @Override
    public QName getTargetRoleName() {
        return targetRole.name();
    }

    @Override
    public boolean isTargetMandatory() {
        return targetRole.mandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return targetRole.enforced();
    }

    @Override
    public boolean isTargetMany() {
        return targetRole.many();
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return duplicate;
    }

    @Override
    public boolean getPropagateTimestamps() {
        return propagate;
    }
}
