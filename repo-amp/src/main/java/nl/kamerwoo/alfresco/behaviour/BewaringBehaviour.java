package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Opslag;
import nl.kamerwoo.alfresco.behandeling.Informatiebeheerders;
import nl.kamerwoo.alfresco.bewaring.Bewaarder;
import nl.kamerwoo.alfresco.bewaring.Bewaarvelden;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.version.VersionRevertCallback;
import org.alfresco.repo.version.VersionRevertDetails;
import org.alfresco.repo.version.VersionServicePolicies.OnRevertVersionPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How long a dossier is kept is stamped when it is closed, and again when a records manager decides
 * something about it. Nobody else decides that. A copy is kept for as long as it asks for itself,
 * and who goes back to an earlier version does not go back to what was decided then.
 */
public final class BewaringBehaviour
        implements OnUpdatePropertiesPolicy,
                BeforeRemoveAspectPolicy,
                OnCopyNodePolicy,
                OnRevertVersionPolicy {

    /** What tells whether a dossier is closed, and since when. */
    private static final Set<QName> SLUITING =
            Set.of(
                    KamerwooModel.PROP_STATUS,
                    KamerwooModel.PROP_BESLUIT_OP,
                    KamerwooModel.PROP_BEANTWOORD);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Informatiebeheerders informatiebeheerders;
    private final Bewaarder bewaarder;

    public BewaringBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            Dossierplaats plaats,
            Informatiebeheerders informatiebeheerders,
            Bewaarder bewaarder) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.informatiebeheerders = informatiebeheerders;
        this.bewaarder = bewaarder;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding aanmelding = Aanmelding.meteen(policyComponent, this);
        aanmelding.bijKlasse(OnUpdatePropertiesPolicy.QNAME, KamerwooModel.TYPE_DOSSIER, "onSluit");
        aanmelding.bijKlasse(
                OnUpdatePropertiesPolicy.QNAME,
                KamerwooModel.ASPECT_GEARCHIVEERD,
                "onUpdateProperties");
        aanmelding.bijKlasse(
                BeforeRemoveAspectPolicy.QNAME,
                KamerwooModel.ASPECT_GEARCHIVEERD,
                "beforeRemoveAspect");
        aanmelding.bijKlasse(
                OnCopyNodePolicy.QNAME, KamerwooModel.ASPECT_GEARCHIVEERD, "getCopyCallback");
        aanmelding.bijKlasse(
                OnRevertVersionPolicy.QNAME,
                KamerwooModel.ASPECT_GEARCHIVEERD,
                "getRevertVersionCallback");
    }

    /** Bound by its name. */
    public void onSluit(
            NodeRef dossier, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        boolean isAnders =
                SLUITING.stream().anyMatch(veld -> !Objects.equals(voor.get(veld), na.get(veld)));
        if (isAnders && isGewaardeerd(dossier, na)) {
            plan(dossier);
        }
    }

    /** A dossier that is opened again has no day any more from which its term runs. */
    private boolean isGewaardeerd(NodeRef dossier, Map<QName, Serializable> waarden) {
        return Bewaarder.isGesloten(waarden.get(KamerwooModel.PROP_STATUS))
                || nodeService.hasAspect(dossier, KamerwooModel.ASPECT_GEARCHIVEERD);
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (!Opslag.isInGebruik(node) || !Bewaarvelden.isGewijzigd(voor, na)) {
            return;
        }
        Optional<NodeRef> dossier = plaats.bij(node);
        eisRecht(dossier);
        if (Bewaarvelden.isTermijnOnleesbaar(na)) {
            throw Melding.fout(
                    "kamerwoo.bewaring.termijn", na.get(KamerwooModel.PROP_BEWAARTERMIJN));
        }
        dossier.ifPresent(this::plan);
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (Opslag.isInGebruik(node)) {
            eisRecht(plaats.bij(node));
        }
    }

    private void eisRecht(Optional<NodeRef> dossier) {
        boolean mag =
                dossier.map(informatiebeheerders::beheert).orElseGet(informatiebeheerders::isLid);
        if (!mag) {
            throw Melding.fout("kamerwoo.bewaring.alleen-informatiebeheer");
        }
    }

    /** At the end it is known when it was closed, and what lies in it. */
    private void plan(NodeRef dossier) {
        Slotwerk.plan(BewaringBehaviour.class, dossier, false, (node, streng) -> stempel(node));
    }

    private void stempel(NodeRef dossier) {
        if (nodeService.exists(dossier)) {
            bewaarder.stempel(dossier);
        }
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName klasse, CopyDetails kopie) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }

    @Override
    public VersionRevertCallback getRevertVersionCallback(
            QName klasse, VersionRevertDetails details) {
        return new BlijftStaan();
    }
}
