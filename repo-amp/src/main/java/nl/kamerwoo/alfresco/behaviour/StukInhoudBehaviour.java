package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.lezen.Leesopdracht;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.Set;

/**
 * Content that is new to the module is to be read, whether it was just written or came with a
 * document that just became a stuk.
 */
public final class StukInhoudBehaviour implements OnContentUpdatePolicy, OnAddAspectPolicy {

    private static final String GEPLAND = StukInhoudBehaviour.class.getName();

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Leesopdracht opdracht;

    public StukInhoudBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Leesopdracht opdracht) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.opdracht = opdracht;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.aanHetEind(policyComponent, this);
        aanmelding.bijKlasse(
                OnContentUpdatePolicy.QNAME, KamerwooModel.TYPE_STUK, "onContentUpdate");
        aanmelding.bijKlasse(
                OnAddAspectPolicy.QNAME, KamerwooModel.ASPECT_GESTEMPELD, "onAddAspect");
    }

    @Override
    public void onContentUpdate(NodeRef stuk, boolean isNieuw) {
        plan(stuk);
    }

    @Override
    public void onAddAspect(NodeRef stuk, QName aspect) {
        plan(stuk);
    }

    private void plan(NodeRef stuk) {
        Set<NodeRef> gepland = TransactionalResourceHelper.getSet(GEPLAND);
        if (gepland.contains(stuk) || !isTeLezen(stuk)) {
            return;
        }
        gepland.add(stuk);
        opdracht.geef(stuk);
    }

    private boolean isTeLezen(NodeRef stuk) {
        return nodeService.exists(stuk)
                && nodeService.getProperty(stuk, ContentModel.PROP_CONTENT) != null
                && !nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY);
    }
}
