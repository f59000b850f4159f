package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Opgave;
import nl.kamerwoo.alfresco.behandeling.TerOndertekening;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Sends a dossier or a nota on its way to signature. */
public final class StuurTerOndertekeningAction extends ActionExecuterAbstractBase {

    private final TerOndertekening terOndertekening;

    public StuurTerOndertekeningAction(TerOndertekening terOndertekening) {
        this.terOndertekening = terOndertekening;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef node) {
        terOndertekening.stuur(node, Opgave.met(Parameters.tekst(actie, Parameters.REDEN)));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(Parameters.REDEN, false, this::getParamDisplayLabel));
    }
}
