package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/** Who made a request is known to the Woo team, and by no door to anybody else. */
@Tag("api")
@ExtendWith(Platform.class)
class VerzoekerTest {

    private final Repository repository;
    private Verzoekerzaak deze;

    VerzoekerTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void legVast() {
        deze = new Verzoekerzaak(repository);
    }

    @Test
    void theWooTeamKnowsWhoAsks() {
        assertThat(deze.naamVolgens(deze.zaak.wooBehandelaar)).isEqualTo(deze.naam);
    }

    @Test
    void theWooTeamMayCorrectIt() {
        repository.doeAls(
                deze.zaak.wooBehandelaar,
                () -> {
                    repository.nodes().setProperty(deze.verzoeker, kw("hoedanigheid"), "burger");
                    return null;
                });

        assertThat(repository.waarde(deze.verzoeker, kw("hoedanigheid"))).isEqualTo("burger");
    }

    @Test
    void nobodyElseReadsItWhateverHisRightsOnTheRequest() {
        assertThat(deze.anderen())
                .allSatisfy(
                        wie ->
                                assertThatThrownBy(() -> deze.naamVolgens(wie))
                                        .as(wie)
                                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void nobodyElseSeesThatThereIsSomething() {
        assertThat(deze.anderen())
                .allSatisfy(
                        wie -> assertThat(deze.onder(deze.zaak.dossier, wie)).as(wie).isEmpty());
        assertThat(deze.onder(deze.zaak.dossier, deze.zaak.wooBehandelaar))
                .containsExactly(deze.verzoeker);
    }

    @Test
    void nobodyElseFindsHimByHisName() {
        assertThat(deze.anderen())
                .allSatisfy(
                        wie -> {
                            for (String veld : List.of("kw:naam", "cm:name")) {
                                assertThat(inDatabase(wie, veld)).as(wie).isEmpty();
                            }
                        });
    }

    @Test
    void whoIsGivenTheWholeFolderAfterwardsDoesNotReadItEither() {
        String manager = repository.gebruiker();
        NodeRef map = repository.doe(() -> deze.ouder(deze.zaak.dossier));
        deze.recht(map, manager, "Coordinator");

        assertThatThrownBy(() -> deze.naamVolgens(manager))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatTheNodeIsCalledTellsNothing() {
        assertThat(repository.waarde(deze.verzoeker, ContentModel.PROP_NAME))
                .isEqualTo(deze.verzoeker.getId());
    }

    @Test
    void theStepsOfTheRequestDoNotNameHim() {
        deze.zaak.actie(deze.zaak.wooBehandelaar, "neem-in-behandeling");

        assertThat(deze.zaak.taken().toString()).doesNotContain(deze.naam);
        assertThat(deze.zaak.handelingen().toString()).doesNotContain(deze.naam);
    }

    private List<NodeRef> inDatabase(String wie, String veld) {
        String vraag = "TYPE:\"kw:verzoeker\" AND =%s:\"%s\"".formatted(veld, deze.naam);
        return gevonden(wie, vraag);
    }

    private List<NodeRef> gevonden(String wie, String fts) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        vraag.setQuery(fts);
        return repository.doeAls(
                wie,
                () -> {
                    ResultSet gevonden =
                            repository.bean("SearchService", SearchService.class).query(vraag);
                    try {
                        return gevonden.getNodeRefs();
                    } finally {
                        gevonden.close();
                    }
                });
    }
}
