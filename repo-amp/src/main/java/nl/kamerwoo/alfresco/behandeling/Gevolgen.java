package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.afstemming.Afstemmingstatus;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;
import nl.kamerwoo.termijn.Opschortingsreden;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.time.Clock;
import java.util.Date;
import java.util.List;

/** What follows from a step that begins, and from a decision that is taken in it. */
public final class Gevolgen {

    private final NodeService nodeService;
    private final Behandeldossier dossiers;
    private final Ondertekening ondertekening;
    private final Opschortingen opschortingen;
    private final Metagegevens metagegevens;
    private final Opberging opberging;
    private final Clock klok;

    /**
     * @param nodeService the raw one: what follows from a decision that was let through follows
     *     whatever else its taker may
     */
    public Gevolgen(
            NodeService nodeService,
            Behandeldossier dossiers,
            Ondertekening ondertekening,
            Opschortingen opschortingen,
            Metagegevens metagegevens,
            Opberging opberging,
            Clock klok) {
        this.nodeService = nodeService;
        this.dossiers = dossiers;
        this.ondertekening = ondertekening;
        this.opschortingen = opschortingen;
        this.metagegevens = metagegevens;
        this.opberging = opberging;
        this.klok = klok;
    }

    /** Of a step that is there to be taken from now on. */
    public void bij(Zaak zaak, Stap stap) {
        if (zaak.werkstroom().isVanHetDossier()) {
            dossiers.zetStatus(zaak.dossier(), Dossierstatus.bij(zaak.werkstroom(), stap));
        }
        switch (stap) {
            case PRECISEREN -> opschortingen.open(zaak.dossier(), Opschortingsreden.ONVOLLEDIG);
            case ZIENSWIJZE -> opschortingen.open(zaak.dossier(), Opschortingsreden.ZIENSWIJZEN);
            default -> {}
        }
    }

    /** Of a decision. */
    public void na(Zaak zaak, Beslissing beslissing) {
        NodeRef dossier = zaak.dossier();
        switch (beslissing.stap()) {
            case PRECISEREN -> opschortingen.sluit(dossier, Opschortingsreden.ONVOLLEDIG);
            case ZIENSWIJZE -> opschortingen.sluit(dossier, Opschortingsreden.ZIENSWIJZEN);
            default -> {}
        }
        if (beslissing.besluit() == Besluit.TERUG) {
            return;
        }
        switch (beslissing.stap()) {
            case AFSTEMMEN -> afgestemd(dossier, beslissing.betreft());
            case ONDERTEKENEN -> onderteken(zaak, beslissing);
            case VERZENDEN -> verzonden(zaak);
            case VERDAGEN -> vandaag(dossier, KamerwooModel.PROP_VERDAGING_VERZONDEN);
            case BESLUIT -> besloten(dossier, beslissing);
            default -> {}
        }
        if (zaak.werkstroom().isVanHetDossier() && beslissing.besluit() == Besluit.GEARCHIVEERD) {
            gearchiveerd(dossier);
        }
    }

    /** Of filing a dossier. */
    void gearchiveerd(NodeRef dossier) {
        dossiers.zetStatus(dossier, Dossierstatus.GEARCHIVEERD);
        metagegevens.plan(dossier);
        opberging.berg(dossier);
    }

    /** A text that must go in unchanged and does not, goes on being told so. */
    private void afgestemd(NodeRef dossier, String ministerie) {
        for (NodeRef vraag : dossiers.vragenVan(dossier, ministerie)) {
            nodeService.setProperty(
                    vraag, KamerwooModel.PROP_AFSTEMMING_STATUS, Afstemmingstatus.AKKOORD.naam());
        }
        if (nodeService.hasAspect(dossier, KamerwooModel.ASPECT_AFGESTEMD)) {
            nodeService.setProperty(
                    dossier, KamerwooModel.PROP_AFGESTEMD_OP, Datums.toDate(Datums.vandaag(klok)));
        }
    }

    private void onderteken(Zaak zaak, Beslissing beslissing) {
        List<NodeRef> stukken =
                zaak.stukken().isEmpty()
                        ? dossiers.teOndertekenen(zaak.dossier())
                        : zaak.stukken().stream().filter(dossiers::isNogTeOndertekenen).toList();
        onderteken(stukken, beslissing);
    }

    /** Who takes the decision signs it. */
    private void besloten(NodeRef dossier, Beslissing beslissing) {
        vandaag(dossier, KamerwooModel.PROP_BESLUIT_OP);
        onderteken(dossiers.teNemenBesluiten(dossier), beslissing);
    }

    private void onderteken(List<NodeRef> stukken, Beslissing beslissing) {
        stukken.forEach(
                stuk ->
                        ondertekening.onderteken(
                                stuk, beslissing.wie(), beslissing.namens(), klok.instant()));
    }

    private void verzonden(Zaak zaak) {
        if (zaak.werkstroom() == Werkstroom.KAMERVRAGEN) {
            vandaag(zaak.dossier(), KamerwooModel.PROP_BEANTWOORD);
        }
    }

    /** A day that a person gave, or that was read, stays. */
    private void vandaag(NodeRef dossier, QName veld) {
        if (!(nodeService.getProperty(dossier, veld) instanceof Date)) {
            nodeService.setProperty(dossier, veld, Datums.toDate(Datums.vandaag(klok)));
        }
    }
}
