package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who may redact, and what becomes of the redacted version when the document changes. */
@Tag("rollen")
@ExtendWith(Platform.class)
class GelaktRollenTest {

    private final Repository repository;
    private final Http http;
    private NodeRef dossier;
    private NodeRef stuk;

    GelaktRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @BeforeEach
    void maakGeslotenDossier() {
        dossier = repository.dossier();
        repository.voer(() -> rechten().setInheritParentPermissions(dossier, false));
        stuk = repository.upload(dossier, "memo.txt", "Jansen belde.");
        repository.gelezen(stuk);
    }

    @Test
    void whoMayChangeTheDocumentMayRedactIt() {
        assertThat(leg(met("Collaborator")).status()).isEqualTo(201);
    }

    @Test
    void whoMayOnlyReadItMayNot() {
        Antwoord antwoord = leg(met(PermissionService.CONSUMER));

        assertThat(antwoord.status()).isEqualTo(403);
        assertThat(Loket.melding(antwoord)).contains("U mag bij dit stuk geen gelakte versie");
        assertThat(gelakteVersies(stuk)).isEmpty();
    }

    @Test
    void theWooTeamMayRedactWhatItMayRead() {
        assertThat(leg(wooLid(met(PermissionService.CONSUMER))).status()).isEqualTo(201);
    }

    @Test
    void theWooTeamDoesNotSeeWhatItMayNotRead() {
        assertThat(leg(wooLid(repository.gebruiker())).status()).isEqualTo(404);
    }

    @Test
    void whoMayReadTheDocumentMayReadItsRedactedVersion() {
        leg(met("Collaborator"));

        assertThat(als(met(PermissionService.CONSUMER)).get(pad()).tekst()).isEqualTo("XXXXXX");
        assertThat(als(repository.gebruiker()).get(pad()).status()).isEqualTo(404);
    }

    @Test
    void itIsNeverRegisteredNorMadeADocument() {
        leg(met("Collaborator"));
        NodeRef gelakt = gelakteVersies(stuk).get(0);

        assertThat(repository.type(gelakt)).isEqualTo(kw("gelakteversie"));
        assertThat(repository.waarden(gelakt))
                .doesNotContainKeys(kw("referentie"), kw("leesstatus"), kw("datum"));
    }

    @Test
    void itIsOutOfDateWhenTheDocumentChanges() {
        leg(met("Collaborator"));
        assertThat(verouderd()).isEqualTo("false");
        repository.schrijfNieuw(stuk, "De Vries belde.");

        assertThat(verouderd()).isEqualTo("true");
    }

    @Test
    void itIsGoodAgainWhenItIsMadeAnew() {
        leg(met("Collaborator"));
        repository.schrijfNieuw(stuk, "De Vries belde.");
        leg(met("Collaborator"));

        assertThat(verouderd()).isEqualTo("false");
        assertThat(gelakteVersies(stuk)).hasSize(1);
    }

    @Test
    void otherValuesOfTheDocumentDoNotMakeItOutOfDate() {
        leg(met("Collaborator"));
        repository.zet(stuk, kw("toelichting"), "Anders.");

        assertThat(verouderd()).isEqualTo("false");
    }

    @Test
    void aCopyOfTheDocumentIsNotRedacted() {
        leg(met("Collaborator"));
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                stuk,
                                                dossier,
                                                ContentModel.ASSOC_CONTAINS,
                                                Repository.bandnaam(uniek("kopie")),
                                                true));

        assertThat(gelakteVersies(kopie)).isEmpty();
        assertThat(gelakteVersies(stuk)).hasSize(1);
    }

    @Test
    void checkedOutAndInUnchangedTheDocumentKeepsIt() {
        leg(met("Collaborator"));
        repository.voer(
                () -> {
                    CheckOutCheckInService coci =
                            repository.bean("CheckOutCheckInService", CheckOutCheckInService.class);
                    coci.checkin(coci.checkout(stuk), null);
                });

        assertThat(verouderd()).isEqualTo("false");
    }

    private List<NodeRef> gelakteVersies(NodeRef node) {
        return repository.doe(
                () ->
                        repository
                                .nodes()
                                .getChildAssocs(
                                        node, kw("gelakteVersie"), RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(ChildAssociationRef::getChildRef)
                                .toList());
    }

    private String verouderd() {
        return http.bestand(pad()).headers().firstValue("X-Kamerwoo-Verouderd").orElse("");
    }

    private Antwoord leg(String wie) {
        return als(wie).bestand(pad(), "gelakt.txt", "XXXXXX".getBytes(StandardCharsets.UTF_8));
    }

    private Http als(String wie) {
        return http.als(wie, "geheim");
    }

    private String pad() {
        return "/kamerwoo/stukken/" + stuk.getId() + "/gelakt";
    }

    private String met(String recht) {
        String naam = repository.gebruiker();
        repository.voer(() -> rechten().setPermission(dossier, naam, recht, true));
        return naam;
    }

    private String wooLid(String naam) {
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_WOO_BEHANDELAAR", naam));
        return naam;
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }
}
