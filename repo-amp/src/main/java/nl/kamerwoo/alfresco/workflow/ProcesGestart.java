package nl.kamerwoo.alfresco.workflow;

import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.behandeling.Nota;
import nl.kamerwoo.alfresco.behandeling.Zaak;
import nl.kamerwoo.alfresco.behandeling.Zaken;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Werkstroom;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;

import java.util.ArrayList;

/** A process begins: whether it may, about what, and with what it is to remember. */
public final class ProcesGestart implements ExecutionListener {

    private static final long serialVersionUID = 1L;

    private final transient Zaken zaken;
    private final transient Nota nota;
    private final transient Handelingenboek boek;

    public ProcesGestart(Zaken zaken, Nota nota, Handelingenboek boek) {
        this.zaken = zaken;
        this.nota = nota;
        this.boek = boek;
    }

    @Override
    public void notify(DelegateExecution proces) {
        Werkstroom werkstroom = Proces.werkstroom(proces.getProcessDefinitionId());
        Zaak zaak =
                zaken.begin(
                        werkstroom,
                        Proces.pakket(proces),
                        Proces.id(proces.getProcessInstanceId()));
        proces.setVariable(WerkstroomModel.VAR_DOSSIER, zaak.dossier().toString());
        proces.setVariable(WerkstroomModel.VAR_BESLUIT, "");
        proces.setVariable(WerkstroomModel.VAR_MINISTERIES, new ArrayList<String>());
        proces.setVariable(WerkstroomModel.VAR_PARAFENLIJN, new ArrayList<String>());
        proces.setVariable(WerkstroomModel.VAR_NOTAGANG, nota.gang(zaak).naam());
        boek.schrijf(
                zaak.dossier(), werkstroom.sleutel(), Besluit.GESTART, "", nota.referentie(zaak));
    }
}
