package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Uitstel;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Asks for more time: an uitstelbericht to the Kamer, or a verdaging to the requester. */
public final class VraagUitstelAction extends ActionExecuterAbstractBase {

    private final Uitstel uitstel;

    public VraagUitstelAction(Uitstel uitstel) {
        this.uitstel = uitstel;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef dossier) {
        uitstel.vraag(dossier, Parameters.tekst(actie, Parameters.REDEN));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(Parameters.REDEN, true, this::getParamDisplayLabel));
    }
}
