package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All open tasks of all dossiers. The engine cannot be asked for a day, nor for a page; a step of a
 * process at a time it can, and of one step there are never more than there are dossiers in hand.
 */
public final class Takenvoorraad {

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final Zaken zaken;

    /**
     * @param workflowService the raw one, and so is the node service: it is asked for nobody
     */
    public Takenvoorraad(WorkflowService workflowService, NodeService nodeService, Zaken zaken) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.zaken = zaken;
    }

    /** Of a step in a process. To be called in a transaction. */
    public List<Openstaand> open(Werkstroom werkstroom, Stap stap) {
        WorkflowTaskQuery vraag = new WorkflowTaskQuery();
        vraag.setWorkflowDefinitionName(Taken.MOTOR + werkstroom.sleutel());
        vraag.setTaskName(QName.createQName(WerkstroomModel.URI, stap.naam()));
        vraag.setTaskState(WorkflowTaskState.IN_PROGRESS);
        vraag.setActive(true);
        vraag.setOrderBy(
                new WorkflowTaskQuery.OrderBy[] {WorkflowTaskQuery.OrderBy.TaskCreated_Asc});
        return workflowService.queryTasks(vraag, true).stream()
                .flatMap(taak -> openstaand(taak).stream())
                .toList();
    }

    private Optional<Openstaand> openstaand(WorkflowTask taak) {
        WorkflowInstance proces = taak.getPath().getInstance();
        return zaken.dossier(proces.getWorkflowPackage())
                .flatMap(
                        dossier ->
                                Taken.taak(proces, taak)
                                        .map(
                                                stap ->
                                                        new Openstaand(
                                                                stap,
                                                                dossier,
                                                                vanWie(stap, taak))));
    }

    private List<String> vanWie(Taak stap, WorkflowTask taak) {
        if (stap.eigenaar().isPresent()) {
            return List.of(stap.eigenaar().get());
        }
        return taak.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS)
                        instanceof Collection<?> kandidaten
                ? kandidaten.stream()
                        .map(NodeRef.class::cast)
                        .map(this::naam)
                        .filter(naam -> !naam.isEmpty())
                        .toList()
                : List.of();
    }

    /** Of a group, or of a person. */
    private String naam(NodeRef autoriteit) {
        Object groep = nodeService.getProperty(autoriteit, ContentModel.PROP_AUTHORITY_NAME);
        return Objects.toString(
                groep != null
                        ? groep
                        : nodeService.getProperty(autoriteit, ContentModel.PROP_USERNAME),
                "");
    }
}
