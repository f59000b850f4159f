package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.zoeken.Bladzijde;
import nl.kamerwoo.alfresco.zoeken.Treffer;
import nl.kamerwoo.zoeken.Indexstand;
import nl.kamerwoo.zoeken.Volledigheid;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was found, and how complete it is, as JSON. */
public final class Zoekweergave {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, QName> TEKSTEN = teksten();

    private final NodeService nodeService;
    private final Dossierplaats dossierplaats;

    /**
     * @param nodeService the public one, and so is that of the place: a dossier that the user may
     *     not see is not told
     */
    public Zoekweergave(NodeService nodeService, Dossierplaats dossierplaats) {
        this.nodeService = nodeService;
        this.dossierplaats = dossierplaats;
    }

    private static Map<String, QName> teksten() {
        Map<String, QName> teksten = new LinkedHashMap<>();
        teksten.put("naam", ContentModel.PROP_NAME);
        teksten.put("referentie", KamerwooModel.PROP_REFERENTIE);
        teksten.put("titel", KamerwooModel.PROP_TITEL);
        teksten.put("onderwerp", KamerwooModel.PROP_ONDERWERP);
        teksten.put("directie", KamerwooModel.PROP_DIRECTIE);
        teksten.put("van", KamerwooModel.PROP_VAN);
        teksten.put("afzender", KamerwooModel.PROP_AFZENDER);
        teksten.put("ontvangers", KamerwooModel.PROP_ONTVANGERS);
        teksten.put("gesprekId", KamerwooModel.PROP_GESPREK_ID);
        teksten.put("beoordeling", KamerwooModel.PROP_BEOORDELING);
        return teksten;
    }

    ObjectNode json(Bladzijde bladzijde) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode stukken = json.putArray("stukken");
        Map<NodeRef, Optional<ObjectNode>> dossiers = new HashMap<>();
        for (Treffer treffer : bladzijde.treffers()) {
            ObjectNode stuk = stuk(treffer);
            dossiers.computeIfAbsent(map(treffer.stuk()), this::dossier)
                    .ifPresent(dossier -> stuk.set("dossier", dossier));
            if (bladzijde.nietDoorzocht().contains(treffer.stuk())) {
                stuk.put("doorzocht", false);
            }
            stukken.add(stuk);
        }
        bladzijde.volgende().ifPresent(plaats -> json.put("volgende", plaats.merk()));
        json.set("volledigheid", volledigheid(bladzijde.volledigheid()));
        return json;
    }

    private ObjectNode stuk(Treffer treffer) {
        ObjectNode json = MAPPER.createObjectNode().put("id", treffer.stuk().getId());
        json.put("type", "kw:" + nodeService.getType(treffer.stuk()).getLocalName());
        Map<QName, Serializable> eigenschappen = treffer.eigenschappen();
        if (eigenschappen.get(KamerwooModel.PROP_DATUM) instanceof Date datum) {
            json.put("datum", Datums.toLocalDate(datum).toString());
        }
        TEKSTEN.forEach((sleutel, veld) -> zet(json, sleutel, eigenschappen.get(veld)));
        return json;
    }

    private static void zet(ObjectNode json, String sleutel, Serializable waarde) {
        if (waarde instanceof Collection<?> waarden) {
            if (!waarden.isEmpty()) {
                ArrayNode lijst = json.putArray(sleutel);
                waarden.forEach(een -> lijst.add(String.valueOf(een)));
            }
        } else if (waarde != null) {
            json.put(sleutel, waarde.toString());
        }
    }

    private NodeRef map(NodeRef stuk) {
        return nodeService.getPrimaryParent(stuk).getParentRef();
    }

    private Optional<ObjectNode> dossier(NodeRef map) {
        try {
            return dossierplaats
                    .dossierVan(map)
                    .map(
                            dossier -> {
                                ObjectNode json = MAPPER.createObjectNode();
                                json.put("id", dossier.getId());
                                zet(json, "naam", eigenschap(dossier, ContentModel.PROP_NAME));
                                zet(
                                        json,
                                        "referentie",
                                        eigenschap(dossier, KamerwooModel.PROP_REFERENTIE));
                                return json;
                            });
        } catch (AccessDeniedException nietVanHem) {
            return Optional.empty();
        }
    }

    private Serializable eigenschap(NodeRef node, QName naam) {
        return nodeService.getProperty(node, naam);
    }

    private static ObjectNode volledigheid(Volledigheid volledigheid) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("inPeriode", volledigheid.inPeriode());
        json.put("zonderDatum", volledigheid.zonderDatum());
        volledigheid.zonderRecht().ifPresent(aantal -> json.put("zonderRecht", aantal));
        json.set("index", index(volledigheid.index()));
        json.put("tekst", tekst(volledigheid));
        return json;
    }

    private static ObjectNode index(Indexstand stand) {
        ObjectNode json = MAPPER.createObjectNode();
        if (stand instanceof Indexstand.Achter achter) {
            json.put("stand", "achter");
            json.put("sinds", achter.sinds().toString());
            return json.put("nietDoorzocht", achter.nietDoorzocht());
        }
        return json.put("stand", stand instanceof Indexstand.Bij ? "bij" : "niet gevraagd");
    }

    /** The same in a few sentences, in the language of who asks. */
    private static String tekst(Volledigheid volledigheid) {
        StringBuilder tekst =
                new StringBuilder(
                        Melding.tekst(
                                "kamerwoo.volledigheid",
                                volledigheid.inPeriode(),
                                volledigheid.zonderDatum()));
        volledigheid
                .zonderRecht()
                .ifPresent(
                        aantal ->
                                tekst.append(' ')
                                        .append(
                                                Melding.tekst(
                                                        "kamerwoo.volledigheid.zonder-recht",
                                                        aantal)));
        if (volledigheid.index() instanceof Indexstand.Achter achter) {
            tekst.append(' ')
                    .append(
                            Melding.tekst(
                                    "kamerwoo.volledigheid.achter",
                                    achter.nietDoorzocht(),
                                    moment(achter.sinds())));
        }
        return tekst.toString();
    }

    private static String moment(Instant moment) {
        return moment.atZone(Datums.NEDERLAND)
                .format(DateTimeFormatter.ofPattern("d-M-yyyy HH:mm"));
    }
}
