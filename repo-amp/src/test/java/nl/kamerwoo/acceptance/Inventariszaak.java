package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import nl.kamerwoo.alfresco.inventaris.Beoordelaar;
import nl.kamerwoo.alfresco.inventaris.Opname;
import nl.kamerwoo.alfresco.inventaris.Opname.Opgenomen;
import nl.kamerwoo.alfresco.spoor.Spoorlezer;
import nl.kamerwoo.inventaris.Inventaris;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** A request with the period of the seed, its inventory, and documents in a dossier of others. */
final class Inventariszaak {

    static final Oordeel NIET_OPENBAAR =
            new Oordeel(
                    Optional.of(Beoordeling.NIET_OPENBAAR),
                    List.of(Weigeringsgrond.W52),
                    "Intern beraad.");

    final Behandelzaak zaak;
    private final Repository repository;
    private final NodeRef dossier;

    Inventariszaak(Repository repository) {
        this.repository = repository;
        this.zaak = Behandelzaak.wooverzoek(repository);
        this.dossier = repository.dossier();
        repository.zet(zaak.dossier, kw("periodeVan"), dag(18));
        repository.zet(zaak.dossier, kw("periodeTot"), dag(27));
    }

    List<Opgenomen> neemOp(NodeRef... stukken) {
        alsLezer(zaak.wooBehandelaar);
        return neemOp(zaak.wooBehandelaar, stukken);
    }

    List<Opgenomen> neemOp(String wie, NodeRef... stukken) {
        List<String> ids = List.of(stukken).stream().map(NodeRef::getId).toList();
        return als(wie, () -> opname().neemOp(zaak.dossier, ids));
    }

    void beoordeel(String wie, Oordeel oordeel, int... regels) {
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

    List<Inventarisregel> regels(String wie) {
        return regels(wie, zaak.dossier);
    }

    List<Inventarisregel> regels(String wie, NodeRef verzoek) {
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

    NodeRef regelnode() {
        return repository.doe(
                () -> repository.nodes().getChildByName(zaak.dossier, kw("inventaris"), "1"));
    }

    <T> T als(String wie, Callable<T> werk) {
        return repository.doeAls(wie, werk);
    }

    Opname opname() {
        return repository.bean("kamerwoo.inventarisopname", Opname.class);
    }

    /** Lets somebody read the documents, and no more. */
    void alsLezer(String wie) {
        repository.voer(
                () -> rechten().setPermission(dossier, wie, PermissionService.CONSUMER, true));
    }

    void sluit(NodeRef stuk) {
        repository.voer(() -> rechten().setInheritParentPermissions(stuk, false));
    }

    PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }

    NodeRef stuk(String naam, String tekst) {
        return repository.doe(
                () -> {
                    NodeRef stuk = repository.maak(dossier, uniek("") + naam, kw("stuk"));
                    repository.schrijf(stuk, tekst.getBytes(StandardCharsets.UTF_8));
                    return stuk;
                });
    }

    NodeRef mail(String naam, String gesprek) {
        return repository.doe(
                () ->
                        repository.maak(
                                dossier,
                                uniek("") + naam,
                                kw("correspondentie"),
                                Map.of(kw("gesprekId"), gesprek, kw("kanaal"), "e-mail")));
    }

    static Date dag(int dag) {
        return Behandelzaak.dag(LocalDate.of(2023, 11, dag));
    }

    /** The lines of the trail of a dossier, each as one text. */
    List<String> spoor(NodeRef waar) {
        return als(
                "admin",
                () ->
                        repository
                                .bean("kamerwoo.spoorlezer", Spoorlezer.class)
                                .lees(waar, 0, 100)
                                .regels()
                                .stream()
                                .map(regel -> regel.regel().soort().naam() + " " + regel)
                                .toList());
    }
}
