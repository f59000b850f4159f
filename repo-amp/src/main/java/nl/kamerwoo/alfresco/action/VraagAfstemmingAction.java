package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Opgave;
import nl.kamerwoo.alfresco.behandeling.TerAfstemming;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Sends a draft to the ministries that are to agree with it. */
public final class VraagAfstemmingAction extends ActionExecuterAbstractBase {

    /** With whom, beside the ministries that coordinate a question; texts, may be left out. */
    public static final String PARAM_MINISTERIES = "ministeries";

    private final TerAfstemming terAfstemming;

    public VraagAfstemmingAction(TerAfstemming terAfstemming) {
        this.terAfstemming = terAfstemming;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef node) {
        terAfstemming.stuur(
                node, Opgave.GEEN.metMinisteries(Parameters.teksten(actie, PARAM_MINISTERIES)));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.meerTeksten(PARAM_MINISTERIES, this::getParamDisplayLabel));
    }
}
