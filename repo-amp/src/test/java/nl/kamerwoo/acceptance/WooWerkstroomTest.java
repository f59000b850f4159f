package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Behandelzaak.dag;
import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A Woo request from receipt to the archive, with its clock. */
@Tag("api")
@ExtendWith(Platform.class)
class WooWerkstroomTest {

    private final Repository repository;

    WooWerkstroomTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void fromReceiptToPublication() {
        Behandelzaak zaak = gepubliceerd();

        assertThat(zaak.stappen()).containsExactly("archiveren");
        assertThat(zaak.status()).isEqualTo("afgedaan");
        assertThat(repository.datum(zaak.dossier, "besluitOp")).isEqualTo(dag(vandaag()));
        assertThat(repository.waarde(zaak.dossier, kw("termijnToestand"))).isEqualTo("afgedaan");
    }

    @Test
    void whoDecidesSignsTheDecision() {
        Behandelzaak zaak = beoordelen();
        NodeRef besluit = zaak.stuk("woobesluit");
        NodeRef ander = zaak.stuk("stuk");
        stap(zaak, "beoordelen", "gereed");
        zaak.rondAf(zaak.ondertekenaar, "besluit", "besloten");

        assertThat(repository.waarde(besluit, kw("ondertekendDoor"))).isEqualTo(zaak.ondertekenaar);
        assertThat(repository.heeft(ander, kw("ondertekend"))).isFalse();
    }

    @Test
    void whatIsPublishedIsForTheRecordsManagerToFile() {
        Behandelzaak zaak = gepubliceerd();

        assertThatThrownBy(() -> zaak.actie(zaak.wooBehandelaar, "archiveer"))
                .isInstanceOf(RuntimeException.class);
        zaak.archiveer();

        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.status()).isEqualTo("gearchiveerd");
        assertThat(repository.waarde(zaak.dossier, kw("termijnToestand"))).isEqualTo("afgedaan");
    }

    @Test
    void whatIsNotWholeIsFiledForAReason() {
        Behandelzaak zaak = gepubliceerd();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> zaak.actie(zaak.informatiebeheerder, "archiveer")))
                .hasMessageContaining("Het besluit ontbreekt.");
        assertThat(zaak.status()).isEqualTo("afgedaan");
        zaak.archiveer();

        assertThat(zaak.handelingen())
                .anySatisfy(
                        waarden ->
                                assertThat((String) waarden.get(kw("reden")))
                                        .startsWith("Meer is er niet.")
                                        .contains("Het besluit ontbreekt."));
    }

    @Test
    void theRecordsManagerSendsBackWhatIsNotReady() {
        Behandelzaak zaak = gepubliceerd();
        zaak.actie(
                zaak.informatiebeheerder,
                "stuur-terug",
                Map.of("reden", "De inventaris staat nog niet op het platform."));

        assertThat(zaak.stappen()).containsExactly("publicatie");
        assertThat(zaak.status()).isEqualTo("afgedaan");
    }

    @Test
    void whileThirdPartiesAreHeardTheClockStandsStill() {
        Behandelzaak zaak = beoordelen();
        stap(zaak, "beoordelen", "zienswijze");

        assertThat(zaak.stappen()).containsExactly("zienswijze");
        assertThat(opschortingen(zaak)).containsExactly(vandaag() + "//zienswijzen");
    }

    @Test
    void afterThatItRunsAgain() {
        Behandelzaak zaak = beoordelen();
        stap(zaak, "beoordelen", "zienswijze");
        stap(zaak, "zienswijze", "gereed");

        assertThat(zaak.stappen()).containsExactly("beoordelen");
        assertThat(opschortingen(zaak))
                .containsExactly(vandaag() + "/" + vandaag() + "/zienswijzen");
    }

    @Test
    void whileTheRequestIsSpecifiedTheClockStandsStillToo() {
        Behandelzaak zaak = inBehandeling();
        stap(zaak, "ontvangst", "preciseren");
        assertThat(opschortingen(zaak)).containsExactly(vandaag() + "//onvolledig");
        stap(zaak, "preciseren", "gepreciseerd");

        assertThat(zaak.stappen()).containsExactly("zoekslag");
        assertThat(opschortingen(zaak))
                .containsExactly(vandaag() + "/" + vandaag() + "/onvolledig");
    }

    @Test
    void anExtensionMovesTheEnd() {
        Behandelzaak zaak = beoordelen();
        LocalDate einde = einde(zaak);
        stap(zaak, "beoordelen", "verdagen");
        stap(zaak, "verdagen", "verdaagd");

        assertThat(zaak.stappen()).containsExactly("beoordelen");
        assertThat(einde(zaak)).isAfter(einde);
        assertThat(repository.datum(zaak.dossier, "verdagingVerzonden")).isEqualTo(dag(vandaag()));
    }

    @Test
    void theDecisionIsTheSignatorysAlone() {
        Behandelzaak zaak = beoordelen();
        stap(zaak, "beoordelen", "gereed");

        assertThatThrownBy(() -> stap(zaak, "besluit", "besloten"))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.stappen()).containsExactly("besluit");
    }

    @Test
    void aRequestAndADossierAreTiedFromBothSidesOnce() {
        Behandelzaak verzoek = Behandelzaak.wooverzoek(repository);
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        for (int keer = 0; keer < 2; keer++) {
            zaak.actie("admin", "koppel-woo-verzoek", Map.of("wooverzoek", verzoek.dossier));
        }

        assertThat(samenhang(zaak)).containsExactly(verzoek.dossier.toString());
        assertThat(samenhang(verzoek)).containsExactly(zaak.dossier.toString());
        assertThat(zaak.verloop()).containsExactly("dossier gekoppeld");
        assertThat(verzoek.verloop()).containsExactly("dossier gekoppeld");
    }

    private List<String> samenhang(Behandelzaak zaak) {
        return repository.doe(
                () ->
                        repository
                                .nodes()
                                .getTargetAssocs(zaak.dossier, kw("hangtSamenMet"))
                                .stream()
                                .map(band -> band.getTargetRef().toString())
                                .toList());
    }

    private Behandelzaak inBehandeling() {
        Behandelzaak zaak = Behandelzaak.wooverzoek(repository);
        zaak.actie(zaak.wooBehandelaar, "neem-in-behandeling");
        return zaak;
    }

    private Behandelzaak gepubliceerd() {
        Behandelzaak zaak = beoordelen();
        stap(zaak, "beoordelen", "gereed");
        zaak.rondAf(zaak.ondertekenaar, "besluit", "besloten");
        stap(zaak, "publicatie", "gepubliceerd");
        return zaak;
    }

    private Behandelzaak beoordelen() {
        Behandelzaak zaak = inBehandeling();
        stap(zaak, "ontvangst", "in behandeling");
        stap(zaak, "zoekslag", "gereed");
        stap(zaak, "inventariseren", "gereed");
        return zaak;
    }

    private static void stap(Behandelzaak zaak, String stap, String besluit) {
        zaak.rondAf(zaak.wooBehandelaar, stap, besluit);
    }

    private List<String> opschortingen(Behandelzaak zaak) {
        return ((List<?>) repository.waarde(zaak.dossier, kw("opschortingen")))
                .stream().map(String::valueOf).toList();
    }

    private LocalDate einde(Behandelzaak zaak) {
        return repository
                .datum(zaak.dossier, "termijnEinde")
                .toInstant()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toLocalDate();
    }

    private static LocalDate vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
