package nl.kamerwoo.alfresco.documentenlijst;

import nl.kamerwoo.alfresco.Personen;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.jscript.app.PropertyDecorator;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.json.simple.JSONAware;
import org.json.simple.JSONObject;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells Share's lists what who signed is called, beside his user name. Alfresco does so itself of
 * who made or changed something.
 */
public final class Ondertekenaarsnaam implements PropertyDecorator {

    private final JSONConversionComponent conversie;
    private final NodeService nodeService;
    private final Personen personen;

    /**
     * @param nodeService the raw one: whoever is told of a node may read it
     */
    public Ondertekenaarsnaam(
            JSONConversionComponent conversie, NodeService nodeService, Personen personen) {
        this.conversie = conversie;
        this.nodeService = nodeService;
        this.personen = personen;
    }

    /** Spring calls this. */
    public void init() {
        conversie.registerPropertyDecorator(this);
    }

    @Override
    public Set<QName> getPropertyNames() {
        return Set.of(KamerwooModel.PROP_ONDERTEKEND_DOOR);
    }

    @Override
    public JSONAware decorate(QName eigenschap, NodeRef node, Serializable waarde) {
        String wie = waarde.toString();
        return new JSONObject(Map.of("value", wie, "displayName", naam(node, wie).orElse(wie)));
    }

    /** Who signed on paper was written down by his own name already. */
    private Optional<String> naam(NodeRef node, String wie) {
        return nodeService.getProperty(node, KamerwooModel.PROP_BEVESTIGD_DOOR) == null
                ? personen.namen().van(wie)
                : Optional.empty();
    }
}
