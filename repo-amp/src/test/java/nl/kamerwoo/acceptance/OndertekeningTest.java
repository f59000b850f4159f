package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Who signs, and what stands in the way of a signature. */
@Tag("api")
@ExtendWith(Platform.class)
class OndertekeningTest {

    private final Repository repository;

    OndertekeningTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void noSignatureWhileAQuestionLacksAnAnswer() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        repository.zet(zaak.vraagMet(2), kw("antwoordtekst"), "");

        assertThatThrownBy(() -> Taal.nederlands(() -> zaak.onderteken()))
                .hasMessageContaining("Zonder antwoord: vraag 2.");
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
        assertThat(repository.heeft(brief(zaak), kw("ondertekend"))).isFalse();
    }

    @Test
    void noSignatureWhileATextThatMustGoInUnchangedDiffers() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        wijkAf(zaak.vraagMet(3));

        assertThatThrownBy(() -> Taal.nederlands(() -> zaak.onderteken()))
                .hasMessageContaining("onverkort in het antwoord: vraag 3.");
        assertThat(zaak.stappen()).containsExactly("ondertekenen");
    }

    @Test
    void withAReasonItIsSignedAllTheSameAndTheReasonIsKept() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        wijkAf(zaak.vraagMet(3));
        zaak.onderteken(Map.of("reden", "BZK is akkoord met deze kleine wijziging."));

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
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken(Map.of("namens", new ArrayList<>(List.of("de staatssecretaris"))));

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
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);

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
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_PARAFEUR", zaak.behandelaar));
        zaak.totParaferen();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> zaak.rondAf(zaak.behandelaar, "paraferen", "paraaf")))
                .hasMessageContaining("U hebt dit zelf opgesteld.");
        assertThat(zaak.stappen()).containsExactly("paraferen");
    }

    @Test
    void twoClicksAtOnceHaveOneEffect() throws Exception {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        ExecutorService tegelijk = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> klik :
                    tegelijk.invokeAll(
                            List.of(
                                    Executors.callable(() -> zaak.onderteken()),
                                    Executors.callable(() -> zaak.onderteken())))) {
                klik.get();
            }
        } finally {
            tegelijk.shutdown();
        }

        assertThat(zaak.stappen()).containsExactly("verzenden");
        assertThat(zaak.verloop()).filteredOn("ondertekenen ondertekend"::equals).hasSize(1);
    }

    @Test
    void whoSendsBackTwiceInOneGoSendsBackOnce() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_BEHANDELAAR", zaak.ondertekenaar));
        for (int klik = 0; klik < 2; klik++) {
            zaak.actie(zaak.ondertekenaar, "stuur-terug", Map.of("reden", "Te lang."));
        }

        assertThat(zaak.stappen()).containsExactly("opstellen");
        assertThat(zaak.verloop()).filteredOn("ondertekenen terug"::equals).hasSize(1);
    }

    @Test
    void aSecondClickHasNoSecondEffect() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();
        zaak.onderteken();

        assertThat(zaak.stappen()).containsExactly("verzenden");
        assertThat(zaak.verloop()).filteredOn("ondertekenen ondertekend"::equals).hasSize(1);
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
}
