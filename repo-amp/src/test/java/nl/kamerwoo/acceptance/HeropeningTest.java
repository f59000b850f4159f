package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;

/** A records manager takes a signature off; what was signed is not lost. */
@Tag("api")
@ExtendWith(Platform.class)
class HeropeningTest {

    private static final Map<String, String> REDEN = Map.of("reden", "Verkeerd zaaknummer.");

    private final Repository repository;
    private Ondertekend stuk;

    HeropeningTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void onderteken() {
        stuk = Ondertekend.brief(repository);
    }

    @Test
    void theSignatureIsOff() {
        heropen(stuk.zaak().informatiebeheerder);

        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isFalse();
        assertThat(repository.waarden(stuk.brief()))
                .doesNotContainKeys(kw("ondertekendDoor"), kw("controlegetal"));
    }

    @Test
    void aRecordsManagerNeedsNoMoreThanToReadIt() {
        repository.voer(
                () -> {
                    PermissionService rechten =
                            repository.bean("PermissionService", PermissionService.class);
                    rechten.deletePermission(
                            stuk.zaak().dossier, stuk.zaak().informatiebeheerder, "Collaborator");
                    rechten.setPermission(
                            stuk.zaak().dossier,
                            stuk.zaak().informatiebeheerder,
                            PermissionService.CONSUMER,
                            true);
                });
        heropen(stuk.zaak().informatiebeheerder);

        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isFalse();
    }

    @Test
    void itCanBeChangedAgain() {
        heropen(stuk.zaak().informatiebeheerder);
        repository.schrijfNieuw(stuk.brief(), "Verbeterd.");

        assertThat(repository.inhoud(stuk.brief())).asString().isEqualTo("Verbeterd.");
    }

    @Test
    void itCanBeSignedAnew() {
        heropen(stuk.zaak().informatiebeheerder);
        stuk.zaak().actie(stuk.zaak().coordinator, "stuur-terug", REDEN);
        stuk.zaak().onderteken();

        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isTrue();
    }

    @Test
    void asItWasSignedItStaysAmongItsVersions() {
        heropen(stuk.zaak().informatiebeheerder);
        List<Version> versies = versies();

        assertThat(versies)
                .extracting(Version::getDescription)
                .startsWith(
                        "Heropend door "
                                + stuk.zaak().informatiebeheerder
                                + ": Verkeerd zaaknummer.",
                        "Zoals ondertekend door " + stuk.zaak().ondertekenaar + ".");
        assertThat(repository.heeft(versies.get(0).getFrozenStateNodeRef(), kw("ondertekend")))
                .isFalse();
        assertThat(repository.heeft(versies.get(1).getFrozenStateNodeRef(), kw("ondertekend")))
                .isTrue();
    }

    @Test
    void theDossierTellsWhoReopenedWhatAndWhy() {
        heropen(stuk.zaak().informatiebeheerder);

        assertThat(stuk.zaak().handelingen())
                .last()
                .satisfies(
                        laatste ->
                                assertThat(laatste)
                                        .containsEntry(kw("besluit"), "heropend")
                                        .containsEntry(kw("reden"), "Verkeerd zaaknummer.")
                                        .containsEntry(
                                                kw("uitgevoerdDoor"),
                                                stuk.zaak().informatiebeheerder)
                                        .containsEntry(
                                                kw("betreft"),
                                                repository.waarde(
                                                        stuk.brief(), ContentModel.PROP_NAME)));
    }

    @Test
    void nobodyElseReopens() {
        for (String ander :
                List.of(
                        AuthenticationUtil.getAdminUserName(),
                        stuk.zaak().ondertekenaar,
                        stuk.zaak().coordinator)) {
            assertThatThrownBy(() -> Taal.nederlands(() -> heropen(ander)))
                    .as(ander)
                    .hasStackTraceContaining("Alleen een informatiebeheerder");
        }
        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isTrue();
    }

    @Test
    void aRecordsManagerWhoMayNotReadItDoesNotReopenItEither() {
        String ander = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_INFORMATIEBEHEERDER", ander));
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setInheritParentPermissions(stuk.zaak().dossier, false));

        assertThatThrownBy(() -> heropen(ander)).isInstanceOf(RuntimeException.class);
        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isTrue();
    }

    @Test
    void aReasonIsAskedFor() {
        assertThatThrownBy(
                        () ->
                                stuk.zaak()
                                        .actie(
                                                stuk.zaak().informatiebeheerder,
                                                "heropen",
                                                stuk.brief(),
                                                Map.of("reden", "  ")))
                .isInstanceOf(RuntimeException.class);
        assertThat(repository.heeft(stuk.brief(), kw("ondertekend"))).isTrue();
    }

    @Test
    void whatIsNotSignedIsNotReopened() {
        NodeRef ander = stuk.zaak().stuk("nota");

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                stuk.zaak()
                                                        .actie(
                                                                stuk.zaak().informatiebeheerder,
                                                                "heropen",
                                                                ander,
                                                                REDEN)))
                .hasStackTraceContaining("Dit stuk is niet ondertekend.");
    }

    private void heropen(String wie) {
        stuk.zaak().actie(wie, "heropen", stuk.brief(), REDEN);
    }

    private List<Version> versies() {
        return repository.doe(
                () ->
                        List.copyOf(
                                repository
                                        .bean("VersionService", VersionService.class)
                                        .getVersionHistory(stuk.brief())
                                        .getAllVersions()));
    }
}
