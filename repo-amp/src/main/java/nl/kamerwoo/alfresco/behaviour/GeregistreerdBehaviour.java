package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.referentie.Registratie;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A reference from the first moment on, and never without one again. The aspect is where it begins:
 * it comes with a type, by a change of type or by itself, and what the caller gave is there by
 * then. A document that comes back from the trash passes by here no more, and needs not.
 */
public final class GeregistreerdBehaviour
        implements OnAddAspectPolicy, OnUpdatePropertiesPolicy, BeforeRemoveAspectPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Registratie registratie;

    public GeregistreerdBehaviour(
            PolicyComponent policyComponent, NodeService nodeService, Registratie registratie) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.registratie = registratie;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(
                OnAddAspectPolicy.QNAME, KamerwooModel.ASPECT_GEREGISTREERD, "onAddAspect");
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME,
                KamerwooModel.ASPECT_GEREGISTREERD,
                "onUpdateProperties");
        aanmelding.bijKlasse(
                BeforeRemoveAspectPolicy.QNAME,
                KamerwooModel.ASPECT_GEREGISTREERD,
                "beforeRemoveAspect");
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        // A working copy bears its original's reference; it comes with the copy.
        if (!Uitchecken.isBezig()) {
            registratie.registreer(node);
        }
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Serializable oud = voor.get(KamerwooModel.PROP_REFERENTIE);
        if (oud == null || isWerkkopie(node)) {
            return;
        }
        // The map can be behind when behaviours changed the node in the meantime.
        String nieuw = (String) nodeService.getProperty(node, KamerwooModel.PROP_REFERENTIE);
        if (nieuw == null || nieuw.isBlank()) {
            registratie.zetTerug(node, registratiegegevens(voor));
        } else if (!Objects.equals(oud, nieuw)) {
            registratie.wijzig(node, oud.toString(), nieuw);
        }
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        throw Melding.fout("kamerwoo.registratie.blijft");
    }

    private boolean isWerkkopie(NodeRef node) {
        return Uitchecken.isBezig()
                || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
    }

    private static Map<QName, Serializable> registratiegegevens(Map<QName, Serializable> voor) {
        Map<QName, Serializable> gegevens = new HashMap<>();
        for (QName naam : Registratie.GEGEVENS) {
            if (voor.get(naam) != null) {
                gegevens.put(naam, voor.get(naam));
            }
        }
        return gegevens;
    }
}
