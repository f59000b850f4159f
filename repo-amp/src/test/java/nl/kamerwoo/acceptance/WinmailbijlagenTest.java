package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.correspondentie.Winmailbestand;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Arrays;
import java.util.List;

/** What Outlook packs together in a mail becomes documents as well. */
@Tag("api")
@ExtendWith(Platform.class)
class WinmailbijlagenTest {

    private final Repository repository;

    WinmailbijlagenTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theFilesInAWinmailDatBecomeDocuments() {
        NodeRef mail =
                dienIn(
                        Winmailbestand.leeg()
                                .met("NOTA.TXT", "Nota.txt", Voorbeeldnota.eerdmans().tekst())
                                .bytes());
        NodeRef nota = bijlagen(mail).get(0);

        assertThat(bijlagen(mail)).hasSize(1);
        assertThat(repository.waarde(nota, ContentModel.PROP_NAME)).isEqualTo("Nota.txt");
        repository.gelezen(nota);
        assertThat(repository.type(nota)).isEqualTo(kw("nota"));
    }

    @Test
    void oneThatIsDamagedIsKeptAsItIsAndSaysSo() {
        byte[] heel = Winmailbestand.leeg().met("Nota.txt", "Besproken.").bytes();
        byte[] half = Arrays.copyOf(heel, heel.length - 6);
        NodeRef mail = dienIn(half);
        NodeRef pak = bijlagen(mail).get(0);

        assertThat(repository.waarde(pak, ContentModel.PROP_NAME)).isEqualTo("winmail.dat");
        assertThat(repository.inhoud(pak)).isEqualTo(half);
        assertThat(String.valueOf(repository.waarde(mail, kw("leesberichten"))))
                .contains("kamerwoo.mail.ingepakt", "winmail.dat");
    }

    private NodeRef dienIn(byte[] pak) {
        NodeRef mail =
                repository.upload(
                        repository.dossier(),
                        "bericht.eml",
                        Emlbestand.bericht()
                                .metBijlage("winmail.dat", "application/ms-tnef", pak)
                                .bytes());
        repository.gelezen(mail);
        return mail;
    }

    private List<NodeRef> bijlagen(NodeRef mail) {
        return repository.doe(
                () ->
                        repository.nodes().getTargetAssocs(mail, kw("bijlage")).stream()
                                .map(band -> band.getTargetRef())
                                .toList());
    }
}
