package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Zoekzaak.dag;
import static nl.kamerwoo.acceptance.Zoekzaak.moment;
import static nl.kamerwoo.acceptance.Zoekzaak.volledigheid;
import static nl.kamerwoo.acceptance.Zoekzaak.waarde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** {@code GET /kamerwoo/stukken}: documents by their date, complete, and told how complete. */
@Tag("api")
@Tag("http")
@Tag("zone")
@ExtendWith(Platform.class)
class ZoekenTest {

    /** What the journalists of the seed's nota asked for. */
    private static final String PERIODE = "van=2023-11-18&tot=2023-11-27";

    private final Repository repository;
    private final Http http;
    private final Zoekzaak zaak;

    ZoekenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
        this.zaak = new Zoekzaak(repository, http);
    }

    @Test
    void bothEndsOfThePeriodAreIncluded() {
        zaak.stuk("2023-11-17");
        NodeRef eerste = zaak.stuk("2023-11-18");
        NodeRef laatste = zaak.stuk("2023-11-27");
        zaak.stuk("2023-11-28");

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE))).isEqualTo(Zoekzaak.ids(eerste, laatste));
    }

    @Test
    void aDayIsADayInTheNetherlandsInWhateverZoneItWasTyped() {
        NodeRef utc = zaak.stuk("stuk", Map.of(kw("datum"), moment("2023-11-27T00:00:00Z")));
        NodeRef westkust = zaak.stuk("stuk", Map.of(kw("datum"), moment("2023-11-27T08:00:00Z")));
        zaak.stuk("stuk", Map.of(kw("datum"), moment("2023-11-28T00:00:00Z")));

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE))).isEqualTo(Zoekzaak.ids(utc, westkust));
    }

    @Test
    void whatHasNoDateIsCountedApart() {
        zaak.stuk("2023-11-18");
        zaak.ongedateerd();
        JsonNode volledigheid = volledigheid(zaak.zoek(PERIODE));

        assertThat(volledigheid.path("inPeriode").asInt()).isEqualTo(1);
        assertThat(volledigheid.path("zonderDatum").asInt()).isEqualTo(1);
        assertThat(volledigheid.path("index").path("stand").asText()).isEqualTo("niet gevraagd");
    }

    @Test
    void theStatementIsToldInWords() {
        zaak.stuk("2023-11-18");
        zaak.ongedateerd();

        assertThat(volledigheid(zaak.zoek(PERIODE)).path("tekst").asText())
                .startsWith("1 stuk in de periode; 1 stuk zonder datum voldoet verder ook.");
    }

    @Test
    void whatHasNoDateIsListedApart() {
        zaak.stuk("2023-11-18");
        NodeRef een = zaak.ongedateerd();
        NodeRef twee = zaak.ongedateerd();

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE + "&zonderDatum=true")))
                .isEqualTo(Zoekzaak.ids(een, twee));
    }

    @Test
    void aDateThatIsGivenLaterCounts() {
        NodeRef stuk = zaak.ongedateerd();
        repository.zet(stuk, kw("datum"), dag("2023-11-20"));
        JsonNode antwoord = zaak.zoek(PERIODE);

        assertThat(Zoekzaak.ids(antwoord)).isEqualTo(Zoekzaak.ids(stuk));
        assertThat(volledigheid(antwoord).path("zonderDatum").asInt()).isZero();
    }

    @Test
    void aDateThatIsTakenAwayIsMissed() {
        NodeRef stuk = zaak.stuk("2023-11-20");
        repository.zet(stuk, kw("datum"), null);

        assertThat(volledigheid(zaak.zoek(PERIODE)).path("zonderDatum").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "van=2023-11-18, 3",
        "tot=2023-11-18, 2",
        "van=, 4",
        "van=2023-11-18&tot=2023-11-18, 1"
    })
    void thePeriodIsOpenWhereNoEndIsGiven(String vraag, int aantal) {
        List.of("2023-11-17", "2023-11-18", "2023-11-27", "2023-11-28").forEach(zaak::stuk);

        assertThat(Zoekzaak.ids(zaak.zoek(vraag))).hasSize(aantal);
    }

    @Test
    void documentsComeByDateThenByReference() {
        NodeRef later = zaak.stuk("2023-11-20");
        NodeRef tweede = metReferentie("B-" + later.getId());
        NodeRef eerste = metReferentie("A-" + later.getId());

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE))).isEqualTo(Zoekzaak.ids(eerste, tweede, later));
    }

    @Test
    void documentsOfOneDayComeByReferenceInWhateverZoneTheyWereTyped() {
        String eigen = uniek("");
        List<String> momenten =
                List.of("2023-11-19T08:00:00Z", "2023-11-18T23:00:00Z", "2023-11-19T00:00:00Z");
        List<String> alle = new ArrayList<>();
        for (int i = 0; i < momenten.size(); i++) {
            alle.add(metReferentie("D" + i + eigen, moment(momenten.get(i))).getId());
        }
        alle.add(metReferentie("A" + eigen, moment("2023-11-19T23:00:00Z")).getId());

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE))).isEqualTo(alle);
        assertThat(bladzijden(PERIODE, 1)).isEqualTo(alle);
        assertThat(bladzijden(PERIODE, 2)).isEqualTo(alle);
    }

    private NodeRef metReferentie(String referentie) {
        return metReferentie(referentie, dag("2023-11-19"));
    }

    private NodeRef metReferentie(String referentie, Date datum) {
        return zaak.stuk("stuk", Map.of(kw("datum"), datum, kw("referentie"), referentie));
    }

    @Test
    void pagesTogetherHoldEachDocumentOnce() {
        List<String> alle = new ArrayList<>();
        for (String dag :
                List.of("2023-11-18", "2023-11-19", "2023-11-19", "2023-11-19", "2023-11-20")) {
            alle.add(zaak.stuk(dag).getId());
        }

        assertThat(bladzijden(PERIODE, 2)).isEqualTo(alle);
    }

    @Test
    void pagesOfWhatHasNoDateHoldEachDocumentOnce() {
        List<String> alle =
                List.of(zaak.ongedateerd(), zaak.ongedateerd(), zaak.ongedateerd()).stream()
                        .map(NodeRef::getId)
                        .toList();

        assertThat(bladzijden("zonderDatum=true", 2)).isEqualTo(alle);
    }

    /** Goes through the pages, of so many documents each. */
    private List<String> bladzijden(String vraag, int aantal) {
        String elk = vraag + "&aantal=" + aantal;
        List<String> gelezen = new ArrayList<>();
        JsonNode bladzijde = zaak.zoek(elk);
        gelezen.addAll(Zoekzaak.ids(bladzijde));
        while (bladzijde.has("volgende")) {
            bladzijde = zaak.zoek(elk + "&na=" + bladzijde.path("volgende").asText());
            gelezen.addAll(Zoekzaak.ids(bladzijde));
        }
        return gelezen;
    }

    @Test
    void whatIsFiledBeforeAPagesEndDoesNotMoveTheNext() {
        zaak.stuk("2023-11-19");
        NodeRef tweede = zaak.stuk("2023-11-20");
        String na = zaak.zoek(PERIODE + "&aantal=1").path("volgende").asText();
        zaak.stuk("2023-11-18");

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE + "&na=" + na))).isEqualTo(Zoekzaak.ids(tweede));
    }

    @Test
    void aDocumentInAFolderOfTheDossierIsFoundToo() {
        NodeRef map =
                repository.doe(
                        () ->
                                repository.maak(
                                        zaak.dossier(), "bijlagen", ContentModel.TYPE_FOLDER));
        NodeRef stuk = zaak.stuk(map, "stuk", Map.of(kw("datum"), dag("2023-11-20")));

        assertThat(Zoekzaak.ids(zaak.zoek(PERIODE))).isEqualTo(Zoekzaak.ids(stuk));
    }

    @Test
    void aCopyToWorkOnIsNoDocumentOfItsOwn() {
        NodeRef stuk = zaak.stuk("2023-11-20");
        repository.doe(
                () ->
                        repository
                                .bean("CheckoutCheckinService", CheckOutCheckInService.class)
                                .checkout(stuk));
        JsonNode antwoord = zaak.zoek(PERIODE);

        assertThat(Zoekzaak.ids(antwoord)).isEqualTo(Zoekzaak.ids(stuk));
        assertThat(volledigheid(antwoord).path("inPeriode").asInt()).isEqualTo(1);
    }

    @Test
    void whoMayNotReadADocumentDoesNotFindIt() {
        NodeRef open = zaak.stuk("2023-11-19");
        zaak.sluit(zaak.stuk("2023-11-20"));
        JsonNode antwoord = zaak.zoekAls(repository.lezer(zaak.dossier()), PERIODE);

        assertThat(Zoekzaak.ids(antwoord)).isEqualTo(Zoekzaak.ids(open));
        assertThat(volledigheid(antwoord).path("inPeriode").asInt()).isEqualTo(1);
    }

    @Test
    void whoMayNotReadADocumentIsNotToldThatItIsThere() {
        zaak.sluit(zaak.stuk("2023-11-20"));

        JsonNode antwoord = zaak.zoekAls(repository.lezer(zaak.dossier()), PERIODE);

        assertThat(volledigheid(antwoord).has("zonderRecht")).isFalse();
    }

    @Test
    void theWooCoordinatorIsToldHowManyHeMayNotRead() {
        zaak.stuk("2023-11-19");
        zaak.sluit(zaak.stuk("2023-11-20"));
        zaak.sluit(zaak.ongedateerd());
        String coordinator = repository.lezer(zaak.dossier());
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_WOO_COORDINATOR", coordinator));
        JsonNode antwoord = zaak.zoekAls(coordinator, PERIODE);

        assertThat(volledigheid(antwoord).path("zonderRecht").asInt()).isEqualTo(2);
        assertThat(antwoord.path("stukken")).hasSize(1);
    }

    @Test
    void aDocumentTellsItsDossier() {
        zaak.stuk("2023-11-19");

        assertThat(zaak.zoek(PERIODE).path("stukken").path(0).path("dossier").path("id").asText())
                .isEqualTo(zaak.dossier().getId());
    }

    @Test
    void aDossierThatMayNotBeSeenIsNotTold() {
        NodeRef stuk = zaak.stuk("2023-11-19");
        String lezer = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(stuk, lezer, PermissionService.CONSUMER, true));
        zaak.sluit(zaak.dossier());
        String referentie = waarde(repository.referentie(zaak.dossier()));

        assertThat(
                        http.als(lezer, "geheim")
                                .get("/kamerwoo/stukken?" + PERIODE + "&aantal=500")
                                .tekst())
                .doesNotContain(zaak.dossier().getId())
                .doesNotContain(referentie);
    }
}
