package nl.kamerwoo.alfresco.workflow;

import nl.kamerwoo.alfresco.behandeling.Zaken;
import nl.kamerwoo.alfresco.bericht.Berichtenpost;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

/** A task comes to somebody: as it is made, or later, by whatever door. He is told. */
public final class TaakToegewezen implements TaskListener {

    private static final long serialVersionUID = 1L;

    private final transient Zaken zaken;
    private final transient Berichtenpost post;

    public TaakToegewezen(Zaken zaken, Berichtenpost post) {
        this.zaken = zaken;
        this.post = post;
    }

    @Override
    public void notify(DelegateTask taak) {
        // Put back into its group it comes to nobody.
        if (taak.getAssignee() != null) {
            post.toegewezen(
                    Proces.zaak(taak, zaken).dossier(),
                    Proces.berichttaak(taak),
                    taak.getAssignee());
        }
    }
}
