package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.vragen.Briefcontrole;
import nl.kamerwoo.alfresco.vragen.Dossierafstemming;
import nl.kamerwoo.alfresco.vragen.Vraagcontrole;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** What follows from a change in the coordination, left to the end of the transaction. */
public final class Afstemmingswerk {

    private static final String VRAAG = Afstemmingswerk.class.getName() + ".vraag";
    private static final String DOSSIER = Afstemmingswerk.class.getName() + ".dossier";
    private static final String BRIEF = Afstemmingswerk.class.getName() + ".brief";

    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Vraagcontrole vraagcontrole;
    private final Dossierafstemming dossierafstemming;
    private final Briefcontrole briefcontrole;

    public Afstemmingswerk(
            NodeService nodeService,
            Dossierplaats plaats,
            Vraagcontrole vraagcontrole,
            Dossierafstemming dossierafstemming,
            Briefcontrole briefcontrole) {
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.vraagcontrole = vraagcontrole;
        this.dossierafstemming = dossierafstemming;
        this.briefcontrole = briefcontrole;
    }

    /**
     * A question's texts or coordination changed.
     *
     * @param briefVervalt whether the letter is to be held against another agreed text
     */
    void vraag(NodeRef vraag, boolean briefVervalt) {
        Slotwerk.plan(VRAAG, vraag, briefVervalt, this::doeVraag);
    }

    /** Who coordinates changed somewhere in this place, if that is in a dossier. */
    void afstemming(NodeRef map) {
        Slotwerk.plan(DOSSIER, map, false, (deze, streng) -> doeDossier(deze));
    }

    /** A letter came to this place or went from it. */
    void brief(NodeRef map) {
        Slotwerk.plan(BRIEF, map, false, (deze, streng) -> doeBrief(deze));
    }

    private void doeVraag(NodeRef vraag, boolean briefVervalt) {
        if (!nodeService.exists(vraag)) {
            return;
        }
        vraagcontrole.bij(vraag, briefVervalt);
        if (briefVervalt) {
            plaats.dossier(vraag).ifPresent(briefcontrole::herlees);
        }
    }

    private void doeDossier(NodeRef map) {
        if (nodeService.exists(map)) {
            plaats.dossierVan(map).ifPresent(dossierafstemming::bij);
        }
    }

    private void doeBrief(NodeRef map) {
        if (nodeService.exists(map)) {
            plaats.dossierVan(map).ifPresent(briefcontrole::vernieuw);
        }
    }
}
