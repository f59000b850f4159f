package nl.kamerwoo.alfresco.behaviour;

import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;

/** Has the platform call a behaviour, by the names of its methods. */
final class Aanmelding {

    private final PolicyComponent policyComponent;
    private final Object behaviour;
    private final NotificationFrequency wanneer;

    private Aanmelding(
            PolicyComponent policyComponent, Object behaviour, NotificationFrequency wanneer) {
        this.policyComponent = policyComponent;
        this.behaviour = behaviour;
        this.wanneer = wanneer;
    }

    /** To be called at every event itself. */
    static Aanmelding meteen(PolicyComponent policyComponent, Object behaviour) {
        return new Aanmelding(policyComponent, behaviour, NotificationFrequency.EVERY_EVENT);
    }

    /** To be called once, before the transaction is committed. */
    static Aanmelding aanHetEind(PolicyComponent policyComponent, Object behaviour) {
        return new Aanmelding(policyComponent, behaviour, NotificationFrequency.TRANSACTION_COMMIT);
    }

    void bijKlasse(QName policy, QName klasse, String methode) {
        policyComponent.bindClassBehaviour(policy, klasse, geroepen(methode));
    }

    void bijBand(QName policy, QName klasse, QName band, String methode) {
        policyComponent.bindAssociationBehaviour(policy, klasse, band, geroepen(methode));
    }

    private JavaBehaviour geroepen(String methode) {
        return new JavaBehaviour(behaviour, methode, wanneer);
    }
}
