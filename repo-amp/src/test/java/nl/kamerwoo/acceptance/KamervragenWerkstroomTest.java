package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        zaak.actie(zaak.informatiebeheerder, "archiveer");

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
                        "archiveren gearchiveerd");
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
                .isBeforeOrEqualTo(einde(zaak))
                .isAfterOrEqualTo(LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")));
    }

    @Test
    void theHandlerOfTheDossierDraftsHimself() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.dossier, kw("behandelaar"), zaak.behandelaar);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");

        assertThat(zaak.taak("opstellen").getProperties())
                .containsEntry(
                        org.alfresco.model.ContentModel.PROP_OWNER, zaak.behandelaar);
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
        Behandelzaak zaak = terOndertekening();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> {
                                            zaak.actie(zaak.ondertekenaar, "stuur-terug");
                                            return null;
                                        }))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
    }

    @Test
    void whatTheSignatorySendsBackIsDraftedAgain() {
        Behandelzaak zaak = terOndertekening();
        zaak.actie(zaak.ondertekenaar, "stuur-terug", Map.of("reden", "Te lang."));

        assertThat(zaak.stappen()).containsExactly("opstellen");
        assertThat(zaak.status()).isEqualTo("in behandeling");
    }

    @Test
    void noSignatureWhileAQuestionLacksAnAnswer() {
        Behandelzaak zaak = terOndertekening();
        repository.zet(zaak.vraagMet(2), kw("antwoordtekst"), "");

        assertThatThrownBy(() -> Taal.nederlands(() -> onderteken(zaak, Map.of())))
                .hasMessageContaining("Zonder antwoord: vraag 2.");
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
        assertThat(repository.heeft(brief(zaak), kw("ondertekend"))).isFalse();
    }

    @Test
    void noSignatureWhileATextThatMustGoInUnchangedDiffers() {
        Behandelzaak zaak = terOndertekening();
        wijkAf(zaak.vraagMet(3));

        assertThatThrownBy(() -> Taal.nederlands(() -> onderteken(zaak, Map.of())))
                .hasMessageContaining("onverkort in het antwoord: vraag 3.");
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
    }

    @Test
    void withAReasonItIsSignedAllTheSameAndTheReasonIsKept() {
        Behandelzaak zaak = terOndertekening();
        wijkAf(zaak.vraagMet(3));
        onderteken(zaak, Map.of("reden", "BZK is akkoord met deze kleine wijziging."));

        assertThat(zaak.stappen()).containsExactly("verzenden");
        assertThat(zaak.handelingen())
                .last()
                .satisfies(
                        laatste ->
                                assertThat(laatste)
                                        .containsEntry(kw("besluit"), "ondertekend")
                                        .containsEntry(
                                                kw("reden"),
                                                "BZK is akkoord met deze kleine wijziging."));
    }

    @Test
    void aSignatureStandsOnTheLetterWithItsChecksum() {
        Behandelzaak zaak = terOndertekening();
        onderteken(zaak, Map.of("namens", new ArrayList<>(List.of("de staatssecretaris"))));

        assertThat(repository.waarden(brief(zaak)))
                .containsEntry(kw("ondertekendDoor"), zaak.ondertekenaar)
                .containsEntry(
                        kw("namens"),
                        (Serializable) new ArrayList<>(List.of("de staatssecretaris")))
                .hasEntrySatisfying(
                        kw("controlegetal"),
                        getal -> assertThat((String) getal).matches("[0-9a-f]{64}"))
                .containsKey(kw("ondertekendOp"));
    }

    @Test
    void nobodySignsWhoIsNoSignatory() {
        Behandelzaak zaak = terOndertekening();

        assertThatThrownBy(() -> zaak.actie(zaak.parafeur, "onderteken"))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
    }

    @Test
    void theDrafterDoesNotInitialHisOwnDraft() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.voer(
                () ->
                        repository
                                .bean(
                                        "AuthorityService",
                                        org.alfresco.service.cmr.security.AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_PARAFEUR", zaak.behandelaar));
        totParaferen(zaak);

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> {
                                            zaak.rondAf(zaak.behandelaar, "paraferen", "paraaf");
                                            return null;
                                        }))
                .hasMessageContaining("U hebt dit zelf opgesteld.");
        assertThat(zaak.stappen()).containsExactly("paraferen");
    }

    @Test
    void aSecondClickHasNoSecondEffect() {
        Behandelzaak zaak = terOndertekening();
        onderteken(zaak, Map.of());
        onderteken(zaak, Map.of());

        assertThat(zaak.stappen()).containsExactly("verzenden");
        assertThat(zaak.verloop()).filteredOn("ondertekenen ondertekend"::equals).hasSize(1);
    }

    @Test
    void whatIsNotDueIsRefusedInWords() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.coordinator, "neem-in-behandeling");

        assertThatThrownBy(() -> Taal.nederlands(() -> onderteken(zaak, Map.of())))
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
                                        () -> {
                                            zaak.actie(zaak.coordinator, "neem-in-behandeling");
                                            return null;
                                        }))
                .hasMessageContaining("Dit is al in behandeling.");
        assertThat(zaak.stappen()).containsExactly("registreren");
    }

    @Test
    void moreTimeMovesTheTermAndTheOpenTasks() {
        Behandelzaak zaak = terOndertekening();
        LocalDate einde = einde(zaak);
        LocalDate gereedOp = zaak.gereedOp("ondertekenen");
        zaak.actie(
                zaak.behandelaar,
                "vraag-uitstel",
                Map.of("reden", "De afstemming kost meer tijd."));

        assertThat(einde(zaak)).isEqualTo(einde.plusWeeks(3));
        assertThat(zaak.gereedOp("ondertekenen")).isAfter(gereedOp);
        assertThat(zaak.verloop()).endsWith("dossier uitstel");
        assertThat(repository.inMap(zaak.dossier))
                .anySatisfy(
                        node ->
                                assertThat(repository.type(node)).isEqualTo(kw("uitstelbrief")));
    }

    @Test
    void moreTimeIsAskedForOnce() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        zaak.actie(zaak.behandelaar, "vraag-uitstel", Map.of("reden", "Meer tijd nodig."));

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> {
                                            zaak.actie(
                                                    zaak.coordinator,
                                                    "vraag-uitstel",
                                                    Map.of("reden", "Nog meer tijd."));
                                            return null;
                                        }))
                .hasMessageContaining("Er is al uitstel gevraagd");
    }

    @Test
    void withdrawnQuestionsEndWhatRuns() {
        Behandelzaak zaak = terOndertekening();
        zaak.actie(zaak.coordinator, "trek-in", Map.of("reden", "De vragensteller trekt ze in."));

        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.status()).isEqualTo("ingetrokken");
        assertThat(zaak.verloop()).endsWith("dossier ingetrokken");
    }

    @Test
    void whoeverChoosesTheStatusEndsWhatRunsToo() {
        Behandelzaak zaak = terOndertekening();
        repository.zet(zaak.dossier, kw("status"), "ingetrokken");

        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.verloop()).endsWith("dossier ingetrokken");
    }

    @Test
    void whatWasDecidedCannotBeChanged() {
        Behandelzaak zaak = terOndertekening();
        NodeRef handeling =
                repository.doe(
                        () ->
                                repository
                                        .nodes()
                                        .getChildAssocs(
                                                zaak.dossier,
                                                kw("verloop"),
                                                org.alfresco.service.namespace.RegexQNamePattern
                                                        .MATCH_ALL)
                                        .get(0)
                                        .getChildRef());

        assertThatThrownBy(() -> repository.zet(handeling, kw("reden"), "Iets anders."))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> repository.voer(() -> repository.nodes().deleteNode(handeling)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aDossierThatIsThrownAwayTakesItsProcessesWithIt() {
        Behandelzaak zaak = terOndertekening();
        String taak = zaak.taak("ondertekenen").getId();
        repository.voer(() -> repository.nodes().deleteNode(zaak.dossier));

        assertThat(repository.doe(() -> zaak.werkstromen().getPooledTasks(zaak.ondertekenaar)))
                .extracting(open -> open.getId())
                .doesNotContain(taak);
    }

    @Test
    void aTaskIsClaimedByAColleagueAndHandedBack() {
        Behandelzaak zaak = terOndertekening();
        String collega = zaak.met("ONDERTEKENAAR");
        String taak = zaak.taak("ondertekenen").getId();
        eigenaar(zaak, collega, taak, collega);
        assertThatThrownBy(() -> onderteken(zaak, Map.of())).isInstanceOf(RuntimeException.class);
        eigenaar(zaak, collega, taak, null);
        onderteken(zaak, Map.of());

        assertThat(zaak.stappen()).containsExactly("verzenden");
    }

    private void eigenaar(Behandelzaak zaak, String wie, String taak, String eigenaar) {
        repository.doeAls(
                wie,
                () -> {
                    Map<org.alfresco.service.namespace.QName, Serializable> waarden =
                            new java.util.HashMap<>();
                    waarden.put(org.alfresco.model.ContentModel.PROP_OWNER, eigenaar);
                    return zaak.werkstromen().updateTask(taak, waarden, Map.of(), Map.of());
                });
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

    private Behandelzaak terOndertekening() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        totParaferen(zaak);
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        return zaak;
    }

    private static void totParaferen(Behandelzaak zaak) {
        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");
    }

    private static Object onderteken(
            Behandelzaak zaak, Map<String, ? extends Serializable> wat) {
        zaak.actie(zaak.ondertekenaar, "onderteken", wat);
        return null;
    }

    private void wijkAf(NodeRef vraag) {
        repository.zet(vraag, kw("coordinerendMinisterie"), "BZK");
        repository.zet(vraag, kw("onverkort"), true);
        repository.zet(vraag, kw("vastgesteldeTekst"), "Dit is een andere tekst.");
    }

    private NodeRef brief(Behandelzaak zaak) {
        return repository.inMap(zaak.dossier).stream()
                .filter(node -> repository.type(node).equals(kw("kamerbrief")))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate einde(Behandelzaak zaak) {
        return repository
                .datum(zaak.dossier, "termijnEinde")
                .toInstant()
                .atZone(java.time.ZoneId.of("Europe/Amsterdam"))
                .toLocalDate();
    }
}
