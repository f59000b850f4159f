package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import nl.kamerwoo.alfresco.job.Ronde;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.FileContentReader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What was signed is looked at again and again: nobody changes it behind Alfresco's back. */
@Tag("api")
@ExtendWith(Platform.class)
class GaafheidTest {

    private final Repository repository;

    GaafheidTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void whatWasSignedIsFoundIntact() {
        Behandelzaak zaak = ondertekend();
        controleer(zaak);

        assertThat(repository.waarden(brief(zaak)))
                .containsEntry(kw("gaafheidUitkomst"), "gaaf")
                .containsKey(kw("gaafheidOp"));
        assertThat(bevindingen(zaak)).isZero();
    }

    @Test
    void theRoundFindsContentThatWasTamperedWith() throws Exception {
        Behandelzaak zaak = ondertekend();
        knoeiMet(brief(zaak));
        Geduld.tot(
                () -> {
                    repository.bean("kamerwoo.gaafheidsronde", Ronde.class).loop();
                    return repository.waarde(brief(zaak), kw("gaafheidUitkomst"));
                },
                "afwijkend"::equals);

        assertThat(bevindingen(zaak)).isEqualTo(1);
    }

    @Test
    void theRecordsManagerHasOneDossierLookedAt() throws Exception {
        Behandelzaak zaak = ondertekend();
        knoeiMet(brief(zaak));
        controleer(zaak);

        Map<QName, Serializable> waarden = repository.waarden(brief(zaak));
        assertThat(waarden).containsEntry(kw("gaafheidUitkomst"), "afwijkend");
        assertThat(waarden.get(kw("gaafheidControlegetal")))
                .isNotEqualTo(waarden.get(kw("controlegetal")));
        assertThat(zaak.handelingen())
                .last()
                .satisfies(
                        laatste -> {
                            assertThat(laatste).containsEntry(kw("besluit"), "afwijkend");
                            assertThat((String) laatste.get(kw("reden")))
                                    .startsWith("De inhoud is niet meer wat is ondertekend.");
                            assertThat(laatste)
                                    .containsEntry(
                                            kw("betreft"), repository.referentie(brief(zaak)));
                        });
    }

    @Test
    void aFindingIsToldOnce() throws Exception {
        Behandelzaak zaak = ondertekend();
        knoeiMet(brief(zaak));
        controleer(zaak);
        controleer(zaak);

        assertThat(bevindingen(zaak)).isEqualTo(1);
    }

    @Test
    void whatWasPutRightIsIntactAgain() throws Exception {
        Behandelzaak zaak = ondertekend();
        Path bestand = bestand(brief(zaak));
        byte[] eerst = Files.readAllBytes(bestand);
        knoeiMet(brief(zaak));
        controleer(zaak);
        Files.write(bestand, eerst);
        controleer(zaak);

        assertThat(repository.waarde(brief(zaak), kw("gaafheidUitkomst"))).isEqualTo("gaaf");
    }

    @Test
    void contentThatIsGoneCannotBeRead() throws Exception {
        Behandelzaak zaak = ondertekend();
        Files.delete(bestand(brief(zaak)));
        controleer(zaak);

        assertThat(repository.waarde(brief(zaak), kw("gaafheidUitkomst"))).isEqualTo("onleesbaar");
        assertThat(bevindingen(zaak)).isEqualTo(1);
    }

    @Test
    void lookingIsNobodysChange() {
        Behandelzaak zaak = ondertekend();
        Serializable gewijzigd = repository.waarde(brief(zaak), ContentModel.PROP_MODIFIED);
        controleer(zaak);

        assertThat(repository.waarde(brief(zaak), ContentModel.PROP_MODIFIED)).isEqualTo(gewijzigd);
    }

    @Test
    void nobodyElseHasADossierLookedAt() {
        Behandelzaak zaak = ondertekend();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> zaak.actie(zaak.behandelaar, "controleer-dossier")))
                .hasMessageContaining("controleert de informatiebeheerder");
        assertThat(repository.heeft(brief(zaak), kw("gaafheid"))).isFalse();
    }

    private Behandelzaak ondertekend() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        zaak.onderteken();
        return zaak;
    }

    private static void controleer(Behandelzaak zaak) {
        zaak.actie(zaak.informatiebeheerder, "controleer-dossier");
    }

    private NodeRef brief(Behandelzaak zaak) {
        return repository.inMap(zaak.dossier).stream()
                .filter(node -> repository.type(node).equals(kw("kamerbrief")))
                .findFirst()
                .orElseThrow();
    }

    private static long bevindingen(Behandelzaak zaak) {
        return zaak.verloop().stream().filter("dossier afwijkend"::equals).count();
    }

    private void knoeiMet(NodeRef stuk) throws Exception {
        Files.write(bestand(stuk), "Een andere brief.".getBytes(StandardCharsets.UTF_8));
    }

    /** Where the content lies, past Alfresco. */
    private Path bestand(NodeRef stuk) {
        ContentReader lezer =
                repository.doe(
                        () ->
                                repository
                                        .bean("contentService", ContentService.class)
                                        .getReader(stuk, ContentModel.PROP_CONTENT));
        return lezer instanceof FileContentReader inBestand
                ? inBestand.getFile().toPath()
                : abort("The content store of this repository has no files: " + lezer);
    }
}
