package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What was found of signed documents, for who may read them. It makes the people itself, so it
 * needs the repository besides the server.
 */
@Tag("rollen")
@ExtendWith(Platform.class)
class GaafheidRollenTest {

    private final Repository repository;
    private final Http http;

    GaafheidRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @Test
    void theRecordsManagerChecksADossierAndReadsWhatCameOfIt() {
        Behandelzaak zaak = ondertekend();
        String pad = "/kamerwoo/dossiers/" + zaak.dossier.getId();
        Http beheerder = http.als(zaak.informatiebeheerder, "geheim");

        assertThat(beheerder.get(pad + "/gaafheid").json().path("stukken").path(0).has("uitkomst"))
                .isFalse();
        assertThat(beheerder.post(pad + "/acties/controleer-dossier", "{}").status())
                .isEqualTo(200);
        JsonNode stuk = beheerder.get(pad + "/gaafheid").json().path("stukken").path(0);

        assertThat(stuk.path("uitkomst").asText()).isEqualTo("gaaf");
        assertThat(stuk.path("gevonden")).isEqualTo(stuk.path("controlegetal"));
        assertThat(stuk.path("gecontroleerdOp").asText()).isNotBlank();
    }

    @Test
    void whatSomebodyMayNotReadHeIsNotTold() {
        Behandelzaak zaak = ondertekend();
        NodeRef brief =
                repository.inMap(zaak.dossier).stream()
                        .filter(node -> repository.heeft(node, kw("ondertekend")))
                        .findFirst()
                        .orElseThrow();
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setInheritParentPermissions(brief, false));
        String pad = "/kamerwoo/dossiers/" + zaak.dossier.getId() + "/gaafheid";

        assertThat(http.get(pad).json().path("stukken")).hasSize(1);
        assertThat(http.als(zaak.behandelaar, "geheim").get(pad).json().path("stukken")).isEmpty();
    }

    @Test
    void theRecordsManagerConfirmsASignatureOnPaper() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        JsonNode stand =
                http.als(zaak.informatiebeheerder, "geheim")
                        .post(
                                "/kamerwoo/stukken/"
                                        + scan.getId()
                                        + "/acties/bevestig-natte-handtekening",
                                "{\"datum\": \"2026-01-15\", \"ondertekenaar\": \"M. van Proef\"}")
                        .json();

        assertThat(stand.path("verloop").path(0).path("besluit").asText())
                .isEqualTo("natte handtekening");
        assertThat(repository.heeft(scan, kw("ondertekend"))).isTrue();
    }

    private Behandelzaak ondertekend() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();
        return zaak;
    }
}
