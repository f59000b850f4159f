package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Koppeling;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.samenhang.Afwijzingen;
import nl.kamerwoo.alfresco.samenhang.Banden;
import nl.kamerwoo.alfresco.samenhang.Samenhangzoeker;
import nl.kamerwoo.alfresco.samenhang.Suggesties;
import nl.kamerwoo.samenhang.Reden;
import nl.kamerwoo.samenhang.Reden.Genoemd;
import nl.kamerwoo.samenhang.Reden.ZelfdeDagen;
import nl.kamerwoo.samenhang.Reden.ZelfdeMinisteries;
import nl.kamerwoo.samenhang.Reden.ZelfdeWoorden;
import nl.kamerwoo.woo.Tijdvak;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What a dossier hangs together with, and what it may, as far as the user may know of those. */
public final class Samenhangweergave {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final Samenhangzoeker zoeker;
    private final Banden banden;
    private final Afwijzingen afwijzingen;
    private final Koppeling koppeling;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     */
    public Samenhangweergave(
            NodeService nodeService,
            PermissionService permissionService,
            Samenhangzoeker zoeker,
            Banden banden,
            Afwijzingen afwijzingen,
            Koppeling koppeling) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.zoeker = zoeker;
        this.banden = banden;
        this.afwijzingen = afwijzingen;
        this.koppeling = koppeling;
    }

    ObjectNode van(NodeRef dossier) {
        Suggesties suggesties = zoeker.bij(dossier);
        ObjectNode json = MAPPER.createObjectNode();
        lijst(json.putArray("gekoppeld"), banden.van(dossier));
        ArrayNode mogelijk = json.putArray("suggesties");
        suggesties.redenen().forEach((ander, redenen) -> mogelijk.add(met(redenen, kort(ander))));
        lijst(json.putArray("afgewezen"), afwijzingen.op(dossier));
        ArrayNode mag = json.putArray("mag");
        if (koppeling.mag(dossier)) {
            mag.add("koppelen");
        }
        if (suggesties.onvolledig()) {
            json.put("onvolledig", Melding.tekst("kamerwoo.samenhang.onvolledig"));
        }
        return json;
    }

    private void lijst(ArrayNode json, List<NodeRef> dossiers) {
        dossiers.stream().filter(this::isZichtbaar).forEach(ander -> json.add(kort(ander)));
    }

    private boolean isZichtbaar(NodeRef dossier) {
        return nodeService.exists(dossier)
                && permissionService.hasPermission(dossier, PermissionService.READ)
                        == AccessStatus.ALLOWED;
    }

    private ObjectNode kort(NodeRef dossier) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", dossier.getId());
        json.put("type", "kw:" + nodeService.getType(dossier).getLocalName());
        tekst(json, "naam", waarden.get(ContentModel.PROP_NAME));
        tekst(json, "referentie", waarden.get(KamerwooModel.PROP_REFERENTIE));
        tekst(json, "onderwerp", waarden.get(KamerwooModel.PROP_ONDERWERP));
        return json;
    }

    private static void tekst(ObjectNode json, String sleutel, Serializable waarde) {
        if (waarde != null) {
            json.put(sleutel, waarde.toString());
        }
    }

    private static ObjectNode met(List<Reden> redenen, ObjectNode dossier) {
        ArrayNode json = dossier.putArray("redenen");
        redenen.forEach(
                reden -> json.addObject().put("soort", soort(reden)).put("tekst", tekst(reden)));
        return dossier;
    }

    private static String soort(Reden reden) {
        if (reden instanceof Genoemd) {
            return "nota";
        }
        if (reden instanceof ZelfdeWoorden) {
            return "woorden";
        }
        return reden instanceof ZelfdeMinisteries ? "ministeries" : "dagen";
    }

    private static String tekst(Reden reden) {
        if (reden instanceof Genoemd genoemd) {
            return Melding.tekst("kamerwoo.samenhang.nota", genoemd.nota());
        }
        if (reden instanceof ZelfdeWoorden zelfde) {
            return Melding.tekst("kamerwoo.samenhang.woorden", String.join(", ", zelfde.woorden()));
        }
        if (reden instanceof ZelfdeMinisteries zelfde) {
            return Melding.tekst(
                    "kamerwoo.samenhang.ministeries", String.join(", ", zelfde.ministeries()));
        }
        return dagen(((ZelfdeDagen) reden).dagen());
    }

    private static String dagen(Tijdvak dagen) {
        if (dagen.van().isPresent() && dagen.tot().isPresent()) {
            return Melding.tekst(
                    "kamerwoo.samenhang.dagen",
                    Dagtekst.van(dagen.van().get()),
                    Dagtekst.van(dagen.tot().get()));
        }
        if (dagen.van().isPresent()) {
            return Melding.tekst("kamerwoo.samenhang.dagen-vanaf", Dagtekst.van(dagen.van().get()));
        }
        return dagen.tot()
                .map(tot -> Melding.tekst("kamerwoo.samenhang.dagen-tot", Dagtekst.van(tot)))
                .orElseGet(() -> Melding.tekst("kamerwoo.samenhang.alle-dagen"));
    }
}
