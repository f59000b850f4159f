package nl.kamerwoo.alfresco.vragen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Dossiersluiting;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes over on the questions of a dossier what a nota in it says of their coordination, for a
 * person who has read it. What he or somebody else typed before stays.
 */
public final class Suggestieovername {

    /**
     * What became of it, by the numbers of questions.
     *
     * @param overgenomen that now have what the nota says
     * @param bezet that have another ministry, with that ministry
     * @param ontbreekt that are not in the dossier
     */
    public record Overgenomen(
            Set<Integer> overgenomen, Map<Integer, String> bezet, Set<Integer> ontbreekt) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final Dossierplaats plaats;
    private final Dossiersluiting sluiting;
    private final Dossierinhoud inhoud;
    private final Suggestiespoor spoor;
    private final Suggestieafdoening afdoening;

    /**
     * @param nodeService the public one: it lets nobody change what he may not
     */
    public Suggestieovername(
            NodeService nodeService,
            PermissionService permissionService,
            Dossierplaats plaats,
            Dossiersluiting sluiting,
            Dossierinhoud inhoud,
            Suggestiespoor spoor,
            Suggestieafdoening afdoening) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.plaats = plaats;
        this.sluiting = sluiting;
        this.inhoud = inhoud;
        this.spoor = spoor;
        this.afdoening = afdoening;
    }

    /**
     * Whether there is something to take over in a dossier that is not closed, and the user may
     * write all that it is about.
     */
    public boolean mag(NodeRef nota) {
        JsonNode suggesties = suggesties(nota);
        if (suggesties.isEmpty()) {
            return false;
        }
        Optional<NodeRef> dossier =
                plaats.dossier(nota).filter(deze -> !sluiting.isAfgesloten(deze));
        List<NodeRef> teSchrijven = new ArrayList<>();
        for (JsonNode suggestie : suggesties) {
            String soort = suggestie.path("soort").asText();
            if (soort.equals("overleg")) {
                teSchrijven.add(nota);
            } else if (soort.equals("coordinatie")) {
                dossier.ifPresent(
                        deze ->
                                inhoud.vragen(deze).stream()
                                        .filter(vraag -> isVan(suggestie, vraag.nummer()))
                                        .map(Vraagnode::node)
                                        .forEach(teSchrijven::add));
            }
        }
        return dossier.isPresent()
                && !teSchrijven.isEmpty()
                && teSchrijven.stream()
                        .allMatch(
                                node ->
                                        permissionService.hasPermission(
                                                        node, PermissionService.WRITE_PROPERTIES)
                                                == AccessStatus.ALLOWED);
    }

    private static boolean isVan(JsonNode suggestie, int nummer) {
        for (JsonNode een : suggestie.path("vragen")) {
            if (een.asInt() == nummer) {
                return true;
            }
        }
        return suggestie.path("vragen").isEmpty();
    }

    /**
     * @throws NietIngelezen when the nota lies in no dossier, or in one that is closed, or suggests
     *     nothing of the kind
     */
    public Overgenomen neemOver(NodeRef nota) {
        NodeRef dossier =
                plaats.dossier(nota)
                        .orElseThrow(() -> new NietIngelezen("kamerwoo.vragen.geen-dossier"));
        if (sluiting.isAfgesloten(dossier)) {
            throw new NietIngelezen("kamerwoo.suggestie.gearchiveerd");
        }
        JsonNode suggesties = suggesties(nota);
        Map<String, List<String>> geschreven = new LinkedHashMap<>();
        boolean overleg = neemOverlegOver(nota, suggesties, geschreven);
        Overgenomen uitkomst =
                new Overgenomen(new TreeSet<>(), new LinkedHashMap<>(), new TreeSet<>());
        boolean iets = overleg;
        for (JsonNode suggestie : suggesties) {
            if (suggestie.path("soort").asText().equals("coordinatie")) {
                neemOver(dossier, suggestie, uitkomst, geschreven);
                iets = true;
            }
        }
        if (!iets) {
            throw new NietIngelezen("kamerwoo.suggestie.geen");
        }
        boolean isAf = uitkomst.ontbreekt().isEmpty() && afdoening.doeAf(nota);
        if (isAf || !geschreven.isEmpty()) {
            spoor.overgenomen(nota, geschreven, uitkomst);
        }
        return uitkomst;
    }

    /** A suggestion without numbers is about all questions. */
    private void neemOver(
            NodeRef dossier,
            JsonNode suggestie,
            Overgenomen uitkomst,
            Map<String, List<String>> geschreven) {
        Map<Integer, Vraagnode> vragen = new LinkedHashMap<>();
        inhoud.vragen(dossier).forEach(vraag -> vragen.putIfAbsent(vraag.nummer(), vraag));
        List<Integer> nummers = new ArrayList<>();
        suggestie.path("vragen").forEach(nummer -> nummers.add(nummer.asInt()));
        for (int nummer : nummers.isEmpty() ? List.copyOf(vragen.keySet()) : nummers) {
            if (vragen.containsKey(nummer)) {
                neemOver(vragen.get(nummer), suggestie, uitkomst, geschreven);
            } else {
                uitkomst.ontbreekt().add(nummer);
            }
        }
    }

    private void neemOver(
            Vraagnode vraag,
            JsonNode suggestie,
            Overgenomen uitkomst,
            Map<String, List<String>> geschreven) {
        String ministerie = suggestie.path("ministerie").asText();
        String staat = Vraagvelden.afstemming(vraag.waarden()).ministerie();
        if (!staat.isEmpty() && !staat.equals(ministerie)) {
            uitkomst.bezet().put(vraag.nummer(), staat);
            return;
        }
        Map<QName, Serializable> nieuw = new HashMap<>();
        if (staat.isEmpty()) {
            nieuw.put(KamerwooModel.PROP_COORDINEREND_MINISTERIE, ministerie);
            Suggestiespoor.onthoud(
                    geschreven, "coordinerendMinisterie", vraag.nummer() + " " + ministerie);
        }
        boolean onverkort = suggestie.path("onverkort").asBoolean();
        if (onverkort && !Boolean.TRUE.equals(vraag.waarden().get(KamerwooModel.PROP_ONVERKORT))) {
            nieuw.put(KamerwooModel.PROP_ONVERKORT, true);
            Suggestiespoor.onthoud(geschreven, "onverkort", String.valueOf(vraag.nummer()));
        }
        if (!nieuw.isEmpty()) {
            nodeService.addProperties(vraag.node(), nieuw);
        }
        uitkomst.overgenomen().add(vraag.nummer());
    }

    /** In which meeting it was discussed. */
    private boolean neemOverlegOver(
            NodeRef nota, JsonNode suggesties, Map<String, List<String>> geschreven) {
        for (JsonNode suggestie : suggesties) {
            if (suggestie.path("soort").asText().equals("overleg")) {
                Serializable staat = nodeService.getProperty(nota, KamerwooModel.PROP_OVERLEG);
                if (staat == null || staat.toString().isBlank()) {
                    String overleg = suggestie.path("overleg").asText();
                    nodeService.setProperty(nota, KamerwooModel.PROP_OVERLEG, overleg);
                    Suggestiespoor.onthoud(geschreven, "overleg", overleg);
                }
                return true;
            }
        }
        return false;
    }

    private JsonNode suggesties(NodeRef nota) {
        Serializable opgeslagen = nodeService.getProperty(nota, KamerwooModel.PROP_SUGGESTIES);
        try {
            return MAPPER.readTree(opgeslagen == null ? "[]" : opgeslagen.toString());
        } catch (JsonProcessingException geenJson) {
            throw new IllegalStateException("kw:suggesties holds no JSON", geenJson);
        }
    }
}
