package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Behandeling;
import nl.kamerwoo.alfresco.behandeling.Opgave;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Set;

/**
 * Ends the task that waits for the user about a dossier or a document: he signs, sends back or
 * files. The contexts say which steps end with what.
 */
public final class RondStapAfAction extends ActionExecuterAbstractBase {

    /** On whose behalf he signs too; texts, may be left out. */
    public static final String PARAM_NAMENS = "namens";

    private final Behandeling behandeling;
    private final Set<Stap> stappen;
    private final Besluit besluit;

    /**
     * @param stappen of which one must wait
     * @param besluit that it ends with
     */
    public RondStapAfAction(Behandeling behandeling, Set<Stap> stappen, Besluit besluit) {
        this.behandeling = behandeling;
        this.stappen = Set.copyOf(stappen);
        this.besluit = besluit;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef node) {
        Opgave opgave =
                Opgave.met(Parameters.tekst(actie, Parameters.REDEN))
                        .namens(Parameters.teksten(actie, PARAM_NAMENS));
        behandeling.rondAf(node, stappen, besluit, opgave);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(
                Parameters.eenTekst(
                        Parameters.REDEN, besluit == Besluit.TERUG, this::getParamDisplayLabel));
        if (besluit == Besluit.ONDERTEKEND) {
            parameters.add(Parameters.meerTeksten(PARAM_NAMENS, this::getParamDisplayLabel));
        }
    }
}
