package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.action.LeesKopAction;
import nl.kamerwoo.alfresco.lezen.Leesadministratie;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.Set;

/**
 * Content that is new to the module is to be read, whether it was just written or came with a
 * document that just became a stuk. The document says so itself, so that the job finds it when the
 * action that follows the commit never comes to it.
 */
public final class StukInhoudBehaviour implements OnContentUpdatePolicy, OnAddAspectPolicy {

    private static final String GEPLAND = StukInhoudBehaviour.class.getName();

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final ActionService actionService;
    private final Leesadministratie administratie;

    public StukInhoudBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            ActionService actionService,
            Leesadministratie administratie) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.actionService = actionService;
        this.administratie = administratie;
    }

    /** Spring calls this. */
    public void init() {
        policyComponent.bindClassBehaviour(
                OnContentUpdatePolicy.QNAME,
                KamerwooModel.TYPE_STUK,
                new JavaBehaviour(
                        this, "onContentUpdate", NotificationFrequency.TRANSACTION_COMMIT));
        policyComponent.bindClassBehaviour(
                OnAddAspectPolicy.QNAME,
                KamerwooModel.ASPECT_GESTEMPELD,
                new JavaBehaviour(this, "onAddAspect", NotificationFrequency.TRANSACTION_COMMIT));
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
        administratie.teLezen(stuk);
        // Reading is the module's own doing, whatever the uploader may do afterwards.
        AuthenticationUtil.runAsSystem(
                () -> {
                    actionService.executeAction(
                            actionService.createAction(LeesKopAction.NAME), stuk, false, true);
                    return stuk;
                });
    }

    private boolean isTeLezen(NodeRef stuk) {
        return nodeService.exists(stuk)
                && nodeService.getProperty(stuk, ContentModel.PROP_CONTENT) != null
                && !nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY);
    }
}
