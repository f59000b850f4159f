package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Personen;
import nl.kamerwoo.alfresco.Personen.Namen;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.behandeling.Taak;
import nl.kamerwoo.alfresco.behandeling.Taken;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Handeling;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Where the treatment of a dossier stands, and all that was decided about it, as JSON. */
public final class Verloopweergave {

    private final NodeService nodeService;
    private final Taken taken;
    private final Handelingenboek boek;
    private final Dossierplaats plaats;
    private final Personen personen;

    /**
     * @param nodeService the raw one: whoever may see the dossier may see where it stands
     */
    public Verloopweergave(
            NodeService nodeService,
            Taken taken,
            Handelingenboek boek,
            Dossierplaats plaats,
            Personen personen) {
        this.nodeService = nodeService;
        this.taken = taken;
        this.boek = boek;
        this.plaats = plaats;
        this.personen = personen;
    }

    /**
     * @param node the dossier, or a document of it
     * @return nothing but an empty object for a document that lies in no dossier
     */
    ObjectNode van(NodeRef node) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        plaats.bij(node).ifPresent(dossier -> schrijf(json, dossier));
        return json;
    }

    private void schrijf(ObjectNode json, NodeRef dossier) {
        json.put(
                "status",
                Objects.toString(nodeService.getProperty(dossier, KamerwooModel.PROP_STATUS), ""));
        Namen namen = personen.namen();
        ArrayNode open = json.putArray("taken");
        taken.open(dossier).forEach(taak -> schrijf(open.addObject(), taak, namen));
        ArrayNode verloop = json.putArray("verloop");
        boek.leesVoorGebruiker(dossier)
                .handelingen()
                .forEach(deze -> schrijf(verloop.addObject(), deze, namen));
    }

    private static void schrijf(ObjectNode json, Taak taak, Namen namen) {
        json.put("id", taak.id());
        json.put("werkstroom", taak.werkstroom().sleutel());
        json.put("stap", taak.stap().naam());
        alsErIs(json, "betreft", taak.betreft());
        taak.eigenaar().ifPresent(eigenaar -> json.put("eigenaar", eigenaar));
        taak.eigenaar().flatMap(namen::van).ifPresent(naam -> json.put("eigenaarNaam", naam));
        taak.gereedOp().ifPresent(dag -> json.put("gereedOp", dag.toString()));
        taak.stap().besluiten().forEach(besluit -> json.withArray("besluiten").add(besluit.naam()));
    }

    private static void schrijf(ObjectNode json, Handeling handeling, Namen namen) {
        alsErIs(json, "werkstroom", handeling.werkstroom());
        handeling.stap().ifPresent(stap -> json.put("stap", stap.naam()));
        json.put("besluit", handeling.besluit().naam());
        json.put("door", handeling.door());
        namen.van(handeling.door()).ifPresent(naam -> json.put("doorNaam", naam));
        json.put(
                "op",
                handeling
                        .op()
                        .atZone(Datums.NEDERLAND)
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        alsErIs(json, "reden", handeling.reden());
        alsErIs(json, "betreft", handeling.betreft());
    }

    private static void alsErIs(ObjectNode json, String naam, String tekst) {
        if (!tekst.isEmpty()) {
            json.put(naam, tekst);
        }
    }
}
