package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.afstemming.Afstemming;
import nl.kamerwoo.afstemming.Afstemmingstatus;
import nl.kamerwoo.afstemming.Oordeel;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.alfresco.vragen.Oordeelspoor;
import nl.kamerwoo.alfresco.vragen.Vraagvelden;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Follows the coordination of a question. The status is computed; what a person chooses for it is
 * kept as his judgement, and holds for the ministry and the text that it was about.
 */
public final class VraagBehaviour implements OnUpdatePropertiesPolicy {

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final StilSchrijven stil;
    private final Afstemmingswerk werk;
    private final Spoorschrijver spoor;
    private final Clock klok;

    public VraagBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            StilSchrijven stil,
            Afstemmingswerk werk,
            Spoorschrijver spoor,
            Clock klok) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.stil = stil;
        this.werk = werk;
        this.spoor = spoor;
        this.klok = klok;
    }

    /** Spring calls this. */
    public void init() {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(
                        OnUpdatePropertiesPolicy.QNAME,
                        KamerwooModel.TYPE_VRAAG,
                        "onUpdateProperties");
    }

    /** A new question passes by here too, with nothing before. */
    @Override
    public void onUpdateProperties(
            NodeRef vraag, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        if (!nodeService.exists(vraag)
                || nodeService.hasAspect(vraag, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        onthoudOordeel(vraag, voor, na);
        werk.vraag(vraag, isAnders(voor, na, KamerwooModel.PROP_VASTGESTELDE_TEKST));
        if (isAnders(voor, na, KamerwooModel.PROP_COORDINEREND_MINISTERIE)) {
            werk.afstemming(nodeService.getPrimaryParent(vraag).getParentRef());
        }
    }

    private void onthoudOordeel(
            NodeRef vraag, Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Optional<Afstemmingstatus> oordeel = oordeel(voor, na);
        Map<QName, Serializable> nieuw = new HashMap<>();
        if (!oordeel.equals(Vraagvelden.afstemming(na).oordeel())) {
            nieuw.put(KamerwooModel.PROP_OORDEEL, oordeel.map(Afstemmingstatus::naam).orElse(null));
        }
        boolean isAkkoord =
                nieuw.containsKey(KamerwooModel.PROP_OORDEEL)
                        && oordeel.equals(Optional.of(Afstemmingstatus.AKKOORD));
        if (isAkkoord && na.get(KamerwooModel.PROP_VASTGESTELD_OP) == null) {
            nieuw.put(KamerwooModel.PROP_VASTGESTELD_OP, Datums.toDate(Datums.vandaag(klok)));
        }
        if (!nieuw.isEmpty()) {
            stil.schrijf(
                    vraag, () -> nodeService.addProperties(vraag, nieuw), KamerwooModel.TYPE_VRAAG);
        }
        if (nieuw.containsKey(KamerwooModel.PROP_OORDEEL)) {
            spoor.schrijf(Spoorsoort.OORDEEL, vraag, Oordeelspoor.van(na, oordeel));
        }
    }

    private static Optional<Afstemmingstatus> oordeel(
            Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Afstemming wordt = Vraagvelden.afstemming(na);
        return voor.isEmpty()
                ? Oordeel.nieuw(wordt, Vraagvelden.status(na))
                : Oordeel.na(
                        Vraagvelden.afstemming(voor),
                        Vraagvelden.status(voor),
                        wordt,
                        Vraagvelden.status(na));
    }

    private static boolean isAnders(
            Map<QName, Serializable> voor, Map<QName, Serializable> na, QName naam) {
        return !Objects.equals(voor.get(naam), na.get(naam));
    }
}
