package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Archivering;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Files a dossier, or ends the treatment of a nota. */
public final class ArchiveerAction extends ActionExecuterAbstractBase {

    private final Archivering archivering;

    public ArchiveerAction(Archivering archivering) {
        this.archivering = archivering;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef node) {
        archivering.archiveer(node, Parameters.tekst(actie, Parameters.REDEN));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(Parameters.REDEN, false, this::getParamDisplayLabel));
    }
}
