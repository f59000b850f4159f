package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps said of each document whether it has a date: those that have none must be found whenever a
 * period is asked for. Of a new one that is still to be read there is nothing to say yet: filing
 * waits for what is written, and the search knows these by what they wait for.
 */
public final class GedateerdBehaviour implements OnUpdatePropertiesPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final StilSchrijven stil;
    private final Zegel zegel;

    /**
     * @param nodeService the raw one: it is the module that writes, whoever gave the date
     */
    public GedateerdBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            StilSchrijven stil,
            Zegel zegel) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.stil = stil;
        this.zegel = zegel;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(
                        OnUpdatePropertiesPolicy.QNAME,
                        KamerwooModel.ASPECT_GEDATEERD,
                        "onUpdateProperties");
    }

    @Override
    public void onUpdateProperties(
            NodeRef stuk, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (!isJuist(na)) {
            Slotwerk.plan(GedateerdBehaviour.class, stuk, false, (deze, streng) -> zeg(deze));
        }
    }

    private static boolean isJuist(Map<QName, Serializable> eigenschappen) {
        if (isNieuw(eigenschappen)) {
            return true;
        }
        Map<QName, Serializable> hoort = afgeleid(eigenschappen);
        return hoort.keySet().stream()
                .allMatch(veld -> Objects.equals(hoort.get(veld), eigenschappen.get(veld)));
    }

    private static boolean isNieuw(Map<QName, Serializable> eigenschappen) {
        return eigenschappen.get(KamerwooModel.PROP_DATUM) == null
                && eigenschappen.get(KamerwooModel.PROP_ZONDER_DATUM) == null
                && Leesstatus.TE_LEZEN
                        .naam()
                        .equals(eigenschappen.get(KamerwooModel.PROP_LEESSTATUS));
    }

    private static Map<QName, Serializable> afgeleid(Map<QName, Serializable> eigenschappen) {
        Map<QName, Serializable> afgeleid = new HashMap<>();
        Serializable datum = eigenschappen.get(KamerwooModel.PROP_DATUM);
        afgeleid.put(KamerwooModel.PROP_ZONDER_DATUM, datum == null);
        afgeleid.put(
                KamerwooModel.PROP_JAAR,
                datum instanceof Date dag
                        ? String.valueOf(Datums.toLocalDate(dag).getYear())
                        : null);
        return afgeleid;
    }

    /** Also of what is signed: it says no more than the date does, and that is frozen. */
    private void zeg(NodeRef stuk) {
        if (!nodeService.exists(stuk)
                || !nodeService.hasAspect(stuk, KamerwooModel.ASPECT_GEDATEERD)) {
            return;
        }
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        if (!isJuist(eigenschappen)) {
            zegel.licht(
                    stuk,
                    () ->
                            stil.schrijf(
                                    stuk,
                                    () ->
                                            nodeService.addProperties(
                                                    stuk, afgeleid(eigenschappen))));
        }
    }
}
