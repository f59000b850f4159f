package org.alfresco.repo.search.impl.solr.facet.handler;

/** A value of a facet, and how it is called. */
public class FacetLabel {

    private final String value;
    private final String label;
    private final int labelIndex;

    public FacetLabel(String value, String label, int labelIndex) {
        this.value = value;
        this.label = label;
        this.labelIndex = labelIndex;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public int getLabelIndex() {
        return labelIndex;
    }
}
