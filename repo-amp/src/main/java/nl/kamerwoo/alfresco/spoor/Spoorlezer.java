package nl.kamerwoo.alfresco.spoor;

import nl.kamerwoo.alfresco.spoor.Spoorbladzijde.Regel;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the trail of a dossier for who may read the dossier. The repository shows its audit to
 * administrators alone, so it is asked as the system; what a line tells of something that the
 * reader may not see stays hidden.
 */
public final class Spoorlezer {

    private static final long BEGIN = 0;

    private final AuditService auditService;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final AuthorityService authorityService;

    /** All of them the public ones. */
    public Spoorlezer(
            AuditService auditService,
            NodeService nodeService,
            PermissionService permissionService,
            AuthorityService authorityService) {
        this.auditService = auditService;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.authorityService = authorityService;
    }

    /**
     * The oldest lines from a number on. Who goes on where a page says misses no line that was
     * there when he began.
     *
     * @throws AccessDeniedException when the user may not read the dossier
     */
    public Spoorbladzijde lees(NodeRef dossier, long vanaf, int aantal) {
        eis(dossier);
        Antwoorden antwoorden = vraag(dossier, vanaf, aantal + 1, true);
        return new Spoorbladzijde(
                voorLezer(dossier, antwoorden).stream().limit(aantal).toList(),
                antwoorden.nummer(aantal));
    }

    /**
     * The newest lines.
     *
     * @throws AccessDeniedException when the user may not read the dossier
     */
    public List<Regel> laatste(NodeRef dossier, int aantal) {
        eis(dossier);
        List<Regel> regels = voorLezer(dossier, vraag(dossier, BEGIN, aantal, false));
        Collections.reverse(regels);
        return regels;
    }

    private void eis(NodeRef dossier) {
        if (permissionService.hasPermission(dossier, PermissionService.READ)
                != AccessStatus.ALLOWED) {
            throw new AccessDeniedException(PermissionService.READ);
        }
    }

    private Antwoorden vraag(NodeRef dossier, long vanaf, int aantal, boolean vooruit) {
        AuditQueryParameters vraag = new AuditQueryParameters();
        vraag.setApplicationName(Spoorvelden.TOEPASSING);
        vraag.addSearchKey(Spoorvelden.DOSSIER, dossier.getId());
        vraag.setFromId(vanaf);
        vraag.setForward(vooruit);
        Antwoorden antwoorden = new Antwoorden();
        return AuthenticationUtil.runAsSystem(
                () -> {
                    auditService.auditQuery(antwoorden, vraag, aantal);
                    return antwoorden;
                });
    }

    /** That there is another dossier, who may not see it is not to know either. */
    private List<Regel> voorLezer(NodeRef dossier, Antwoorden antwoorden) {
        Map<String, Boolean> zichtbaar = new HashMap<>();
        List<Regel> regels = new ArrayList<>();
        antwoorden
                .regels()
                .forEach(
                        (nummer, regel) -> {
                            boolean magHetZien =
                                    zichtbaar.computeIfAbsent(
                                            regel.betreft(), id -> isZichtbaar(dossier, id));
                            if (magHetZien || regel.soort() != Spoorsoort.SAMENHANG) {
                                regels.add(
                                        new Regel(
                                                nummer,
                                                magHetZien ? regel : regel.afgeschermd(),
                                                !magHetZien));
                            }
                        });
        return regels;
    }

    /** Of what is gone nobody can tell any more who might see it. */
    private boolean isZichtbaar(NodeRef dossier, String id) {
        NodeRef betreft = new NodeRef(dossier.getStoreRef(), id);
        return betreft.equals(dossier)
                || (nodeService.exists(betreft)
                        ? permissionService.hasPermission(betreft, PermissionService.READ)
                                == AccessStatus.ALLOWED
                        : authorityService.hasAdminAuthority());
    }
}
