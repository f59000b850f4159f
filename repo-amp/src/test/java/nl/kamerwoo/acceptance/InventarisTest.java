package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.inventaris.Opname.Gevolg;
import nl.kamerwoo.alfresco.inventaris.Opname.Opgenomen;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.woo.Oordeel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The inventory of the seed's request: what it holds, and how long. */
@Tag("api")
@ExtendWith(Platform.class)
class InventarisTest {

    private final Repository repository;
    private final Inventariszaak inventaris;

    InventarisTest(Repository repository) {
        this.repository = repository;
        this.inventaris = new Inventariszaak(repository);
    }

    @Test
    void aLineKeepsWhatItsDocumentWas() {
        NodeRef stuk = inventaris.stuk("brief.txt", "Een brief.");
        repository.zet(stuk, kw("datum"), Inventariszaak.dag(27));
        inventaris.neemOp(stuk);
        String referentie = repository.referentie(stuk);
        repository.voer(() -> repository.nodes().deleteNode(stuk));
        Inventarisregel regel = inventaris.regels(inventaris.zaak.wooBehandelaar).get(0);

        assertThat(regel.id()).isEqualTo(1);
        assertThat(regel.naam()).endsWith("brief.txt");
        assertThat(regel.referentie()).isEqualTo(referentie);
        assertThat(regel.datum()).contains(LocalDate.of(2023, 11, 27));
        assertThat(regel.oordeel()).isEqualTo(Oordeel.geen());
    }

    @Test
    void anEmailBringsItsAttachments() {
        NodeRef mail = inventaris.mail("mail.txt", "gesprek");
        NodeRef bijlage = inventaris.stuk("bijlage.txt", "Een bijlage.");
        NodeRef los = inventaris.stuk("los.txt", "Los.");
        repository.voer(() -> repository.nodes().createAssociation(mail, bijlage, kw("bijlage")));
        List<Opgenomen> uitkomst = inventaris.neemOp(los, mail);

        assertThat(uitkomst)
                .containsExactly(
                        new Opgenomen(los.getId(), Gevolg.OPGENOMEN, 1, false),
                        new Opgenomen(mail.getId(), Gevolg.OPGENOMEN, 2, false),
                        new Opgenomen(bijlage.getId(), Gevolg.OPGENOMEN, 3, true));
        List<Inventarisregel> regels = inventaris.regels(inventaris.zaak.wooBehandelaar);
        assertThat(regels.get(0).familie()).isEmpty();
        assertThat(regels.get(1).familie()).hasValue(2);
        assertThat(regels.get(2).familie()).hasValue(2);
        assertThat(regels.get(1).gesprek()).hasValue(2);
        assertThat(regels.get(1).soort()).isEqualTo("e-mail");
    }

    @Test
    void almostTheSameTextInAConversationIsMarkedOnceItIsRead() {
        NodeRef een = inventaris.mail("een.txt", "gesprek");
        NodeRef twee = inventaris.mail("twee.txt", "gesprek");
        String tekst =
                "Beste collega, in de bijlage vind je de antwoorden op de vragen van het lid"
                        + " Eerdmans. Kun je die voor vrijdag nalopen met de directie?\n";
        repository.schrijfNieuw(een, tekst);
        repository.schrijfNieuw(twee, "Ter info.\n> " + tekst);
        inventaris.neemOp(een, twee);
        repository.gelezen(een);
        repository.gelezen(twee);

        assertThat(inventaris.regels(inventaris.zaak.wooBehandelaar).get(1).gelijktOp())
                .hasValue(1);
        assertThat(inventaris.regels(inventaris.zaak.wooBehandelaar).get(0).gelijktOp()).isEmpty();
    }

    @Test
    void manyWhoTakeInAtOnceGiveNoNumberTwice() throws Exception {
        List<NodeRef> stukken =
                IntStream.range(0, 12)
                        .mapToObj(i -> inventaris.stuk(i + ".txt", "Stuk " + i))
                        .toList();
        ExecutorService mensen = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Opgenomen>>> werk = new ArrayList<>();
            for (NodeRef stuk : stukken) {
                werk.add(mensen.submit(() -> inventaris.neemOp("admin", stuk)));
            }
            for (Future<List<Opgenomen>> een : werk) {
                een.get();
            }
        } finally {
            mensen.shutdown();
        }

        assertThat(inventaris.regels("admin"))
                .extracting(Inventarisregel::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void theInventoryGoesToTheTrashAndComesBackWithItsRequest() {
        inventaris.neemOp(inventaris.stuk("een.txt", "Een."), inventaris.stuk("twee.txt", "Twee."));
        inventaris.beoordeel(inventaris.zaak.wooBehandelaar, Inventariszaak.NIET_OPENBAAR, 1);
        inventaris.als("admin", () -> inventaris.opname().haalWeg(inventaris.zaak.dossier, 2));
        repository.voer(() -> repository.nodes().deleteNode(inventaris.zaak.dossier));
        NodeArchiveService prullenbak =
                repository.bean("nodeArchiveService", NodeArchiveService.class);
        repository.voer(
                () ->
                        prullenbak.restoreArchivedNode(
                                prullenbak.getArchivedNode(inventaris.zaak.dossier)));

        assertThat(inventaris.regels("admin"))
                .extracting(Inventarisregel::oordeel)
                .containsExactly(Inventariszaak.NIET_OPENBAAR);
        assertThat(inventaris.neemOp("admin", inventaris.stuk("drie.txt", "Drie.")))
                .extracting(Opgenomen::regel)
                .containsExactly(3);
    }

    @Test
    void theCopyOfARequestBeginsWithAnEmptyInventory() {
        inventaris.neemOp(inventaris.stuk("een.txt", "Een."));
        NodeRef map = repository.map();
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                inventaris.zaak.dossier,
                                                map,
                                                ContentModel.ASSOC_CONTAINS,
                                                kw("kopie"),
                                                true));

        assertThat(inventaris.regels("admin", kopie)).isEmpty();
        assertThat(inventaris.regels("admin")).hasSize(1);
        assertThat(
                        inventaris.als(
                                "admin",
                                () ->
                                        inventaris
                                                .opname()
                                                .neemOp(
                                                        kopie,
                                                        List.of(
                                                                inventaris
                                                                        .stuk("a.txt", "A.")
                                                                        .getId()))))
                .extracting(Opgenomen::regel)
                .containsExactly(1);
    }
}
