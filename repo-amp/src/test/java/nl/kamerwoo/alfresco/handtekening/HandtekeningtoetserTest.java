package nl.kamerwoo.alfresco.handtekening;

import static nl.kamerwoo.alfresco.handtekening.Proefpdf.met;
import static nl.kamerwoo.alfresco.handtekening.Proefpdf.onderteken;
import static nl.kamerwoo.alfresco.handtekening.Proefpdf.ondertekend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar.Doel;
import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Oordeel;
import nl.kamerwoo.handtekening.Reden;
import nl.kamerwoo.handtekening.Tijdsoort;
import nl.kamerwoo.handtekening.Uitkomst;
import nl.kamerwoo.handtekening.Vertrouwen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Optional;

/** Who signed, with what, and when. */
class HandtekeningtoetserTest {

    private static final Proefondertekenaar MINISTER = Proefondertekenaar.minister();
    private static final byte[] BRIEF = met("Geachte voorzitter");

    private final Proefkeuring keuring = new Proefkeuring();

    @Test
    void whoSignedStandsOnHisCertificate() {
        Oordeel oordeel = keuring.eerste(ondertekend("Brief", MINISTER)).oordeel();

        assertThat(oordeel.ondertekenaar()).isEqualTo("M. van Proef");
        assertThat(oordeel.organisatie()).isEqualTo("Ministerie van Proeven");
        assertThat(oordeel.uitgever()).isEqualTo("M. van Proef");
    }

    @ParameterizedTest
    @CsvSource({"adbe.pkcs7.detached", "ETSI.CAdES.detached"})
    void whatIsUnchangedIsIntactInEitherWayOfSigning(String soort) {
        byte[] pdf = onderteken(BRIEF, soort, "", Proefhandtekening.van(MINISTER)::over);

        assertThat(keuring.eerste(pdf).uitkomst()).isEqualTo(Uitkomst.GAAF);
    }

    @Test
    void withNobodyToTrustTheIssuerIsNotChecked() {
        assertThat(keuring.eerste(ondertekend("Brief", MINISTER)).oordeel().vertrouwen())
                .isEqualTo(Vertrouwen.NIET_GETOETST);
    }

    @Test
    void aCertificateOfOneThatIsTrustedIsTrusted() {
        Proefondertekenaar wortel = Proefondertekenaar.met("CN=Wortel", Doel.UITGEVEN);
        Proefondertekenaar tussen = wortel.geeftUit("CN=Tussen", Doel.UITGEVEN);
        Proefondertekenaar lid = tussen.geeftUit("CN=Lid", Doel.ONDERTEKENEN);
        byte[] pdf = onderteken(BRIEF, Proefhandtekening.van(lid).met(tussen));

        assertThat(new Proefkeuring(wortel).eerste(pdf).oordeel().vertrouwen())
                .isEqualTo(Vertrouwen.VERTROUWD);
        assertThat(new Proefkeuring(MINISTER).eerste(pdf).oordeel().vertrouwen())
                .isEqualTo(Vertrouwen.ONBEKEND);
    }

    @Test
    void whoMayNotIssueGetsNobodyTrusted() {
        Proefondertekenaar wortel = Proefondertekenaar.met("CN=Wortel", Doel.UITGEVEN);
        Proefondertekenaar geenUitgever = wortel.geeftUit("CN=Iemand", Doel.ONDERTEKENEN);
        Proefondertekenaar lid = geenUitgever.geeftUit("CN=Lid", Doel.ONDERTEKENEN);
        byte[] pdf = onderteken(BRIEF, Proefhandtekening.van(lid).met(geenUitgever));

        assertThat(new Proefkeuring(wortel).eerste(pdf).oordeel().vertrouwen())
                .isEqualTo(Vertrouwen.ONBEKEND);
    }

    @Test
    void aTimeStampTellsWhenBetterThanTheSigner() {
        Proefondertekenaar dienst = Proefondertekenaar.met("CN=Tijd", Doel.TIJDSTEMPELEN);
        byte[] pdf = onderteken(BRIEF, Proefhandtekening.van(MINISTER).gestempeldDoor(dienst));

        assertThat(keuring.eerste(pdf).oordeel().tijdsoort()).isEqualTo(Tijdsoort.TIJDSTEMPEL);
        assertThat(new Proefkeuring(MINISTER).eerste(pdf).oordeel().tijdsoort())
                .isEqualTo(Tijdsoort.TIJDSTEMPEL_ONBEKEND);
    }

    @Test
    void aTimeStampOfAServiceThatMayNotGiveItIsNone() {
        Proefondertekenaar verlopen = Proefondertekenaar.verlopen(Doel.TIJDSTEMPELEN);
        byte[] pdf = onderteken(BRIEF, Proefhandtekening.van(MINISTER).gestempeldDoor(verlopen));

        assertThat(keuring.eerste(pdf).oordeel().tijdsoort()).isEqualTo(Tijdsoort.OPGEGEVEN);
    }

    @Test
    void withoutATimeStampItIsTheWordOfTheSigner() {
        byte[] pdf =
                onderteken(
                        BRIEF,
                        Proefpdf.PADES,
                        "/M(D:20260115123000+01'00')",
                        Proefhandtekening.van(
                                                Proefondertekenaar.geldig(
                                                        Instant.parse("2026-01-01T00:00:00Z"),
                                                        Instant.parse("2036-01-01T00:00:00Z")))
                                        .zonderTijd()
                                ::over);
        Handtekening handtekening = keuring.eerste(pdf);

        assertThat(handtekening.oordeel().tijd()).contains(Instant.parse("2026-01-15T11:30:00Z"));
        assertThat(handtekening.oordeel().tijdsoort()).isEqualTo(Tijdsoort.OPGEGEVEN);
        assertThat(handtekening.uitkomst()).isEqualTo(Uitkomst.GAAF);
    }

    @Test
    void aCertificateThatHadExpiredIsInvalid() {
        byte[] pdf = ondertekend("Brief", Proefondertekenaar.verlopen(Doel.ONDERTEKENEN));

        assertOngeldig(pdf, Reden.TOEN_NIET_GELDIG);
    }

    @Test
    void aTimeThatIsStillToComeIsInvalid() {
        byte[] pdf =
                onderteken(
                        BRIEF,
                        Proefpdf.PADES,
                        "/M(D:20990115123000Z)",
                        Proefhandtekening.van(MINISTER).zonderTijd()::over);

        assertOngeldig(pdf, Reden.TOEKOMST);
    }

    @Test
    void aCertificateThatIsNotForSigningIsInvalid() {
        assertOngeldig(
                ondertekend("Brief", Proefondertekenaar.met("CN=Iemand", Doel.VERSLEUTELEN)),
                Reden.NIET_OM_TE_ONDERTEKENEN);
    }

    @Test
    void anotherCertificateThanTheOneThatIsNamedIsInvalid() {
        Proefhandtekening noemtEenAnder =
                Proefhandtekening.van(MINISTER).noemt(Optional.of(Proefondertekenaar.minister()));

        assertOngeldig(onderteken(BRIEF, noemtEenAnder), Reden.ANDER_CERTIFICAAT);
    }

    @Test
    void inPadesTheCertificateMustBeNamed() {
        Proefhandtekening noemtNiets = Proefhandtekening.van(MINISTER).noemt(Optional.empty());

        assertOngeldig(onderteken(BRIEF, noemtNiets), Reden.ANDER_CERTIFICAAT);
        assertThat(
                        keuring.eerste(onderteken(BRIEF, Proefpdf.ADOBE, "", noemtNiets::over))
                                .uitkomst())
                .isEqualTo(Uitkomst.GAAF);
    }

    @Test
    void whatCanBeForgedTodayIsNotCalledIntact() {
        assertNietTeToetsen(ondertekend("Brief", MINISTER.metHash("SHA1")), Reden.ZWAK);
        assertNietTeToetsen(
                ondertekend("Brief", Proefondertekenaar.metSleutel("RSA", 1024)), Reden.ZWAK);
        assertThat(
                        keuring.eerste(
                                        ondertekend(
                                                "Brief",
                                                Proefondertekenaar.metSleutel("RSA", 2048)))
                                .uitkomst())
                .isEqualTo(Uitkomst.GAAF);
    }

    @Test
    void whatIsSignedDoesNotStandInTheSignatureItself() {
        assertNietTeToetsen(
                onderteken(BRIEF, Proefhandtekening.van(MINISTER).metInhoud()), Reden.SOORT);
    }

    @Test
    void aTimeStampOverTheWholeDocumentIsASignatureOfItsOwn() {
        Proefondertekenaar dienst = Proefondertekenaar.met("CN=Tijd", Doel.TIJDSTEMPELEN);
        byte[] pdf =
                onderteken(
                        BRIEF,
                        Proefpdf.TIJDSTEMPEL,
                        "",
                        gedekt -> {
                            try {
                                return Proefhandtekening.stempel(gedekt, dienst).getEncoded();
                            } catch (Exception fout) {
                                throw new IllegalStateException(fout);
                            }
                        });

        assertThat(keuring.eerste(pdf).uitkomst()).isEqualTo(Uitkomst.GAAF);
        assertThat(keuring.eerste(pdf).oordeel().ondertekenaar()).isEqualTo("Tijd");
        assertThat(keuring.eerste(Proefpdf.gewijzigd(pdf, 20)).oordeel().reden())
                .isEqualTo(Reden.INHOUD);
    }

    @Test
    void whatStandsOnACertificateStaysALineOfText() {
        byte[] pdf =
                ondertekend("Brief", Proefondertekenaar.met("CN=A\u202eB\\0AC", Doel.ONDERTEKENEN));

        assertThat(keuring.eerste(pdf).oordeel().ondertekenaar()).doesNotContain("\n", "\u202e");
    }

    private void assertOngeldig(byte[] pdf, Reden reden) {
        assertThat(keuring.eerste(pdf).uitkomst()).isEqualTo(Uitkomst.ONGELDIG);
        assertThat(keuring.eerste(pdf).oordeel().reden()).isEqualTo(reden);
    }

    private void assertNietTeToetsen(byte[] pdf, Reden reden) {
        assertThat(keuring.eerste(pdf).uitkomst()).isEqualTo(Uitkomst.NIET_TE_TOETSEN);
        assertThat(keuring.eerste(pdf).oordeel().reden()).isEqualTo(reden);
    }
}
