package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Opschortingsreden;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stops the clock of a request, and has it run again. What a person wrote down himself, stays. */
public final class Opschortingen {

    private final NodeService nodeService;
    private final Clock klok;

    public Opschortingen(NodeService nodeService, Clock klok) {
        this.nodeService = nodeService;
        this.klok = klok;
    }

    /** From tomorrow the term stands still, unless it does for this reason already. */
    void open(NodeRef dossier, Opschortingsreden reden) {
        List<Opschorting> alle = lees(dossier);
        if (alle.stream().noneMatch(opschorting -> isOpen(opschorting, reden))) {
            alle.add(new Opschorting(vandaag(), Optional.empty(), reden));
            schrijf(dossier, alle);
        }
    }

    /** Today the term stands still for the last time for this reason, if it does. */
    void sluit(NodeRef dossier, Opschortingsreden reden) {
        List<Opschorting> alle = lees(dossier);
        if (alle.stream().anyMatch(opschorting -> isOpen(opschorting, reden))) {
            UnaryOperator<Opschorting> sluit =
                    opschorting -> isOpen(opschorting, reden) ? gesloten(opschorting) : opschorting;
            alle.replaceAll(sluit);
            schrijf(dossier, alle);
        }
    }

    private Opschorting gesloten(Opschorting opschorting) {
        LocalDate tot = opschorting.van().isAfter(vandaag()) ? opschorting.van() : vandaag();
        return new Opschorting(opschorting.van(), Optional.of(tot), opschorting.reden());
    }

    private static boolean isOpen(Opschorting opschorting, Opschortingsreden reden) {
        return opschorting.reden() == reden && opschorting.tot().isEmpty();
    }

    private List<Opschorting> lees(NodeRef dossier) {
        List<Opschorting> alle = new ArrayList<>();
        if (nodeService.getProperty(dossier, KamerwooModel.PROP_OPSCHORTINGEN)
                instanceof Collection<?> regels) {
            regels.stream()
                    .map(String::valueOf)
                    .filter(regel -> !regel.isBlank())
                    .map(Opschorting::lees)
                    .forEach(alle::add);
        }
        return alle;
    }

    private void schrijf(NodeRef dossier, List<Opschorting> alle) {
        ArrayList<String> regels =
                new ArrayList<>(alle.stream().map(Opschorting::notatie).toList());
        nodeService.setProperty(dossier, KamerwooModel.PROP_OPSCHORTINGEN, (Serializable) regels);
    }

    private LocalDate vandaag() {
        return Datums.vandaag(klok);
    }
}
