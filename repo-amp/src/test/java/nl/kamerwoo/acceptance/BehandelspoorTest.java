package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was decided stands in the repository's audit too, for each dossier by itself. */
@Tag("api")
@ExtendWith(Platform.class)
class BehandelspoorTest {

    private final Repository repository;

    BehandelspoorTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aDecisionASendBackAndASignatureLeaveALineEach() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.actie(zaak.ondertekenaar, "stuur-terug", Map.of("reden", "Te lang."));
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        zaak.onderteken();

        assertThat(regels(zaak))
                .anySatisfy(regel -> assertThat(regel).contains("besluit", "paraaf"))
                .anySatisfy(regel -> assertThat(regel).contains("terugzending", "Te lang."))
                .anySatisfy(
                        regel -> assertThat(regel).contains("ondertekening", zaak.ondertekenaar));
    }

    @Test
    void aSignatureInSpiteOfWhatIsMissingIsToldApart() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        repository.zet(zaak.vraagMet(2), kw("antwoordtekst"), "");
        zaak.onderteken(Map.of("reden", "Het antwoord volgt mondeling."));

        assertThat(regels(zaak))
                .last()
                .satisfies(
                        regel ->
                                assertThat(regel)
                                        .contains("afwijking", "Het antwoord volgt mondeling."));
    }

    @Test
    void aRefusedDecisionLeavesNothing() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        int eerst = regels(zaak).size();
        repository.zet(zaak.vraagMet(2), kw("antwoordtekst"), "");
        try {
            zaak.onderteken();
        } catch (RuntimeException geweigerd) {
            assertThat(regels(zaak)).filteredOn(regel -> regel.contains("ondertekend")).isEmpty();
            assertThat(regels(zaak).size()).isGreaterThanOrEqualTo(eerst);
            return;
        }
        throw new AssertionError("It was signed");
    }

    /** The lines of a dossier, each as one text. */
    private List<String> regels(Behandelzaak zaak) {
        List<String> regels = new ArrayList<>();
        AuditQueryParameters vraag = new AuditQueryParameters();
        vraag.setApplicationName("kamerwoo");
        vraag.setForward(true);
        vraag.addSearchKey("/kamerwoo/spoor/dossier", zaak.dossier.getId());
        repository.doeAls(
                AuthenticationUtil.getAdminUserName(),
                () -> {
                    repository
                            .bean("AuditService", AuditService.class)
                            .auditQuery(new Verzamelaar(regels), vraag, 1000);
                    return null;
                });
        return regels;
    }

    private record Verzamelaar(List<String> regels) implements AuditQueryCallback {

        @Override
        public boolean valuesRequired() {
            return true;
        }

        @Override
        public boolean handleAuditEntry(
                Long entryId,
                String applicationName,
                String user,
                long time,
                Map<String, Serializable> values) {
            regels.add(String.valueOf(values));
            return true;
        }

        @Override
        public boolean handleAuditEntryError(Long entryId, String errorMsg, Throwable error) {
            throw new AssertionError(errorMsg, error);
        }
    }
}
