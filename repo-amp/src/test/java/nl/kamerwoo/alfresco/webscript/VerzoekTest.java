package nl.kamerwoo.alfresco.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.Melding;

import org.alfresco.error.AlfrescoRuntimeException;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** How what fails behind a web script is answered. */
class VerzoekTest {

    private static final String VAN_DE_MODULE = "kamerwoo.vragen.geen-recht";

    @Test
    void whatTheModuleRefusesIsAConflictInItsWords() {
        RuntimeException antwoord = Verzoek.inWoorden(Melding.fout(VAN_DE_MODULE));

        assertThat(antwoord)
                .isInstanceOfSatisfying(
                        WebScriptException.class,
                        geweigerd ->
                                assertThat(geweigerd.getStatus()).isEqualTo(Status.STATUS_CONFLICT))
                .hasMessageContaining(Melding.tekst(VAN_DE_MODULE));
    }

    @Test
    void whatThePlatformFailsAtStaysThat() {
        RuntimeException fout = new AlfrescoRuntimeException("the disk is full");

        assertThat(Verzoek.inWoorden(fout)).isSameAs(fout);
    }
}
