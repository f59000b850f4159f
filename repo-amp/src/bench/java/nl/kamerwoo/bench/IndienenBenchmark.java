package nl.kamerwoo.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
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
 * Files a document of 100 kB where the module acts, in a dossier, and where it does not, in a plain
 * folder of the same repository, in turns: by the Java API through the same calls, over HTTP at the
 * module's door and by an upload as Alfresco's own ({@link UploadPost}). Each waits until the
 * document before it was read and indexed, so that what follows a commit is not measured with the
 * next one.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(1)
public class IndienenBenchmark {

    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "filing 100 kB in a dossier / in a folder, Java API",
                            "IndienenBenchmark.java",
                            Beurten.VERHOUDING,
                            1.5),
                    new Verhouding(
                            "filing 100 kB in a dossier / uploading it into a folder, HTTP",
                            "IndienenBenchmark.http",
                            Beurten.VERHOUDING,
                            1.15));

    private static final Databasevraag TE_LEZEN =
            new Databasevraag("TYPE:\"kw:stuk\" AND =kw:leesstatus:\"te lezen\"");

    private static final int PAREN = 200;

    /** For the index, which lags 100 ms and tells nobody when it is done. */
    private static final long PAUZE_MS = 120;

    private EmbeddedAlfresco alfresco;
    private RetryingTransactionHelper transacties;
    private FileFolderService bestanden;
    private SearchService zoeken;
    private Http http;
    private NodeRef map;
    private NodeRef dossier;
    private byte[] inhoud;

    @Setup
    public void start() {
        alfresco = EmbeddedAlfresco.builder().httpPort(0).start();
        transacties =
                alfresco.context()
                        .getBean("retryingTransactionHelper", RetryingTransactionHelper.class);
        bestanden = alfresco.context().getBean("FileFolderService", FileFolderService.class);
        zoeken = alfresco.context().getBean("SearchService", SearchService.class);
        http = new Http(alfresco.baseUrl());
        NodeRef thuis =
                alfresco.context()
                        .getBean("repositoryHelper", Repository.class)
                        .getCompanyHome();
        map = maak(thuis, "map", ContentModel.TYPE_FOLDER);
        dossier = maak(map, "dossier", KamerwooModel.TYPE_DOSSIER);
        inhoud = "Een regel van een brief.\n".repeat(4_096).getBytes(StandardCharsets.UTF_8);
    }

    @TearDown
    public void stop() {
        alfresco.close();
    }

    @Benchmark
    public void java(Beurten beurten, Blackhole gat) {
        meet(beurten, beurten::rekentijd, () -> dien(map), () -> dien(dossier), gat);
    }

    @Benchmark
    public void http(Beurten beurten, Blackhole gat) {
        meet(
                beurten,
                System::nanoTime,
                () -> stuur("/bench/upload/" + map.getId()),
                () -> stuur("/kamerwoo/dossiers/" + dossier.getId() + "/stukken"),
                gat);
    }

    private void meet(
            Beurten beurten, LongSupplier klok, Supplier<?> inMap, Supplier<?> inDossier, Blackhole gat) {
        for (int i = 0; i < PAREN; i++) {
            beurten.meet(klok, this::rust, inMap, inDossier, gat);
        }
    }

    /** Until nothing is left to read. */
    private void rust() {
        try {
            while (isTeLezen()) {
                Thread.sleep(1);
            }
            Thread.sleep(PAUZE_MS);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTeLezen() {
        return AuthenticationUtil.runAs(
                () ->
                        transacties.doInTransaction(
                                () -> !TE_LEZEN.pagina(zoeken, 0, 1).isEmpty(), true),
                "admin");
    }

    private NodeRef dien(NodeRef plaats) {
        return AuthenticationUtil.runAs(
                () ->
                        transacties.doInTransaction(
                                () -> {
                                    NodeRef node =
                                            bestanden
                                                    .create(
                                                            plaats,
                                                            naam(),
                                                            ContentModel.TYPE_CONTENT)
                                                    .getNodeRef();
                                    ContentWriter schrijver = bestanden.getWriter(node);
                                    schrijver.putContent(new ByteArrayInputStream(inhoud));
                                    return node;
                                }),
                "admin");
    }

    private int stuur(String pad) {
        Http.Antwoord antwoord = http.bestand(pad, naam(), inhoud);
        if (antwoord.status() != 201) {
            throw new IllegalStateException(antwoord.status() + ": " + antwoord.tekst());
        }
        return antwoord.tekst().length();
    }

    private NodeRef maak(NodeRef plaats, String naam, QName type) {
        return AuthenticationUtil.runAs(
                () ->
                        transacties.doInTransaction(
                                () -> bestanden.create(plaats, naam, type).getNodeRef()),
                "admin");
    }

    private static String naam() {
        return UUID.randomUUID() + ".txt";
    }
}
