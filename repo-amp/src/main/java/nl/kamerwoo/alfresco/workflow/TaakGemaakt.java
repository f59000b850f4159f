package nl.kamerwoo.alfresco.workflow;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Behandeldossier;
import nl.kamerwoo.alfresco.behandeling.Gevolgen;
import nl.kamerwoo.alfresco.behandeling.Taakverdeling;
import nl.kamerwoo.alfresco.behandeling.Zaak;
import nl.kamerwoo.alfresco.behandeling.Zaken;
import nl.kamerwoo.alfresco.bericht.Berichtenpost;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Stap;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

/** A task is there: whose it is, by when, and what it tells. */
public final class TaakGemaakt implements TaskListener {

    private static final long serialVersionUID = 1L;

    private final transient Zaken zaken;
    private final transient Behandeldossier dossiers;
    private final transient Taakverdeling verdeling;
    private final transient Gevolgen gevolgen;
    private final transient Berichtenpost post;

    public TaakGemaakt(
            Zaken zaken,
            Behandeldossier dossiers,
            Taakverdeling verdeling,
            Gevolgen gevolgen,
            Berichtenpost post) {
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.verdeling = verdeling;
        this.gevolgen = gevolgen;
        this.post = post;
    }

    @Override
    public void notify(DelegateTask taak) {
        Stap stap = Proces.stap(taak);
        Zaak zaak = Proces.zaak(taak, zaken);
        gevolgen.bij(zaak, stap);
        verdeling.gereedOp(stap, zaak.dossier()).map(Datums::toDate).ifPresent(taak::setDueDate);
        String ministerie = Proces.tekst(taak, WerkstroomModel.VAR_MINISTERIE);
        if (stap == Stap.AFSTEMMEN) {
            taak.setVariableLocal(
                    WerkstroomModel.variabele(WerkstroomModel.PROP_BETREFT), ministerie);
        }
        taak.setDescription(omschrijving(stap, ministerie, dossiers.onderwerp(zaak.dossier())));
        wijsToe(taak, stap, zaak);
    }

    /** Of what comes to a person, {@link TaakToegewezen} hears. */
    private void wijsToe(DelegateTask taak, Stap stap, Zaak zaak) {
        String wie =
                stap == Stap.PARAFEREN
                        ? Proces.tekst(taak, WerkstroomModel.VAR_PARAFEUR)
                        : verdeling.voor(stap, zaak.dossier());
        if (wie.startsWith(Behandelregels.GROEP)) {
            taak.addCandidateGroup(wie);
            post.toegewezen(zaak.dossier(), Proces.berichttaak(taak), wie);
            return;
        }
        if (stap != Stap.PARAFEREN) {
            // He can hand it back to his colleagues, and they can take it over when he is away.
            taak.addCandidateGroup(verdeling.groep(stap, zaak.dossier()));
        }
        taak.setAssignee(wie);
    }

    /** In Dutch: it is stored with the task, for all who see it. */
    private static String omschrijving(Stap stap, String ministerie, String onderwerp) {
        return stap == Stap.AFSTEMMEN
                ? Melding.nederlands("kamerwoo.taak.afstemmen", ministerie, onderwerp)
                : onderwerp;
    }
}
