package org.alfresco.repo.search.impl.solr.facet.handler;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who knows how the values of a facet are called. */
public class FacetLabelDisplayHandlerRegistry {

    private final Map<String, FacetLabelDisplayHandler> handlers = new ConcurrentHashMap<>();

    public FacetLabelDisplayHandlerRegistry() {}

    public void addDisplayHandler(String facetField, FacetLabelDisplayHandler displayHandler) {
        handlers.put(facetField, displayHandler);
    }

    public FacetLabelDisplayHandler getDisplayHandler(String facetField) {
        return handlers.get(facetField);
    }
}
