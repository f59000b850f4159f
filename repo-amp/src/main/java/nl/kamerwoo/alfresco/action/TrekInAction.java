package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Intrekking;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Ends the treatment of a dossier whose questions or request were withdrawn. */
public final class TrekInAction extends ActionExecuterAbstractBase {

    private final Intrekking intrekking;

    public TrekInAction(Intrekking intrekking) {
        this.intrekking = intrekking;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef dossier) {
        intrekking.trekIn(dossier, Parameters.tekst(actie, Parameters.REDEN));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(Parameters.REDEN, true, this::getParamDisplayLabel));
    }
}
