package nl.kamerwoo.alfresco.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.Melding;

import org.activiti.engine.ActivitiException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.junit.jupiter.api.Test;

/** Which refusal stands behind what the engine says of its listeners. */
class NietNuTest {

    private static final String VAN_DE_MODULE = "kamerwoo.vullen.geen-recht";

    @Test
    void whatMayNotBeDecidedIsToldAsItWasSaid() {
        NietNu niet = NietNu.om(VAN_DE_MODULE);

        assertThat(NietNu.in(new ActivitiException("a listener failed", niet))).contains(niet);
    }

    @Test
    void whatABehaviourRefusesInAStepIsToldInItsWords() {
        RuntimeException geweigerd = Melding.fout(VAN_DE_MODULE);

        assertThat(NietNu.in(new ActivitiException("a listener failed", geweigerd)))
                .map(Throwable::getMessage)
                .contains(Melding.tekst(VAN_DE_MODULE));
    }

    @Test
    void whatThePlatformItselfSaysIsNoRefusalOfTheModule() {
        RuntimeException fout = new AlfrescoRuntimeException("the disk is full");

        assertThat(NietNu.in(new ActivitiException("a listener failed", fout))).isEmpty();
    }
}
