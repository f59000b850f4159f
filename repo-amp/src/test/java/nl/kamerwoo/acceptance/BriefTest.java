package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Letters are made from templates that staff edit in Word. */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class BriefTest {

    private final Repository repository;

    BriefTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aLetterOfDelayTellsWhatTheDossierKnows() throws IOException {
        NodeRef dossier = kamervragen();
        maak(dossier, "uitstelbrief", "Er is nog overleg met BZK.");

        assertThat(tekst(brief(dossier, "Uitstelbrief.docx")))
                .contains(
                        "Uitstel van de beantwoording van Kamervragen over bijeenkomsten & meer",
                        "Op 12 april 2024 zijn schriftelijke vragen ingezonden van Eerdmans en Piri"
                                + " (JA21 en GroenLinks-PvdA)",
                        "2024Z00017",
                        "die loopt tot en met 3 mei 2024",
                        "Er is nog overleg met BZK.",
                        "uiterlijk op 24 mei 2024")
                .doesNotContain("ontbreekt");
    }

    @Test
    void aLetterBearsItsOwnReference() throws IOException {
        NodeRef dossier = kamervragen();
        maak(dossier, "uitstelbrief", "");
        NodeRef brief = brief(dossier, "Uitstelbrief.docx");

        assertThat(repository.type(brief)).isEqualTo(kw("uitstelbrief"));
        assertThat(tekst(brief)).contains(repository.referentie(brief));
    }

    @Test
    void theLetterToTheKamerHoldsTheQuestionsInTheirOrder() throws IOException {
        NodeRef dossier = kamervragen();
        vraag(dossier, 10, "Tiende vraag?", "Tiende antwoord.");
        vraag(dossier, 2, "Tweede vraag?", "Een.\nTwee.");
        maak(dossier, "kamerbrief", "");

        assertThat(tekst(brief(dossier, "Kamerbrief.docx")))
                .containsSubsequence(
                        "Vraag 2",
                        "Tweede vraag?",
                        "Antwoord 2",
                        "Een.",
                        "Twee.",
                        "Vraag 10",
                        "Tiende vraag?",
                        "Tiende antwoord.");
    }

    @Test
    void anUnansweredQuestionIsMarkedInTheLetter() throws IOException {
        NodeRef dossier = kamervragen();
        vraag(dossier, 1, "Waarom?", "");
        maak(dossier, "kamerbrief", "");

        assertThat(tekst(brief(dossier, "Kamerbrief.docx")))
                .contains("[vraag.antwoordtekst ontbreekt]");
    }

    @Test
    void aNotaThatWasMadeStampsItselfLikeAnyOther() {
        NodeRef dossier = kamervragen();
        maak(dossier, "nota", "");
        NodeRef nota = brief(dossier, "Nota.docx");

        assertThat(repository.gelezen(nota))
                .containsEntry(kw("notasoort"), "TER ONDERTEKENING")
                .containsEntry(kw("van"), "WJZ")
                .containsEntry(kw("indieners"), (Serializable) List.of("Eerdmans", "Piri"))
                .containsEntry(kw("referentie"), repository.referentie(nota))
                .containsEntry(kw("leesstatus"), "gelezen");
    }

    @Test
    void whoMayNotFileInTheDossierMakesNoLetter() {
        NodeRef dossier = kamervragen();
        String lezer = repository.lezer(dossier);

        assertThatThrownBy(
                        () -> repository.doeAls(lezer, () -> voerUit(dossier, "uitstelbrief", "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(repository.inMap(dossier)).isEmpty();
    }

    @Test
    void theChangedTemplateIsUsedFromThenOn() throws Exception {
        Sjabloondocument sjabloon = new Sjabloondocument(repository, "Uitstelbrief.docx");
        sjabloon.tijdelijk(
                () -> {
                    sjabloon.schrijf(docx("Beste Kamer, over ${onderwerp}"));
                    NodeRef dossier = kamervragen();
                    maak(dossier, "uitstelbrief", "");

                    assertThat(tekst(brief(dossier, "Uitstelbrief.docx")).strip())
                            .isEqualTo("Beste Kamer, over bijeenkomsten & meer");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Het veld ${onderwerpp} in alinea 1 noemt een gegeven dat geen dossier heeft.",
                "en | The field ${onderwerpp} in paragraph 1 names a value that no dossier has."
            })
    void aTemplateWithAnErrorIsRefusedWhenItIsSaved(String taal, String reden) throws Exception {
        Sjabloondocument sjabloon = new Sjabloondocument(repository, "Uitstelbrief.docx");
        byte[] eerst = sjabloon.inhoud();

        assertThatThrownBy(
                        () ->
                                Taal.in(
                                        Locale.forLanguageTag(taal),
                                        () -> {
                                            sjabloon.schrijf(docx("Over ${onderwerpp}"));
                                            return null;
                                        }))
                .hasMessageContaining(reden);
        assertThat(sjabloon.inhoud()).isEqualTo(eerst);
    }

    @Test
    void theShippedTemplatesLieInTheDataDictionary() {
        assertThat(List.of("Uitstelbrief.docx", "Kamerbrief.docx", "Nota.docx"))
                .allSatisfy(
                        naam ->
                                assertThat(new Sjabloondocument(repository, naam).inhoud())
                                        .startsWith('P', 'K'));
    }

    private NodeRef kamervragen() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addProperties(
                                        dossier,
                                        Map.of(
                                                kw("onderwerp"),
                                                "bijeenkomsten & meer",
                                                kw("zaaknummer"),
                                                "2024Z00017",
                                                kw("directie"),
                                                "WJZ",
                                                kw("indieners"),
                                                (Serializable) List.of("Eerdmans", "Piri"),
                                                kw("fracties"),
                                                (Serializable) List.of("JA21", "GroenLinks-PvdA"),
                                                kw("ingezonden"),
                                                dag(2024, 4, 12))));
        return dossier;
    }

    private static Date dag(int jaar, int maand, int dag) {
        return Date.from(
                LocalDate.of(jaar, maand, dag)
                        .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                        .toInstant());
    }

    private void vraag(NodeRef dossier, int nummer, String tekst, String antwoord) {
        Map<QName, Serializable> waarden =
                Map.of(
                        kw("nummer"), nummer,
                        kw("vraagtekst"), tekst,
                        kw("antwoordtekst"), antwoord);
        repository.doe(() -> repository.maak(dossier, uniek("vraag"), kw("vraag"), waarden));
    }

    private void maak(NodeRef dossier, String soort, String reden) {
        repository.doe(() -> voerUit(dossier, soort, reden));
    }

    private NodeRef voerUit(NodeRef dossier, String soort, String reden) {
        ActionService acties = repository.bean("ActionService", ActionService.class);
        Action actie =
                acties.createAction("kamerwoo-maak-brief", Map.of("soort", soort, "reden", reden));
        acties.executeAction(actie, dossier, false, false);
        return dossier;
    }

    private NodeRef brief(NodeRef dossier, String naam) {
        return repository.doe(() -> repository.files().searchSimple(dossier, naam));
    }

    private String tekst(NodeRef brief) throws IOException {
        try (XWPFDocument docx =
                        new XWPFDocument(new ByteArrayInputStream(repository.inhoud(brief)));
                XWPFWordExtractor lezer = new XWPFWordExtractor(docx)) {
            return lezer.getText();
        }
    }

    private static byte[] docx(String tekst) throws IOException {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            docx.createParagraph().createRun().setText(tekst);
            docx.write(bytes);
            return bytes.toByteArray();
        }
    }
}
