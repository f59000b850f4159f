package nl.kamerwoo.handtekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.OngeldigeInstelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whom an administrator trusts. */
class VertrouwdeUitgeversTest {

    private static final String PEM = Proefondertekenaar.minister().pem();

    @Test
    void whoIsNamedIsTrusted() {
        VertrouwdeUitgevers uitgevers =
                lees("uitgevers:\n  - naam: Proef\n    certificaat: |\n" + PEM.indent(6));

        assertThat(uitgevers.uitgevers()).extracting("naam").containsExactly("Proef");
        assertThat(uitgevers.certificaten())
                .singleElement()
                .satisfies(
                        certificaat ->
                                assertThat(certificaat.getSubjectX500Principal().getName())
                                        .contains("M. van Proef"));
    }

    @Test
    void nobodyNeedsToBeTrusted() {
        assertThat(lees("uitgevers: []").certificaten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen certificaat",
                "|\n      -----BEGIN CERTIFICATE-----\n      MIIB\n      -----END CERTIFICATE-----",
                "-----BEGIN PRIVATE KEY-----"
            })
    void whatIsNoCertificateIsRefusedWithItsLine(String pem) {
        assertThat(fouten("uitgevers:\n  - naam: Proef\n    certificaat: " + pem + "\n"))
                .containsExactly(new Fout(3, Soort.GEEN_CERTIFICAAT, List.of("certificaat")));
    }

    @Test
    void oneCertificateStandsInOnePlace() {
        assertThat(
                        fouten(
                                "uitgevers:\n  - naam: Proef\n    certificaat: |\n"
                                        + (PEM + PEM).indent(6)))
                .extracting(Fout::soort)
                .containsExactly(Soort.GEEN_CERTIFICAAT);
    }

    @Test
    void anIssuerWithoutANameOrACertificateIsRefused() {
        assertThat(fouten("uitgevers:\n  - naam: Proef\n"))
                .containsExactly(new Fout(2, Soort.ONTBREEKT, List.of("certificaat")));
        assertThat(fouten("uitgevers:\n  - certificaat: |\n" + PEM.indent(6)))
                .containsExactly(new Fout(2, Soort.ONTBREEKT, List.of("naam")));
    }

    private static VertrouwdeUitgevers lees(String document) {
        return VertrouwdeUitgevers.SOORT.lees(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fout> fouten(String document) {
        return catchThrowableOfType(OngeldigeInstelling.class, () -> lees(document)).fouten();
    }
}
