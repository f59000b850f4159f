package org.alfresco.service.cmr.search;

/** Whether a query is answered from the database, from the index, or from what fits. */
public enum QueryConsistency {
    EVENTUAL,
    TRANSACTIONAL,
    DEFAULT,
    TRANSACTIONAL_IF_POSSIBLE,
    HYBRID
}
