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
 * @param fts in {@code fts-alfresco}, as far as the database can answer that
 * @param volgorde the properties to sort by, the first first; {@code -} before one turns it round
 */
public record Databasevraag(String fts, List<String> volgorde) {

    public Databasevraag(String fts, String... volgorde) {
        this(fts, List.of(volgorde));
    }

    /**
     * A page of what is found.
     *
     * @param vanaf how many to skip
     */
    public List<NodeRef> pagina(SearchService searchService, int vanaf, int meeste) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        vraag.setQuery(fts);
        for (String veld : volgorde) {
            boolean oplopend = !veld.startsWith("-");
            vraag.addSort("@" + (oplopend ? veld : veld.substring(1)), oplopend);
        }
        // Without this a query ends unseen at the thousandth row that it looked at.
        vraag.setMaxPermissionChecks(Integer.MAX_VALUE);
        vraag.setSkipCount(vanaf);
        vraag.setMaxItems(meeste);
        ResultSet gevonden = searchService.query(vraag);
        try {
            return gevonden.getNodeRefs();
        } finally {
            gevonden.close();
        }
    }
}
