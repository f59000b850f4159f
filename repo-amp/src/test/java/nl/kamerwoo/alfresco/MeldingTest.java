package nl.kamerwoo.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.error.AlfrescoRuntimeException;
import org.junit.jupiter.api.Test;

/** What the module refuses, and by what others know that it does. */
class MeldingTest {

    private static final String SLEUTEL = "kamerwoo.voorbeeld";

    /** As Alfresco's form service tells it; Share shows it only from us. */
    @Test
    void aRefusalBearsTheNameOfAClassOfTheModule() {
        assertThat(Melding.fout(SLEUTEL).toString())
                .matches("nl\\.kamerwoo\\.[\\w.]+: \\d{8,} " + SLEUTEL + ".*");
    }

    @Test
    void aRefusalKeepsWhatItIsAboutSoThatItCanBeSaidInAnotherLanguage() {
        AlfrescoRuntimeException fout = Melding.fout(SLEUTEL, "nota.docx", 3);

        assertThat(fout.getMsgId()).isEqualTo(SLEUTEL);
        assertThat(fout.getMsgParams()).containsExactly("nota.docx", 3);
    }
}
