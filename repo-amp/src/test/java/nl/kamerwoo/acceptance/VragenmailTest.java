package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Zoekzaak.dag;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/** Questions of the Kamer that come in a mail are read, and the mail stays a mail. */
@Tag("api")
@ExtendWith(Platform.class)
class VragenmailTest {

    private final Repository repository;
    private NodeRef dossier;

    VragenmailTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakDossier() {
        dossier = repository.dossier(kw("kamervragendossier"));
    }

    @Test
    void theQuestionsAreReadOutOfTheMail() {
        dienIn(vragen());

        assertThat(nummers()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(repository.waarde(dossier, kw("zaaknummer"))).isEqualTo("2024Z20001");
    }

    @Test
    void theMailIsCorrespondenceOfTheDayOnWhichItWasSent() {
        NodeRef mail = dienIn(vragen());

        assertThat(repository.type(mail)).isEqualTo(kw("correspondentie"));
        assertThat(repository.waarden(mail))
                .containsEntry(kw("leesstatus"), "gelezen")
                .containsEntry(kw("afzender"), "Jan Jansen <j.jansen@minocw.example>")
                .containsEntry(kw("berichtId"), "eerste@minocw.example")
                .containsEntry(kw("datum"), dag("2023-11-23"));
    }

    @Test
    void aMailThatDoesNotSayWhenIsOfTheDayOfItsQuestions() {
        NodeRef mail = dienIn(vragen().zonder("Date"));

        assertThat(repository.waarde(mail, kw("datum"))).isEqualTo(dag("2024-12-12"));
        herschrijf(mail, vragen().zonder("Date").met("Subject", "Nogmaals"));
        assertThat(repository.waarden(mail))
                .containsEntry(kw("onderwerp"), "Nogmaals")
                .containsEntry(kw("datum"), dag("2024-12-12"));
    }

    @Test
    void newContentBringsNewQuestions() {
        NodeRef mail = dienIn(vragen());
        herschrijf(
                mail,
                Emlbestand.bericht()
                        .metTekst(Vragendossier.VRAGEN + "\n4\nEn wanneer gaat het weer open?\n"));

        assertThat(nummers()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(repository.type(mail)).isEqualTo(kw("correspondentie"));
        assertThat(repository.waarde(mail, kw("datum"))).isEqualTo(dag("2023-11-23"));
    }

    @Test
    void aMailWithAnswersIsTheAnswerThatItBrings() {
        NodeRef mail = dienIn(Emlbestand.bericht().metTekst(Vragendossier.ANTWOORDEN));

        assertThat(repository.type(mail)).isEqualTo(kw("beantwoording"));
        assertThat(nummers()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void whatSomebodyHimselfMadeCorrespondenceIsNoMoreThanThat() {
        NodeRef mail = dienIn(vragen(), kw("correspondentie"));

        assertThat(repository.type(mail)).isEqualTo(kw("correspondentie"));
        assertThat(repository.waarde(mail, kw("berichtId"))).isEqualTo("eerste@minocw.example");
        assertThat(nummers()).isEmpty();
    }

    @Test
    void whatSomebodyHimselfMadeAnAnswerStaysOne() {
        NodeRef mail = dienIn(vragen(), kw("beantwoording"));

        assertThat(repository.type(mail)).isEqualTo(kw("beantwoording"));
        assertThat(repository.waarden(mail)).doesNotContainKey(kw("berichtId"));
        assertThat(nummers()).containsExactlyInAnyOrder(1, 2, 3);
    }

    private static Emlbestand vragen() {
        return Emlbestand.bericht().metTekst(Vragendossier.VRAGEN);
    }

    private NodeRef dienIn(Emlbestand mail) {
        NodeRef stuk = repository.upload(dossier, "bericht.eml", mail.bytes());
        repository.gelezen(stuk);
        return stuk;
    }

    private NodeRef dienIn(Emlbestand mail, QName type) {
        NodeRef stuk =
                repository.doe(
                        () -> {
                            NodeRef node = repository.maak(dossier, "bericht.eml", type);
                            repository.schrijf(node, mail.bytes());
                            return node;
                        });
        repository.gelezen(stuk);
        return stuk;
    }

    private void herschrijf(NodeRef mail, Emlbestand bericht) {
        repository.voer(() -> repository.schrijf(mail, bericht.bytes()));
        repository.gelezen(mail);
    }

    private List<Integer> nummers() {
        return repository.inMap(dossier).stream()
                .filter(node -> repository.type(node).equals(kw("vraag")))
                .map(vraag -> (Integer) repository.waarde(vraag, kw("nummer")))
                .toList();
    }
}
