package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.Set;

/** Sends what was drafted on its way to signature. */
public final class TerOndertekening {

    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Behandeldossier dossiers;
    private final Taken taken;
    private final Werkstromen werkstromen;
    private final Behandelwacht wacht;
    private final Behandeling behandeling;

    public TerOndertekening(
            NodeService nodeService,
            Dossierplaats plaats,
            Behandeldossier dossiers,
            Taken taken,
            Werkstromen werkstromen,
            Behandelwacht wacht,
            Behandeling behandeling) {
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.dossiers = dossiers;
        this.taken = taken;
        this.werkstromen = werkstromen;
        this.wacht = wacht;
        this.behandeling = behandeling;
    }

    /**
     * Says that the draft is ready. A nota that nothing is done about yet begins its own process.
     *
     * @param node the dossier, or a document of it
     * @throws NietNu when an answer is missing or differs and no reason is given, or it is not time
     */
    public void stuur(NodeRef node, Opgave opgave) {
        if (taken.open(node).isEmpty()
                && nodeService.getType(node).equals(KamerwooModel.TYPE_NOTA)) {
            werkstromen.begin(Werkstroom.NOTA, node);
        }
        plaats.bij(node)
                .filter(dossier -> dossiers.nogAfTeStemmen(dossier).isEmpty())
                .ifPresent(dossier -> wacht.keurAntwoorden(dossier, opgave.reden()));
        behandeling.rondAf(node, Set.of(Stap.OPSTELLEN), Besluit.GEREED, opgave);
    }
}
