package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.behandeling.Taaktermijnen;
import nl.kamerwoo.alfresco.behandeling.Werkstromen;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Dossierstatus;

import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The processes of a dossier follow it: a term that moves moves the days of the open tasks, a
 * dossier that is withdrawn or thrown away has nothing run about it any more.
 */
public final class BehandelingBehaviour
        implements OnUpdatePropertiesPolicy, BeforeDeleteNodePolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Taaktermijnen taaktermijnen;
    private final Werkstromen werkstromen;

    public BehandelingBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            Taaktermijnen taaktermijnen,
            Werkstromen werkstromen) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.taaktermijnen = taaktermijnen;
        this.werkstromen = werkstromen;
    }

    /**
     * Spring calls this. Terms are stamped with the behaviours of the dossier's type switched off,
     * so this listens to the aspect.
     */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME, KamerwooModel.ASPECT_TERMIJN, "onUpdateProperties");
        aanmelding.bijKlasse(
                BeforeDeleteNodePolicy.QNAME,
                KamerwooModel.ASPECT_IN_BEHANDELING,
                "beforeDeleteNode");
    }

    @Override
    public void onUpdateProperties(
            NodeRef dossier, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (isAnders(voor, na, KamerwooModel.PROP_TERMIJN_EINDE)) {
            Slotwerk.plan(Taaktermijnen.class, dossier, false, (node, streng) -> volg(node));
        }
        boolean isIngetrokken =
                Dossierstatus.INGETROKKEN.naam().equals(na.get(KamerwooModel.PROP_STATUS));
        if (isIngetrokken && isAnders(voor, na, KamerwooModel.PROP_STATUS)) {
            werkstromen.trekInZonderReden(dossier);
        }
    }

    private void volg(NodeRef dossier) {
        if (nodeService.exists(dossier)) {
            taaktermijnen.volg(dossier);
        }
    }

    private static boolean isAnders(
            Map<QName, Serializable> voor, Map<QName, Serializable> na, QName veld) {
        return !Objects.equals(voor.get(veld), na.get(veld));
    }

    /**
     * What runs is known as long as the node is there, and ended when it is gone: to end it takes
     * its package away, and with that a bond that the platform is about to take away itself.
     */
    @Override
    public void beforeDeleteNode(NodeRef node) {
        afTeBreken().addAll(werkstromen.lopend(node));
        Slotwerk.plan(BeforeDeleteNodePolicy.class, node, false, (weg, streng) -> breekAf());
    }

    private void breekAf() {
        Set<String> processen = afTeBreken();
        processen.forEach(werkstromen::breekAf);
        processen.clear();
    }

    /** The processes that end with this transaction. */
    private static Set<String> afTeBreken() {
        Set<String> processen = AlfrescoTransactionSupport.getResource(BehandelingBehaviour.class);
        if (processen == null) {
            processen = new LinkedHashSet<>();
            AlfrescoTransactionSupport.bindResource(BehandelingBehaviour.class, processen);
        }
        return processen;
    }
}
