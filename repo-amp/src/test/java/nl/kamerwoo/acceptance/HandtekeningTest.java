package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

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
                        "Of de uitgever te vertrouwen is, is niet nagegaan.",
                        "Of het certificaat is ingetrokken, is niet nagegaan.");
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
        String uploader = repository.gebruiker();
        NodeRef dossier = repository.dossier();
        NodeRef stuk = repository.upload(dossier, "brief.pdf", PDF);
        repository.gelezen(stuk);

        assertThat(repository.waarde(stuk, ContentModel.PROP_MODIFIER))
                .isNotEqualTo("System")
                .isNotEqualTo(uploader);
    }

    private void uitkomst(NodeRef stuk, String uitkomst) {
        Geduld.tot(() -> repository.waarde(stuk, kw("pdfUitkomst")), uitkomst::equals);
    }

    private Map<QName, Serializable> gelezen(byte[] pdf) {
        return repository.gelezen(repository.upload(repository.dossier(), "brief.pdf", pdf));
    }
}
