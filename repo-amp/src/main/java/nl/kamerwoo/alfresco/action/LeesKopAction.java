package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.lezen.Leesopdracht;
import nl.kamerwoo.alfresco.lezen.StukLezer;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.List;

/** Reads the head of a document and stamps what it says. */
public final class LeesKopAction extends ActionExecuterAbstractBase {

    /** The bean's id and the action's name. */
    public static final String NAME = Leesopdracht.ACTIE;

    /** Whether a content that was read before is read again; a boolean, false when left out. */
    public static final String PARAM_OPNIEUW = "opnieuw";

    private final StukLezer lezer;
    private final PermissionService permissionService;

    public LeesKopAction(StukLezer lezer, PermissionService permissionService) {
        this.lezer = lezer;
        this.permissionService = permissionService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef stuk) {
        if (permissionService.hasPermission(stuk, PermissionService.WRITE)
                != AccessStatus.ALLOWED) {
            throw Melding.fout("kamerwoo.geen-schrijfrecht");
        }
        boolean opnieuw = Boolean.TRUE.equals(action.getParameterValue(PARAM_OPNIEUW));
        lezer.lees(stuk, opnieuw);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(
                new ParameterDefinitionImpl(
                        PARAM_OPNIEUW,
                        DataTypeDefinition.BOOLEAN,
                        false,
                        getParamDisplayLabel(PARAM_OPNIEUW)));
    }
}
