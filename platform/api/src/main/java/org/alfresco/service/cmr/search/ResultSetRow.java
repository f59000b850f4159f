package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

public interface ResultSetRow {
    NodeRef getNodeRef();

    Map<String, Serializable> getValues();

    Serializable getValue(String columnName);

    Serializable getValue(QName qname);

    float getScore();

    int getIndex();

    ResultSet getResultSet();
}
