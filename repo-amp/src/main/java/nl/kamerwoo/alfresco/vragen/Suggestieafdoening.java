package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Whether a person has dealt with what a nota suggests, by taking it over or dismissing it. It is
 * asked again when the nota comes to say something else.
 */
public final class Suggestieafdoening {

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: that somebody took over is noted whatever else he may write
     * @param permissionService the public one
     */
    public Suggestieafdoening(
            NodeService nodeService, PermissionService permissionService, StilSchrijven stil) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.stil = stil;
    }

    /**
     * @throws AccessDeniedException when the user may not write the nota
     * @throws NietIngelezen when it suggests nothing
     */
    public void wijsAf(NodeRef nota) {
        if (permissionService.hasPermission(nota, PermissionService.WRITE)
                != AccessStatus.ALLOWED) {
            throw new AccessDeniedException("kamerwoo.vragen.geen-recht");
        }
        if (suggesties(nodeService.getProperties(nota)).isEmpty()) {
            throw new NietIngelezen("kamerwoo.suggestie.geen");
        }
        doeAf(nota);
    }

    /** Notes that a person has taken over what is suggested now. */
    public void doeAf(NodeRef nota) {
        String nu = suggesties(nodeService.getProperties(nota));
        stil.schrijf(
                nota,
                () -> nodeService.setProperty(nota, KamerwooModel.PROP_AFGEDANE_SUGGESTIES, nu));
    }

    /** Whether what stands on a nota was dealt with. */
    public static boolean isAfgedaan(Map<QName, Serializable> nota) {
        String nu = suggesties(nota);
        return !nu.isEmpty() && nu.equals(nota.get(KamerwooModel.PROP_AFGEDANE_SUGGESTIES));
    }

    private static String suggesties(Map<QName, Serializable> nota) {
        String json = Objects.toString(nota.get(KamerwooModel.PROP_SUGGESTIES), "");
        return json.equals("[]") ? "" : json;
    }
}
