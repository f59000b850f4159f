package nl.kamerwoo.alfresco.handtekening;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Tijdsoort;
import nl.kamerwoo.handtekening.Uitkomst;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

/** Other programs write a signature in another order, with more beside it. */
class AndereProgrammasTest {

    private static final Instant TOEN = Instant.now().minusSeconds(3_600);

    private final Proefkeuring keuring = new Proefkeuring();

    @ParameterizedTest
    @ValueSource(strings = {"Akkoord", "Gezien (met een (haakje) en \\ erbij) 1 0 obj <<"})
    void whatAnotherProgramSignedIsIntact(String reden) throws IOException {
        Handtekening handtekening = keuring.eerste(ondertekend(Proefpdf.met("Brief"), reden));

        assertThat(handtekening.uitkomst()).isEqualTo(Uitkomst.GAAF);
        assertThat(handtekening.oordeel().ondertekenaar()).isEqualTo("M. van Proef");
        assertThat(handtekening.oordeel().tijdsoort()).isEqualTo(Tijdsoort.OPGEGEVEN);
        assertThat(handtekening.oordeel().tijd()).contains(TOEN.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void whatAnotherProgramAddsToAfterwardsIsToldSo() throws IOException {
        byte[] tweemaal = ondertekend(ondertekend(Proefpdf.met("Brief"), "Een"), "Twee");

        assertThat(keuring.keur(tweemaal).alle())
                .extracting(Handtekening::uitkomst)
                .containsExactly(Uitkomst.MEDE_ONDERTEKEND, Uitkomst.GAAF);
    }

    private static byte[] ondertekend(byte[] pdf, String reden) throws IOException {
        PDSignature handtekening = new PDSignature();
        handtekening.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        handtekening.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        handtekening.setName("M. van Proef");
        handtekening.setReason(reden);
        handtekening.setSignDate(
                GregorianCalendar.from(TOEN.atZone(ZoneId.of("Europe/Amsterdam"))));
        Proefhandtekening wie = Proefhandtekening.van(Proefondertekenaar.minister()).zonderTijd();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addSignature(handtekening, in -> wie.over(in.readAllBytes()));
            document.saveIncremental(uit);
        }
        return uit.toByteArray();
    }
}
