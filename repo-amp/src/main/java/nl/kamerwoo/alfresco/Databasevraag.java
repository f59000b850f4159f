package nl.kamerwoo.alfresco;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

import java.util.List;

/**
 * A question that the database answers, not the index: just made is just found.
 *
 * @param taal in which it is written; in either the database can answer but a part
 * @param volgorde the properties to sort by, the first first; {@code -} before one turns it round
 */
public record Databasevraag(String taal, String vraag, List<String> volgorde) {

    /** More than any database holds of ours, and no more than the platform can add one to. */
    private static final int ALLE = 1_000_000_000;

    /** In {@code fts-alfresco}. */
    public Databasevraag(String fts, String... volgorde) {
        this(SearchService.LANGUAGE_FTS_ALFRESCO, fts, List.of(volgorde));
    }

    /** In {@code cmis-alfresco}, which holds its order itself. */
    public static Databasevraag cmis(String cmis) {
        return new Databasevraag(SearchService.LANGUAGE_CMIS_ALFRESCO, cmis, List.of());
    }

    /**
     * A page of what is found.
     *
     * @param vanaf how many to skip
     */
    public List<NodeRef> pagina(SearchService searchService, int vanaf, int meeste) {
        ResultSet gevonden = searchService.query(parameters(vanaf, meeste));
        try {
            return gevonden.getNodeRefs();
        } finally {
            gevonden.close();
        }
    }

    /** All that is found. */
    public List<NodeRef> alle(SearchService searchService) {
        return pagina(searchService, 0, ALLE);
    }

    /** How many are found. None of them is kept in memory: all are before the page. */
    public long aantal(SearchService searchService) {
        ResultSet gevonden = searchService.query(parameters(ALLE, 1));
        try {
            return gevonden.getNumberFound();
        } finally {
            gevonden.close();
        }
    }

    private SearchParameters parameters(int vanaf, int meeste) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(taal);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setQuery(vraag);
        for (String veld : volgorde) {
            boolean oplopend = !veld.startsWith("-");
            parameters.addSort("@" + (oplopend ? veld : veld.substring(1)), oplopend);
        }
        // Without these a query ends unseen at the thousandth row, or after ten seconds.
        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        parameters.setMaxPermissionCheckTimeMillis(Long.MAX_VALUE);
        parameters.setSkipCount(vanaf);
        parameters.setMaxItems(meeste);
        return parameters;
    }
}
