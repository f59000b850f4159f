package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.gaafheid.Dossiercontrole;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Computes the checksums of all that was signed in a dossier again. */
public final class ControleerDossierAction extends ActionExecuterAbstractBase {

    private final Dossiercontrole controle;

    public ControleerDossierAction(Dossiercontrole controle) {
        this.controle = controle;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef dossier) {
        controle.controleer(dossier);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        // It needs to be told nothing.
    }
}
