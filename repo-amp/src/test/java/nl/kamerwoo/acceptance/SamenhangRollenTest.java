package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

/**
 * Of a dossier that somebody may not read, he is not told that something hangs together with it, or
 * may. It makes the people itself, so it needs the repository besides the server.
 */
@Tag("rollen")
@ExtendWith(Platform.class)
class SamenhangRollenTest {

    private final Repository repository;
    private final Http http;
    private final String woord = uniek("kwestie").replaceAll("[^a-z]", "");
    private NodeRef verzoek;
    private NodeRef vragen;
    private String lezer;

    SamenhangRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @BeforeEach
    void maakDossiers() {
        verzoek = repository.dossier(kw("wooverzoek"));
        vragen = repository.dossier(kw("kamervragendossier"));
        for (NodeRef dossier : List.of(verzoek, vragen)) {
            repository.zet(dossier, kw("onderwerp"), "De " + woord);
            repository.voer(() -> rechten().setInheritParentPermissions(dossier, false));
        }
        repository.zet(verzoek, kw("trefwoorden"), new ArrayList<>(List.of(woord)));
        repository.zet(verzoek, kw("betrokkenMinisteries"), new ArrayList<>(List.of("OCW")));
        repository.zet(vragen, kw("gerichtAan"), new ArrayList<>(List.of("OCW")));
        lezer = repository.lezer(vragen);
    }

    @Test
    void aRequestThatSomebodyMayNotReadIsNotSuggestedToHim() {
        assertThat(http.get(pad(vragen)).tekst()).contains(verzoek.getId());
        zietNiets(als(lezer).get(pad(vragen)));
    }

    private static void zietNiets(Antwoord antwoord) {
        for (String lijst : List.of("gekoppeld", "suggesties", "afgewezen")) {
            assertThat(antwoord.json().path(lijst).isArray()).as(lijst).isTrue();
            assertThat(antwoord.json().path(lijst)).as(lijst).isEmpty();
        }
    }

    @Test
    void norIsHeToldThatItIsTiedOrWasSaidNotToBe() {
        for (String meer : new String[] {"", ", \"afgewezen\": true"}) {
            Antwoord antwoord =
                    http.post(
                            pad(vragen), "{\"dossier\": \"" + verzoek.getId() + "\"" + meer + "}");
            assertThat(antwoord.status()).as(antwoord.tekst()).isIn(200, 409);
            zietNiets(als(lezer).get(pad(vragen)));
        }
        for (String deur : new String[] {"/spoor", "/verloop", ""}) {
            assertThat(als(lezer).get("/kamerwoo/dossiers/" + vragen.getId() + deur).tekst())
                    .as(deur)
                    .doesNotContain(verzoek.getId(), "samenhang", "gekoppeld");
        }
    }

    @Test
    void heCannotTellByTyingWhetherItIsThere() {
        String schrijver = repository.lezer(vragen);
        repository.voer(() -> rechten().setPermission(vragen, schrijver, "Collaborator", true));
        Antwoord antwoord =
                als(schrijver).post(pad(vragen), "{\"dossier\": \"" + verzoek.getId() + "\"}");

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(als(schrijver).delete(pad(vragen) + "/" + verzoek.getId()).status())
                .isEqualTo(404);
    }

    @Test
    void whoMayOnlyReadBothTiesNothing() {
        repository.voer(() -> rechten().setPermission(verzoek, lezer, "Consumer", true));
        Http zijn = als(lezer);
        String json = "{\"dossier\": \"" + verzoek.getId() + "\"}";

        assertThat(zijn.get(pad(vragen)).tekst()).contains(verzoek.getId());
        assertThat(zijn.post(pad(vragen), json).status()).isEqualTo(403);
        assertThat(zijn.post(pad(vragen), json.replace("}", ", \"afgewezen\": true}")).status())
                .isEqualTo(403);
        assertThat(zijn.delete(pad(vragen) + "/" + verzoek.getId()).status()).isEqualTo(403);
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }

    private Http als(String wie) {
        return http.als(wie, "geheim");
    }

    private static String pad(NodeRef dossier) {
        return "/kamerwoo/dossiers/" + dossier.getId() + "/samenhang";
    }
}
