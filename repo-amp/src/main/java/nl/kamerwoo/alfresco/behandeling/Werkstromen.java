package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets processes begin, and end before their time. */
public final class Werkstromen {

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Taken taken;
    private final Behandeldossier dossiers;
    private final Handelingenboek boek;

    /**
     * @param workflowService the raw one, and so is the node service: {@link Zaken} says who may
     *     have a process begin, and whoever calls {@link #breekAf} has asked for his right
     */
    public Werkstromen(
            WorkflowService workflowService,
            NodeService nodeService,
            Dossierplaats plaats,
            Taken taken,
            Behandeldossier dossiers,
            Handelingenboek boek) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.taken = taken;
        this.dossiers = dossiers;
        this.boek = boek;
    }

    /**
     * Has the process begin that is about this.
     *
     * @param node the dossier or the document
     * @return the id of the process
     * @throws NietNu when it may not begin
     */
    public String begin(Werkstroom werkstroom, NodeRef node) {
        NodeRef pakket = workflowService.createPackage(null);
        nodeService.addChild(
                pakket,
                node,
                WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                QName.createQName(KamerwooModel.URI, node.getId()));
        Map<QName, Serializable> opgave = new HashMap<>();
        opgave.put(WorkflowModel.ASSOC_PACKAGE, pakket);
        plaats.bij(node)
                .map(dossiers::onderwerp)
                .ifPresent(
                        onderwerp ->
                                opgave.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, onderwerp));
        try {
            return begin(werkstroom, opgave);
        } catch (RuntimeException fout) {
            throw NietNu.in(fout).<RuntimeException>map(niet -> niet).orElse(fout);
        }
    }

    private String begin(Werkstroom werkstroom, Map<QName, Serializable> opgave) {
        String definitie =
                workflowService
                        .getDefinitionByName(
                                ActivitiConstants.ENGINE_ID + "$" + werkstroom.sleutel())
                        .getId();
        WorkflowPath pad = workflowService.startWorkflow(definitie, opgave);
        WorkflowTask start = workflowService.getStartTask(pad.getInstance().getId());
        workflowService.endTask(start.getId(), null);
        return pad.getInstance().getId();
    }

    /**
     * Ends what runs about a dossier, because it was withdrawn. What was decided stays readable;
     * what was withdrawn already is not withdrawn again.
     */
    void trekIn(NodeRef dossier, String reden) {
        if (dossiers.heeftStatus(dossier, Dossierstatus.INGETROKKEN)) {
            return;
        }
        schrijfIngetrokken(dossier, reden);
        breekAf(dossier);
        dossiers.zetStatus(dossier, Dossierstatus.INGETROKKEN);
    }

    /** The same for who just chose the status. */
    public void trekInZonderReden(NodeRef dossier) {
        if (!taken.processen(dossier).isEmpty()) {
            schrijfIngetrokken(dossier, "");
            breekAf(dossier);
        }
    }

    private void schrijfIngetrokken(NodeRef dossier, String reden) {
        boek.schrijf(dossier, Besluit.INGETROKKEN, reden, "");
    }

    private void breekAf(NodeRef dossier) {
        lopend(dossier).forEach(this::breekAf);
    }

    /** The ids of the processes about a dossier or a document that have not ended. */
    public List<String> lopend(NodeRef node) {
        return taken.processen(node).stream().map(WorkflowInstance::getId).toList();
    }

    /** Ends a process, and says nothing. */
    public void breekAf(String proces) {
        workflowService.cancelWorkflow(proces);
    }
}
