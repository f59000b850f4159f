package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.NatteHandtekening;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** The records manager says that a scan is of what was signed on paper, by whom and when. */
public final class BevestigNatteHandtekeningAction extends ActionExecuterAbstractBase {

    /** The day that stands with the signature; a date. */
    public static final String PARAM_DATUM = "datum";

    /** Whose signature it is. */
    public static final String PARAM_ONDERTEKENAAR = "ondertekenaar";

    /** On whose behalf he signed too; texts, may be left out. */
    public static final String PARAM_NAMENS = "namens";

    private final NatteHandtekening handtekening;

    public BevestigNatteHandtekeningAction(NatteHandtekening handtekening) {
        this.handtekening = handtekening;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef stuk) {
        handtekening.bevestig(
                stuk,
                Parameters.dag(actie, PARAM_DATUM),
                Parameters.tekst(actie, PARAM_ONDERTEKENAAR),
                Parameters.teksten(actie, PARAM_NAMENS));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(
                new ParameterDefinitionImpl(
                        PARAM_DATUM,
                        DataTypeDefinition.DATE,
                        true,
                        getParamDisplayLabel(PARAM_DATUM)));
        parameters.add(Parameters.eenTekst(PARAM_ONDERTEKENAAR, true, this::getParamDisplayLabel));
        parameters.add(Parameters.meerTeksten(PARAM_NAMENS, this::getParamDisplayLabel));
    }
}
