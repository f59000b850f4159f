package nl.kamerwoo.alfresco.behaviour;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.repo.version.VersionServicePolicies.OnCreateVersionPolicy;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A version keeps what a document says, and not one by one what it does not say: the platform would
 * write each value that is not there, and whoever files waits for it. A document that is set back
 * to the version is without those values all the same.
 */
public final class VersieBehaviour implements OnCreateVersionPolicy {

    private final PolicyComponent policyComponent;
    private final DictionaryService dictionaryService;

    public VersieBehaviour(PolicyComponent policyComponent, DictionaryService dictionaryService) {
        this.policyComponent = policyComponent;
        this.dictionaryService = dictionaryService;
    }

    /** Spring calls this. */
    public void init() {
        bind(KamerwooModel.TYPE_STUK);
        dictionaryService.getAspects(KamerwooModel.MODEL).forEach(this::bind);
    }

    private void bind(QName klasse) {
        Aanmelding.meteen(policyComponent, this)
                .bijKlasse(OnCreateVersionPolicy.QNAME, klasse, "onCreateVersion");
    }

    @Override
    public void onCreateVersion(
            QName klasse, NodeRef node, Map<String, Serializable> versie, PolicyScope bewaard) {
        Map<QName, Serializable> waarden = bewaard.getProperties(klasse);
        if (waarden == null) {
            return;
        }
        List<QName> leeg =
                waarden.entrySet().stream()
                        .filter(waarde -> waarde.getValue() == null)
                        .map(Map.Entry::getKey)
                        .filter(this::isVanzelfLeeg)
                        .toList();
        leeg.forEach(naam -> bewaard.removeProperty(klasse, naam));
    }

    /** What the model gives a value where there is none has to be kept without one. */
    private boolean isVanzelfLeeg(QName naam) {
        PropertyDefinition veld = dictionaryService.getProperty(naam);
        return naam.getNamespaceURI().equals(KamerwooModel.URI)
                && veld != null
                && veld.getDefaultValue() == null;
    }
}
