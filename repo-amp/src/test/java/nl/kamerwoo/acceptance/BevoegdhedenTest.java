package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Share is told that somebody may do, so that it offers no action that would be refused. */
@Tag("api")
@ExtendWith(Platform.class)
class BevoegdhedenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Repository repository;

    BevoegdhedenTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aRecordsManagerVouchesForADossierAndItsDocuments() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);

        for (NodeRef node : List.of(zaak.dossier, zaak.stuk("kamerbrief"))) {
            assertThat(mag(zaak.informatiebeheerder, node))
                    .containsExactlyInAnyOrder("informatiebeheer", "archiefbeheer", "inlezen");
        }
    }

    @Test
    void anAdministratorKeepsRecordsButDoesNotVouchForThem() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);

        assertThat(mag(AuthenticationUtil.getAdminUserName(), zaak.dossier))
                .contains("archiefbeheer")
                .doesNotContain("informatiebeheer");
    }

    @Test
    void whoHasNoRoleInItMayDoNoMoreThanItsPlaceAllows() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);

        assertThat(mag(zaak.behandelaar, zaak.dossier)).containsExactly("inlezen");
    }

    @Test
    void questionsAreReadIntoADossierOfKamervragenAlone() {
        Behandelzaak zaak = Behandelzaak.wooverzoek(repository);

        assertThat(mag(zaak.behandelaar, zaak.stuk("nota"))).doesNotContain("inlezen");
    }

    @Test
    void questionsAreNotReadIntoADossierThatWasFiled() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef stuk = zaak.stuk("stuk");
        repository.zet(zaak.dossier, kw("status"), "gearchiveerd");

        assertThat(mag(zaak.behandelaar, stuk)).doesNotContain("inlezen");
    }

    @Test
    void theTreatmentOfANotaBeginsByItself() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);

        assertThat(mag(zaak.behandelaar, zaak.stuk("nota"))).contains("beginnen");
        assertThat(mag(zaak.behandelaar, zaak.stuk("stuk"))).doesNotContain("beginnen");
    }

    @Test
    void theTreatmentOfANotaBeginsOnce() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef nota = zaak.stuk("nota");
        zaak.actie(zaak.behandelaar, "neem-in-behandeling", nota, Map.of());

        assertThat(mag(zaak.behandelaar, nota)).contains("opstellen").doesNotContain("beginnen");
    }

    @Test
    void noTreatmentBeginsInADossierThatWasFiled() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef nota = zaak.stuk("nota");
        repository.zet(zaak.dossier, kw("status"), "gearchiveerd");

        assertThat(mag(zaak.behandelaar, nota)).doesNotContain("beginnen");
    }

    @Test
    void aStepIsOfWhomItWaitsFor() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);

        assertThat(mag(zaak.ondertekenaar, zaak.dossier))
                .containsExactlyInAnyOrder("ondertekenen", "terugsturen", "inlezen");
        assertThat(mag(zaak.behandelaar, zaak.dossier)).containsExactly("inlezen");
    }

    @Test
    void whoBeganAProcessMaySendBackButIsNotOfferedToSign() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);

        assertThat(mag(zaak.coordinator, zaak.dossier))
                .containsExactlyInAnyOrder("terugsturen", "inlezen");
    }

    @Test
    void whoDraftedIsNotOfferedToSignThoughHeIsASignatory() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.geefRol(zaak.behandelaar, "ONDERTEKENAAR");

        assertThat(mag(zaak.behandelaar, zaak.dossier))
                .containsExactlyInAnyOrder("terugsturen", "inlezen");
    }

    @Test
    void aStepThatWasTakenIsNobodysAnyMore() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();

        assertThat(mag(zaak.ondertekenaar, zaak.dossier)).containsExactly("inlezen");
    }

    @Test
    void whatANotaSuggestsIsOfferedWhereItsQuestionsAre() {
        NodeRef nota = notaOverVraag(2);

        assertThat(mag(AuthenticationUtil.getAdminUserName(), nota)).contains("overnemen");
    }

    @Test
    void whatANotaSuggestsIsNotOfferedWhereItsQuestionsAreNot() {
        NodeRef nota = notaOverVraag(8);

        assertThat(mag(AuthenticationUtil.getAdminUserName(), nota)).doesNotContain("overnemen");
    }

    @Test
    void whatANotaSuggestsIsNotOfferedInADossierThatWasFiled() {
        NodeRef nota = notaOverVraag(2);
        NodeRef dossier =
                repository.doe(() -> repository.nodes().getPrimaryParent(nota)).getParentRef();
        repository.zet(dossier, kw("status"), "gearchiveerd");

        assertThat(mag(AuthenticationUtil.getAdminUserName(), nota)).doesNotContain("overnemen");
    }

    /** In a dossier with questions 1 to 3; without content, so that reading it writes nothing. */
    private NodeRef notaOverVraag(int nummer) {
        NodeRef dossier = Behandelzaak.kamervragen(repository).dossier;
        String suggesties =
                "[{\"soort\": \"coordinatie\", \"ministerie\": \"BZK\", \"vragen\": ["
                        + nummer
                        + "]}]";
        return repository.doe(
                () ->
                        repository.maak(
                                dossier,
                                uniek("nota"),
                                kw("nota"),
                                Map.of(kw("suggesties"), suggesties)));
    }

    @Test
    void theDayOfRegistrationIsToldAsAlways() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        JsonNode dag = registratiedatum(zaak.behandelaar, zaak.dossier);

        assertThat(dag.path("iso8601").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*");
        assertThat(dag.path("value").asText()).isNotBlank();
    }

    private List<String> mag(String wie, NodeRef node) {
        JsonNode mag = registratiedatum(wie, node).path("mag");
        assertThat(mag.isObject()).isTrue();
        List<String> namen = new ArrayList<>();
        mag.fields().forEachRemaining(bevoegdheid -> namen.add(bevoegdheid.getKey()));
        assertThat(mag).allMatch(JsonNode::asBoolean);
        return namen;
    }

    private JsonNode registratiedatum(String wie, NodeRef node) {
        String json =
                repository.doeAls(
                        wie,
                        () ->
                                repository
                                        .bean(
                                                "jsonConversionComponent",
                                                JSONConversionComponent.class)
                                        .toJSON(node, true));
        try {
            return JSON.readTree(json).path("properties").path("kw:registratiedatum");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
