package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Another version of the module brings another version of a process. */
@Tag("api")
@ExtendWith(Platform.class)
class WerkstroomUpgradeTest {

    private static final String NAAM = "activiti$kwKamervragen";

    private final Repository repository;

    WerkstroomUpgradeTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void anotherStartDeploysNothing() {
        int eerst = versies().size();
        start();

        assertThat(versies()).hasSize(eerst);
    }

    @Test
    void whatRunsGoesOnWithWhatItBeganWithAndBothEndWell() {
        Behandelzaak oud = Behandelzaak.kamervragen(repository);
        oud.actie(oud.coordinator, "neem-in-behandeling");
        String oudeVersie = nieuwste().getId();
        repository.voer(() -> zetUitgerold("another definition"));
        start();
        String nieuweVersie = nieuwste().getId();
        assertThat(nieuweVersie).isNotEqualTo(oudeVersie);

        Behandelzaak nieuw = Behandelzaak.kamervragen(repository);
        nieuw.actie(nieuw.coordinator, "neem-in-behandeling");
        assertThat(definitie(oud)).isEqualTo(oudeVersie);
        assertThat(definitie(nieuw)).isEqualTo(nieuweVersie);

        totHetEinde(oud);
        totHetEinde(nieuw);
        assertThat(oud.status()).isEqualTo("gearchiveerd");
        assertThat(nieuw.status()).isEqualTo("gearchiveerd");
    }

    private static void totHetEinde(Behandelzaak zaak) {
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        zaak.actie(zaak.ondertekenaar, "onderteken");
        zaak.rondAf(zaak.coordinator, "verzenden", "verzonden");
        zaak.archiveer();
    }

    /** What Alfresco does with the component at every start. */
    private void start() {
        ModuleComponent uitrol =
                repository.bean("kamerwoo.werkstroomuitrol", ModuleComponent.class);
        repository.doeAls(
                AuthenticationUtil.getSystemUserName(),
                () -> {
                    uitrol.shutdown();
                    uitrol.execute();
                    return null;
                });
    }

    private void zetUitgerold(Serializable controlegetal) {
        repository
                .bean("attributeService", AttributeService.class)
                .setAttribute(controlegetal, "kamerwoo.werkstroom", "kwKamervragen");
    }

    private String definitie(Behandelzaak zaak) {
        return repository.doe(
                () ->
                        zaak.werkstromen()
                                .getWorkflowsForContent(zaak.dossier, true)
                                .get(0)
                                .getDefinition()
                                .getId());
    }

    private WorkflowDefinition nieuwste() {
        return versies().stream()
                .max(Comparator.comparingInt(versie -> Integer.parseInt(versie.getVersion())))
                .orElseThrow();
    }

    private List<WorkflowDefinition> versies() {
        return repository.doe(
                () ->
                        repository
                                .bean("WorkflowService", WorkflowService.class)
                                .getAllDefinitionsByName(NAAM));
    }
}
