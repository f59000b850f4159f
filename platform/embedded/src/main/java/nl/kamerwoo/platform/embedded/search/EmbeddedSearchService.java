package nl.kamerwoo.platform.embedded.search;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

import java.util.List;

/**
 * Answers a query from the database where that can answer it, from the index where it cannot:
 * unless the query asks for one of the two. Gives out only what the current user may read.
 */
public final class EmbeddedSearchService implements SearchService {
    /** What the repository is shipped with: system.acl.maxPermissionChecks. */
    private static final int MOST_CHECKS = 1000;

    private final DatabaseSearch database;
    private final TextIndex index;
    private final NodeService nodeService;
    private final PermissionService permissions;
    private final NamespacePrefixResolver namespaces;

    EmbeddedSearchService(
            DatabaseSearch database,
            TextIndex index,
            NodeService nodeService,
            PermissionService permissions,
            NamespacePrefixResolver namespaces) {
        this.database = database;
        this.index = index;
        this.nodeService = nodeService;
        this.permissions = permissions;
        this.namespaces = namespaces;
    }

    private record Query(Condition condition, List<SortDefinition> order, boolean cmis) {}

    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(store);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return query(parameters);
    }

    @Override
    public ResultSet query(SearchParameters parameters) {
        if (parameters.getStores().size() != 1) {
            throw new IllegalStateException("A search is in one store");
        }
        Query query = parse(parameters);
        boolean answered = database.answers(query.condition(), query.cmis());
        QueryConsistency consistency = parameters.getQueryConsistency();
        if (consistency == QueryConsistency.HYBRID) {
            throw new UnsupportedOperationException("QueryConsistency.HYBRID");
        }
        if (consistency == QueryConsistency.TRANSACTIONAL && !answered) {
            return new NodeResultSet(List.of(), 0, parameters, nodeService);
        }
        return consistency == QueryConsistency.EVENTUAL || !answered
                ? fromIndex(query, parameters)
                : fromDatabase(query, parameters);
    }

    private Query parse(SearchParameters parameters) {
        String text = parameters.getQuery();
        switch (parameters.getLanguage()) {
            case LANGUAGE_FTS_ALFRESCO:
                boolean and = parameters.getDefaultFTSOperator() == SearchParameters.AND;
                Condition condition = new FtsParser(text, namespaces, and).parse();
                return new Query(condition, qualified(parameters.getSortDefinitions()), false);
            case LANGUAGE_CMIS_ALFRESCO:
                CmisParser.Query query = new CmisParser(text, namespaces).parse();
                return new Query(query.condition(), query.order(), true);
            default:
                throw new UnsupportedOperationException(
                        "Query language " + parameters.getLanguage());
        }
    }

    /** With the full name of the property as the field. */
    private List<SortDefinition> qualified(List<SortDefinition> order) {
        return order.stream()
                .filter(by -> by.getSortType() == SortDefinition.SortType.FIELD)
                .map(
                        by -> {
                            String name = by.getField().replaceFirst("^@", "");
                            QName property =
                                    name.startsWith("{")
                                            ? QName.createQName(name)
                                            : QName.createQName(name, namespaces);
                            return new SortDefinition(
                                    by.getSortType(), property.toString(), by.isAscending());
                        })
                .toList();
    }

    /**
     * Stops at the first node beyond the page, and after so many looked at: so it counts no more.
     */
    private ResultSet fromDatabase(Query query, SearchParameters parameters) {
        long page = (long) maxItems(parameters, Integer.MAX_VALUE) + parameters.getSkipCount();
        long checks =
                parameters.getMaxPermissionChecks() < 0
                        ? MOST_CHECKS
                        : parameters.getMaxPermissionChecks();
        List<NodeRef> found =
                database
                        .find(query.condition(), query.order(), parameters.getStores().get(0))
                        .stream()
                        .limit(checks + 1)
                        .filter(this::isReadable)
                        .limit(page + 1)
                        .toList();
        return page(found, maxItems(parameters, Integer.MAX_VALUE), parameters);
    }

    private ResultSet fromIndex(Query query, SearchParameters parameters) {
        StoreRef store = parameters.getStores().get(0);
        List<NodeRef> found =
                index.find(query.condition(), query.order()).stream()
                        .filter(node -> node.getStoreRef().equals(store))
                        .filter(this::isReadable)
                        .toList();
        return page(found, maxItems(parameters, MOST_CHECKS), parameters);
    }

    private boolean isReadable(NodeRef node) {
        return AuthenticationUtil.getRunAsUser() != null
                && nodeService.exists(node)
                && permissions.hasReadPermission(node) == AccessStatus.ALLOWED;
    }

    private static int maxItems(SearchParameters parameters, int otherwise) {
        if (parameters.getMaxItems() >= 0) {
            return parameters.getMaxItems();
        }
        return parameters.getLimitBy() == LimitBy.FINAL_SIZE ? parameters.getLimit() : otherwise;
    }

    private ResultSet page(List<NodeRef> found, int maxItems, SearchParameters parameters) {
        List<NodeRef> page =
                found.stream().skip(parameters.getSkipCount()).limit(maxItems).toList();
        return new NodeResultSet(page, found.size(), parameters, nodeService);
    }
}
