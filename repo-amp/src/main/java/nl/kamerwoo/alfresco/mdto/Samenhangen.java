package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Begrippen;
import nl.kamerwoo.mdto.Informatieobject.Relatie;

import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.util.List;
import java.util.stream.Stream;

/** What a dossier or a document has to do with others, as far as the user may read those. */
public final class Samenhangen {

    private final NodeService nodeService;
    private final PermissionService permissionService;

    /**
     * @param nodeService the raw one: the rights are asked for here
     */
    public Samenhangen(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /** What hangs together hangs together both ways. */
    List<Relatie> vanDossier(Mdtozaak zaak) {
        QName band = KamerwooModel.ASSOC_HANGT_SAMEN_MET;
        return Stream.concat(naar(zaak.dossier(), band), van(zaak.dossier(), band))
                .distinct()
                .flatMap(ander -> relatie(zaak, ander, Begrippen.REFEREERT_AAN))
                .toList();
    }

    List<Relatie> vanStuk(Mdtozaak zaak, NodeRef stuk) {
        return Stream.of(
                        naar(stuk, KamerwooModel.ASSOC_BIJLAGE)
                                .flatMap(node -> relatie(zaak, node, Begrippen.HEEFT_BIJLAGE)),
                        van(stuk, KamerwooModel.ASSOC_BIJLAGE)
                                .flatMap(node -> relatie(zaak, node, Begrippen.IS_BIJLAGE_VAN)),
                        naar(stuk, KamerwooModel.ASSOC_BEANTWOORDT)
                                .flatMap(node -> relatie(zaak, node, Begrippen.BEANTWOORDT)))
                .flatMap(relaties -> relaties)
                .toList();
    }

    private Stream<NodeRef> naar(NodeRef node, QName band) {
        return nodeService.getTargetAssocs(node, band).stream().map(AssociationRef::getTargetRef);
    }

    private Stream<NodeRef> van(NodeRef node, QName band) {
        return nodeService.getSourceAssocs(node, band).stream().map(AssociationRef::getSourceRef);
    }

    private Stream<Relatie> relatie(Mdtozaak zaak, NodeRef ander, Begrip type) {
        boolean magLezen =
                nodeService.exists(ander)
                        && permissionService.hasPermission(ander, PermissionService.READ)
                                == AccessStatus.ALLOWED;
        return magLezen
                ? Stream.of(
                        new Relatie(
                                Kenmerken.verwijzing(
                                        ander,
                                        nodeService.getProperties(ander),
                                        zaak.archiefvormer()),
                                type))
                : Stream.empty();
    }
}
