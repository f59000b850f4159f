package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

public interface ResultSetSPI<ROW extends ResultSetRow, MD extends ResultSetMetaData>
        extends Iterable<ROW> {
    int length();

    long getNumberFound();

    NodeRef getNodeRef(int n);

    float getScore(int n);

    ROW getRow(int i);

    List<NodeRef> getNodeRefs();

    MD getResultSetMetaData();

    int getStart();

    boolean hasMore();

    void close();
}
