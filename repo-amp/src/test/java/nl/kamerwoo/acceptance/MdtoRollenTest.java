package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http.Antwoord;
import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.pakket.Uitgepakt;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Who fetches a dossier for the archive, and what is in it when things change or are closed. */
@Tag("rollen")
@ExtendWith(Platform.class)
class MdtoRollenTest {

    /** More than a network holds on its way. */
    private static final int GROOT = 40 << 20;

    private final Repository repository;
    private final Http http;
    private Bewaarzaak zaak;

    MdtoRollenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @BeforeEach
    void sluit() {
        zaak = new Bewaarzaak(repository, "stuk");
        repository.zet(zaak.verzoek, kw("betrokkenMinisteries"), new ArrayList<>(List.of("OCW")));
        repository.voer(() -> rechten().setInheritParentPermissions(zaak.verzoek, false));
    }

    @Test
    void aRecordsManagerWhoMayReadTheDossierGetsIt() {
        Uitgepakt pakket = pakket(http.als(zaak.informatiebeheerder(), "geheim"));

        assertThat(pakket.manifest().path("aantallen").path("geleverd").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyElseGetsItAndHearsWhy() {
        Antwoord antwoord = http.als(zaak.medewerker(), "geheim").get(pad());

        assertThat(antwoord.status()).isEqualTo(403);
        assertThat(Loket.melding(antwoord)).contains("Alleen de informatiebeheerders");
        assertThat(http.als(repository.gebruiker(), "geheim").get(pad()).status()).isEqualTo(404);
    }

    @Test
    void whatTheUserMayNotReadIsNotInItAndIsCounted() {
        String beheerder = zaak.informatiebeheerder();
        repository.voer(() -> rechten().setInheritParentPermissions(zaak.stuk, false));
        Uitgepakt pakket = pakket(http.als(beheerder, "geheim"));

        assertThat(pakket.manifest().path("aantallen").path("verborgen").asInt()).isEqualTo(1);
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
        assertThat(pakket.namen()).noneMatch(naam -> naam.contains("/0001/"));
    }

    @Test
    void itTellsHowLongItIsKeptWhatHangsTogetherAndWhoSigned() {
        NodeRef bijlage =
                repository.doe(() -> repository.maak(zaak.verzoek, uniek("bijlage"), kw("stuk")));
        NodeRef ander = repository.dossier(kw("kamervragendossier"));
        repository.voer(
                () -> {
                    repository.nodes().createAssociation(zaak.stuk, bijlage, kw("bijlage"));
                    repository.nodes().createAssociation(zaak.verzoek, ander, kw("hangtSamenMet"));
                    repository
                            .nodes()
                            .addProperties(
                                    zaak.stuk,
                                    Map.of(
                                            kw("beoordeling"),
                                            "Deels openbaar",
                                            kw("weigeringsgronden"),
                                            new ArrayList<>(List.of("5.1.2e"))));
                });
        Uitgepakt pakket = pakket(http);
        List<String> xml =
                pakket.namen().stream()
                        .filter(naam -> naam.endsWith(".mdto.xml"))
                        .map(pakket::tekst)
                        .toList();

        assertThat(xml)
                .allSatisfy(deze -> assertThat(Schemakeuring.MDTO.bezwaren(deze)).isEmpty())
                .anyMatch(deze -> deze.contains("<begripLabel>Heeft bijlage</begripLabel>"))
                .anyMatch(deze -> deze.contains("<begripLabel>Is bijlage van</begripLabel>"))
                .anyMatch(
                        deze ->
                                deze.contains("<begripLabel>Refereert aan</begripLabel>")
                                        && deze.contains(repository.referentie(ander)))
                .anyMatch(deze -> deze.contains("<begripCode>5.1.2e</begripCode>"))
                .allMatch(
                        deze ->
                                deze.contains("<bestand>")
                                        || deze.contains(
                                                "<termijnEinddatum>2034-03-05</termijnEinddatum>"));
    }

    @Test
    void whatChangesOrGoesWhileItIsOnItsWayIsToldAndNotInIt() throws IOException {
        byte[] ruis = new byte[GROOT];
        new Random(3).nextBytes(ruis);
        repository.voer(() -> repository.schrijf(zaak.stuk, ruis));
        NodeRef anders = repository.upload(zaak.verzoek, uniek("anders"), "Zoals het was.");
        NodeRef weg = repository.upload(zaak.verzoek, uniek("weg"), "Nog even.");
        Uitgepakt pakket;
        try (InputStream onderweg = http.bestand(pad()).body()) {
            byte[] begin = onderweg.readNBytes(1000);
            repository.schrijfNieuw(anders, "Intussen anders.");
            repository.voer(() -> repository.nodes().deleteNode(weg));
            pakket =
                    Uitgepakt.van(
                            new SequenceInputStream(new ByteArrayInputStream(begin), onderweg));
        }

        assertThat(reden(pakket, anders)).isEqualTo("gewijzigd");
        assertThat(reden(pakket, weg)).isEqualTo("verdwenen");
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
        assertThat(pakket.kloptNiet()).isEmpty();
        assertThat(pakket.namen().stream().filter(naam -> naam.endsWith(".bestand.mdto.xml")))
                .hasSize(1);
    }

    private static String reden(Uitgepakt pakket, NodeRef stuk) {
        return StreamSupport.stream(pakket.manifest().path("stukken").spliterator(), false)
                .filter(regel -> regel.path("id").asText().equals(stuk.getId()))
                .map(regel -> regel.path("reden").asText())
                .findFirst()
                .orElseThrow();
    }

    private Uitgepakt pakket(Http als) {
        return Uitgepakt.van(als.bestand(pad()).body());
    }

    private String pad() {
        return "/kamerwoo/dossiers/" + zaak.verzoek.getId() + "/mdto";
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }
}
