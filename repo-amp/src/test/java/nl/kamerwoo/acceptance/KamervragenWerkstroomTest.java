package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Questions from registration to archive. */
@Tag("api")
@ExtendWith(Platform.class)
class KamervragenWerkstroomTest {

    private final Repository repository;

    KamervragenWerkstroomTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void whatNobodyCoordinatesGoesFromRegistrationToArchive() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        zaak.actie(zaak.ondertekenaar, "onderteken");
        zaak.rondAf(zaak.coordinator, "verzenden", "verzonden");
        zaak.archiveer();

        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.status()).isEqualTo("gearchiveerd");
        assertThat(zaak.verloop())
                .containsExactly(
                        "dossier gestart",
                        "registreren geregistreerd",
                        "opstellen gereed",
                        "paraferen paraaf",
                        "ondertekenen ondertekend",
                        "verzenden verzonden",
                        "archiveren gearchiveerd",
                        "dossier geen mdto");
    }

    @Test
    void aTaskIsOfTheGroupOfItsRoleAndHasADayBeforeTheEndOfTheTerm() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");

        assertThat(zaak.stappen()).containsExactly("registreren");
        assertThat(repository.doe(() -> zaak.werkstromen().getPooledTasks(zaak.coordinator)))
                .extracting(taak -> taak.getId())
                .contains(zaak.taak("registreren").getId());
        assertThat(zaak.gereedOp("registreren"))
                .isBeforeOrEqualTo(zaak.einde())
                .isAfterOrEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    }

    @Test
    void theHandlerOfTheDossierDraftsHimself() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.dossier, kw("behandelaar"), zaak.behandelaar);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");

        assertThat(zaak.taak("opstellen").getProperties())
                .containsEntry(ContentModel.PROP_OWNER, zaak.behandelaar);
    }

    @Test
    void everyMinistryThatCoordinatesAQuestionGetsATaskOfItsOwn() {
        Behandelzaak zaak = gereedVoorAfstemming("BZK", "VWS");
        zaak.actie(zaak.behandelaar, "vraag-afstemming");

        assertThat(zaak.stappen()).containsExactly("afstemmen", "afstemmen");
        assertThat(zaak.taken())
                .extracting(taak -> taak.getProperties().get(Behandelzaak.kwwf("betreft")))
                .containsExactlyInAnyOrder("BZK", "VWS");
        assertThat(zaak.status()).isEqualTo("in afstemming");
    }

    @Test
    void whenAllMinistriesAgreeItGoesOn() {
        Behandelzaak zaak = gereedVoorAfstemming("BZK", "VWS");
        zaak.actie(zaak.behandelaar, "vraag-afstemming");
        akkoord(zaak, "BZK");
        assertThat(zaak.stappen()).containsExactly("afstemmen");
        akkoord(zaak, "VWS");

        assertThat(zaak.stappen()).containsExactly("paraferen");
        assertThat(repository.waarde(zaak.vraagMet(1), kw("afstemmingStatus")))
                .isEqualTo("akkoord");
    }

    @Test
    void whatOneMinistrySendsBackIsDraftedAgain() {
        Behandelzaak zaak = gereedVoorAfstemming("BZK", "VWS");
        zaak.actie(zaak.behandelaar, "vraag-afstemming");
        zaak.actie(
                zaak.coordinator,
                "registreer-afstemming",
                Map.of("ministerie", "BZK", "oordeel", "terug", "reden", "Vraag 1 klopt niet."));

        assertThat(zaak.stappen()).containsExactly("opstellen");
        assertThat(zaak.handelingen())
                .last()
                .satisfies(
                        laatste ->
                                assertThat(laatste)
                                        .containsEntry(kw("besluit"), "terug")
                                        .containsEntry(kw("betreft"), "BZK")
                                        .containsEntry(kw("reden"), "Vraag 1 klopt niet.")
                                        .containsEntry(kw("uitgevoerdDoor"), zaak.coordinator));
    }

    @Test
    void nothingIsSentBackWithoutAReason() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);

        assertThatThrownBy(
                        () -> Taal.nederlands(() -> zaak.actie(zaak.ondertekenaar, "stuur-terug")))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
    }

    @Test
    void whatTheSignatorySendsBackIsDraftedAgain() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.actie(zaak.ondertekenaar, "stuur-terug", Map.of("reden", "Te lang."));

        assertThat(zaak.stappen()).containsExactly("opstellen");
        assertThat(zaak.status()).isEqualTo("in behandeling");
    }

    @Test
    void theCommentInTheFormOfATaskIsTheReasonOfItsDecision() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.rondAfMetOpmerking(zaak.ondertekenaar, "ondertekenen", "terug", " Te lang. ");

        assertThat(zaak.stappen()).containsExactly("opstellen");
        assertThat(zaak.handelingen())
                .last()
                .satisfies(laatste -> assertThat(laatste).containsEntry(kw("reden"), "Te lang."));
    }

    @Test
    void whatIsNotDueIsRefusedInWords() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");

        assertThatThrownBy(() -> Taal.nederlands(() -> zaak.onderteken()))
                .hasMessageContaining("Dat is nu niet aan de orde. Aan de orde is: registreren.");
        assertThat(zaak.stappen()).containsExactly("registreren");
    }

    @Test
    void aDossierIsTreatedInOneProcessAtATime() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> zaak.actie(zaak.coordinator, "neem-in-behandeling")))
                .hasMessageContaining("Dit is al in behandeling.");
        assertThat(zaak.stappen()).containsExactly("registreren");
    }

    private Behandelzaak gereedVoorAfstemming(String eerste, String tweede) {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.vraagMet(1), kw("coordinerendMinisterie"), eerste);
        repository.zet(zaak.vraagMet(2), kw("coordinerendMinisterie"), tweede);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        return zaak;
    }

    private static void akkoord(Behandelzaak zaak, String ministerie) {
        zaak.actie(
                zaak.coordinator,
                "registreer-afstemming",
                Map.of("ministerie", ministerie, "oordeel", "akkoord"));
    }
}
