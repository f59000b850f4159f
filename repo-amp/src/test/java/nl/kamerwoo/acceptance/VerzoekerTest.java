package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.node.archive.RestoreNodeReport;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who made a request is known to the Woo team, and by no door to anybody else. */
@Tag("api")
@ExtendWith(Platform.class)
class VerzoekerTest {

    private static final String WOO_TEAM = "GROUP_KAMERWOO_WOO_BEHANDELAAR";

    /** So many seconds after a setting was saved it holds. */
    private static final int VAN_KRACHT = 4;

    private final Repository repository;
    private final String naam = uniek("Aanvrager");
    private Behandelzaak zaak;
    private NodeRef verzoeker;

    VerzoekerTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void legVast() {
        zaak = Behandelzaak.wooverzoek(repository);
        verzoeker = repository.doe(() -> maak(zaak.dossier));
    }

    /** By whatever door somebody fills in a form, it ends here. */
    private NodeRef maak(NodeRef verzoek) {
        Map<QName, Serializable> waarden =
                Map.of(
                        ContentModel.PROP_NAME,
                        naam,
                        kw("naam"),
                        naam,
                        kw("adres"),
                        "Plein 1, Den Haag",
                        kw("hoedanigheid"),
                        "journalist");
        return repository
                .nodes()
                .createNode(
                        verzoek, kw("verzoekergegevens"), kw("verzoeker"), kw("verzoeker"), waarden)
                .getChildRef();
    }

    @Test
    void theWooTeamKnowsWhoAsks() {
        assertThat(naamVolgens(zaak.wooBehandelaar)).isEqualTo(naam);
    }

    @Test
    void theWooTeamMayCorrectIt() {
        repository.doeAls(
                zaak.wooBehandelaar,
                () -> {
                    repository.nodes().setProperty(verzoeker, kw("hoedanigheid"), "burger");
                    return null;
                });

        assertThat(repository.waarde(verzoeker, kw("hoedanigheid"))).isEqualTo("burger");
    }

    @Test
    void nobodyElseReadsItWhateverHisRightsOnTheRequest() {
        assertThat(anderen())
                .allSatisfy(
                        wie ->
                                assertThatThrownBy(() -> naamVolgens(wie))
                                        .as(wie)
                                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void nobodyElseSeesThatThereIsSomething() {
        assertThat(anderen())
                .allSatisfy(wie -> assertThat(onder(zaak.dossier, wie)).as(wie).isEmpty());
        assertThat(onder(zaak.dossier, zaak.wooBehandelaar)).containsExactly(verzoeker);
    }

    @Test
    void nobodyElseFindsHimByHisName() {
        assertThat(anderen())
                .allSatisfy(
                        wie -> {
                            for (String veld : List.of("kw:naam", "cm:name")) {
                                assertThat(inDatabase(wie, veld)).as(wie).isEmpty();
                            }
                        });
    }

    @Test
    void theFullTextKnowsNoRequester() {
        assertThat(inTekst("admin")).isEmpty();
        assertThat(anderen()).allSatisfy(wie -> assertThat(inTekst(wie)).as(wie).isEmpty());
    }

    @Test
    void whoPutItThereDoesNotKeepItForHimself() {
        String medewerker = repository.gebruiker();
        Behandelzaak ander = Behandelzaak.wooverzoek(repository);
        recht(ander.dossier, medewerker, "Coordinator");
        NodeRef zijn = repository.doeAls(medewerker, () -> maak(ander.dossier));

        assertThatThrownBy(() -> naamVolgens(medewerker, zijn))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(naamVolgens(ander.wooBehandelaar, zijn)).isEqualTo(naam);
    }

    @Test
    void whoIsGivenTheWholeFolderAfterwardsDoesNotReadItEither() {
        String manager = repository.gebruiker();
        NodeRef map = repository.doe(() -> ouder(zaak.dossier));
        recht(map, manager, "Coordinator");

        assertThatThrownBy(() -> naamVolgens(manager)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherDirectieWithoutATeamOfItsOwnChangesNothing() {
        repository.zet(zaak.dossier, kw("behandelendeDirectie"), "Voortgezet Onderwijs");

        assertThat(groepen(verzoeker)).containsExactly(WOO_TEAM);
    }

    @Test
    void aDirectieWithATeamOfItsOwnKeepsItToThat() throws Exception {
        String directie = uniek("Directie");
        String groep = uniek("GROUP_WOO");
        Instellingendocument regels = new Instellingendocument(repository, "behandeling.txt");
        regels.tijdelijk(
                () -> {
                    regels.schrijf(
                            """
                            directies:
                              - naam: %s
                                groepen:
                                  woo-behandelaar: %s
                            """
                                    .formatted(directie, groep));
                    Instant vanKracht = Instant.now().plusSeconds(VAN_KRACHT);
                    Geduld.tot(Instant::now, vanKracht::isBefore);
                    repository.zet(zaak.dossier, kw("behandelendeDirectie"), directie);

                    assertThat(groepen(verzoeker)).containsExactly(groep);
                    assertThatThrownBy(() -> naamVolgens(zaak.wooBehandelaar))
                            .isInstanceOf(AccessDeniedException.class);
                });
    }

    @Test
    void aCopyOfTheRequestDoesNotSayWhoAsked() {
        NodeRef kopie = kopie(zaak.dossier);

        assertThat(onder(kopie, "admin")).isEmpty();
        assertThat(repository.heeft(kopie, kw("aangevraagd"))).isTrue();
    }

    @Test
    void aCopyOfItInAnotherRequestIsTheWooTeamsToo() {
        NodeRef ander = Behandelzaak.wooverzoek(repository).dossier;
        recht(ander, zaak.behandelaar, "Coordinator");
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copy(
                                                verzoeker,
                                                ander,
                                                kw("verzoekergegevens"),
                                                kw("verzoeker")));

        assertThat(groepen(kopie)).containsExactly(WOO_TEAM);
        assertThatThrownBy(() -> naamVolgens(zaak.behandelaar, kopie))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void throughTheTrashAndBackItIsStillTheWooTeamsAlone() {
        repository.voer(() -> repository.nodes().deleteNode(zaak.dossier));
        NodeRef weg = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, verzoeker.getId());
        assertThat(anderen())
                .allSatisfy(
                        wie ->
                                assertThatThrownBy(() -> naamVolgens(wie, weg))
                                        .as(wie)
                                        .isInstanceOf(AccessDeniedException.class));
        RestoreNodeReport terug =
                repository.doe(
                        () ->
                                repository
                                        .bean("nodeArchiveService", NodeArchiveService.class)
                                        .restoreArchivedNode(
                                                new NodeRef(
                                                        StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
                                                        zaak.dossier.getId())));

        assertThat(terug.getStatus().isSuccess()).isTrue();
        assertThat(naamVolgens(zaak.wooBehandelaar)).isEqualTo(naam);
        assertThat(anderen())
                .allSatisfy(
                        wie ->
                                assertThatThrownBy(() -> naamVolgens(wie))
                                        .as(wie)
                                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatTheNodeIsCalledTellsNothing() {
        assertThat(repository.waarde(verzoeker, ContentModel.PROP_NAME))
                .isEqualTo(verzoeker.getId());
    }

    @Test
    void theStepsOfTheRequestDoNotNameHim() {
        zaak.actie(zaak.wooBehandelaar, "neem-in-behandeling");

        assertThat(zaak.taken().toString()).doesNotContain(naam);
        assertThat(zaak.handelingen().toString()).doesNotContain(naam);
    }

    /** One of every role but the Woo team, a plain reader, and who manages the request. */
    private List<String> anderen() {
        List<String> anderen =
                new ArrayList<>(
                        List.of(
                                zaak.coordinator,
                                zaak.behandelaar,
                                zaak.parafeur,
                                zaak.ondertekenaar,
                                zaak.informatiebeheerder,
                                repository.gebruiker()));
        if (repository.doe(() -> repository.nodes().exists(zaak.dossier))) {
            anderen.add(repository.lezer(zaak.dossier));
            String manager = repository.gebruiker();
            recht(zaak.dossier, manager, "Coordinator");
            anderen.add(manager);
        }
        return anderen;
    }

    private String naamVolgens(String wie) {
        return naamVolgens(wie, verzoeker);
    }

    private String naamVolgens(String wie, NodeRef node) {
        return repository.doeAls(
                wie, () -> (String) repository.nodes().getProperties(node).get(kw("naam")));
    }

    /** The requester as somebody sees him; who may not see the request itself, sees nothing. */
    private List<NodeRef> onder(NodeRef verzoek, String wie) {
        return repository.doeAls(
                wie,
                () -> {
                    try {
                        return repository
                                .nodes()
                                .getChildAssocs(
                                        verzoek,
                                        kw("verzoekergegevens"),
                                        RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(band -> band.getChildRef())
                                .toList();
                    } catch (AccessDeniedException nietTeZien) {
                        return List.of();
                    }
                });
    }

    private List<NodeRef> inDatabase(String wie, String veld) {
        String vraag = "TYPE:\"kw:verzoeker\" AND =%s:\"%s\"".formatted(veld, naam);
        return gevonden(wie, vraag, QueryConsistency.TRANSACTIONAL);
    }

    private List<NodeRef> inTekst(String wie) {
        return gevonden(wie, "\"" + naam + "\"", QueryConsistency.TRANSACTIONAL_IF_POSSIBLE);
    }

    private List<NodeRef> gevonden(String wie, String fts, QueryConsistency hoe) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQueryConsistency(hoe);
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

    private NodeRef kopie(NodeRef verzoek) {
        return repository.doe(
                () ->
                        repository
                                .bean("CopyService", CopyService.class)
                                .copyAndRename(
                                        verzoek,
                                        ouder(verzoek),
                                        ContentModel.ASSOC_CONTAINS,
                                        kw(uniek("kopie")),
                                        true));
    }

    private NodeRef ouder(NodeRef node) {
        return repository.nodes().getPrimaryParent(node).getParentRef();
    }

    private void recht(NodeRef node, String wie, String recht) {
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(node, wie, recht, true));
    }

    /** Who has any right on it, whether of its own or inherited. */
    private Set<String> groepen(NodeRef node) {
        return repository.doe(
                () ->
                        Stream.of(repository.bean("PermissionService", PermissionService.class))
                                .flatMap(rechten -> rechten.getAllSetPermissions(node).stream())
                                .map(AccessPermission::getAuthority)
                                .collect(Collectors.toSet()));
    }
}
