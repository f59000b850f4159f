package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.termijn.Dossiertermijnen;
import nl.kamerwoo.alfresco.termijn.TermijnGeweigerd;
import nl.kamerwoo.alfresco.termijn.Termijnvelden;
import nl.kamerwoo.termijn.TermijnFout;

import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The term of a dossier follows its dates. It looks once, at the end of the transaction: dates that
 * are given one by one may contradict each other in between.
 */
public final class TermijnBehaviour implements OnCreateNodePolicy, OnUpdatePropertiesPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(TermijnBehaviour.class);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Dossiertermijnen termijnen;

    public TermijnBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Dossiertermijnen termijnen) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.termijnen = termijnen;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        for (QName type :
                List.of(KamerwooModel.TYPE_KAMERVRAGENDOSSIER, KamerwooModel.TYPE_WOOVERZOEK)) {
            aanmelding.bijKlasse(OnCreateNodePolicy.QNAME, type, "onCreateNode");
            aanmelding.bijKlasse(OnUpdatePropertiesPolicy.QNAME, type, "onUpdateProperties");
        }
    }

    /** A dossier that comes back from the trash passes by here alone; days have gone by. */
    @Override
    public void onCreateNode(ChildAssociationRef band) {
        if (!termijnen.isAfgedaan(band.getChildRef())) {
            plan(band.getChildRef(), false);
        }
    }

    @Override
    public void onUpdateProperties(
            NodeRef dossier, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (Termijnvelden.isGegevenGewijzigd(voor, na)) {
            plan(dossier, true);
        } else if (Termijnvelden.isStempelGewijzigd(voor, na)) {
            plan(dossier, false);
        }
    }

    private void plan(NodeRef dossier, boolean isGegeven) {
        Slotwerk.plan(TermijnBehaviour.class, dossier, isGegeven, this::bij);
    }

    /** Where nobody gave a date, what cannot be computed is no reason to refuse anything. */
    private void bij(NodeRef dossier, boolean isGegeven) {
        if (!nodeService.exists(dossier)) {
            return;
        }
        try {
            termijnen.stempel(dossier);
        } catch (TermijnFout fout) {
            if (isGegeven) {
                throw TermijnGeweigerd.om(fout);
            }
            LOG.warn("The term of {} cannot be computed: {}", dossier, fout.getMessage());
        }
    }
}
