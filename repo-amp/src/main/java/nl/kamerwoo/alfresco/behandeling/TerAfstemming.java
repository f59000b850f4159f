package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Set;

/** Sends what was drafted to the ministries that are to agree with it. */
public final class TerAfstemming {

    private final Dossierplaats plaats;
    private final Behandeldossier dossiers;
    private final Behandeling behandeling;

    public TerAfstemming(Dossierplaats plaats, Behandeldossier dossiers, Behandeling behandeling) {
        this.plaats = plaats;
        this.dossiers = dossiers;
        this.behandeling = behandeling;
    }

    /**
     * @param node the dossier, or a document of it
     * @throws NietNu when there is nobody to coordinate with, or it is not time
     */
    public void stuur(NodeRef node, Opgave opgave) {
        boolean niemand =
                opgave.ministeries().isEmpty()
                        && plaats.bij(node)
                                .map(dossiers::nogAfTeStemmen)
                                .filter(ministeries -> !ministeries.isEmpty())
                                .isEmpty();
        if (niemand) {
            throw NietNu.om("kamerwoo.behandeling.niemand-om-af-te-stemmen");
        }
        behandeling.rondAf(node, Set.of(Stap.OPSTELLEN), Besluit.GEREED, opgave);
    }
}
