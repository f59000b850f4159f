package nl.kamerwoo.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.referentie.Referentiepatroon;
import nl.kamerwoo.referentie.Referentieverstrekker;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.attributes.AttributeService;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Eight threads that issue a thousand references each, a transaction for every one, against the
 * bare insert of a unique attribute. That none is issued twice is checked as they come.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Threads(8)
@Warmup(iterations = 3, batchSize = 200)
@Measurement(iterations = 5, batchSize = 1_000)
@Fork(1)
public class ReferentieBenchmark {

    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "8 threads issuing references / plain unique inserts",
                            "ReferentieBenchmark.verstrek",
                            "ReferentieBenchmark.claim",
                            2.0));

    private EmbeddedAlfresco alfresco;
    private RetryingTransactionHelper transacties;
    private AttributeService attributen;
    private Referentieverstrekker verstrekker;
    private Referentiepatroon patroon;
    private final Set<String> gegeven = ConcurrentHashMap.newKeySet();

    @Setup
    public void start() {
        alfresco = EmbeddedAlfresco.builder().start();
        transacties =
                alfresco.context()
                        .getBean("retryingTransactionHelper", RetryingTransactionHelper.class);
        attributen = alfresco.context().getBean("attributeService", AttributeService.class);
        verstrekker =
                alfresco.context()
                        .getBean(
                                "kamerwoo.referentieverstrekker", Referentieverstrekker.class);
        patroon = Referentiepatroon.van("{directie}-{jaar}-{volgnummer:6}");
    }

    @TearDown
    public void stop() {
        alfresco.close();
    }

    @Benchmark
    public Referentie verstrek() {
        Referentie referentie =
                doe(() -> verstrekker.verstrek(patroon, LocalDate.now().getYear(), "X"));
        if (!gegeven.add(referentie.sleutel())) {
            throw new IllegalStateException(referentie + " was issued twice");
        }
        return referentie;
    }

    @Benchmark
    public String claim() {
        String uniek = UUID.randomUUID().toString();
        return doe(
                () -> {
                    attributen.createAttribute(uniek, "bench", "claim", uniek);
                    return uniek;
                });
    }

    private <T> T doe(RetryingTransactionHelper.RetryingTransactionCallback<T> werk) {
        return AuthenticationUtil.runAs(
                () -> transacties.doInTransaction(werk, false, true), "admin");
    }
}
