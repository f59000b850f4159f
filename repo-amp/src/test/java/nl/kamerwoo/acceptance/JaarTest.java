package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;

/** The year of a document follows its date, as the Netherlands count days. */
@Tag("api")
@ExtendWith(Platform.class)
class JaarTest {

    private final Repository repository;
    private NodeRef stuk;

    JaarTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakStuk() {
        stuk = repository.stuk();
    }

    @Test
    void aDocumentWithADateHasItsYear() {
        dateer(LocalDate.of(2026, 1, 1));

        assertThat(repository.waarde(stuk, kw("jaar"))).isEqualTo("2026");
    }

    @Test
    void itFollowsTheDate() {
        dateer(LocalDate.of(2026, 1, 1));
        dateer(LocalDate.of(2025, 12, 31));

        assertThat(repository.waarde(stuk, kw("jaar"))).isEqualTo("2025");
    }

    @Test
    void aDocumentWithoutADateHasNone() {
        dateer(LocalDate.of(2026, 1, 1));
        repository.zet(stuk, kw("datum"), null);

        assertThat(repository.waarde(stuk, kw("jaar"))).isNull();
    }

    @Test
    void whatWasSignedBeforeDocumentsHadAYearIsStillJudgedAndHasItThen() {
        NodeRef brief = Ondertekend.brief(repository).brief();
        alsVroeger(brief, LocalDate.of(2025, 6, 30));

        repository.zet(brief, kw("beoordeling"), "Openbaar");

        assertThat(repository.waarden(brief))
                .containsEntry(kw("beoordeling"), "Openbaar")
                .containsEntry(kw("jaar"), "2025")
                .containsEntry(kw("zonderDatum"), false);
    }

    /** As a version of the module without years left it. */
    private void alsVroeger(NodeRef brief, LocalDate dag) {
        BehaviourFilter filter = repository.bean("policyBehaviourFilter", BehaviourFilter.class);
        repository.voer(
                () -> {
                    filter.disableBehaviour(brief);
                    repository.nodes().setProperty(brief, kw("datum"), Behandelzaak.dag(dag));
                    repository.nodes().removeProperty(brief, kw("jaar"));
                });
    }

    private void dateer(LocalDate dag) {
        repository.zet(stuk, kw("datum"), Behandelzaak.dag(dag));
    }
}
