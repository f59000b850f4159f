package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.lezen.Stempelverschil;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;

/**
 * Tells the trail when somebody overrides what was stamped. What is changed on a working copy is
 * told when it is checked in.
 */
public final class AfwijkingBehaviour implements OnUpdatePropertiesPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Spoorschrijver spoor;

    public AfwijkingBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Spoorschrijver spoor) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.spoor = spoor;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(
                        OnUpdatePropertiesPolicy.QNAME,
                        KamerwooModel.ASPECT_HERKOMST,
                        "onUpdateProperties");
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Map<String, Gegeven> wat = Stempelverschil.afwijking(voor, na);
        if (!wat.isEmpty()
                && nodeService.exists(node)
                && !nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            spoor.schrijf(Spoorsoort.AFWIJKING, node, wat);
        }
    }
}
