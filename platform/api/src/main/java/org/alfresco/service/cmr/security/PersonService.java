package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public interface PersonService {

    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    boolean personExists(String userName);

    boolean isEnabled(String userName);

    NodeRef createPerson(Map<QName, Serializable> properties);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    void deletePerson(String userName);
}
