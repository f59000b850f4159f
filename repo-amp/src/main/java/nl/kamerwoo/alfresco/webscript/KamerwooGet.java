package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Dossierkast;
import nl.kamerwoo.alfresco.Dossierkast.Volgorde;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Leesmelding;
import nl.kamerwoo.alfresco.lezen.StukWaarden;
import nl.kamerwoo.alfresco.lezen.StukWaarden.Waarde;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorlezer;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code GET /kamerwoo}: the dossiers and their documents as a page to read. */
public final class KamerwooGet extends DeclarativeWebScript {

    private static final int AANTAL = 20;

    /** Lines of the trail that the page shows; the web script has them all. */
    private static final int SPOORREGELS = 10;

    private final Verzoek verzoek;
    private final Dossierkast dossierkast;
    private final Weergave weergave;
    private final Vraagweergave vraagweergave;
    private final Dossierinhoud inhoud;
    private final Verloopweergave verloopweergave;
    private final Spoorlezer spoorlezer;
    private final Spoorweergave spoorweergave;
    private final Samenhangweergave samenhangweergave;
    private final NodeService nodeService;

    public KamerwooGet(
            Verzoek verzoek,
            Dossierkast dossierkast,
            Weergave weergave,
            Vraagweergave vraagweergave,
            Dossierinhoud inhoud,
            Verloopweergave verloopweergave,
            Spoorlezer spoorlezer,
            Spoorweergave spoorweergave,
            Samenhangweergave samenhangweergave,
            NodeService nodeService) {
        this.verzoek = verzoek;
        this.dossierkast = dossierkast;
        this.weergave = weergave;
        this.vraagweergave = vraagweergave;
        this.inhoud = inhoud;
        this.verloopweergave = verloopweergave;
        this.spoorlezer = spoorlezer;
        this.spoorweergave = spoorweergave;
        this.samenhangweergave = samenhangweergave;
        this.nodeService = nodeService;
    }

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        int vanaf = verzoek.getal(req, "vanaf", 0, Integer.MAX_VALUE);
        List<NodeRef> dossiers = dossierkast.dossiers(Volgorde.NIEUWSTE, vanaf, AANTAL + 1);
        Map<String, Object> model = new HashMap<>();
        model.put("taal", I18NUtil.getLocale().getLanguage());
        model.put("dossiers", dossiers.stream().limit(AANTAL).map(this::dossier).toList());
        if (vanaf > 0) {
            model.put("vorige", Math.max(0, vanaf - AANTAL));
        }
        if (dossiers.size() > AANTAL) {
            model.put("volgende", vanaf + AANTAL);
        }
        return model;
    }

    private Map<String, Object> dossier(NodeRef dossier) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(dossier);
        Map<String, Object> regel = kop(eigenschappen);
        zet(regel, "onderwerp", eigenschappen.get(KamerwooModel.PROP_ONDERWERP));
        zet(regel, "referentie", eigenschappen.get(KamerwooModel.PROP_REFERENTIE));
        JsonNode termijn = weergave.dossier(dossier).path("termijn");
        if (!termijn.isMissingNode()) {
            regel.put("termijn", Termijnregel.van(termijn));
        }
        regel.putAll(Verloopregel.van(verloopweergave.van(dossier)));
        regel.putAll(Samenhangregel.van(samenhangweergave.van(dossier)));
        regel.put("vragen", inhoud.vragen(dossier).stream().map(this::vraag).toList());
        regel.put("stukken", dossierkast.stukken(dossier).stream().map(this::stuk).toList());
        regel.put("spoor", spoorweergave.regels(spoorlezer.laatste(dossier, SPOORREGELS)));
        return regel;
    }

    private Map<String, Object> vraag(Vraagnode vraag) {
        return Vraagregel.van(
                vraagweergave.vraag(vraag.node(), vraag.waarden()),
                vraagweergave.verschil(vraag.node(), vraag.waarden()));
    }

    private Map<String, Object> stuk(NodeRef stuk) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Leesstatus status =
                Leesstatus.van((String) eigenschappen.get(KamerwooModel.PROP_LEESSTATUS));
        Map<String, Object> regel = kop(eigenschappen);
        regel.put("status", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Leesmelding.van(eigenschappen).ifPresent(melding -> regel.put("melding", melding));
        JsonNode json = weergave.stuk(stuk);
        regel.put(
                "berichten",
                Leesbericht.van(eigenschappen).stream().map(Leesbericht::tekst).toList());
        regel.put("secties", secties(json));
        regel.put("suggesties", suggesties(json));
        regel.put("bijlagen", namen(json.path("bijlageStukken")));
        regel.put("bijlageVan", namen(json.path("bijlageVan")));
        regel.put(
                "handtekeningen",
                lijst(json.path("handtekeningen").path("toelichting")).stream()
                        .map(JsonNode::asText)
                        .toList());
        regel.put(
                "waarden",
                StukWaarden.van(eigenschappen).stream().map(KamerwooGet::waarde).toList());
        return regel;
    }

    private static List<Map<String, Object>> secties(JsonNode stuk) {
        return lijst(stuk.path("secties")).stream()
                .map(
                        sectie ->
                                Map.<String, Object>of(
                                        "titel", sectie.path("titel").asText(),
                                        "tekst", sectie.path("tekst").asText(),
                                        "oorsprong", sectie.path("oorsprong").asText()))
                .toList();
    }

    private static List<Map<String, Object>> suggesties(JsonNode stuk) {
        return lijst(stuk.path("suggesties")).stream()
                .map(
                        suggestie ->
                                Map.<String, Object>of(
                                        "tekst", Suggestietekst.van(suggestie),
                                        "bron", suggestie.path("bron").asText(),
                                        "oorsprong", suggestie.path("oorsprong").asText()))
                .toList();
    }

    private static List<String> namen(JsonNode stukken) {
        return lijst(stukken).stream().map(stuk -> stuk.path("naam").asText()).toList();
    }

    private static List<JsonNode> lijst(JsonNode waarden) {
        List<JsonNode> lijst = new ArrayList<>();
        waarden.forEach(lijst::add);
        return lijst;
    }

    private static Map<String, Object> kop(Map<QName, Serializable> eigenschappen) {
        Map<String, Object> kop = new HashMap<>();
        kop.put("naam", eigenschappen.get(ContentModel.PROP_NAME));
        return kop;
    }

    private static Map<String, Object> waarde(Waarde waarde) {
        return Map.of(
                "label", Melding.tekst("kamerwoo.veld." + waarde.sleutel()),
                "teksten", teksten(waarde.waarde()),
                "herkomst", waarde.herkomst().naam(),
                "oorsprong", waarde.oorsprong());
    }

    private static List<String> teksten(Object waarde) {
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(String::valueOf).toList();
        }
        if (waarde instanceof LocalDate dag) {
            return List.of(Dagtekst.van(dag));
        }
        return List.of(String.valueOf(waarde));
    }

    private static void zet(Map<String, Object> model, String sleutel, Serializable waarde) {
        if (waarde != null) {
            model.put(sleutel, waarde.toString());
        }
    }
}
