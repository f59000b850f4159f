package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.handtekening.Handtekeningstand;
import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.alfresco.handtekening.Proefpdf;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands on a document of the signatures in its file. */
@Tag("api")
@ExtendWith(Platform.class)
class HandtekeningTest {

    private static final byte[] PDF =
            Proefpdf.ondertekend("Geachte voorzitter", Proefondertekenaar.minister());

    private final Repository repository;

    HandtekeningTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aSignedPdfIsCheckedWhenItIsFiled() {
        Map<QName, Serializable> waarden = gelezen(PDF);

        assertThat(waarden)
                .containsEntry(kw("pdfUitkomst"), "gaaf")
                .containsKey(kw("pdfGetoetstOp"));
        assertThat(waarden.get(kw("pdfOndertekenaars"))).isEqualTo(List.of("M. van Proef"));
        assertThat(waarden.get(kw("pdfHandtekeningen")).toString())
                .contains(
                        "M. van Proef, Ministerie van Proeven; certificaat uitgegeven door",
                        "Gaaf: het hele bestand is ongewijzigd",
                        "volgens de ondertekenaar zelf",
                        "Of het certificaat is ingetrokken, is niet nagegaan.");
    }

    @Test
    void everybodyReadsOfItInHisOwnLanguage() {
        Map<QName, Serializable> waarden = gelezen(PDF);

        assertThat(Taal.in(Locale.ENGLISH, () -> Handtekeningstand.inWoorden(waarden)))
                .singleElement()
                .asString()
                .contains("certificate issued by", "Intact: all of the file is unchanged");
        assertThat(Taal.nederlands(() -> Handtekeningstand.inWoorden(waarden)))
                .isEqualTo(waarden.get(kw("pdfHandtekeningen")));
    }

    @Test
    void withNobodyToTrustItIsToldThatTheIssuerWasNotChecked() {
        String toelichting =
                Geduld.tot(
                        () -> toelichting(PDF),
                        tekst -> tekst.contains("Of de uitgever te vertrouwen is"));

        assertThat(toelichting).contains("Of de uitgever te vertrouwen is, is niet nagegaan.");
    }

    @Test
    void aPdfThatWasChangedAfterwardsIsBroken() {
        byte[] anders = PDF.clone();
        anders[40] ^= 1;
        Map<QName, Serializable> waarden = gelezen(anders);

        assertThat(waarden).containsEntry(kw("pdfUitkomst"), "gebroken");
        assertThat(waarden.get(kw("pdfHandtekeningen")).toString())
                .contains("Gebroken: het bestand is gewijzigd nadat het is ondertekend.");
    }

    @Test
    void aFileWithoutASignatureHasNoneStamped() {
        assertThat(gelezen(Proefpdf.met("Zonder handtekening")))
                .doesNotContainKey(kw("pdfUitkomst"));
    }

    @Test
    void aNewVersionIsCheckedAnew() {
        NodeRef stuk = repository.upload(repository.dossier(), "brief.pdf", PDF);
        uitkomst(stuk, "gaaf");
        repository.voer(() -> repository.schrijf(stuk, Proefpdf.met("Een andere brief")));
        Geduld.tot(() -> repository.heeft(stuk, kw("pdfondertekend")), heeft -> !heeft);
        repository.voer(() -> repository.schrijf(stuk, PDF));

        uitkomst(stuk, "gaaf");
    }

    @Test
    void checkingIsNobodysChange() {
        NodeRef stuk = repository.upload(repository.dossier(), "brief.pdf", PDF);
        Serializable wie = repository.waarde(stuk, ContentModel.PROP_MODIFIER);
        uitkomst(stuk, "gaaf");

        assertThat(repository.waarde(stuk, ContentModel.PROP_MODIFIER)).isEqualTo(wie);
    }

    @Test
    void whomTheMinistryTrustsIsTold() throws Exception {
        Proefondertekenaar minister = Proefondertekenaar.minister();
        Instellingendocument vertrouwd =
                new Instellingendocument(repository, "vertrouwde-uitgevers.txt");
        vertrouwd.tijdelijk(
                () -> {
                    vertrouwd.schrijf(
                            "uitgevers:\n  - naam: Proef\n    certificaat: |\n"
                                    + minister.pem().indent(6));
                    Geduld.tot(
                            () -> toelichting(Proefpdf.ondertekend("Brief", minister)),
                            tekst ->
                                    tekst.contains(
                                            "Het certificaat komt van een vertrouwde uitgever."));

                    assertThat(toelichting(PDF))
                            .contains("Het certificaat komt niet van een vertrouwde uitgever.");
                });
    }

    @Test
    void whatIsNoCertificateCannotBeTrusted() {
        Instellingendocument vertrouwd =
                new Instellingendocument(repository, "vertrouwde-uitgevers.txt");
        String eerst = vertrouwd.tekst();

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () ->
                                                vertrouwd.schrijf(
                                                        "uitgevers:\n"
                                                                + "  - naam: Proef\n"
                                                                + "    certificaat: geen\n")))
                .hasMessageContaining("regel 3: Achter \"certificaat\" hoort");
        assertThat(vertrouwd.tekst()).isEqualTo(eerst);
    }

    private String toelichting(byte[] pdf) {
        return gelezen(pdf).get(kw("pdfHandtekeningen")).toString();
    }

    private void uitkomst(NodeRef stuk, String uitkomst) {
        Geduld.tot(() -> repository.waarde(stuk, kw("pdfUitkomst")), uitkomst::equals);
    }

    private Map<QName, Serializable> gelezen(byte[] pdf) {
        return repository.gelezen(repository.upload(repository.dossier(), "brief.pdf", pdf));
    }
}
