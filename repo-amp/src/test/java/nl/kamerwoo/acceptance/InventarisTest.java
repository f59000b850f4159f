package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.inventaris.Beoordelaar;
import nl.kamerwoo.alfresco.inventaris.Opname;
import nl.kamerwoo.alfresco.inventaris.Opname.Gevolg;
import nl.kamerwoo.alfresco.inventaris.Opname.Opgenomen;
import nl.kamerwoo.inventaris.Inventaris;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The inventory of the seed's request: who makes it, what it holds, and how long. */
@Tag("api")
@ExtendWith(Platform.class)
class InventarisTest {

    private static final Oordeel NIET =
            new Oordeel(
                    Optional.of(Beoordeling.NIET_OPENBAAR),
                    List.of(Weigeringsgrond.W52),
                    "Intern beraad.");

    private final Repository repository;
    private Behandelzaak zaak;
    private NodeRef dossier;

    InventarisTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void maakVerzoek() {
        zaak = Behandelzaak.wooverzoek(repository);
        repository.zet(zaak.dossier, kw("periodeVan"), dag(18));
        repository.zet(zaak.dossier, kw("periodeTot"), dag(27));
        dossier = repository.dossier();
    }

    @Test
    void aLineKeepsWhatItsDocumentWas() {
        NodeRef stuk = stuk("brief.txt", "Een brief.");
        repository.zet(stuk, kw("datum"), dag(27));
        neemOp(stuk);
        String referentie = repository.referentie(stuk);
        repository.voer(() -> repository.nodes().deleteNode(stuk));
        Inventarisregel regel = regels(zaak.wooBehandelaar).get(0);

        assertThat(regel.id()).isEqualTo(1);
        assertThat(regel.naam()).endsWith("brief.txt");
        assertThat(regel.referentie()).isEqualTo(referentie);
        assertThat(regel.datum()).contains(LocalDate.of(2023, 11, 27));
        assertThat(regel.oordeel()).isEqualTo(Oordeel.geen());
    }

    @Test
    void anEmailBringsItsAttachments() {
        NodeRef mail = mail("mail.txt", "gesprek");
        NodeRef bijlage = stuk("bijlage.txt", "Een bijlage.");
        NodeRef los = stuk("los.txt", "Los.");
        repository.voer(() -> repository.nodes().createAssociation(mail, bijlage, kw("bijlage")));
        List<Opgenomen> uitkomst = neemOp(los, mail);

        assertThat(uitkomst)
                .containsExactly(
                        new Opgenomen(los.getId(), Gevolg.OPGENOMEN, 1, false),
                        new Opgenomen(mail.getId(), Gevolg.OPGENOMEN, 2, false),
                        new Opgenomen(bijlage.getId(), Gevolg.OPGENOMEN, 3, true));
        List<Inventarisregel> regels = regels(zaak.wooBehandelaar);
        assertThat(regels.get(0).familie()).isEmpty();
        assertThat(regels.get(1).familie()).hasValue(2);
        assertThat(regels.get(2).familie()).hasValue(2);
        assertThat(regels.get(1).gesprek()).hasValue(2);
        assertThat(regels.get(1).soort()).isEqualTo("e-mail");
    }

    @Test
    void almostTheSameTextInAConversationIsMarkedOnceItIsRead() {
        NodeRef een = mail("een.txt", "gesprek");
        NodeRef twee = mail("twee.txt", "gesprek");
        String tekst =
                "Beste collega, in de bijlage vind je de antwoorden op de vragen van het lid"
                        + " Eerdmans. Kun je die voor vrijdag nalopen met de directie?\n";
        repository.schrijfNieuw(een, tekst);
        repository.schrijfNieuw(twee, "Ter info.\n> " + tekst);
        neemOp(een, twee);
        repository.gelezen(een);
        repository.gelezen(twee);

        assertThat(regels(zaak.wooBehandelaar).get(1).gelijktOp()).hasValue(1);
        assertThat(regels(zaak.wooBehandelaar).get(0).gelijktOp()).isEmpty();
    }

    @Test
    void theJudgementGoesOnTheDocumentTooThoughItIsNotTheTeamsToChange() {
        NodeRef stuk = stuk("nota.txt", "Een nota.");
        alsLezer(zaak.wooBehandelaar);
        neemOp(stuk);
        beoordeel(zaak.wooBehandelaar, NIET, 1);

        assertThat(regels(zaak.wooBehandelaar).get(0).oordeel()).isEqualTo(NIET);
        assertThat(repository.waarde(stuk, kw("beoordeling"))).isEqualTo("Niet openbaar");
        assertThat(repository.waarde(stuk, kw("weigeringsgronden"))).isEqualTo(List.of("5.2"));
        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        zaak.wooBehandelaar,
                                        () -> {
                                            repository
                                                    .nodes()
                                                    .setProperty(stuk, kw("toelichting"), "x");
                                            return null;
                                        }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyTheWooTeamMakesAndJudgesAnInventory() {
        NodeRef stuk = stuk("nota.txt", "Een nota.");
        neemOp(stuk);
        for (String ander :
                List.of(
                        zaak.coordinator,
                        zaak.behandelaar,
                        zaak.parafeur,
                        zaak.ondertekenaar,
                        zaak.informatiebeheerder)) {
            alsLezer(ander);
            assertThatThrownBy(() -> neemOp(ander, stuk)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> beoordeel(ander, NIET, 1))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> als(ander, () -> opname().haalWeg(zaak.dossier, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(regels(ander)).hasSize(1);
        }
    }

    @Test
    void ofTheTeamOnlyWhoMayChangeTheRequestJudgesIt() {
        neemOp(stuk("nota.txt", "Een nota."));
        Behandelzaak elders = Behandelzaak.wooverzoek(repository);

        assertThatThrownBy(() -> beoordeel(elders.wooBehandelaar, NIET, 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotReadADocumentSeesNoLineOfItAndCannotTakeItIn() {
        NodeRef open = stuk("open.txt", "Open.");
        NodeRef gesloten = stuk("gesloten.txt", "Gesloten.");
        neemOp(open, gesloten);
        sluit(gesloten);
        NodeRef ookGesloten = stuk("ook.txt", "Ook.");
        sluit(ookGesloten);

        assertThat(regels(zaak.wooBehandelaar)).extracting(Inventarisregel::id).containsExactly(1);
        assertThat(regels("admin")).hasSize(2);
        assertThat(neemOp(zaak.wooBehandelaar, ookGesloten))
                .extracting(Opgenomen::gevolg)
                .containsExactly(Gevolg.ONBEKEND);
        assertThatThrownBy(() -> beoordeel(zaak.wooBehandelaar, NIET, 2)).hasMessageContaining("2");
        assertThat(repository.waarde(gesloten, kw("beoordeling"))).isNull();
    }

    @Test
    void manyWhoTakeInAtOnceGiveNoNumberTwice() throws Exception {
        List<NodeRef> stukken =
                IntStream.range(0, 12).mapToObj(i -> stuk(i + ".txt", "Stuk " + i)).toList();
        ExecutorService mensen = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Opgenomen>>> werk = new ArrayList<>();
            for (NodeRef stuk : stukken) {
                werk.add(mensen.submit(() -> neemOp("admin", stuk)));
            }
            for (Future<List<Opgenomen>> een : werk) {
                een.get();
            }
        } finally {
            mensen.shutdown();
        }

        assertThat(regels("admin"))
                .extracting(Inventarisregel::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void aLineIsNotChangedMadeOrTakenOutPastTheInventory() {
        neemOp(stuk("nota.txt", "Een nota."));
        NodeRef regel = regelnode();

        assertThatThrownBy(() -> repository.zet(regel, kw("beoordeling"), "Openbaar"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> repository.zet(regel, kw("regelnummer"), 7))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> repository.voer(() -> repository.nodes().deleteNode(regel)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () ->
                                                repository
                                                        .nodes()
                                                        .createNode(
                                                                zaak.dossier,
                                                                kw("inventaris"),
                                                                kw("zelf"),
                                                                kw("inventarisregel"),
                                                                Map.of(kw("regelnummer"), 9))))
                .isInstanceOf(RuntimeException.class);
        assertThat(regels("admin")).hasSize(1);
    }

    @Test
    void theInventoryGoesToTheTrashAndComesBackWithItsRequest() {
        neemOp(stuk("een.txt", "Een."), stuk("twee.txt", "Twee."));
        beoordeel(zaak.wooBehandelaar, NIET, 1);
        als("admin", () -> opname().haalWeg(zaak.dossier, 2));
        repository.voer(() -> repository.nodes().deleteNode(zaak.dossier));
        NodeArchiveService prullenbak =
                repository.bean("nodeArchiveService", NodeArchiveService.class);
        repository.voer(
                () -> prullenbak.restoreArchivedNode(prullenbak.getArchivedNode(zaak.dossier)));

        assertThat(regels("admin")).extracting(Inventarisregel::oordeel).containsExactly(NIET);
        assertThat(neemOp("admin", stuk("drie.txt", "Drie.")))
                .extracting(Opgenomen::regel)
                .containsExactly(3);
    }

    @Test
    void theCopyOfARequestBeginsWithAnEmptyInventory() {
        neemOp(stuk("een.txt", "Een."));
        NodeRef map = repository.map();
        NodeRef kopie =
                repository.doe(
                        () ->
                                repository
                                        .bean("CopyService", CopyService.class)
                                        .copyAndRename(
                                                zaak.dossier,
                                                map,
                                                ContentModel.ASSOC_CONTAINS,
                                                kw("kopie"),
                                                true));

        assertThat(regels("admin", kopie)).isEmpty();
        assertThat(regels("admin")).hasSize(1);
        assertThat(als("admin", () -> opname().neemOp(kopie, List.of(stuk("a.txt", "A.").getId()))))
                .extracting(Opgenomen::regel)
                .containsExactly(1);
    }

    private List<Opgenomen> neemOp(NodeRef... stukken) {
        alsLezer(zaak.wooBehandelaar);
        return neemOp(zaak.wooBehandelaar, stukken);
    }

    private List<Opgenomen> neemOp(String wie, NodeRef... stukken) {
        List<String> ids = List.of(stukken).stream().map(NodeRef::getId).toList();
        return als(wie, () -> opname().neemOp(zaak.dossier, ids));
    }

    private void beoordeel(String wie, Oordeel oordeel, int... regels) {
        als(
                wie,
                () -> {
                    repository
                            .bean("kamerwoo.beoordelaar", Beoordelaar.class)
                            .beoordeel(
                                    zaak.dossier,
                                    IntStream.of(regels).boxed().toList(),
                                    oordeel,
                                    Optional.empty());
                    return null;
                });
    }

    private List<Inventarisregel> regels(String wie) {
        return regels(wie, zaak.dossier);
    }

    private List<Inventarisregel> regels(String wie, NodeRef verzoek) {
        List<Inventarisregel> regels = new ArrayList<>();
        als(
                wie,
                () -> {
                    repository
                            .bean("kamerwoo.inventaris", Inventaris.class)
                            .elk(verzoek.getId(), regels::add);
                    return null;
                });
        return regels;
    }

    private NodeRef regelnode() {
        return repository.doe(
                () -> repository.nodes().getChildByName(zaak.dossier, kw("inventaris"), "1"));
    }

    private <T> T als(String wie, Callable<T> werk) {
        return repository.doeAls(wie, werk);
    }

    private Opname opname() {
        return repository.bean("kamerwoo.inventarisopname", Opname.class);
    }

    /** Lets somebody read the documents, and no more. */
    private void alsLezer(String wie) {
        repository.voer(
                () -> rechten().setPermission(dossier, wie, PermissionService.CONSUMER, true));
    }

    private void sluit(NodeRef stuk) {
        repository.voer(() -> rechten().setInheritParentPermissions(stuk, false));
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }

    private NodeRef stuk(String naam, String tekst) {
        return repository.doe(
                () -> {
                    NodeRef stuk = repository.maak(dossier, uniek("") + naam, kw("stuk"));
                    repository.schrijf(stuk, tekst.getBytes(StandardCharsets.UTF_8));
                    return stuk;
                });
    }

    private NodeRef mail(String naam, String gesprek) {
        return repository.doe(
                () ->
                        repository.maak(
                                dossier,
                                uniek("") + naam,
                                kw("correspondentie"),
                                Map.of(kw("gesprekId"), gesprek, kw("kanaal"), "e-mail")));
    }

    private static Date dag(int dag) {
        return Behandelzaak.dag(LocalDate.of(2023, 11, dag));
    }
}
