package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a set says of the dossier that it belongs to. */
class SetveldenTest {

    private static final String KOP =
            "Antwoord van Minister Verhaeghe (Buitenlandse Zaken) op vragen van het lid Zandstra"
                    + " (D66) over het loket in Tangoria (ingezonden 12 december 2024,"
                    + " 2024Z20001) (ontvangen 23 januari 2025).\n\n"
                    + "Vraag 1\nBent u bekend met het bericht?\n\nAntwoord 1\nJa.\n";

    @Test
    void aDraftDoesNotSayWhenTheQuestionsWereAnswered() {
        assertThat(Setvelden.van(new BeantwoordingParser().parse(KOP)))
                .containsKeys("zaaknummer", "ingezonden", "indieners")
                .doesNotContainKey("beantwoord");
    }

    @Test
    void thePublishedAnswersDo() {
        String gepubliceerd = "Vergaderjaar 2024–2025 Aanhangsel van de Handelingen\n1187\n" + KOP;

        assertThat(Setvelden.van(new BeantwoordingParser().parse(gepubliceerd)))
                .containsKeys("aanhangselnummer", "beantwoord");
    }
}
