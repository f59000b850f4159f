package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.bericht.Berichtenpost;
import nl.kamerwoo.alfresco.bericht.Berichtverzender;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.List;

/** Sends what waits to be sent of a dossier; of what does not wait nothing. */
public final class VerstuurBerichtenAction extends ActionExecuterAbstractBase {

    /** The bean's id and the action's name. */
    public static final String NAME = Berichtenpost.ACTIE;

    private final Berichtverzender verzender;
    private final PermissionService permissionService;

    public VerstuurBerichtenAction(
            Berichtverzender verzender, PermissionService permissionService) {
        this.verzender = verzender;
        this.permissionService = permissionService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef dossier) {
        if (permissionService.hasPermission(dossier, PermissionService.WRITE)
                != AccessStatus.ALLOWED) {
            throw Melding.fout("kamerwoo.behandeling.geen-recht");
        }
        if (action.getParameterValue(Berichtenpost.BERICHTEN) instanceof List<?> berichten) {
            verzender.verstuur(berichten.stream().map(NodeRef.class::cast).toList());
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(
                new ParameterDefinitionImpl(
                        Berichtenpost.BERICHTEN,
                        DataTypeDefinition.NODE_REF,
                        true,
                        getParamDisplayLabel(Berichtenpost.BERICHTEN),
                        true));
    }
}
