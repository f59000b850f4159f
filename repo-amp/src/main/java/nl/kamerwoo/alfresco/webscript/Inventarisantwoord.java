package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.inventaris.Achterhaald;
import nl.kamerwoo.alfresco.inventaris.Achterhaald.Verschil;
import nl.kamerwoo.alfresco.inventaris.Geweigerd;
import nl.kamerwoo.inventaris.Bezwaar;
import nl.kamerwoo.inventaris.Invoerfout;
import nl.kamerwoo.inventaris.Wijziging;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** What is answered about an inventory. */
final class Inventarisantwoord {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Something that the inventory can refuse. */
    interface Werk {
        void doe();
    }

    private Inventarisantwoord() {}

    /**
     * Does something, and answers with why when it could not be done.
     *
     * @return whether it was done; when not, it was answered
     */
    static boolean gedaan(WebScriptResponse res, Werk werk) throws IOException {
        try {
            werk.doe();
            return true;
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.inventaris.geen-recht");
        } catch (Geweigerd geweigerd) {
            Antwoord.json(res, Status.STATUS_CONFLICT, json(geweigerd));
        } catch (Achterhaald achterhaald) {
            Antwoord.json(res, Status.STATUS_CONFLICT, json(achterhaald));
        }
        return false;
    }

    private static ObjectNode json(Geweigerd geweigerd) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("message", Melding.tekst("kamerwoo.inventaris.geweigerd"));
        ArrayNode regels = json.putArray("regels");
        geweigerd
                .bezwaren()
                .forEach(
                        (nummer, bezwaren) -> {
                            ObjectNode regel = regels.addObject().put("regel", nummer);
                            ArrayNode redenen = regel.putArray("redenen");
                            bezwaren.forEach(bezwaar -> redenen.add(tekst(bezwaar)));
                        });
        return json;
    }

    private static ObjectNode json(Achterhaald achterhaald) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("message", Melding.tekst("kamerwoo.inventaris.achterhaald"));
        ArrayNode verschillen = json.putArray("verschillen");
        for (Verschil verschil : achterhaald.verschillen()) {
            ObjectNode een = json(verschil.wijziging());
            if (!verschil.isWeg()) {
                een.put("nu", verschil.nu());
            }
            verschillen.add(een);
        }
        return json;
    }

    static ObjectNode json(Wijziging wijziging) {
        return MAPPER.createObjectNode()
                .put("regel", wijziging.regel())
                .put("kolom", wijziging.kolom().kop())
                .put("van", wijziging.van())
                .put("naar", wijziging.naar());
    }

    static ObjectNode json(Invoerfout fout) {
        ObjectNode json = MAPPER.createObjectNode();
        if (fout.rij() > 0) {
            json.put("rij", fout.rij());
        }
        if (!fout.kolom().isEmpty()) {
            json.put("kolom", fout.kolom());
        }
        return json.put("waarom", tekst(fout.waarom()));
    }

    static String tekst(Bezwaar bezwaar) {
        return Melding.tekst(bezwaar.sleutel(), bezwaar.waarden().toArray());
    }
}
