package org.alfresco.repo.forms.processor;

import java.util.ArrayList;
import java.util.List;

public class FilterRegistry<ItemType, PersistType> {

    protected List<Filter<ItemType, PersistType>> filters = new ArrayList<>();

    public void addFilter(Filter<ItemType, PersistType> filter) {
        if (filter.isActive()) {
            filters.add(filter);
        }
    }

    public List<Filter<ItemType, PersistType>> getFilters() {
        return filters;
    }
}
