package nl.kamerwoo.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailomslagTest {

    @Test
    void subjectAndAddresseesAreLeftOut() {
        String mail =
                "Nota\n\tFrom\n\tA. Jansen\n\tTo\n\tB. de Vries\n\nTER INFORMATIE\n\nAan: MOCW";

        assertThat(Mailomslag.zonder(mail)).isEqualTo("\n\n\n\n\n\nTER INFORMATIE\n\nAan: MOCW");
    }

    @Test
    void aTableInTheMessageStays() {
        String mail = "Nota\n\tFrom\n\tA. Jansen\n\n\tAan\n\tMOCW";

        assertThat(Mailomslag.zonder(mail)).isEqualTo("\n\n\n\n\tAan\n\tMOCW");
    }

    @Test
    void aTextWithoutEnvelopeStaysAsItIs() {
        assertThat(Mailomslag.zonder("TER INFORMATIE\nAan: MOCW"))
                .isEqualTo("TER INFORMATIE\nAan: MOCW");
        assertThat(Mailomslag.zonder("")).isEmpty();
    }
}
