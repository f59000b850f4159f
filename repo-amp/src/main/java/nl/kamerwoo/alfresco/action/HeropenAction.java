package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Heropening;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Takes the signature off a document, for a reason. */
public final class HeropenAction extends ActionExecuterAbstractBase {

    private final Heropening heropening;

    public HeropenAction(Heropening heropening) {
        this.heropening = heropening;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef stuk) {
        heropening.heropen(stuk, Parameters.tekst(actie, Parameters.REDEN));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(Parameters.REDEN, true, this::getParamDisplayLabel));
    }
}
