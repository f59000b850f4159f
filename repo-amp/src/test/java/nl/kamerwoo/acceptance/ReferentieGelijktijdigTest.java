package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** References when things go wrong halfway, and when many file at a time. */
@Tag("api")
@ExtendWith(Platform.class)
class ReferentieGelijktijdigTest {

    private static final int DRADEN = 8;
    private static final int UPLOADS = 40;

    private final Repository repository;

    ReferentieGelijktijdigTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void afterARollbackTheNextDocumentGetsAReferenceAsAlways() {
        NodeRef map = repository.map();
        assertThatThrownBy(() -> maakEnBreekAf(map, uniek("BOA")))
                .hasMessageContaining("broken off");

        assertThat(repository.referentie(repository.stuk(map, ""))).isNotBlank();
    }

    @Test
    void afterARollbackATypedReferenceIsFreeAgain() {
        NodeRef map = repository.map();
        String referentie = uniek("BOA");
        assertThatThrownBy(() -> maakEnBreekAf(map, referentie)).hasMessageContaining("broken off");

        assertThat(repository.referentie(repository.stuk(map, referentie))).isEqualTo(referentie);
    }

    @Test
    void afterARollbackNothingOfTheDocumentIsThere() {
        NodeRef map = repository.map();
        assertThatThrownBy(() -> maakEnBreekAf(map, "")).hasMessageContaining("broken off");

        assertThat(repository.inMap(map)).isEmpty();
    }

    @Test
    void uploadsAtTheSameTimeGetReferencesOfTheirOwn() throws Exception {
        NodeRef dossier = repository.dossier();

        List<NodeRef> stukken =
                tegelijk(
                        () -> {
                            List<NodeRef> eigen = new ArrayList<>();
                            for (int i = 0; i < UPLOADS; i++) {
                                eigen.add(repository.upload(dossier, uniek("stuk") + ".bin", "x"));
                            }
                            return eigen;
                        });

        assertThat(stukken).hasSize(DRADEN * UPLOADS);
        assertThat(stukken).extracting(repository::referentie).doesNotContainNull();
        assertThat(stukken).extracting(repository::referentie).doesNotHaveDuplicates();
    }

    @Test
    void ofThoseWhoTypeTheSameReferenceAtTheSameTimeOneGetsIt() throws Exception {
        NodeRef map = repository.map();
        String referentie = uniek("BOA");

        List<NodeRef> gelukt =
                tegelijk(
                        () -> {
                            try {
                                return List.of(repository.stuk(map, referentie));
                            } catch (AlfrescoRuntimeException bezet) {
                                return List.of();
                            }
                        });

        assertThat(gelukt).hasSize(1);
        assertThat(repository.inMap(map)).isEqualTo(gelukt);
    }

    private void maakEnBreekAf(NodeRef map, String referentie) {
        repository.voer(
                () -> {
                    repository.maak(
                            map,
                            uniek("stuk"),
                            kw("stuk"),
                            java.util.Map.of(kw("referentie"), referentie));
                    throw new IllegalStateException("broken off");
                });
    }

    private static List<NodeRef> tegelijk(Callable<List<NodeRef>> werk) throws Exception {
        ExecutorService uitvoerder = Executors.newFixedThreadPool(DRADEN);
        try {
            List<Callable<List<NodeRef>>> taken = new ArrayList<>();
            for (int i = 0; i < DRADEN; i++) {
                taken.add(werk);
            }
            List<NodeRef> samen = new ArrayList<>();
            for (Future<List<NodeRef>> deel : uitvoerder.invokeAll(taken)) {
                samen.addAll(deel.get());
            }
            return samen;
        } finally {
            uitvoerder.shutdown();
        }
    }
}
