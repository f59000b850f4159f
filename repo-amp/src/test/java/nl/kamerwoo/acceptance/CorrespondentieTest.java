package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * E-mail that is filed says by itself who wrote whom, when, about what and in which conversation.
 */
@Tag("api")
@Tag("zone")
@ExtendWith(Platform.class)
class CorrespondentieTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Repository repository;

    CorrespondentieTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void aMailIsStampedWithWhatItsHeadSays() {
        NodeRef mail =
                dienIn(
                        Emlbestand.bericht()
                                .met("Cc", "=?UTF-8?Q?Ren=C3=A9e_de_Wit?= <r.dewit@minbz.example>")
                                .met("Bcc", "archief@minocw.example"));

        assertThat(gelezen(mail))
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("afzender"), "Jan Jansen <j.jansen@minocw.example>")
                .containsEntry(
                        kw("ontvangers"),
                        (Serializable)
                                List.of(
                                        "Piet Pietersen <p.pietersen@minbzk.example>",
                                        "Ren\u00e9e de Wit <r.dewit@minbz.example>",
                                        "archief@minocw.example"))
                .containsEntry(kw("onderwerp"), "Bijeenkomst over de verkiezingsuitslag")
                .containsEntry(ContentModel.PROP_TITLE, "Bijeenkomst over de verkiezingsuitslag")
                .containsEntry(kw("kanaal"), "e-mail")
                .containsEntry(kw("berichtId"), "eerste@minocw.example")
                .containsEntry(kw("gesprekId"), "eerste@minocw.example")
                .doesNotContainKey(kw("leesmelding"));
        assertThat(repository.type(mail)).isEqualTo(kw("correspondentie"));
        assertThat(repository.referentie(mail)).isNotBlank();
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 17 Nov 2023 22:59:59 +0000 | 2023-11-17",
                "Fri, 17 Nov 2023 23:30:00 +0000 | 2023-11-18",
                "Sat, 18 Nov 2023 00:00:00 +0100 | 2023-11-18",
                "Sat, 18 Nov 2023 07:30:00 +0900 | 2023-11-17",
                "Mon, 27 Nov 2023 22:59:59 GMT   | 2023-11-27",
                "Mon, 27 Nov 2023 15:30:00 -0800 | 2023-11-28",
                "Tue, 28 Nov 2023 07:30:00 +0900 | 2023-11-27",
                "Sat, 1 Jul 2023 22:30:00 +0000  | 2023-07-02"
            })
    void itsDateIsTheDayInTheNetherlandsOnWhichItWasSent(String verzonden, LocalDate dag) {
        NodeRef mail = dienIn(Emlbestand.bericht().met("Date", verzonden));

        assertThat(datum(gelezen(mail))).isEqualTo(dag);
    }

    @Test
    void everyValueTellsWhichFieldOfTheHeadItWas() throws IOException {
        JsonNode stempels =
                new ObjectMapper()
                        .readTree(
                                (String) gelezen(dienIn(Emlbestand.bericht())).get(kw("stempels")));

        assertThat(stempels.path("afzender").path("plaats").asText()).isEqualTo("From");
        assertThat(stempels.path("ontvangers").path("plaats").asText()).isEqualTo("To");
        assertThat(stempels.path("datum").path("plaats").asText()).isEqualTo("Date");
        assertThat(stempels.path("onderwerp").path("plaats").asText()).isEqualTo("Subject");
        assertThat(stempels.path("berichtId").path("plaats").asText()).isEqualTo("Message-ID");
    }

    @Test
    void theMessagesOfAConversationHaveItInCommon() {
        NodeRef antwoord =
                dienIn(
                        Emlbestand.bericht()
                                .met("Message-ID", "<tweede@minbzk.example>")
                                .met("In-Reply-To", "<eerste@minocw.example>"));
        NodeRef laatste =
                dienIn(
                        Emlbestand.bericht()
                                .met("Message-ID", "<derde@minocw.example>")
                                .met(
                                        "References",
                                        "<eerste@minocw.example>\n <tweede@minbzk.example>"));

        assertThat(gelezen(antwoord)).containsEntry(kw("gesprekId"), "eerste@minocw.example");
        assertThat(gelezen(laatste)).containsEntry(kw("gesprekId"), "eerste@minocw.example");
    }

    @Test
    void aMailWithoutADateStaysUndated() {
        NodeRef zonder = dienIn(Emlbestand.bericht().zonder("Date"));
        NodeRef onzin = dienIn(Emlbestand.bericht().met("Date", "gisteren"));

        assertThat(gelezen(zonder))
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("afzender"), "Jan Jansen <j.jansen@minocw.example>")
                .doesNotContainKey(kw("datum"));
        assertThat(gelezen(onzin)).doesNotContainKey(kw("datum"));
    }

    @Test
    void aMailWithoutASubjectKeepsItsDossiers() {
        NodeRef dossier = repository.dossier();
        repository.zet(dossier, kw("onderwerp"), "Verkiezingsuitslag");
        NodeRef mail =
                repository.upload(
                        dossier, "bericht.eml", Emlbestand.bericht().zonder("Subject").bytes());

        assertThat(gelezen(mail)).containsEntry(kw("onderwerp"), "Verkiezingsuitslag");
    }

    @Test
    void whatAPersonTypedStays() {
        NodeRef mail = dienIn(Emlbestand.bericht());
        gelezen(mail);
        repository.zet(mail, kw("afzender"), "Directie Bestuursondersteuning");

        herschrijf(mail, Emlbestand.bericht().met("From", "iemand.anders@minocw.example"));

        assertThat(gelezen(mail)).containsEntry(kw("afzender"), "Directie Bestuursondersteuning");
    }

    @Test
    void newContentIsStampedAnew() {
        NodeRef mail = dienIn(Emlbestand.bericht());
        gelezen(mail);

        herschrijf(
                mail,
                Emlbestand.bericht()
                        .met("Date", "Mon, 27 Nov 2023 09:00:00 +0100")
                        .met("Subject", "Terugtrekking"));

        Map<QName, Serializable> waarden = gelezen(mail);
        assertThat(datum(waarden)).isEqualTo(LocalDate.of(2023, 11, 27));
        assertThat(waarden)
                .containsEntry(kw("onderwerp"), "Terugtrekking")
                .containsEntry(ContentModel.PROP_TITLE, "Terugtrekking");
    }

    @Test
    void aNotaThatCameByMailIsANota() {
        NodeRef nota =
                dienIn(
                        Emlbestand.bericht()
                                .metTekst(Voorbeeldnota.eerdmans().tekst())
                                .metBijlage("Toelichting.txt", "Zie de nota."));

        Map<QName, Serializable> waarden = gelezen(nota);
        assertThat(waarden)
                .containsEntry(kw("notasoort"), "TER ONDERTEKENING")
                .doesNotContainKeys(kw("afzender"), kw("berichtId"));
        assertThat(datum(waarden)).isEqualTo(LocalDate.of(2024, 2, 7));
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
        assertThat(repository.doe(() -> repository.nodes().getTargetAssocs(nota, kw("bijlage"))))
                .hasSize(1);
    }

    @Test
    void unlessAPersonMadeItCorrespondence() {
        NodeRef dossier = repository.dossier();
        byte[] inhoud = Emlbestand.bericht().metTekst(Voorbeeldnota.eerdmans().tekst()).bytes();
        NodeRef mail =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(dossier, "nota.eml", kw("correspondentie"));
                            repository.schrijf(node, inhoud);
                            return node;
                        });

        Map<QName, Serializable> waarden = gelezen(mail);
        assertThat(waarden).containsEntry(kw("berichtId"), "eerste@minocw.example");
        assertThat(datum(waarden)).isEqualTo(LocalDate.of(2023, 11, 23));
    }

    @Test
    void aMailWithoutAnyTextIsStampedAsWell() {
        assertThat(gelezen(dienIn(Emlbestand.bericht().metTekst(""))))
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("berichtId"), "eerste@minocw.example");
    }

    @Test
    void anEncryptedMailSaysWhatItsHeadSaysAndThatTheRestIsShut() {
        NodeRef mail =
                dienIn(
                        Emlbestand.bericht()
                                .met(
                                        "Content-Type",
                                        "application/pkcs7-mime; smime-type=enveloped-data;"
                                                + " name=\"smime.p7m\"")
                                .met("Content-Transfer-Encoding", "base64")
                                .metTekst("MIAGCSqGSIb3DQEHA6CAMIACAQAxgDCB\n"));

        assertThat(gelezen(mail))
                .containsEntry(kw("leesstatus"), "versleuteld")
                .containsEntry(kw("afzender"), "Jan Jansen <j.jansen@minocw.example>")
                .extractingByKey(kw("leesmelding"))
                .asString()
                .startsWith("Het bericht is versleuteld.");
        assertThat(repository.inMap(map(mail))).containsExactly(mail);
    }

    @Test
    void aFileThatIsNoMessageIsKeptAndSaysSo() {
        byte[] inhoud = Slechtebestanden.ruis(20_000);
        NodeRef mail = repository.upload(repository.dossier(), "ruis.eml", inhoud);

        repository.gelezen(mail);
        assertThat(repository.type(mail)).isEqualTo(kw("stuk"));
        assertThat(repository.inhoud(mail)).isEqualTo(inhoud);
        assertThat(repository.referentie(mail)).isNotBlank();
    }

    @Test
    void aMessageOfOutlookIsStampedAsWell() throws IOException {
        NodeRef mail =
                repository.upload(
                        repository.dossier(), "bericht.msg", Msgbestand.correspondentie());

        Map<QName, Serializable> waarden = gelezen(mail);
        assertThat(waarden)
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("afzender"), "Jan Jansen <j.jansen@minocw.example>")
                .containsEntry(
                        kw("ontvangers"),
                        (Serializable)
                                List.of(
                                        "Piet Pietersen <p.pietersen@minbzk.example>",
                                        "Ren\u00e9e de Wit <r.dewit@minbz.example>"))
                .containsEntry(kw("onderwerp"), "Bijeenkomst over de verkiezingsuitslag")
                .containsEntry(kw("berichtId"), "tweede@minocw.example")
                .containsEntry(kw("gesprekId"), "eerste@minocw.example");
        assertThat(datum(waarden)).isEqualTo(LocalDate.of(2023, 11, 18));
        assertThat(repository.type(mail)).isEqualTo(kw("correspondentie"));
    }

    private NodeRef dienIn(Emlbestand bericht) {
        return repository.upload(repository.dossier(), "bericht.eml", bericht.bytes());
    }

    private void herschrijf(NodeRef mail, Emlbestand bericht) {
        repository.voer(() -> repository.schrijf(mail, bericht.bytes()));
    }

    private NodeRef map(NodeRef stuk) {
        return repository.doe(() -> repository.nodes().getPrimaryParent(stuk).getParentRef());
    }

    private Map<QName, Serializable> gelezen(NodeRef stuk) {
        return repository.gelezen(stuk);
    }

    private static LocalDate datum(Map<QName, Serializable> waarden) {
        return ((Date) waarden.get(kw("datum"))).toInstant().atZone(NEDERLAND).toLocalDate();
    }
}
