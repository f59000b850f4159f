package nl.kamerwoo.alfresco.workflow;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.behandeling.Zaak;
import nl.kamerwoo.alfresco.behandeling.Zaken;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;
import nl.kamerwoo.bericht.Berichttaak;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.VariableScope;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the variables of a process mean. */
final class Proces {

    /** The package, as Alfresco hands it to every process. */
    private static final String PAKKET = "bpm_package";

    /** What a task ends with, as Alfresco writes it before the task ends. */
    private static final String UITKOMST = "bpm_outcome";

    /**
     * What somebody wrote in the form of a task; Share tells it with the history of the process.
     */
    private static final String OPMERKING = "bpm_comment";

    private Proces() {}

    /**
     * @param definitie the id of a definition, {@code key:version:number}
     */
    static Werkstroom werkstroom(String definitie) {
        String sleutel = definitie.split(":")[0];
        return Werkstroom.van(sleutel)
                .orElseThrow(() -> new IllegalStateException("Not a process of ours: " + sleutel));
    }

    /** The id of a process or a task as Alfresco writes it. */
    static String id(String bijDeMotor) {
        return ActivitiConstants.ENGINE_ID + "$" + bijDeMotor;
    }

    /**
     * @throws NietNu when whoever began it chose nothing
     */
    static NodeRef pakket(VariableScope proces) {
        if (proces.getVariable(PAKKET) instanceof ActivitiScriptNode pakket) {
            return pakket.getNodeRef();
        }
        throw NietNu.om("kamerwoo.werkstroom.een-dossier");
    }

    static Zaak zaak(DelegateTask taak, Zaken zaken) {
        NodeRef dossier = new NodeRef((String) taak.getVariable(WerkstroomModel.VAR_DOSSIER));
        return zaken.van(werkstroom(taak.getProcessDefinitionId()), pakket(taak), dossier);
    }

    static Stap stap(DelegateTask taak) {
        String naam = taak.getTaskDefinitionKey();
        return Stap.van(naam)
                .orElseThrow(() -> new IllegalStateException("Not a step of ours: " + naam));
    }

    /** What there is to tell of a task. */
    static Berichttaak berichttaak(DelegateTask taak) {
        Stap stap = stap(taak);
        String betreft =
                stap == Stap.AFSTEMMEN
                        ? tekst(taak, WerkstroomModel.variabele(WerkstroomModel.PROP_BETREFT))
                        : "";
        return new Berichttaak(
                id(taak.getId()),
                stap,
                betreft,
                Optional.ofNullable(taak.getDueDate()).map(Datums::toLocalDate));
    }

    static String uitkomst(DelegateTask taak) {
        return Objects.toString(taak.getVariableLocal(UITKOMST), "");
    }

    /** Why it ends as it does: what an action or a program said, or else what the form did. */
    static String reden(DelegateTask taak) {
        String reden = tekst(taak, WerkstroomModel.variabele(WerkstroomModel.PROP_REDEN));
        return reden.isEmpty()
                ? Objects.toString(taak.getVariableLocal(OPMERKING), "").strip()
                : reden;
    }

    static String tekst(VariableScope waar, String naam) {
        return Objects.toString(waar.getVariable(naam), "").strip();
    }

    static List<String> teksten(VariableScope waar, String naam) {
        return Teksten.van(waar.getVariable(naam));
    }
}
