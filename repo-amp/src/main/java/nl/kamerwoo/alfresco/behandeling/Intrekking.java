package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** The questions, or the request, were withdrawn: what runs about them ends. */
public final class Intrekking {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final Werkstromen werkstromen;

    public Intrekking(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            Werkstromen werkstromen) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.werkstromen = werkstromen;
    }

    /**
     * @throws NietNu when the user may not, says no reason, or it is no dossier
     */
    public void trekIn(NodeRef dossier, String reden) {
        if (!dictionaryService.isSubClass(
                nodeService.getType(dossier), KamerwooModel.TYPE_DOSSIER)) {
            throw NietNu.om("kamerwoo.behandeling.geen-dossier");
        }
        if (permissionService.hasPermission(dossier, PermissionService.WRITE)
                != AccessStatus.ALLOWED) {
            throw NietNu.om("kamerwoo.behandeling.geen-recht");
        }
        if (reden.isBlank()) {
            throw NietNu.om("kamerwoo.bezwaar.zonder-reden");
        }
        werkstromen.trekIn(dossier, reden);
    }
}
