package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The trail lies in the repository's own audit, which is the administrator's. */
@Tag("api")
@ExtendWith(Platform.class)
class SpoorAuditTest {

    private final Repository repository;
    private final NodeRef dossier;

    SpoorAuditTest(Repository repository) {
        this.repository = repository;
        this.dossier = repository.dossier();
    }

    @Test
    void anAdministratorFindsTheLinesOfADossierThere() {
        assertThat(repository.doe(this::vraag))
                .singleElement()
                .satisfies(
                        waarden ->
                                assertThat(waarden)
                                        .containsEntry("/kamerwoo/spoor/soort", "referentie")
                                        .containsEntry("/kamerwoo/spoor/betreft", dossier.getId())
                                        .containsEntry("/kamerwoo/spoor/wie", "admin")
                                        .containsKeys(
                                                "/kamerwoo/spoor/wanneer", "/kamerwoo/spoor/wat"));
    }

    @Test
    void nobodyElseMayAskIt() {
        String lezer = repository.lezer(dossier);

        assertThatThrownBy(() -> repository.doeAls(lezer, this::vraag))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<Map<String, Serializable>> vraag() {
        AuditQueryParameters vraag = new AuditQueryParameters();
        vraag.setApplicationName("kamerwoo");
        vraag.addSearchKey("/kamerwoo/spoor/dossier", dossier.getId());
        Regels regels = new Regels();
        repository.bean("AuditService", AuditService.class).auditQuery(regels, vraag, 100);
        return regels.waarden;
    }

    private static final class Regels implements AuditQueryCallback {
        private final List<Map<String, Serializable>> waarden = new ArrayList<>();

        @Override
        public boolean valuesRequired() {
            return true;
        }

        @Override
        public boolean handleAuditEntry(
                Long nummer,
                String toepassing,
                String gebruiker,
                long tijd,
                Map<String, Serializable> deze) {
            return waarden.add(deze);
        }

        @Override
        public boolean handleAuditEntryError(Long nummer, String fout, Throwable oorzaak) {
            throw new AssertionError(fout, oorzaak);
        }
    }
}
