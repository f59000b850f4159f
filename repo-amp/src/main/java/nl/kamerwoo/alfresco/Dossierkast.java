package nl.kamerwoo.alfresco;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The dossiers and their documents, as far as the user may read them. */
public final class Dossierkast {

    private static final String DOSSIERS = "TYPE:\"kw:dossier\"";

    private final SearchService searchService;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    /**
     * @param searchService the public one, and so is the node service: they hold back what the user
     *     may not read
     */
    public Dossierkast(
            SearchService searchService,
            NodeService nodeService,
            DictionaryService dictionaryService) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    /** A page of the dossiers, the newest first, out of the database: just made is just found. */
    public List<NodeRef> dossiers(int vanaf, int meeste) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        vraag.setQuery(DOSSIERS);
        vraag.addSort("@cm:created", false);
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

    /** The documents that lie in a dossier itself. */
    public List<NodeRef> stukken(NodeRef dossier) {
        Set<QName> typen =
                new HashSet<>(dictionaryService.getSubTypes(KamerwooModel.TYPE_STUK, true));
        typen.add(KamerwooModel.TYPE_STUK);
        return nodeService.getChildAssocs(dossier, typen).stream()
                .filter(band -> band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS))
                .map(ChildAssociationRef::getChildRef)
                .filter(stuk -> !nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY))
                .toList();
    }
}
