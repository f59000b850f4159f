package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.vragen.NietIngelezen;
import nl.kamerwoo.alfresco.vragen.Suggestieovername;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Takes over on the questions of a dossier what a nota says of their coordination. */
public final class NeemSuggestiesOverAction extends ActionExecuterAbstractBase {

    /** The bean's id and the action's name. */
    public static final String NAME = "kamerwoo-neem-suggesties-over";

    private final Suggestieovername overname;

    public NeemSuggestiesOverAction(Suggestieovername overname) {
        this.overname = overname;
    }

    @Override
    protected void executeImpl(Action action, NodeRef nota) {
        try {
            overname.neemOver(nota);
        } catch (NietIngelezen niet) {
            throw Melding.fout("kamerwoo.vragen.niet-ingelezen", niet.getMessage());
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        // It needs to be told nothing.
    }
}
