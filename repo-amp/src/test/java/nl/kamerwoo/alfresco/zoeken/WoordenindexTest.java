package nl.kamerwoo.alfresco.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.kamerwoo.zoeken.TeVeelTreffers;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.extensions.surf.util.I18NUtil;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How far the index of words is: the document with number 0 is the one that changed last. */
class WoordenindexTest {

    private static final Instant NU = Instant.parse("2026-04-01T12:00:00Z");

    private final SearchService searchService = mock(SearchService.class);
    private final NodeService nodeService = mock(NodeService.class);
    private final Woordenindex index =
            new Woordenindex(searchService, new Stukkenbestand(searchService, nodeService));

    private static NodeRef stuk(int nummer) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "stuk-" + nummer + "-");
    }

    private static Instant gewijzigd(int nummer) {
        return NU.minusSeconds(nummer);
    }

    /** A repository of so many documents, of which the index knows some. */
    private void metStukken(int aantal, Predicate<Integer> bekend) {
        when(nodeService.getProperties(any(NodeRef.class)))
                .thenAnswer(
                        vraag -> {
                            String id = vraag.getArgument(0, NodeRef.class).getId();
                            Instant op = gewijzigd(Integer.parseInt(id.split("-")[1]));
                            return Map.of(ContentModel.PROP_MODIFIED, Date.from(op));
                        });
        when(searchService.query(any(SearchParameters.class)))
                .thenAnswer(
                        vraag -> {
                            SearchParameters deze = vraag.getArgument(0);
                            List<NodeRef> alle =
                                    IntStream.range(0, aantal)
                                            .map(i -> isOplopend(deze) ? aantal - 1 - i : i)
                                            .filter(i -> past(deze, i, bekend))
                                            .mapToObj(WoordenindexTest::stuk)
                                            .skip(deze.getSkipCount())
                                            .limit(deze.getMaxItems())
                                            .toList();
                            ResultSet gevonden = mock(ResultSet.class);
                            when(gevonden.getNodeRefs()).thenReturn(alle);
                            return gevonden;
                        });
    }

    private static boolean isOplopend(SearchParameters vraag) {
        return vraag.getQuery().endsWith("cmis:lastModificationDate");
    }

    private static boolean past(SearchParameters vraag, int nummer, Predicate<Integer> bekend) {
        boolean database = vraag.getQueryConsistency() == QueryConsistency.TRANSACTIONAL;
        boolean gevraagd =
                !vraag.getQuery().contains("ID:")
                        || vraag.getQuery().contains(stuk(nummer).toString());
        return database || bekend.test(nummer) && gevraagd;
    }

    @Test
    void anIndexThatKnowsTheLastChangesKnowsAll() {
        metStukken(200, nummer -> true);

        assertThat(index.achterSinds()).isEmpty();
    }

    @Test
    void withoutDocumentsThereIsNothingToKnow() {
        metStukken(0, nummer -> true);

        assertThat(index.achterSinds()).isEmpty();
    }

    @Test
    void itIsBehindSinceTheOldestOfTheLastChangesThatItDoesNotKnow() {
        metStukken(200, nummer -> nummer > 3);

        assertThat(index.achterSinds()).contains(gewijzigd(3));
    }

    @Test
    void oneThatIsFarBehindIsFollowedBack() {
        metStukken(2_000, nummer -> nummer >= 820);

        assertThat(index.achterSinds())
                .hasValueSatisfying(sinds -> assertThat(sinds).isBeforeOrEqualTo(gewijzigd(819)));
    }

    @Test
    void oneThatKnowsNothingIsBehindSinceTheFirstChange() {
        metStukken(300, nummer -> false);

        assertThat(index.achterSinds()).contains(gewijzigd(299));
    }

    @Test
    void oneThatIsDownGivesNoAnswer() {
        metStukken(10, nummer -> true);
        when(searchService.query(any(SearchParameters.class)))
                .thenThrow(new IllegalStateException("no connection"));

        assertThatThrownBy(() -> index.metWoorden(Set.of(stuk(1)), List.of("woord")))
                .isInstanceOf(IndexOnbereikbaar.class);
    }

    @Test
    void manyDocumentsAreAskedForByHandfuls() {
        metStukken(700, nummer -> nummer % 2 == 0);
        Set<NodeRef> stukken = new HashSet<>();
        IntStream.range(0, 700).forEach(i -> stukken.add(stuk(i)));

        assertThat(index.metWoorden(stukken, List.of("woord"))).hasSize(350);
    }

    /** An index looks for the words of a text in the first language alone. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr"})
    void aTextIsFoundInTheLanguageThatItLiesInWhoeverAsks(String taal) {
        metStukken(3, nummer -> true);
        Locale eigen = I18NUtil.getLocale();
        try {
            I18NUtil.setLocale(Locale.forLanguageTag(taal));
            index.metWoorden(Set.of(stuk(1)), List.of("woord"));
        } finally {
            I18NUtil.setLocale(eigen);
        }

        assertThat(gevraagd())
                .allMatch(vraag -> vraag.getLocales().contains(Locale.forLanguageTag(taal)))
                .extracting(vraag -> vraag.getLocales().get(0).getLanguage())
                .contains("nl", "en", taal)
                .doesNotHaveDuplicates();
    }

    private List<SearchParameters> gevraagd() {
        ArgumentCaptor<SearchParameters> vragen = ArgumentCaptor.forClass(SearchParameters.class);
        verify(searchService, atLeastOnce()).query(vragen.capture());
        return vragen.getAllValues();
    }

    @Test
    void aWordIsFoundWithEitherApostrophe() {
        metStukken(1, nummer -> true);
        index.metWoorden(Set.of(stuk(0)), List.of("foto's"));

        assertThat(gevraagd())
                .extracting(SearchParameters::getQuery)
                .allMatch(vraag -> vraag.contains("(TEXT:\"foto's\" OR TEXT:\"foto’s\")"));
    }

    @Test
    void aTextThatTheIndexHasNotReadIsNotKnown() {
        metStukken(1, nummer -> true);
        when(nodeService.getProperties(any(NodeRef.class)))
                .thenReturn(
                        Map.of(
                                ContentModel.PROP_MODIFIED,
                                Date.from(NU),
                                ContentModel.PROP_CONTENT,
                                "contentUrl=store://tekst"));
        index.achterSinds();

        assertThat(gevraagd())
                .filteredOn(vraag -> vraag.getQuery().contains("ID:"))
                .extracting(SearchParameters::getQuery)
                .isNotEmpty()
                .allMatch(vraag -> vraag.contains(" AND (cm:content.transformationStatus:OK"));
    }

    @Test
    void aTextThatIsKeptOutOfTheIndexIsNotWaitedFor() {
        metStukken(1, nummer -> true);
        when(nodeService.getProperties(any(NodeRef.class)))
                .thenReturn(
                        Map.of(
                                ContentModel.PROP_MODIFIED,
                                Date.from(NU),
                                ContentModel.PROP_CONTENT,
                                "contentUrl=store://tekst",
                                ContentModel.PROP_IS_CONTENT_INDEXED,
                                false));
        index.achterSinds();

        assertThat(gevraagd())
                .extracting(SearchParameters::getQuery)
                .noneMatch(vraag -> vraag.contains("transformationStatus"));
    }

    @Test
    void wordsThatTooManyHaveAreRefused() {
        metStukken(11_000, nummer -> true);
        Set<NodeRef> stukken = new HashSet<>();
        IntStream.range(0, 11_000).forEach(i -> stukken.add(stuk(i)));

        assertThatThrownBy(() -> index.metWoorden(stukken, List.of("woord")))
                .isInstanceOf(TeVeelTreffers.class);
    }
}
