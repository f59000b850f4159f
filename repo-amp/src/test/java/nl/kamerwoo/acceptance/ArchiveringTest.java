package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.alfresco.handtekening.Proefpdf;
import nl.kamerwoo.alfresco.mdto.Mdtoarchivering;
import nl.kamerwoo.behandeling.Handeling;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who files a dossier has all of it happen: what an archive is told of it, and what was filed. */
@Tag("api")
@ExtendWith(Platform.class)
class ArchiveringTest {

    private final Repository repository;
    private final Archief archief;
    private Ondertekend stuk;

    ArchiveringTest(Repository repository) {
        this.repository = repository;
        this.archief = new Archief(repository);
    }

    @BeforeEach
    void verzend() {
        stuk = Ondertekend.brief(repository);
        stuk.zaak().rondAf(stuk.zaak().coordinator, "verzenden", "verzonden");
    }

    @AfterEach
    void zetTerug() {
        archief.zetTerug();
    }

    @Test
    void anArchiveIsToldOfTheDossierAndItsDocuments() {
        isVan("OCW");
        stuk.zaak().archiveer();

        assertThat(metagegevens())
                .hasSize(3)
                .anyMatch(xml -> xml.contains("archiveren: gearchiveerd"));
        assertThat(besluiten()).endsWith("gearchiveerd", "mdto gemaakt");
    }

    @Test
    void whatWasFiledWhereStandsInTheHistory() {
        archief.regel("/Brieven");
        isVan("OCW");
        stuk.zaak().archiveer();

        Handeling opgeborgen = laatste("opgeborgen", Locale.ENGLISH);
        assertThat(opgeborgen.door()).isEqualTo(stuk.zaak().informatiebeheerder);
        assertThat(opgeborgen.betreft()).isEqualTo(repository.referentie(stuk.brief()));
        assertThat(opgeborgen.reden())
                .startsWith("Documents: 1. Place: " + archief.naam + "/Brieven.");
        assertThat(laatste("opgeborgen", Locale.forLanguageTag("nl")).reden())
                .startsWith("Aantal stukken: 1. Plaats: " + archief.naam + "/Brieven.");
    }

    @Test
    void theMetadataTellThatADocumentWasSignedAndFiled() {
        archief.regel("");
        isVan("OCW");
        stuk.zaak().archiveer();

        assertThat(metagegevens())
                .anySatisfy(
                        xml ->
                                assertThat(xml)
                                        .contains("<eventResultaat>Ondertekend</eventResultaat>")
                                        .contains("<begripLabel>Bevriezing</begripLabel>")
                                        .contains("<begripLabel>opgeborgen</begripLabel>"));
    }

    @Test
    void theyTellOfASignatureInAFile() {
        isVan("OCW");
        NodeRef pdf =
                repository.upload(
                        stuk.zaak().dossier,
                        Repository.uniek("bijlage") + ".pdf",
                        Proefpdf.ondertekend("Bijlage", Proefondertekenaar.minister()));
        Geduld.tot(() -> repository.heeft(pdf, kw("pdfondertekend")), heeft -> heeft);
        stuk.zaak().archiveer();

        assertThat(metagegevens())
                .allSatisfy(xml -> assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty())
                .anySatisfy(
                        xml ->
                                assertThat(xml)
                                        .contains("<begripLabel>Accordering</begripLabel>")
                                        .contains("<verwijzingNaam>M. van Proef</verwijzingNaam>")
                                        .contains("Gaaf: het hele bestand is ongewijzigd")
                                        .contains("toets van handtekeningen"));
    }

    @Test
    void theyTellThatADocumentWasSignedBeforeItWasReopened() {
        isVan("OCW");
        stuk.zaak()
                .actie(
                        stuk.zaak().informatiebeheerder,
                        "heropen",
                        stuk.brief(),
                        Map.of("reden", "Verkeerd zaaknummer."));
        stuk.zaak().archiveer();

        assertThat(metagegevens())
                .anySatisfy(
                        xml ->
                                assertThat(xml)
                                        .contains("<eventResultaat>Ondertekend</eventResultaat>")
                                        .contains(": Verkeerd zaaknummer."));
    }

    @Test
    void whatTheMetadataNeedAndIsNotThereStopsNobodyAndIsTold() {
        stuk.zaak().archiveer();

        assertThat(stuk.zaak().status()).isEqualTo("gearchiveerd");
        assertThat(metagegevens()).isEmpty();
        assertThat(laatste("geen mdto", Locale.forLanguageTag("nl")).reden())
                .startsWith("Het is niet bekend van welk ministerie dit dossier is.")
                .endsWith("met de actie Maak metagegevens voor het archief.");
        assertThat(laatste("geen mdto", Locale.ENGLISH).reden())
                .startsWith("It is not known of which ministry this dossier is.")
                .endsWith("with the action Make metadata for the archive.");
    }

    @Test
    void thenTheyAreMadeByHandLater() {
        stuk.zaak().archiveer();
        isVan("OCW");
        stuk.zaak().actie(stuk.zaak().informatiebeheerder, "maak-mdto");

        assertThat(metagegevens()).hasSize(3);
        assertThat(besluiten()).endsWith("gearchiveerd", "geen mdto", "mdto gemaakt");
    }

    @Test
    void aSecondClickFilesNothingAgain() {
        isVan("OCW");
        stuk.zaak().archiveer();
        List<String> eerst = besluiten();
        stuk.zaak().archiveer();

        assertThat(besluiten()).isEqualTo(eerst);
    }

    @Test
    void whatIsDoneWithAndHasNoProcessIsFiledByItself() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "wooverzoek");
        repository.zet(zaak.dossier, kw("status"), "afgedaan");
        assertThatThrownBy(
                        () -> Taal.nederlands(() -> zaak.actie(zaak.wooBehandelaar, "archiveer")))
                .hasMessageContaining("is niet aan u");
        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> zaak.actie(zaak.informatiebeheerder, "archiveer")))
                .hasMessageContaining("Het besluit ontbreekt.");
        zaak.archiveer();
        zaak.archiveer();

        assertThat(zaak.status()).isEqualTo("gearchiveerd");
        assertThat(zaak.verloop()).containsExactly("dossier gearchiveerd", "dossier geen mdto");
    }

    @Test
    void whatIsNotDoneWithAndHasNoProcessIsNotFiled() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "wooverzoek");

        assertThatThrownBy(() -> Taal.nederlands(zaak::archiveer))
                .hasMessageContaining("er loopt geen werkstroom");
        assertThat(zaak.status()).isNotEqualTo("gearchiveerd");
    }

    @Test
    void whatHeMayNotReadStopsNoFilingAndIsTold() {
        isVan("OCW");
        NodeRef verborgen = stuk.zaak().stuk("stuk");
        repository.voer(
                () ->
                        repository
                                .bean(
                                        "PermissionService",
                                        org.alfresco.service.cmr.security.PermissionService.class)
                                .setInheritParentPermissions(verborgen, false));
        stuk.zaak().archiveer();

        assertThat(stuk.zaak().status()).isEqualTo("gearchiveerd");
        assertThat(metagegevens()).isEmpty();
        assertThat(laatste("geen mdto", Locale.forLanguageTag("nl")).reden())
                .contains("stukken die u niet mag lezen (1)");
    }

    @Test
    void madeAgainTheyAreTheSameFilesWhateverADocumentIsCalledByThen() {
        isVan("OCW");
        NodeRef ander = stuk.zaak().stuk("stuk");
        stuk.zaak().archiveer();
        List<NodeRef> eerst = bestanden();
        repository.zet(ander, kw("referentie"), Repository.uniek("REF"));
        maak();

        assertThat(eerst).hasSize(5);
        assertThat(bestanden()).containsExactlyInAnyOrderElementsOf(eerst);
    }

    @Test
    void whatLeftTheDossierIsNoLongerToldOf() {
        isVan("OCW");
        NodeRef ander = stuk.zaak().stuk("stuk");
        stuk.zaak().archiveer();
        assertThat(bestanden()).hasSize(5);
        repository.voer(() -> repository.files().delete(ander));
        maak();

        assertThat(bestanden()).hasSize(3);
    }

    private void isVan(String ministerie) {
        repository.zet(stuk.zaak().dossier, kw("gerichtAan"), new ArrayList<>(List.of(ministerie)));
    }

    private void maak() {
        repository.voer(
                () ->
                        repository
                                .bean("kamerwoo.mdtoarchivering", Mdtoarchivering.class)
                                .maak(stuk.zaak().dossier));
    }

    private List<String> metagegevens() {
        return bestanden().stream()
                .map(node -> new String(repository.inhoud(node), StandardCharsets.UTF_8))
                .toList();
    }

    private List<NodeRef> bestanden() {
        return repository.inMap(stuk.zaak().dossier).stream()
                .filter(node -> "MDTO".equals(repository.waarde(node, ContentModel.PROP_NAME)))
                .flatMap(map -> repository.inMap(map).stream())
                .toList();
    }

    private List<String> besluiten() {
        return stuk.zaak().handelingen().stream()
                .map(waarden -> String.valueOf(waarden.get(kw("besluit"))))
                .toList();
    }

    private Handeling laatste(String besluit, Locale taal) {
        return Taal.in(
                taal,
                () ->
                        repository.doe(
                                () ->
                                        repository
                                                .bean(
                                                        "kamerwoo.handelingenboek",
                                                        Handelingenboek.class)
                                                .leesVoorGebruiker(stuk.zaak().dossier)
                                                .handelingen()
                                                .stream()
                                                .filter(een -> een.besluit().naam().equals(besluit))
                                                .reduce((eerder, later) -> later)
                                                .orElseThrow()));
    }
}
