package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.alfresco.Opgeborgen;
import nl.kamerwoo.alfresco.behandeling.Informatiebeheerders;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Looks at everything in a dossier that was signed. */
public final class Dossiercontrole {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final Informatiebeheerders beheerders;
    private final Gaafheidstoets toets;
    private final Opgeborgen opgeborgen;

    /**
     * @param nodeService the raw one: the whole dossier is looked at, whoever asks
     */
    public Dossiercontrole(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            Informatiebeheerders beheerders,
            Gaafheidstoets toets) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.beheerders = beheerders;
        this.toets = toets;
        this.opgeborgen = new Opgeborgen(nodeService);
    }

    /**
     * Computes all checksums again.
     *
     * @throws NietNu when the user is no records manager, or it is no dossier
     */
    public void controleer(NodeRef dossier) {
        if (!magLezen(dossier)) {
            throw NietNu.om("kamerwoo.behandeling.geen-recht");
        }
        if (!dictionaryService.isSubClass(
                nodeService.getType(dossier), KamerwooModel.TYPE_DOSSIER)) {
            throw NietNu.om("kamerwoo.behandeling.geen-dossier");
        }
        if (!beheerders.is(AuthenticationUtil.getRunAsUser(), Optional.of(dossier))) {
            throw NietNu.om(
                    "kamerwoo.gaafheid.niet-bevoegd", beheerders.groep(Optional.of(dossier)));
        }
        ondertekend(dossier).forEach(toets::toets);
    }

    /** What was signed and the user may read. */
    public List<NodeRef> leesbaar(NodeRef dossier) {
        return ondertekend(dossier).stream().filter(this::magLezen).toList();
    }

    private List<NodeRef> ondertekend(NodeRef dossier) {
        List<NodeRef> stukken = new ArrayList<>();
        Deque<NodeRef> mappen = new ArrayDeque<>(List.of(dossier));
        while (!mappen.isEmpty()) {
            for (ChildAssociationRef band : nodeService.getChildAssocs(mappen.pop())) {
                NodeRef kind = band.getChildRef();
                if (!band.isPrimary() || !band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)) {
                    continue;
                }
                if (nodeService.hasAspect(kind, KamerwooModel.ASPECT_ONDERTEKEND)) {
                    stukken.add(kind);
                } else if (nodeService.hasAspect(kind, KamerwooModel.ASPECT_DOSSIERMAP)) {
                    mappen.push(kind);
                }
            }
        }
        opgeborgen.uit(dossier).stream()
                .filter(stuk -> nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND))
                .forEach(stukken::add);
        return stukken.stream().distinct().toList();
    }

    private boolean magLezen(NodeRef node) {
        return permissionService.hasPermission(node, PermissionService.READ)
                == AccessStatus.ALLOWED;
    }
}
