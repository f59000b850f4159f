package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.repository.StoreRef;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

public class SearchParameters implements BasicSearchParameters {
    public enum Operator {
        OR,
        AND
    }

    public static class SortDefinition {
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE
        }

        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public SortType getSortType() {
            return sortType;
        }

        public String getField() {
            return field;
        }

        public boolean isAscending() {
            return ascending;
        }
    }

    public static final Operator OR = Operator.OR;
    public static final Operator AND = Operator.AND;

    private final ArrayList<StoreRef> stores = new ArrayList<>(1);
    private final ArrayList<SortDefinition> sortDefinitions = new ArrayList<>(1);
    private final ArrayList<Locale> locales = new ArrayList<>();
    private String language;
    private String query;
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;
    private Operator defaultFTSOperator = Operator.OR;
    private LimitBy limitBy = LimitBy.UNLIMITED;
    private int limit = 500;
    private int maxItems = -1;
    private int skipCount;
    private int maxPermissionChecks = -1;
    private long maxPermissionCheckTimeMillis = -1;

    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    public void addSort(SortDefinition sortDefinition) {
        sortDefinitions.add(sortDefinition);
    }

    public void addSort(String field, boolean ascending) {
        addSort(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public List<Locale> getLocales() {
        return Collections.unmodifiableList(locales);
    }

    public void addLocale(Locale locale) {
        locales.add(locale);
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    public Operator getDefaultFTSOperator() {
        return defaultFTSOperator;
    }

    public void setDefaultFTSOperator(Operator defaultOperator) {
        this.defaultFTSOperator = defaultOperator;
    }

    public LimitBy getLimitBy() {
        return limitBy;
    }

    public void setLimitBy(LimitBy limitBy) {
        this.limitBy = limitBy;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    /** How many nodes are looked at, at most; negative for what the server is set to. */
    public int getMaxPermissionChecks() {
        return maxPermissionChecks;
    }

    public void setMaxPermissionChecks(int maxPermissionChecks) {
        this.maxPermissionChecks = maxPermissionChecks;
    }

    public long getMaxPermissionCheckTimeMillis() {
        return maxPermissionCheckTimeMillis;
    }

    public void setMaxPermissionCheckTimeMillis(long maxPermissionCheckTimeMillis) {
        this.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
    }
}
