package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Map;

/**
 * Who did what, and whose turn it is, is told by what people are called, beside their user names.
 * It makes the people itself, so it needs the repository besides the server.
 */
@Tag("rollen")
@ExtendWith(Platform.class)
class VerloopNamenTest {

    private final Repository repository;
    private final Http http;

    VerloopNamenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @Test
    void whoDecidedIsCalledByHisName() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();

        assertThat(verloop(zaak).path("verloop"))
                .filteredOn(deze -> zaak.ondertekenaar.equals(deze.path("door").asText()))
                .isNotEmpty()
                .allSatisfy(
                        deze ->
                                assertThat(deze.path("doorNaam").asText())
                                        .isEqualTo("Mede Werker"));
    }

    @Test
    void whoHasTheTurnIsCalledByHisName() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.dossier, kw("behandelaar"), zaak.behandelaar);
        zaak.actie(zaak.coordinator, "neem-in-behandeling", Map.of());
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");

        assertThat(verloop(zaak).path("taken"))
                .filteredOn(taak -> taak.has("eigenaar"))
                .isNotEmpty()
                .allSatisfy(
                        taak ->
                                assertThat(taak.path("eigenaarNaam").asText())
                                        .isEqualTo("Mede Werker"));
    }

    @Test
    void theTrailCallsPeopleByTheirNames() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();
        JsonNode regels = http.get(pad(zaak, "spoor")).json().path("regels");

        assertThat(regels)
                .filteredOn(regel -> zaak.ondertekenaar.equals(regel.path("wie").asText()))
                .isNotEmpty()
                .allSatisfy(
                        regel ->
                                assertThat(regel.path("wieNaam").asText())
                                        .isEqualTo("Mede Werker"));
    }

    private JsonNode verloop(Behandelzaak zaak) {
        return http.get(pad(zaak, "verloop")).json();
    }

    private static String pad(Behandelzaak zaak, String wat) {
        return "/kamerwoo/dossiers/" + zaak.dossier.getId() + "/" + wat;
    }
}
