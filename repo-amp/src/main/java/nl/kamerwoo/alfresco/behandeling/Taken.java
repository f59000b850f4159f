package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The open tasks about dossiers and documents. */
public final class Taken {

    /** Begins the names of the definitions that the engine knows. */
    static final String MOTOR = ActivitiConstants.ENGINE_ID + "$";

    private final WorkflowService workflowService;
    private final Dossierplaats plaats;

    /**
     * @param workflowService the raw one: whoever may see the dossier may know where it stands
     */
    public Taken(WorkflowService workflowService, Dossierplaats plaats) {
        this.workflowService = workflowService;
        this.plaats = plaats;
    }

    /**
     * Those of the processes that this was chosen for. Of a document that was chosen for none,
     * those that are about its dossier as a whole.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when one of them was ended
     *     meanwhile: the platform then asks again
     */
    public List<Taak> open(NodeRef node) {
        return Gelijktijdig.lees(() -> nuOpen(node));
    }

    private List<Taak> nuOpen(NodeRef node) {
        List<Taak> eigen = van(processen(node));
        if (!eigen.isEmpty() || plaats.dossierVan(node).isPresent()) {
            return eigen;
        }
        return plaats.dossier(node).map(this::processen).map(this::van).orElse(List.of()).stream()
                .filter(taak -> taak.werkstroom().isVanHetDossier())
                .toList();
    }

    private List<Taak> van(List<WorkflowInstance> processen) {
        return processen.stream().flatMap(proces -> van(proces).stream()).toList();
    }

    /** The processes about it that have not ended. */
    List<WorkflowInstance> processen(NodeRef node) {
        return workflowService.getWorkflowsForContent(node, true).stream()
                .filter(proces -> werkstroom(proces).isPresent())
                .toList();
    }

    /** Whether somebody may do something with a task: it is his, or of a group he is in. */
    boolean isVan(Taak taak, String gebruiker) {
        return Gelijktijdig.lees(
                () ->
                        opnieuw(taak)
                                .filter(
                                        gelezen ->
                                                workflowService.isTaskEditable(gelezen, gebruiker))
                                .isPresent());
    }

    /** Whether it waits still: somebody else may have ended it since it was read. */
    boolean isOpen(Taak taak) {
        return Gelijktijdig.lees(() -> opnieuw(taak))
                .filter(gelezen -> gelezen.getState() == WorkflowTaskState.IN_PROGRESS)
                .isPresent();
    }

    private Optional<WorkflowTask> opnieuw(Taak taak) {
        return Optional.ofNullable(workflowService.getTaskById(taak.id()));
    }

    /** Sets the day by which a task should be ready. */
    void zetGereedOp(Taak taak, LocalDate dag) {
        workflowService.updateTask(
                taak.id(),
                Map.of(WorkflowModel.PROP_DUE_DATE, Datums.toDate(dag)),
                Map.of(),
                Map.of());
    }

    private List<Taak> van(WorkflowInstance proces) {
        WorkflowTaskQuery vraag = new WorkflowTaskQuery();
        vraag.setProcessId(proces.getId());
        vraag.setActive(true);
        vraag.setTaskState(WorkflowTaskState.IN_PROGRESS);
        return workflowService.queryTasks(vraag, true).stream()
                .flatMap(taak -> taak(proces, taak).stream())
                .toList();
    }

    /** The task with which Alfresco lets a process begin is no step. */
    static Optional<Taak> taak(WorkflowInstance proces, WorkflowTask taak) {
        Map<QName, Serializable> waarden = taak.getProperties();
        String naam = taak.getName();
        return Stap.van(naam.substring(naam.indexOf(':') + 1))
                .map(
                        stap ->
                                new Taak(
                                        taak.getId(),
                                        proces.getId(),
                                        werkstroom(proces).orElseThrow(),
                                        stap,
                                        Objects.toString(
                                                waarden.get(WerkstroomModel.PROP_BETREFT), ""),
                                        Optional.ofNullable(
                                                (String) waarden.get(ContentModel.PROP_OWNER)),
                                        dag(waarden)));
    }

    private static Optional<LocalDate> dag(Map<QName, Serializable> waarden) {
        return waarden.get(WorkflowModel.PROP_DUE_DATE) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }

    static Optional<Werkstroom> werkstroom(WorkflowInstance proces) {
        String naam = proces.getDefinition().getName();
        return naam.startsWith(MOTOR)
                ? Werkstroom.van(naam.substring(MOTOR.length()))
                : Optional.empty();
    }
}
