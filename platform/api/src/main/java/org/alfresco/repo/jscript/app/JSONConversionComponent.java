package org.alfresco.repo.jscript.app;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.HashMap;
import java.util.Map;

/** Makes JSON of nodes: what lists and pages of Share know of them. */
public class JSONConversionComponent {

    protected Map<QName, PropertyDecorator> propertyDecorators = new HashMap<>();

    public void registerPropertyDecorator(PropertyDecorator propertyDecorator) {
        propertyDecorator
                .getPropertyNames()
                .forEach(name -> propertyDecorators.put(name, propertyDecorator));
    }

    public String toJSON(NodeRef nodeRef, boolean useShortQNames) {
        throw new UnsupportedOperationException("toJSON");
    }
}
