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
    private final Suggestiespoor spoor;

    /**
     * @param nodeService the raw one: that somebody took over is noted whatever else he may write
     * @param permissionService the public one
     */
    public Suggestieafdoening(
            NodeService nodeService,
            PermissionService permissionService,
            StilSchrijven stil,
            Suggestiespoor spoor) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.stil = stil;
        this.spoor = spoor;
    }

    /**
     * @throws AccessDeniedException when the user may not write the nota
     * @throws NietIngelezen when it suggests nothing
     */
    public void wijsAf(NodeRef nota) {
        if (!magSchrijven(nota)) {
            throw new AccessDeniedException("kamerwoo.vragen.geen-recht");
        }
        String suggesties = suggesties(nodeService.getProperties(nota));
        if (suggesties.isEmpty()) {
            throw new NietIngelezen("kamerwoo.suggestie.geen");
        }
        if (doeAf(nota)) {
            spoor.afgewezen(nota, suggesties);
        }
    }

    /** Whether the user may dismiss what a document suggests. */
    public boolean mag(NodeRef stuk) {
        return magSchrijven(stuk) && !suggesties(nodeService.getProperties(stuk)).isEmpty();
    }

    private boolean magSchrijven(NodeRef nota) {
        return permissionService.hasPermission(nota, PermissionService.WRITE)
                == AccessStatus.ALLOWED;
    }

    /**
     * Notes that a person has taken over what is suggested now.
     *
     * @return whether that was still to be done
     */
    boolean doeAf(NodeRef nota) {
        Map<QName, Serializable> waarden = nodeService.getProperties(nota);
        if (isAfgedaan(waarden)) {
            return false;
        }
        String nu = suggesties(waarden);
        stil.schrijf(
                nota,
                () -> nodeService.setProperty(nota, KamerwooModel.PROP_AFGEDANE_SUGGESTIES, nu));
        return true;
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
