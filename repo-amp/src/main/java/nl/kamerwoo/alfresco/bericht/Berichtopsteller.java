package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Behandeldossier;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.bericht.Bericht;
import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.bericht.Berichttaak;
import nl.kamerwoo.bericht.Berichttekst;
import nl.kamerwoo.bericht.Taakbericht;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Tells in a mail what is known of a task: of its dossier no more than what it is called and its
 * reference, and nothing about anybody who asked for it.
 */
public final class Berichtopsteller {

    private final Behandeldossier dossiers;
    private final NodeService nodeService;
    private final Sharelinks links;
    private final Berichtsjablonen sjablonen;
    private final Clock klok;

    /**
     * @param nodeService the raw one
     */
    public Berichtopsteller(
            Behandeldossier dossiers,
            NodeService nodeService,
            Sharelinks links,
            Berichtsjablonen sjablonen,
            Clock klok) {
        this.dossiers = dossiers;
        this.nodeService = nodeService;
        this.links = links;
        this.sjablonen = sjablonen;
        this.klok = klok;
    }

    Berichttekst tekst(Bericht bericht, NodeRef dossier, Postbus postbus) {
        return sjablonen.tekst(
                new Berichtsjabloon(bericht.soort(), postbus.taal()),
                taakbericht(bericht.taak(), dossier, postbus).waarden());
    }

    Taakbericht taakbericht(Berichttaak taak, NodeRef dossier, Postbus postbus) {
        return new Taakbericht(
                postbus.naam(),
                Melding.in(postbus.taal().locale(), "kamerwoo.stap." + taak.stap().naam()),
                taak.betreft(),
                dossiers.onderwerp(dossier),
                referentie(dossier),
                taak.gereedOp().map(postbus.taal()::dag).orElse(""),
                taak.gereedOp().filter(this::isVoorbij).isPresent(),
                links.taak(taak.id()),
                links.dossier(dossier));
    }

    String referentie(NodeRef dossier) {
        return Objects.toString(
                nodeService.getProperty(dossier, KamerwooModel.PROP_REFERENTIE), "");
    }

    private boolean isVoorbij(LocalDate dag) {
        return dag.isBefore(Datums.vandaag(klok));
    }
}
