package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Personen;
import nl.kamerwoo.alfresco.Personen.Namen;
import nl.kamerwoo.alfresco.spoor.Spoorbladzijde.Regel;
import nl.kamerwoo.spoor.Spoorregel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.surf.util.I18NUtil;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of the trail as JSON, and as the page shows them. */
public final class Spoorweergave {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final NodeService nodeService;
    private final Personen personen;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     */
    public Spoorweergave(NodeService nodeService, Personen personen) {
        this.nodeService = nodeService;
        this.personen = personen;
    }

    ArrayNode json(List<Regel> regels) {
        Map<String, Optional<String>> namen = new HashMap<>();
        Namen mensen = personen.namen();
        ArrayNode lijst = MAPPER.createArrayNode();
        regels.forEach(regel -> lijst.add(json(regel, namen, mensen)));
        return lijst;
    }

    private ObjectNode json(Regel een, Map<String, Optional<String>> namen, Namen mensen) {
        Spoorregel regel = een.regel();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("nummer", een.nummer());
        json.put("soort", regel.soort().naam());
        json.put("omschrijving", omschrijving(regel));
        json.put("wanneer", regel.wanneer().toString());
        json.put("wie", regel.wie());
        mensen.van(regel.wie()).ifPresent(naam -> json.put("wieNaam", naam));
        ObjectNode betreft = json.putObject("betreft").put("id", regel.betreft());
        naam(een, namen).ifPresent(naam -> betreft.put("naam", naam));
        ArrayNode wat = json.putArray("wat");
        regel.wat()
                .forEach(
                        (sleutel, gegeven) -> {
                            ObjectNode deel = wat.addObject();
                            deel.put("gegeven", sleutel).put("label", label(sleutel));
                            deel.put("waarde", gegeven.waarde());
                            if (!gegeven.was().isEmpty()) {
                                deel.put("was", gegeven.was());
                            }
                        });
        if (!regel.reden().isEmpty()) {
            json.put("reden", regel.reden());
        }
        if (een.afgeschermd()) {
            json.put("afgeschermd", true);
        }
        return json;
    }

    /** For the page. */
    List<Map<String, Object>> regels(List<Regel> regels) {
        Map<String, Optional<String>> namen = new HashMap<>();
        Namen mensen = personen.namen();
        return regels.stream().map(regel -> regel(regel, namen, mensen)).toList();
    }

    private Map<String, Object> regel(
            Regel een, Map<String, Optional<String>> namen, Namen mensen) {
        Spoorregel regel = een.regel();
        return Map.of(
                "tijdstip", regel.wanneer().toString(),
                "wanneer", tijdstip(regel),
                "wie", wie(regel, mensen),
                "omschrijving", omschrijving(regel),
                "betreft", naam(een, namen).orElse(""),
                "wat",
                        regel.wat().entrySet().stream()
                                .map(
                                        deel ->
                                                Map.of(
                                                        "label", label(deel.getKey()),
                                                        "waarde", deel.getValue().waarde(),
                                                        "was", deel.getValue().was()))
                                .toList(),
                "reden", regel.reden());
    }

    private static String wie(Spoorregel regel, Namen mensen) {
        return regel.wie().equals(AuthenticationUtil.getSystemUserName())
                ? Melding.tekst("kamerwoo.spoor.vanzelf")
                : mensen.van(regel.wie()).orElse(regel.wie());
    }

    private static String omschrijving(Spoorregel regel) {
        return Melding.tekst("kamerwoo.spoor." + regel.soort().naam());
    }

    private static String tijdstip(Spoorregel regel) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", I18NUtil.getLocale())
                .format(regel.wanneer().atZone(Datums.NEDERLAND));
    }

    private static String label(String sleutel) {
        String naam = "kamerwoo.veld." + sleutel;
        String tekst = Melding.tekst(naam);
        return tekst.equals(naam) ? sleutel : tekst;
    }

    /** As it is called now; nothing when it is gone, or not for this reader. */
    private Optional<String> naam(Regel regel, Map<String, Optional<String>> namen) {
        return regel.afgeschermd()
                ? Optional.empty()
                : namen.computeIfAbsent(regel.regel().betreft(), this::naam);
    }

    private Optional<String> naam(String id) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        return nodeService.exists(node)
                ? Optional.ofNullable(
                        (String) nodeService.getProperty(node, ContentModel.PROP_NAME))
                : Optional.empty();
    }
}
