package nl.kamerwoo.alfresco.workflow;

import nl.kamerwoo.alfresco.behandeling.Afronding;
import nl.kamerwoo.alfresco.behandeling.Beslissing;
import nl.kamerwoo.alfresco.behandeling.Lidmaatschap;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.behandeling.Zaak;
import nl.kamerwoo.alfresco.behandeling.Zaken;
import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.task.IdentityLink;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import java.util.ArrayList;
import java.util.Objects;

/**
 * A task ends, by whatever door: Share's form, an action, a program. What may not be decided ends
 * it here with a refusal, and the transaction with it.
 */
public final class TaakAfgerond implements TaskListener {

    private static final long serialVersionUID = 1L;

    private final transient Zaken zaken;
    private final transient Lidmaatschap lidmaatschap;
    private final transient Afronding afronding;

    public TaakAfgerond(Zaken zaken, Lidmaatschap lidmaatschap, Afronding afronding) {
        this.zaken = zaken;
        this.lidmaatschap = lidmaatschap;
        this.afronding = afronding;
    }

    @Override
    public void notify(DelegateTask taak) {
        Zaak zaak = Proces.zaak(taak, zaken);
        Beslissing beslissing = beslissing(taak);
        afronding.rondAf(zaak, beslissing);
        taak.setVariable(WerkstroomModel.VAR_BESLUIT, beslissing.besluit().naam());
        if (beslissing.stap() == Stap.OPSTELLEN && beslissing.besluit() != Besluit.TERUG) {
            zetKlaar(taak, zaak);
        }
    }

    /** With whom is coordinated and who initials is settled when the draft is ready. */
    private void zetKlaar(DelegateTask taak, Zaak zaak) {
        taak.setVariable(
                WerkstroomModel.VAR_MINISTERIES,
                new ArrayList<>(
                        afronding.ministeries(
                                zaak,
                                Proces.teksten(
                                        taak,
                                        WerkstroomModel.variabele(
                                                WerkstroomModel.PROP_AF_TE_STEMMEN_MET)))));
        taak.setVariable(
                WerkstroomModel.VAR_PARAFENLIJN, new ArrayList<>(afronding.parafenlijn(zaak)));
    }

    private Beslissing beslissing(DelegateTask taak) {
        Stap stap = Proces.stap(taak);
        String uitkomst = Proces.uitkomst(taak);
        Besluit besluit =
                Besluit.van(uitkomst)
                        .orElseThrow(
                                () ->
                                        NietNu.om(
                                                "kamerwoo.bezwaar.besluit-past-niet",
                                                stap,
                                                uitkomst));
        String wie = AuthenticationUtil.getRunAsUser();
        return new Beslissing(
                stap,
                besluit,
                wie,
                heeftTaak(taak, wie),
                Proces.reden(taak),
                Proces.tekst(taak, WerkstroomModel.variabele(WerkstroomModel.PROP_BETREFT)),
                Proces.teksten(taak, WerkstroomModel.variabele(WerkstroomModel.PROP_NAMENS)));
    }

    private boolean heeftTaak(DelegateTask taak, String wie) {
        if (taak.getAssignee() != null) {
            return taak.getAssignee().equals(wie);
        }
        return taak.getCandidates().stream()
                .map(TaakAfgerond::naam)
                .anyMatch(kandidaat -> lidmaatschap.is(wie, kandidaat));
    }

    private static String naam(IdentityLink kandidaat) {
        return Objects.requireNonNullElse(kandidaat.getGroupId(), kandidaat.getUserId());
    }
}
