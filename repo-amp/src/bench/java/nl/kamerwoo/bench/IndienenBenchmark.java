package nl.kamerwoo.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Files a document of 100 kB where the module acts, in a dossier, and where it does not, in a plain
 * folder of the same repository. Between two documents there is a pause, so that the reading that
 * follows the commit is not measured with the next one.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 150)
@Measurement(iterations = 300)
@Fork(2)
public class IndienenBenchmark {

    static final List<Verhouding> GRENZEN =
            List.of(
                    new Verhouding(
                            "filing 100 kB in a dossier / in a folder, Java API",
                            "IndienenBenchmark.javaDossier",
                            "IndienenBenchmark.javaMap",
                            1.5),
                    new Verhouding(
                            "filing 100 kB in a dossier / in a folder, HTTP",
                            "IndienenBenchmark.httpDossier",
                            "IndienenBenchmark.httpMap",
                            1.15));

    private static final long PAUZE_MS = 15;

    private EmbeddedAlfresco alfresco;
    private RetryingTransactionHelper transacties;
    private FileFolderService bestanden;
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

    @Setup(Level.Invocation)
    public void rust() throws InterruptedException {
        Thread.sleep(PAUZE_MS);
    }

    @Benchmark
    public NodeRef javaMap() {
        return dien(map);
    }

    @Benchmark
    public NodeRef javaDossier() {
        return dien(dossier);
    }

    @Benchmark
    public int httpMap() {
        return stuur("/bench/mappen/" + map.getId());
    }

    @Benchmark
    public int httpDossier() {
        return stuur("/kamerwoo/dossiers/" + dossier.getId() + "/stukken");
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
