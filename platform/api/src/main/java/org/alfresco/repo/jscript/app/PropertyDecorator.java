package org.alfresco.repo.jscript.app;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.json.simple.JSONAware;

import java.io.Serializable;
import java.util.Set;

/** Tells of a property in words of its own, where nodes become JSON. */
public interface PropertyDecorator {

    Set<QName> getPropertyNames();

    JSONAware decorate(QName propertyName, NodeRef nodeRef, Serializable value);
}
