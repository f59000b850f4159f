package nl.kamerwoo.alfresco.lezen;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Has a document read after the commit. The document says so itself, so that the job finds it when
 * the action that follows the commit never comes to it.
 */
public final class Leesopdracht {

    /** The action that reads. */
    public static final String ACTIE = "kamerwoo-lees-kop";

    private final ActionService actionService;
    private final Leesadministratie administratie;

    public Leesopdracht(ActionService actionService, Leesadministratie administratie) {
        this.actionService = actionService;
        this.administratie = administratie;
    }

    public void geef(NodeRef stuk) {
        administratie.teLezen(stuk);
        // Reading is the module's own doing, whatever the user may do afterwards.
        AuthenticationUtil.runAsSystem(
                () -> {
                    actionService.executeAction(
                            actionService.createAction(ACTIE), stuk, false, true);
                    return stuk;
                });
    }
}
