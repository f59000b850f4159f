package nl.kamerwoo.alfresco.sjabloon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.brief.Briefgegevens;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.brief.Briefwaarden;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The templates that the module ships. */
class StandaardsjablonenTest {

    private static final Map<String, Object> VOORBEELD =
            Briefwaarden.van(Briefgegevens.voorbeeld());

    private final Docxmotor motor = new Docxmotor();

    @ParameterizedTest
    @EnumSource
    void itIsApproved(Briefsoort soort) throws IOException {
        try (InputStream sjabloon = sjabloon(soort)) {
            assertThat(motor.keur(sjabloon, VOORBEELD)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheTemplateIsLeftInTheLetter(Briefsoort soort) throws IOException {
        assertThat(tekst(soort, VOORBEELD))
                .contains("Jansen en De Vries", "2024-000001", "7 februari 2024")
                .doesNotContain("${", "[#", "[/#", "«", "ontbreekt");
    }

    @ParameterizedTest
    @EnumSource
    void ofAnEmptyDossierALetterIsMadeThatMarksWhatIsMissing(Briefsoort soort) throws IOException {
        assertThat(tekst(soort, Map.of("vragen", List.of())))
                .contains("[onderwerp ontbreekt]", "[indieners ontbreekt]");
    }

    @ParameterizedTest
    @EnumSource(names = "KAMERBRIEF")
    void theLetterToTheKamerHoldsEveryQuestionWithItsAnswer(Briefsoort soort) throws IOException {
        assertThat(tekst(soort, VOORBEELD))
                .containsSubsequence(
                        "Vraag 1",
                        "Wat is de vraag?",
                        "Antwoord 1",
                        "Dit is het antwoord.",
                        "Vraag 2",
                        "En deze?",
                        "Antwoord 2",
                        "Eerste alinea.",
                        "Tweede alinea.");
    }

    private String tekst(Briefsoort soort, Map<String, Object> waarden) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (InputStream sjabloon = sjabloon(soort)) {
            motor.voegSamen(sjabloon, waarden, uit);
        }
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(uit.toByteArray()));
                XWPFWordExtractor lezer = new XWPFWordExtractor(docx)) {
            return lezer.getText();
        }
    }

    private static InputStream sjabloon(Briefsoort soort) {
        return StandaardsjablonenTest.class.getResourceAsStream(
                "/alfresco/module/kamerwoo-repo/sjablonen/" + soort.sjabloon());
    }
}
