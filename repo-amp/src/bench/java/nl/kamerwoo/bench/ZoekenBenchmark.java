package nl.kamerwoo.bench;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.zoeken.Bladzijde;
import nl.kamerwoo.alfresco.zoeken.Stukkenzoeker;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.zoeken.Zoekvraag;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The first page of the documents of ten days out of a hundred thousand of ten years, with how
 * complete it is, against the bare query of the same days. One in a hundred has no date.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 1, time = 30)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class ZoekenBenchmark {

    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "first page of ten days of 100,000 documents / bare query",
                            "ZoekenBenchmark.eersteBladzijde",
                            Beurten.VERHOUDING,
                            3.0));

    private static final int STUKKEN = 100_000;
    private static final int IN_EEN_KEER = 1_000;
    private static final int IN_EEN_MAP = 1_000;
    private static final int DAGEN = 3_650;
    private static final LocalDate EERSTE = LocalDate.of(2015, 1, 1);
    private static final LocalDate VAN = LocalDate.of(2019, 11, 18);
    private static final LocalDate TOT = VAN.plusDays(9);

    private static final Zoekvraag VRAAG =
            new Zoekvraag(
                    Optional.of(VAN),
                    Optional.of(TOT),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    private static final String KALE_VRAAG =
            "select s.cmis:objectId from kw:stuk s"
                    + " join kw:gedateerd g on s.cmis:objectId = g.cmis:objectId"
                    + " where g.kw:datum >= TIMESTAMP '2019-11-17T23:00:00.000Z'"
                    + " and g.kw:datum < TIMESTAMP '2019-11-27T23:00:00.000Z' order by g.kw:datum";

    private EmbeddedAlfresco alfresco;
    private RetryingTransactionHelper transacties;
    private SearchService searchService;
    private Stukkenzoeker zoeker;

    @Setup
    public void start() {
        alfresco = EmbeddedAlfresco.builder().start();
        transacties =
                alfresco.context()
                        .getBean("retryingTransactionHelper", RetryingTransactionHelper.class);
        searchService = alfresco.context().getBean("SearchService", SearchService.class);
        zoeker = alfresco.context().getBean("kamerwoo.stukkenzoeker", Stukkenzoeker.class);
        NodeRef thuis =
                alfresco.context()
                        .getBean("repositoryHelper", Repository.class)
                        .getCompanyHome();
        for (int eerste = 0; eerste < STUKKEN; eerste += IN_EEN_KEER) {
            int vanaf = eerste;
            doe(() -> vul(thuis, vanaf));
        }
    }

    @TearDown
    public void stop() {
        alfresco.close();
    }

    /** What registers and reads documents is left out: it is searching that is measured. */
    private NodeRef vul(NodeRef thuis, int vanaf) {
        NodeService nodes = alfresco.context().getBean("nodeService", NodeService.class);
        BehaviourFilter stil = alfresco.context().getBean("policyBehaviourFilter", BehaviourFilter.class);
        stil.disableBehaviour();
        NodeRef map = maak(nodes, thuis, "map " + vanaf / IN_EEN_MAP, ContentModel.TYPE_FOLDER, Map.of());
        for (int i = vanaf; i < vanaf + IN_EEN_KEER; i++) {
            Map<QName, Serializable> eigenschappen = new HashMap<>();
            eigenschappen.put(KamerwooModel.PROP_REFERENTIE, "2019-%06d".formatted(i));
            // Otherwise the round that reads what was left would be at work beside what is measured.
            eigenschappen.put(KamerwooModel.PROP_LEESSTATUS, Leesstatus.GELEZEN.naam());
            boolean zonder = i % 100 == 0;
            eigenschappen.put(KamerwooModel.PROP_ZONDER_DATUM, zonder);
            if (!zonder) {
                Date datum = Datums.toDate(EERSTE.plusDays((long) i * 7_919 % DAGEN));
                eigenschappen.put(KamerwooModel.PROP_DATUM, datum);
            }
            maak(nodes, map, "stuk " + i, KamerwooModel.TYPE_STUK, eigenschappen);
        }
        return map;
    }

    private static NodeRef maak(
            NodeService nodes,
            NodeRef ouder,
            String naam,
            QName type,
            Map<QName, Serializable> eigenschappen) {
        Map<QName, Serializable> alle = new HashMap<>(eigenschappen);
        alle.put(ContentModel.PROP_NAME, naam);
        alle.put(ContentModel.PROP_CREATED, Date.from(Instant.EPOCH));
        return nodes.createNode(
                        ouder,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName("http://kamerwoo.nl/bench", naam),
                        type,
                        alle)
                .getChildRef();
    }

    @Benchmark
    public void eersteBladzijde(Beurten beurten, Blackhole gat) {
        beurten.meet(() -> doe(this::kaleVraag), () -> doe(this::bladzijde), 1, gat);
    }

    private Bladzijde bladzijde() {
        Bladzijde bladzijde = zoeker.zoek(VRAAG, Optional.empty(), 50, false, false);
        if (bladzijde.treffers().size() != 50) {
            throw new IllegalStateException("Found " + bladzijde.treffers().size());
        }
        return bladzijde;
    }

    private List<NodeRef> kaleVraag() {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setQuery(KALE_VRAAG);
        ResultSet gevonden = searchService.query(parameters);
        try {
            return gevonden.getNodeRefs();
        } finally {
            gevonden.close();
        }
    }

    private <T> T doe(RetryingTransactionHelper.RetryingTransactionCallback<T> werk) {
        return AuthenticationUtil.runAs(
                () -> transacties.doInTransaction(werk, false, true), "admin");
    }
}
