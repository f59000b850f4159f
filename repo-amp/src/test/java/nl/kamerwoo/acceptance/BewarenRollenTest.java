package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Who sees what may be destroyed, and what he sees of it. */
@Tag("rollen")
@ExtendWith(Platform.class)
class BewarenRollenTest {

    /** So long ago that nothing else is due before it. */
    private static final LocalDate BESLOTEN = LocalDate.of(1955, 6, 1);

    private static final LocalDate OP = BESLOTEN.plusYears(10);

    private final Repository repository;
    private final Http http;
    private NodeRef verzoek;

    BewarenRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @BeforeEach
    void sluit() {
        verzoek = repository.dossier(kw("wooverzoek"));
        repository.doe(() -> repository.maak(verzoek, "=1+1" + uniek("stuk"), kw("stuk")));
        repository.zet(verzoek, kw("besluitOp"), Behandelzaak.dag(BESLOTEN));
        repository.zet(verzoek, kw("onderwerp"), "=HYPERLINK(1)");
        repository.zet(verzoek, kw("status"), "afgedaan");
        repository.voer(() -> rechten().setInheritParentPermissions(verzoek, false));
    }

    @Test
    void aRecordsManagerSeesWhatHeMayRead() {
        String lid = lidVan("INFORMATIEBEHEERDER");
        assertThat(ids(lid, OP)).doesNotContain(verzoek.getId());

        magLezen(lid);
        assertThat(ids(lid, OP)).contains(verzoek.getId());
        assertThat(ids(lid, OP.minusDays(1))).doesNotContain(verzoek.getId());
    }

    @Test
    void aLineTellsWhy() {
        String lid = lidVan("INFORMATIEBEHEERDER");
        magLezen(lid);
        JsonNode regel =
                regels(lid, OP).stream()
                        .filter(een -> een.path("id").asText().equals(verzoek.getId()))
                        .findFirst()
                        .orElseThrow();

        assertThat(regel.path("soort").asText()).isEqualTo("wooverzoek");
        assertThat(regel.path("bewaartermijn").asText()).isEqualTo("P10Y");
        assertThat(regel.path("bewarenVanaf").asText()).isEqualTo(BESLOTEN.toString());
        assertThat(regel.path("vernietigenOp").asText()).isEqualTo(OP.toString());
        assertThat(regel.path("waardering").asText()).isEqualTo("vernietigen");
    }

    @Test
    void inASheetNothingIsAFormula() {
        String lid = lidVan("INFORMATIEBEHEERDER");
        magLezen(lid);
        String csv = http.als(lid, "geheim").get("/kamerwoo/bewaren?formaat=csv&op=" + OP).tekst();

        assertThat(csv).contains(";'=HYPERLINK(1);").contains(verzoek.getId());
    }

    @Test
    void nobodyElseSeesItAndHearsWhy() {
        for (String rol : List.of("COORDINATOR", "BEHANDELAAR", "WOO_BEHANDELAAR")) {
            Antwoord antwoord = http.als(lidVan(rol), "geheim").get("/kamerwoo/bewaren");

            assertThat(antwoord.status()).as(rol).isEqualTo(403);
            assertThat(Loket.melding(antwoord)).contains("Alleen informatiebeheerders");
        }
    }

    @Test
    void whatIsKeptAfterAllIsNotDue() {
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addProperties(verzoek, Map.of(kw("waardering"), "bewaren")));
        String lid = lidVan("INFORMATIEBEHEERDER");
        magLezen(lid);

        assertThat(ids(lid, OP)).doesNotContain(verzoek.getId());
    }

    private List<String> ids(String wie, LocalDate op) {
        return regels(wie, op).stream().map(regel -> regel.path("id").asText()).toList();
    }

    private List<JsonNode> regels(String wie, LocalDate op) {
        JsonNode json = http.als(wie, "geheim").get("/kamerwoo/bewaren?aantal=500&op=" + op).json();
        return StreamSupport.stream(json.path("regels").spliterator(), false).toList();
    }

    private String lidVan(String rol) {
        String naam = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_" + rol, naam));
        return naam;
    }

    private void magLezen(String wie) {
        repository.voer(
                () -> rechten().setPermission(verzoek, wie, PermissionService.CONSUMER, true));
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }
}
