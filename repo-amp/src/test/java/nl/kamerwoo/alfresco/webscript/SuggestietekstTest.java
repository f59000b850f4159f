package nl.kamerwoo.alfresco.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.extensions.surf.util.I18NUtil;

import java.io.IOException;
import java.util.Locale;

class SuggestietekstTest {

    @BeforeAll
    static void registreerTeksten() {
        I18NUtil.registerResourceBundle("alfresco/module/kamerwoo-repo/messages/kamerwoo");
    }

    @AfterEach
    void zetTaalTerug() {
        I18NUtil.setLocale(null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl | []        | false | BZK coördineert de beantwoording.
                    nl | [3]       | false | BZK coördineert het antwoord op vraag 3.
                    nl | [5, 8]    | false | BZK coördineert de antwoorden op vragen 5 en 8.
                    nl | [3]       | true  | BZK coördineert het antwoord op vraag 3; het is onverkort overgenomen.
                    nl | [1, 2, 3] | true  | BZK coördineert de antwoorden op vragen 1, 2 en 3; ze zijn onverkort overgenomen.
                    en | [3]       | false | BZK coordinates the answer to question 3.
                    en | [5, 8]    | true  | BZK coordinates the answers to questions 5 and 8; they were taken over word for word.
                    """)
    void whoCoordinatesWhichAnswersIsASentence(
            String taal, String vragen, boolean onverkort, String zin) throws IOException {
        I18NUtil.setLocale(Locale.forLanguageTag(taal));

        assertThat(
                        Suggestietekst.van(
                                new ObjectMapper()
                                        .readTree(
                                                """
                                                {"soort": "coordinatie", "ministerie": "BZK", "vragen": %s, "onverkort": %s}
                                                """
                                                        .formatted(vragen, onverkort))))
                .isEqualTo(zin);
    }
}
