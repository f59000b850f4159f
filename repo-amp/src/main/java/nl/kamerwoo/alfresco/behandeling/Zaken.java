package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Dossiersluiting;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which dossier and which documents a process is about, and whether it may begin. */
public final class Zaken {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final WorkflowService workflowService;
    private final Dossierplaats plaats;
    private final Dossiersluiting sluiting;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one, and so is the workflow service; rights are asked for here
     */
    public Zaken(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            WorkflowService workflowService,
            Dossierplaats plaats,
            Dossiersluiting sluiting,
            StilSchrijven stil) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.workflowService = workflowService;
        this.plaats = plaats;
        this.sluiting = sluiting;
        this.stil = stil;
    }

    /**
     * What a process that begins is about. The dossier goes into its package, so that from the
     * dossier its processes are found.
     *
     * @param proces the id of the process
     * @throws NietNu when it may not begin: by the user, for this dossier, in one that was filed
     *     and not reopened since, or beside another
     */
    public Zaak begin(Werkstroom werkstroom, NodeRef pakket, String proces) {
        Zaak zaak = zaak(werkstroom, pakket);
        if (permissionService.hasPermission(zaak.dossier(), PermissionService.WRITE)
                != AccessStatus.ALLOWED) {
            throw NietNu.om("kamerwoo.behandeling.geen-recht");
        }
        if (sluiting.isAfgesloten(zaak.dossier())) {
            throw NietNu.om("kamerwoo.werkstroom.gearchiveerd");
        }
        neem(zaak.voorwerp(), proces);
        if (!inhoud(pakket).contains(zaak.dossier())) {
            nodeService.addChild(
                    pakket,
                    zaak.dossier(),
                    WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                    QName.createQName(KamerwooModel.URI, zaak.dossier().getId()));
        }
        return zaak;
    }

    /** What a process that has begun is about. */
    public Zaak van(Werkstroom werkstroom, NodeRef pakket, NodeRef dossier) {
        return new Zaak(werkstroom, dossier, stukken(inhoud(pakket)));
    }

    /** The dossier that a process of ours put into its package. */
    Optional<NodeRef> dossier(NodeRef pakket) {
        return inhoud(pakket).stream()
                .filter(node -> is(node, KamerwooModel.TYPE_DOSSIER))
                .findFirst();
    }

    private Zaak zaak(Werkstroom werkstroom, NodeRef pakket) {
        List<NodeRef> inhoud = inhoud(pakket);
        Set<NodeRef> dossiers = new LinkedHashSet<>();
        inhoud.forEach(node -> plaats.dossierVan(alsPlaats(node)).ifPresent(dossiers::add));
        if (dossiers.size() != 1) {
            throw NietNu.om("kamerwoo.werkstroom.een-dossier");
        }
        Zaak zaak = new Zaak(werkstroom, dossiers.iterator().next(), stukken(inhoud));
        keur(zaak);
        return zaak;
    }

    private void keur(Zaak zaak) {
        switch (zaak.werkstroom()) {
            case KAMERVRAGEN -> eis(zaak.dossier(), KamerwooModel.TYPE_KAMERVRAGENDOSSIER);
            case WOOVERZOEK -> eis(zaak.dossier(), KamerwooModel.TYPE_WOOVERZOEK);
            case NOTA -> {
                if (zaak.stukken().size() != 1) {
                    throw NietNu.om("kamerwoo.werkstroom.een-nota");
                }
                eis(zaak.stukken().get(0), KamerwooModel.TYPE_NOTA);
            }
        }
    }

    private void eis(NodeRef node, QName type) {
        if (!is(node, type)) {
            throw NietNu.om("kamerwoo.werkstroom.niet-hiervoor." + type.getLocalName());
        }
    }

    /**
     * Two that begin at once both write here, so that the database lets only one of them go on; the
     * other is tried again and then finds this.
     */
    private void neem(NodeRef voorwerp, String proces) {
        if (lopend(voorwerp).isPresent()) {
            throw NietNu.om("kamerwoo.werkstroom.loopt-al");
        }
        stil.schrijf(
                voorwerp,
                () ->
                        nodeService.addAspect(
                                voorwerp,
                                KamerwooModel.ASPECT_IN_BEHANDELING,
                                Map.of(KamerwooModel.PROP_PROCES, proces)));
    }

    /** The process about a dossier or a nota that has not ended. */
    private Optional<WorkflowInstance> lopend(NodeRef voorwerp) {
        return nodeService.getProperty(voorwerp, KamerwooModel.PROP_PROCES) instanceof String proces
                ? Optional.ofNullable(workflowService.getWorkflowById(proces))
                        .filter(WorkflowInstance::isActive)
                : Optional.empty();
    }

    private List<NodeRef> stukken(List<NodeRef> inhoud) {
        return inhoud.stream().filter(node -> is(node, KamerwooModel.TYPE_STUK)).toList();
    }

    private NodeRef alsPlaats(NodeRef node) {
        return is(node, ContentModel.TYPE_FOLDER)
                ? node
                : nodeService.getPrimaryParent(node).getParentRef();
    }

    private List<NodeRef> inhoud(NodeRef pakket) {
        List<NodeRef> inhoud = new ArrayList<>();
        for (ChildAssociationRef band :
                nodeService.getChildAssocs(
                        pakket,
                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                        RegexQNamePattern.MATCH_ALL)) {
            inhoud.add(band.getChildRef());
        }
        return inhoud;
    }

    private boolean is(NodeRef node, QName type) {
        return dictionaryService.isSubClass(nodeService.getType(node), type);
    }
}
