package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/**
 * One between parent and child when {@link #isChild()}, else between peers. Its components are the
 * getters of the definition.
 */
record ModelAssociation(
        QName getName,
        ModelClass getSourceClass,
        QName targetName,
        boolean isChild,
        QName getSourceRoleName,
        boolean isSourceMandatory,
        boolean isSourceMany,
        QName getTargetRoleName,
        boolean isTargetMandatory,
        boolean isTargetMandatoryEnforced,
        boolean isTargetMany,
        boolean getDuplicateChildNamesAllowed,
        boolean getPropagateTimestamps,
        boolean isProtected,
        Label label)
        implements ChildAssociationDefinition {

    @Override
    public ModelDefinition getModel() {
        return getSourceClass.getModel();
    }

    /** Found when asked for: it may be of a model, or further down in one, that is read later. */
    @Override
    public ClassDefinition getTargetClass() {
        return getSourceClass.classes().get(targetName);
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return label.title(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return label.description(messageLookup);
    }
}
