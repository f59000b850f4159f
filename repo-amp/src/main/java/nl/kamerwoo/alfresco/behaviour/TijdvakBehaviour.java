package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.samenhang.Gevraagd;

import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Refuses a period that ends before it begins: nothing would ever be found in it. It looks at the
 * end of the transaction, as the two days may be given one by one.
 */
public final class TijdvakBehaviour implements OnUpdatePropertiesPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;

    public TijdvakBehaviour(PolicyComponent policyComponent, NodeService nodeService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(
                        OnUpdatePropertiesPolicy.QNAME,
                        KamerwooModel.TYPE_WOOVERZOEK,
                        "onUpdateProperties");
    }

    /** What stood there already is no reason to refuse another change. */
    @Override
    public void onUpdateProperties(
            NodeRef verzoek, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (!Gevraagd.tijdvak(voor).equals(Gevraagd.tijdvak(na))) {
            Slotwerk.plan(TijdvakBehaviour.class, verzoek, true, (node, streng) -> keur(node));
        }
    }

    private void keur(NodeRef verzoek) {
        if (nodeService.exists(verzoek)
                && Gevraagd.tijdvak(nodeService.getProperties(verzoek)).isOmgekeerd()) {
            String melding = Melding.tekst("kamerwoo.verzoek.periode-omgekeerd");
            throw new IntegrityException(melding, List.of(new IntegrityRecord(melding)));
        }
    }
}
