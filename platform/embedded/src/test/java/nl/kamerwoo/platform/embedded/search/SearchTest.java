package nl.kamerwoo.platform.embedded.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What is found, where it is looked for, and by whom. */
class SearchTest {
    private static final String URI = "http://kamerwoo.nl/model/proef/1.0";
    private static final QName DATED = QName.createQName(URI, "gedateerd");
    private static final QName DATE = QName.createQName(URI, "datum");
    private static final QName PARTIES = QName.createQName(URI, "partijen");

    private final SearchService search = Platform.bean("SearchService", SearchService.class);
    private final NodeService nodes = Platform.bean("nodeService", NodeService.class);
    private final ContentService contents = Platform.bean("contentService", ContentService.class);
    private final PermissionService permissions =
            Platform.bean("permissionService", PermissionService.class);
    private final String mark = "m" + System.nanoTime();
    private NodeRef folder;

    @BeforeEach
    void aFolder() {
        folder = Platform.folder();
    }

    private NodeRef document(String name, Map<QName, Serializable> properties) {
        NodeRef node = Platform.document(folder, name);
        Platform.asAdmin(
                () -> {
                    nodes.setProperty(node, ContentModel.PROP_AUTHOR, mark);
                    nodes.addProperties(node, properties);
                    return null;
                });
        return node;
    }

    private static SearchParameters parameters(String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        return parameters;
    }

    private SearchParameters fts(String query) {
        String mine = "=cm:author:\"" + mark + "\" AND (" + query + ")";
        return parameters(SearchService.LANGUAGE_FTS_ALFRESCO, mine);
    }

    private SearchParameters cmis(String query) {
        return parameters(SearchService.LANGUAGE_CMIS_ALFRESCO, query);
    }

    private List<NodeRef> found(SearchParameters parameters) {
        return Platform.asAdmin(() -> search.query(parameters).getNodeRefs());
    }

    @Test
    void theDatabaseAnswersTypeAspectParentAndExactValue() {
        NodeRef a = document("a-" + mark, Map.of());
        NodeRef b = document("b-" + mark, Map.of(ContentModel.PROP_TITLE, "titel"));
        assertThat(found(fts("TYPE:\"cm:content\""))).containsExactly(a, b);
        assertThat(found(fts("EXACTTYPE:\"cm:cmobject\""))).isEmpty();
        assertThat(found(fts("ASPECT:\"cm:titled\""))).containsExactly(b);
        assertThat(found(fts("PARENT:\"" + folder + "\""))).containsExactly(a, b);
        assertThat(found(fts("=cm:name:\"a-" + mark + "\" OR =cm:title:\"titel\"")))
                .containsExactly(a, b);
        assertThat(found(fts("NOT ASPECT:\"cm:titled\""))).containsExactly(a);
    }

    @Test
    void whatTheRepositoryDoesNotAnswerFromItsDatabaseIsNothing() {
        document("a-" + mark, Map.of(ContentModel.PROP_TITLE, "titel"));
        assertThat(found(fts("cm:title:titel"))).isEmpty();
        assertThat(found(fts("cm:created:[MIN TO MAX]"))).isEmpty();
        assertThat(found(fts("ISNULL:\"cm:description\""))).isEmpty();
        assertThat(found(fts("ISNOTNULL:\"cm:title\""))).isEmpty();
        assertThat(found(fts("cm:name:a*"))).isEmpty();
        assertThat(found(fts("NOT cm:created:[MIN TO MAX]"))).isEmpty();
        assertThat(found(cmis("select * from cm:content where in_tree('" + folder + "')")))
                .isEmpty();
    }

    @Test
    void theDatabaseSeesWhatTheTransactionDid() {
        Platform.asAdmin(
                () -> {
                    NodeRef node = document("a-" + mark, Map.of());
                    assertThat(search.query(fts("TYPE:\"cm:content\"")).getNodeRefs())
                            .containsExactly(node);
                    return null;
                });
    }

    @Test
    void cmisAnswersPeriodsAndWhatIsMissing() {
        NodeRef first = dated("a", "2023-11-17T23:00:00Z");
        NodeRef last = dated("b", "2023-11-27T22:59:59Z");
        dated("c", "2023-11-27T23:00:00Z");
        NodeRef never = document("d-" + mark, Map.of());
        Platform.asAdmin(
                () -> {
                    nodes.addAspect(never, DATED, null);
                    return null;
                });
        String period =
                "g.proef:datum >= TIMESTAMP '2023-11-18T00:00:00.000+01:00'"
                        + " and g.proef:datum < TIMESTAMP '2023-11-28T00:00:00.000+01:00'";
        assertThat(found(inFolder(period + " order by g.proef:datum desc")))
                .containsExactly(last, first);
        assertThat(found(inFolder("g.proef:datum is null"))).containsExactly(never);
    }

    private NodeRef dated(String name, String date) {
        return document(name + "-" + mark, Map.of(DATE, Date.from(Instant.parse(date))));
    }

    private SearchParameters inFolder(String where) {
        return cmis(
                "select d.cmis:objectId from cmis:document d join proef:gedateerd g"
                        + " on d.cmis:objectId = g.cmis:objectId where in_folder(d, '"
                        + folder.getId()
                        + "') and "
                        + where);
    }

    @Test
    void ofManyValuesOneWillDo() {
        ArrayList<String> parties = new ArrayList<>(List.of("JA21", "D66"));
        NodeRef node = document("a-" + mark, Map.of(PARTIES, parties));
        document("b-" + mark, Map.of(PARTIES, new ArrayList<>(List.of("VVD"))));
        assertThat(found(fts("=proef:partijen:\"D66\""))).containsExactly(node);
        assertThat(found(inFolder("'D66' = ANY g.proef:partijen"))).containsExactly(node);
        assertThat(found(inFolder("ANY g.proef:partijen in ('D66', 'CU')"))).containsExactly(node);
    }

    @Test
    void aPageStopsTheCountJustBeyondIt() {
        for (int i = 0; i < 5; i++) {
            document(i + "-" + mark, Map.of());
        }
        SearchParameters page = fts("TYPE:\"cm:content\"");
        page.addSort("@cm:name", false);
        page.setMaxItems(2);
        page.setSkipCount(1);
        ResultSet results = Platform.asAdmin(() -> search.query(page));
        assertThat(results.getNodeRefs())
                .extracting(
                        node ->
                                Platform.asAdmin(
                                        () -> nodes.getProperty(node, ContentModel.PROP_NAME)))
                .containsExactly("3-" + mark, "2-" + mark);
        assertThat(results.hasMore()).isTrue();
        assertThat(results.getNumberFound()).isEqualTo(4);
    }

    @Test
    void aQueryLooksAtSoManyNodesAndNoMore() {
        for (int i = 0; i < 5; i++) {
            document(i + "-" + mark, Map.of());
        }
        SearchParameters few = fts("TYPE:\"cm:content\"");
        few.setMaxPermissionChecks(2);
        assertThat(found(few)).hasSize(3);
    }

    @Test
    void nobodyFindsWhatHeMayNotRead() {
        NodeRef node = document("a-" + mark, Map.of());
        String user = Platform.user();
        Platform.asAdmin(
                () -> {
                    permissions.setInheritParentPermissions(node, false);
                    return null;
                });
        SearchParameters all = fts("TYPE:\"cm:content\"");
        assertThat(Platform.as(user, () -> search.query(all).length())).isZero();
        assertThat(found(all)).containsExactly(node);
    }

    @Test
    void theIndexKnowsTheWordsSomeTimeAfterTheCommit() {
        NodeRef node =
                document("a-" + mark, Map.of(ContentModel.PROP_TITLE, "Een nota over water"));
        write(node, "De minister " + mark + " antwoordt");
        Platform.eventually(
                () -> assertThat(indexed("TEXT:\"" + mark + " antwoordt\"")).containsExactly(node));
        assertThat(indexed("cm:title:nota AND cm:title:WATER")).containsExactly(node);
        assertThat(indexed("cm:title:\"water over\"")).isEmpty();
        assertThat(indexed("cm:title:wat*")).containsExactly(node);
        assertThat(indexed("cm:content.transformationStatus:OK")).containsExactly(node);
        assertThat(indexed("cm:created:[2020-01-01 TO MAX]")).containsExactly(node);
        assertThat(indexed("ISNULL:\"cm:description\"")).containsExactly(node);
        assertThat(indexed("ANCESTOR:\"" + folder + "\"")).containsExactly(node);
        Platform.asAdmin(
                () -> {
                    nodes.deleteNode(node);
                    return null;
                });
        Platform.eventually(() -> assertThat(indexed("TYPE:\"cm:content\"")).isEmpty());
    }

    private List<NodeRef> indexed(String query) {
        SearchParameters parameters = fts(query);
        parameters.setQueryConsistency(QueryConsistency.EVENTUAL);
        return found(parameters);
    }

    private void write(NodeRef node, String text) {
        Platform.asAdmin(
                () -> {
                    ContentWriter writer =
                            contents.getWriter(node, ContentModel.PROP_CONTENT, true);
                    writer.setMimetype("text/plain");
                    writer.setEncoding("UTF-8");
                    writer.putContent(text);
                    return null;
                });
    }

    @Test
    void whatTheDatabaseCannotAnswerIsAskedOfTheIndexUnlessItIsForbidden() {
        NodeRef node = document("a-" + mark, Map.of(ContentModel.PROP_TITLE, "water"));
        SearchParameters either = fts("cm:title:water");
        either.setQueryConsistency(QueryConsistency.DEFAULT);
        Platform.eventually(() -> assertThat(found(either)).containsExactly(node));
    }

    @Test
    void theOldLanguageIsRefused() {
        assertThatThrownBy(() -> found(parameters(SearchService.LANGUAGE_LUCENE, "TYPE:x")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
