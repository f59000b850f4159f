package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;

import java.util.List;
import java.util.Locale;

public interface BasicSearchParameters {
    String getLanguage();

    String getQuery();

    List<StoreRef> getStores();

    List<SortDefinition> getSortDefinitions();

    List<Locale> getLocales();
}
