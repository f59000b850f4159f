package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.stream.Stream;

/**
 * The doors of the module over HTTP as each role: who may know who asks, and what others hear. It
 * makes the people itself, so it needs the repository besides the server.
 */
@Tag("rollen")
@ExtendWith(Platform.class)
class VerzoekerRollenTest {

    private final Repository repository;
    private final Http http;
    private final String naam = uniek("Aanvrager");
    private Behandelzaak zaak;

    VerzoekerRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @BeforeEach
    void legVast() {
        zaak = Behandelzaak.wooverzoek(repository);
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setInheritParentPermissions(zaak.dossier, false));
        Antwoord antwoord = als(zaak.wooBehandelaar).put(pad(), "{\"naam\": \"" + naam + "\"}");
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
    }

    @Test
    void theWooTeamAndTheAdministratorKnow() {
        assertThat(als(zaak.wooBehandelaar).get(pad()).json().path("naam").asText())
                .isEqualTo(naam);
        assertThat(http.get(pad()).json().path("naam").asText()).isEqualTo(naam);
    }

    @Test
    void othersHearTheSameWhetherOrNotThereIsSomethingToKnow() {
        Behandelzaak zonder = Behandelzaak.wooverzoek(repository);
        Antwoord metVerzoeker = als(zaak.coordinator).get(pad());
        Antwoord zonderVerzoeker = als(zonder.coordinator).get(pad(zonder));

        assertThat(metVerzoeker.status()).isEqualTo(403);
        assertThat(zonderVerzoeker.status()).isEqualTo(403);
        assertThat(melding(metVerzoeker)).isEqualTo(melding(zonderVerzoeker));
    }

    @Test
    void nobodyElseMayKnowTellOrForgetIt() {
        lezers().forEach(
                        wie -> {
                            Http zijn = als(wie);
                            assertThat(zijn.get(pad()).status()).as(wie).isEqualTo(403);
                            assertThat(zijn.put(pad(), "{\"naam\": \"X\"}").status())
                                    .as(wie)
                                    .isEqualTo(403);
                            assertThat(zijn.delete(pad()).status()).as(wie).isEqualTo(403);
                        });
        assertThat(http.get(pad()).json().path("naam").asText()).isEqualTo(naam);
    }

    @Test
    void forWhoMayNotSeeTheRequestThereIsNone() {
        String buitenstaander = repository.gebruiker();
        String teamgenoot = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_WOO_BEHANDELAAR", teamgenoot));

        assertThat(als(buitenstaander).get(pad()).status()).isEqualTo(404);
        assertThat(als(teamgenoot).get(pad()).status()).isEqualTo(404);
    }

    @Test
    void noDoorOfTheModuleNamesHimToWhoMayReadTheRequest() {
        zaak.actie(zaak.wooBehandelaar, "neem-in-behandeling");
        List<String> deuren =
                List.of(
                        "/kamerwoo",
                        "/kamerwoo/dossiers?aantal=500",
                        "/kamerwoo/dossiers/" + zaak.dossier.getId(),
                        "/kamerwoo/dossiers/" + zaak.dossier.getId() + "/verloop",
                        "/kamerwoo/dossiers/" + zaak.dossier.getId() + "/spoor",
                        "/kamerwoo/dossiers/" + zaak.dossier.getId() + "/vragen");

        lezers().forEach(
                        wie ->
                                assertThat(deuren)
                                        .allSatisfy(
                                                deur -> {
                                                    Antwoord antwoord = als(wie).get(deur);
                                                    assertThat(antwoord.status())
                                                            .as(deur)
                                                            .isEqualTo(200);
                                                    assertThat(antwoord.tekst())
                                                            .as(wie + " " + deur)
                                                            .doesNotContain(naam);
                                                }));
    }

    /** Once the index knows what else was written that moment, it would know him too. */
    @Test
    void theFullTextKnowsNoRequester() {
        Zoekindex.moetErZijn(repository);
        String onderwerp = uniek("onderwerp").replace("-", "");
        repository.zet(zaak.dossier, kw("onderwerp"), onderwerp);
        Geduld.tot(
                () -> inTekst("admin", "kw:onderwerp:" + onderwerp),
                gevonden -> !gevonden.isEmpty());

        String gezocht = naam.replace("-", " ");
        assertThat(inTekst("admin", "\"" + gezocht + "\"")).isEmpty();
        lezers().forEach(
                        wie ->
                                assertThat(inTekst(wie, "kw:naam:\"" + gezocht + "\""))
                                        .as(wie)
                                        .isEmpty());
    }

    private List<NodeRef> inTekst(String wie, String fts) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQuery(fts);
        return repository.doeAls(
                wie,
                () -> {
                    ResultSet gevonden =
                            repository.bean("SearchService", SearchService.class).query(vraag);
                    try {
                        return gevonden.getNodeRefs();
                    } finally {
                        gevonden.close();
                    }
                });
    }

    /** Everybody who may read the request and is not of its Woo team. */
    private Stream<String> lezers() {
        String manager = repository.lezer(zaak.dossier);
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(zaak.dossier, manager, "Coordinator", true));
        return Stream.of(
                zaak.coordinator,
                zaak.behandelaar,
                zaak.parafeur,
                zaak.ondertekenaar,
                zaak.informatiebeheerder,
                repository.lezer(zaak.dossier),
                manager);
    }

    /** Without the number that the server gives each message. */
    private static String melding(Antwoord antwoord) {
        return Loket.melding(antwoord).replaceFirst("^[0-9]+ ", "");
    }

    private Http als(String wie) {
        return http.als(wie, "geheim");
    }

    private String pad() {
        return pad(zaak);
    }

    private static String pad(Behandelzaak van) {
        return "/kamerwoo/dossiers/" + van.dossier.getId() + "/verzoeker";
    }
}
