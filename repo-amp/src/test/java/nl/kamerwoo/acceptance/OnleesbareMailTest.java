package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Zoekzaak.dag;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.Map;

/** What the head of a mail says does not wait until its text can be had. */
@Tag("api")
@ExtendWith(Platform.class)
class OnleesbareMailTest {

    private final Repository repository;
    private NodeRef dossier;

    OnleesbareMailTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakDossier() {
        dossier = repository.dossier();
    }

    @Test
    void aMailWhoseTextCannotBeHadYetSaysWhatItsHeadSaysAtOnce() {
        NodeRef mail = dienIn(onleesbaar());

        Map<QName, Serializable> waarden = repository.gelezen(mail);
        assertThat(waarden)
                .containsEntry(kw("afzender"), "Jan Jansen <j.jansen@minocw.example>")
                .containsEntry(kw("onderwerp"), "Bijeenkomst over de verkiezingsuitslag")
                .containsEntry(kw("berichtId"), "eerste@minocw.example");
        assertThat(waarden).containsEntry(kw("datum"), dag("2023-11-23"));
        assertThat(repository.type(mail)).isEqualTo(kw("correspondentie"));
    }

    @Test
    void itsTextIsTriedAgainLater() {
        assertThat(repository.gelezen(dienIn(onleesbaar())))
                .containsEntry(kw("leesstatus"), "te lezen")
                .containsEntry(
                        kw("leesmelding"),
                        "Het lezen is 1 keer niet gelukt en wordt vanzelf herhaald.")
                .containsKey(kw("volgendePoging"));
    }

    @Test
    void whatCameWithItDoesNotWaitEither() {
        NodeRef mail =
                dienIn(
                        Emlbestand.bericht()
                                .metRuwDeel(
                                        "Content-Type: text/plain; charset=onbekend\n\nTekst.\n")
                                .metBijlage("Verslag.txt", "Besproken."));
        assertThat(repository.gelezen(mail)).containsEntry(kw("leesstatus"), "te lezen");

        assertThat(repository.inMap(dossier)).hasSize(2);
    }

    @Test
    void aNotaWhoseTextComesLaterBecomesTheNotaThatItIs() {
        String tekst = Voorbeeldnota.eerdmans().tekst();
        NodeRef nota = dienIn(onleesbaar().metTekst(tekst));
        assertThat(repository.gelezen(nota)).containsEntry(kw("leesstatus"), "te lezen");

        repository.voer(
                () -> repository.schrijf(nota, Emlbestand.bericht().metTekst(tekst).bytes()));

        Map<QName, Serializable> waarden = repository.gelezen(nota);
        assertThat(waarden)
                .containsEntry(kw("notasoort"), "TER ONDERTEKENING")
                .containsEntry(ContentModel.PROP_TITLE, Voorbeeldnota.TITEL)
                .doesNotContainKeys(kw("afzender"), kw("berichtId"), kw("kanaal"));
        assertThat(waarden).containsEntry(kw("datum"), dag("2024-02-07"));
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
    }

    /** The transform service knows no such encoding, and gives up. */
    private static Emlbestand onleesbaar() {
        return Emlbestand.bericht().met("Content-Type", "text/plain; charset=onbekend");
    }

    private NodeRef dienIn(Emlbestand bericht) {
        return repository.upload(dossier, "bericht.eml", bericht.bytes());
    }
}
