package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

/** A copy of a mail has attachments of its own: those of the original came with the original. */
@Tag("api")
@ExtendWith(Platform.class)
class BerichtkopieTest {

    private final Repository repository;
    private NodeRef map;
    private NodeRef mail;
    private NodeRef bijlage;

    BerichtkopieTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void dienIn() {
        NodeRef dossier = repository.dossier();
        map = repository.doe(() -> repository.maak(dossier, "post", ContentModel.TYPE_FOLDER));
        mail =
                repository.upload(
                        map,
                        "bericht.eml",
                        Emlbestand.bericht().metBijlage("Verslag.txt", "Besproken.").bytes());
        repository.gelezen(mail);
        bijlage = bijlagen(mail).get(0);
        repository.gelezen(bijlage);
    }

    @Test
    void inACopyOfAFolderTheCopiesAreOfEachOther() {
        NodeRef kopie = kopieer(map, repository.dossier());
        NodeRef bericht = in(kopie, "bericht.eml");
        repository.gelezen(bericht);

        assertThat(bijlagen(bericht)).containsExactly(in(kopie, "Verslag.txt"));
        assertThat(repository.inMap(kopie)).hasSize(2);
    }

    @Test
    void whatWasThrownAwayStaysAwayFromACopyOfTheFolder() {
        repository.voer(() -> repository.nodes().deleteNode(bijlage));
        NodeRef kopie = kopieer(map, repository.dossier());
        NodeRef bericht = in(kopie, "bericht.eml");
        repository.gelezen(bericht);

        assertThat(repository.inMap(kopie)).containsExactly(bericht);
    }

    @Test
    void aMailThatIsCopiedAloneHasItsAttachmentsBesideItself() {
        NodeRef dossier = repository.dossier();
        NodeRef kopie = kopieer(mail, dossier);
        repository.gelezen(kopie);

        assertThat(bijlagen(kopie)).containsExactly(in(dossier, "Verslag.txt"));
        assertThat(repository.referentie(bijlagen(kopie).get(0)))
                .isNotBlank()
                .isNotEqualTo(repository.referentie(bijlage));
    }

    @Test
    void andTheOriginalsAttachmentsAreStillTheOriginalsAlone() {
        NodeRef kopie = kopieer(mail, repository.dossier());
        repository.gelezen(kopie);

        assertThat(bijlagen(mail)).containsExactly(bijlage);
        assertThat(berichten(bijlage)).containsExactly(mail);
    }

    @Test
    void copiedOneAfterTheOtherTheyFindEachOther() {
        NodeRef dossier = repository.dossier();
        List<NodeRef> kopieen =
                repository.doe(
                        () ->
                                List.of(
                                        repository.files().copy(mail, dossier, null).getNodeRef(),
                                        repository
                                                .files()
                                                .copy(bijlage, dossier, null)
                                                .getNodeRef()));
        repository.gelezen(kopieen.get(0));

        assertThat(bijlagen(kopieen.get(0))).containsExactly(kopieen.get(1));
        assertThat(repository.inMap(dossier)).hasSize(2);
    }

    @Test
    void anAttachmentThatIsCopiedAloneCameWithNothing() {
        assertThat(berichten(kopieer(bijlage, repository.dossier()))).isEmpty();
    }

    @Test
    void aMailThatWasCheckedOutAndInKeepsItsAttachments() {
        CheckOutCheckInService uitleen =
                repository.bean("CheckOutCheckInService", CheckOutCheckInService.class);
        NodeRef werkkopie = repository.doe(() -> uitleen.checkout(mail));
        assertThat(berichten(bijlage)).containsExactly(mail);
        repository.doe(() -> uitleen.checkin(werkkopie, null));
        repository.gelezen(mail);

        assertThat(bijlagen(mail)).containsExactly(bijlage);
        assertThat(repository.inMap(map)).hasSize(2);
    }

    private NodeRef kopieer(NodeRef wat, NodeRef naar) {
        return repository.doe(
                () -> repository.files().copy(wat, naar, uniek("kopie")).getNodeRef());
    }

    private NodeRef in(NodeRef ouder, String naam) {
        return repository.doe(
                () -> repository.nodes().getChildByName(ouder, ContentModel.ASSOC_CONTAINS, naam));
    }

    private List<NodeRef> bijlagen(NodeRef bericht) {
        return repository.doe(
                () ->
                        repository.nodes().getTargetAssocs(bericht, kw("bijlage")).stream()
                                .map(AssociationRef::getTargetRef)
                                .toList());
    }

    private List<NodeRef> berichten(NodeRef stuk) {
        return repository.doe(
                () ->
                        repository.nodes().getSourceAssocs(stuk, kw("bijlage")).stream()
                                .map(AssociationRef::getSourceRef)
                                .toList());
    }
}
