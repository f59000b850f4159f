package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.vragen.NietIngelezen;
import nl.kamerwoo.alfresco.vragen.Vraaginlezer;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Reads the questions and answers of a document into the dossier that it lies in. */
public final class LeesVragenInAction extends ActionExecuterAbstractBase {

    /** The bean's id and the action's name. */
    public static final String NAME = "kamerwoo-lees-vragen-in";

    private final Vraaginlezer inlezer;

    public LeesVragenInAction(Vraaginlezer inlezer) {
        this.inlezer = inlezer;
    }

    @Override
    protected void executeImpl(Action action, NodeRef stuk) {
        try {
            inlezer.leesIn(stuk);
        } catch (NietIngelezen niet) {
            throw Melding.fout("kamerwoo.vragen.niet-ingelezen", niet.getMessage());
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        // It needs to be told nothing.
    }
}
