package nl.kamerwoo.platform.embedded.content;

import nl.kamerwoo.platform.embedded.node.NodeChanges;
import nl.kamerwoo.platform.embedded.node.NodeEvents;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns a changed content property into the events of content. A behaviour itself: what those who
 * hear them change brings no further events of content.
 */
public class ContentEvents implements OnUpdatePropertiesPolicy {

    private final NodeEvents events;
    private final DictionaryService dictionary;

    public ContentEvents(NodeChanges changes, NodeEvents events, DictionaryService dictionary) {
        this.events = events;
        this.dictionary = dictionary;
        changes.setFollower(
                new JavaBehaviour(this, "onUpdateProperties")
                        .getInterface(OnUpdatePropertiesPolicy.class));
    }

    @Override
    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (isWithoutContent(nodeRef)) {
            return;
        }
        List<QName> changed =
                after.keySet().stream()
                        .filter(this::isContent)
                        .filter(name -> isChange(data(before, name), data(after, name)))
                        .toList();
        for (QName name : changed) {
            events.fire(
                    OnContentPropertyUpdatePolicy.class,
                    nodeRef,
                    policy ->
                            policy.onContentPropertyUpdate(
                                    nodeRef, name, data(before, name), data(after, name)));
        }
        if (!changed.isEmpty()) {
            boolean isNew = changed.stream().anyMatch(name -> data(before, name) == null);
            events.fire(
                    OnContentUpdatePolicy.class,
                    nodeRef,
                    policy -> policy.onContentUpdate(nodeRef, isNew));
        }
    }

    private boolean isWithoutContent(NodeRef nodeRef) {
        return events.classes(nodeRef).contains(ContentModel.ASPECT_NO_CONTENT);
    }

    private boolean isContent(QName name) {
        PropertyDefinition definition = dictionary.getProperty(name);
        return definition != null
                && !definition.isMultiValued()
                && definition.getDataType().getName().equals(DataTypeDefinition.CONTENT);
    }

    private static boolean isChange(ContentData before, ContentData after) {
        return !Objects.equals(before, after);
    }

    /** Empty content counts as none. */
    private static ContentData data(Map<QName, Serializable> properties, QName name) {
        ContentData data = (ContentData) properties.get(name);
        return ContentData.hasContent(data) && data.getSize() > 0 ? data : null;
    }
}
