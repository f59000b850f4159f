package org.alfresco.repo.search.impl.solr.facet.handler;

public interface FacetLabelDisplayHandler {

    FacetLabel getDisplayLabel(String value);
}
