package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Behandeling;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.behandeling.Opgave;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Set;

/** Writes down what another ministry answered. */
public final class RegistreerAfstemmingAction extends ActionExecuterAbstractBase {

    /** Which ministry. */
    public static final String PARAM_MINISTERIE = "ministerie";

    /** {@code akkoord} or {@code terug}. */
    public static final String PARAM_OORDEEL = "oordeel";

    private final Behandeling behandeling;

    public RegistreerAfstemmingAction(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef node) {
        String oordeel = Parameters.tekst(actie, PARAM_OORDEEL);
        Besluit besluit =
                Besluit.van(oordeel)
                        .filter(Stap.AFSTEMMEN.besluiten()::contains)
                        .orElseThrow(() -> NietNu.om("kamerwoo.behandeling.oordeel", oordeel));
        behandeling.rondAf(
                node,
                Set.of(Stap.AFSTEMMEN),
                besluit,
                Opgave.met(Parameters.tekst(actie, Parameters.REDEN))
                        .over(Parameters.tekst(actie, PARAM_MINISTERIE)));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(PARAM_MINISTERIE, true, this::getParamDisplayLabel));
        parameters.add(Parameters.eenTekst(PARAM_OORDEEL, true, this::getParamDisplayLabel));
        parameters.add(Parameters.eenTekst(Parameters.REDEN, false, this::getParamDisplayLabel));
    }
}
