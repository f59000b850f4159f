package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.job.Leesronde;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** The round picks up what was not read. It may be running by the clock as well. */
@Tag("api")
@ExtendWith(Platform.class)
class LeesrondeTest {

    private static final Voorbeeldnota NOTA = Voorbeeldnota.eerdmans();

    private final Repository repository;

    LeesrondeTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aDocumentThatWaitsToBeReadIsRead() {
        NodeRef nota = wachtende(Map.of());

        loopTot(nota, "gelezen");
    }

    @Test
    void aDocumentThatHasBeenReadIsLeftAlone() {
        NodeRef nota = wachtende(Map.of());
        loopTot(nota, "gelezen");
        Serializable gelezenOp = repository.waarde(nota, kw("gelezenOp"));
        ronde().loop();

        assertThat(repository.waarde(nota, kw("gelezenOp"))).isEqualTo(gelezenOp);
    }

    @Test
    void aDocumentWhoseNextTryHasComeIsTriedAgain() {
        NodeRef nota =
                wachtende(
                        Map.of(
                                kw("leespogingen"),
                                3,
                                kw("volgendePoging"),
                                Date.from(Instant.now().minusSeconds(1))));

        loopTot(nota, "gelezen");
        assertThat(repository.waarden(nota))
                .containsEntry(kw("leespogingen"), 4)
                .doesNotContainKey(kw("volgendePoging"));
    }

    @Test
    void aDocumentWhoseNextTryIsStillToComeWaits() {
        NodeRef nota =
                wachtende(
                        Map.of(kw("volgendePoging"), Date.from(Instant.now().plusSeconds(3_600))));
        loopTot(wachtende(Map.of()), "gelezen");

        assertThat(status(nota)).isEqualTo("te lezen");
    }

    @Test
    void aDocumentThatIsLockedWaits() {
        NodeRef nota = wachtende(Map.of());
        repository.voer(() -> sloten().lock(nota, LockType.READ_ONLY_LOCK));
        loopTot(wachtende(Map.of()), "gelezen");

        assertThat(status(nota)).isEqualTo("te lezen");
        assertThat(repository.waarde(nota, kw("leespogingen"))).isEqualTo(1);
    }

    @Test
    void aDocumentThatIsUnlockedAgainIsRead() {
        NodeRef nota = wachtende(Map.of());
        repository.voer(() -> sloten().lock(nota, LockType.READ_ONLY_LOCK));
        loopTot(wachtende(Map.of()), "gelezen");
        repository.voer(() -> sloten().unlock(nota));

        loopTot(nota, "gelezen");
    }

    @Test
    void aDocumentThatWasJustFiledIsLeftToWhatFollowsItsFiling() {
        NodeRef nota = wachtende(Map.of(ContentModel.PROP_MODIFIED, new Date()));
        loopTot(wachtende(Map.of()), "gelezen");

        assertThat(status(nota)).isEqualTo("te lezen");
    }

    @Test
    void theRoundIsNobodysChange() {
        NodeRef nota = wachtende(Map.of());
        Serializable gewijzigd = repository.waarde(nota, ContentModel.PROP_MODIFIED);
        loopTot(nota, "gelezen");

        assertThat(repository.waarde(nota, ContentModel.PROP_MODIFIED)).isEqualTo(gewijzigd);
    }

    /** A document that was read, set back by an hour to when it was not yet. */
    private NodeRef wachtende(Map<QName, Serializable> anders) {
        NodeRef nota = repository.upload(repository.dossier(), "nota.txt", NOTA.bytes());
        assertThat(repository.gelezen(nota)).containsEntry(kw("leesstatus"), "gelezen");
        BehaviourFilter gedrag = repository.bean("policyBehaviourFilter", BehaviourFilter.class);
        repository.voer(
                () -> {
                    gedrag.disableBehaviour(nota, ContentModel.ASPECT_AUDITABLE);
                    repository
                            .nodes()
                            .setProperty(
                                    nota,
                                    ContentModel.PROP_MODIFIED,
                                    Date.from(Instant.now().minus(Duration.ofHours(1))));
                    repository.nodes().setProperty(nota, kw("leesstatus"), "te lezen");
                    repository.nodes().addProperties(nota, anders);
                });
        return nota;
    }

    /** Another round, or the one by the clock, can be at it: then this one does nothing. */
    private void loopTot(NodeRef stuk, String status) {
        Geduld.tot(
                () -> {
                    ronde().loop();
                    return status(stuk);
                },
                status::equals);
    }

    private Serializable status(NodeRef stuk) {
        return repository.waarde(stuk, kw("leesstatus"));
    }

    private Leesronde ronde() {
        return repository.bean("kamerwoo.leesronde", Leesronde.class);
    }

    private LockService sloten() {
        return repository.bean("LockService", LockService.class);
    }
}
