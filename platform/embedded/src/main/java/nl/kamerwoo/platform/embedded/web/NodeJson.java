package nl.kamerwoo.platform.embedded.web;

import static java.util.stream.Collectors.toMap;

import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.jscript.app.PropertyDecorator;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.json.simple.JSONObject;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Type, aspects and properties of a node as JSON. Properties with a decorator are told in its
 * words, others as text; of a node that may not be read it says nothing.
 */
public final class NodeJson extends JSONConversionComponent {

    private final NodeService nodeService;
    private final NamespaceService namespaceService;
    private final PermissionService permissionService;

    public NodeJson(
            NodeService nodeService,
            NamespaceService namespaceService,
            PermissionService permissionService) {
        this.nodeService = nodeService;
        this.namespaceService = namespaceService;
        this.permissionService = permissionService;
    }

    @Override
    public String toJSON(NodeRef node, boolean useShortQNames) {
        if (!useShortQNames) {
            throw new UnsupportedOperationException("toJSON with long names");
        }
        boolean isReadable =
                nodeService.exists(node)
                        && permissionService.hasPermission(node, PermissionService.READ_PROPERTIES)
                                == AccessStatus.ALLOWED;
        return new JSONObject(isReadable ? values(node) : Map.of()).toJSONString();
    }

    private Map<String, Object> values(NodeRef node) {
        List<String> aspects = nodeService.getAspects(node).stream().map(this::name).toList();
        Map<String, Object> properties =
                nodeService.getProperties(node).entrySet().stream()
                        .filter(property -> property.getValue() != null)
                        .collect(
                                toMap(
                                        property -> name(property.getKey()),
                                        property ->
                                                value(
                                                        node,
                                                        property.getKey(),
                                                        property.getValue())));
        return Map.of(
                "nodeRef",
                node.toString(),
                "type",
                name(nodeService.getType(node)),
                "aspects",
                aspects,
                "properties",
                properties);
    }

    private Object value(NodeRef node, QName name, Serializable value) {
        PropertyDecorator decorator = propertyDecorators.get(name);
        return decorator == null ? value.toString() : decorator.decorate(name, node, value);
    }

    private String name(QName name) {
        return name.toPrefixString(namespaceService);
    }
}
