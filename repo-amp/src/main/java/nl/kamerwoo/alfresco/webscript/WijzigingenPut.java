package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.alfresco.inventaris.Beoordelaar;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Wijziging;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.util.List;

/**
 * {@code PUT /kamerwoo/dossiers/{id}/inventaris/wijzigingen}: makes changes that a person
 * confirmed, all or none: each as {@link WijzigingenPost} answered it, or as one of them was left.
 */
public final class WijzigingenPut extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Beoordelaar beoordelaar;

    public WijzigingenPut(Verzoek verzoek, Beoordelaar beoordelaar) {
        this.verzoek = verzoek;
        this.beoordelaar = beoordelaar;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        List<Wijziging> wijzigingen = Inventarisinvoer.wijzigingen(verzoek.json(req));
        if (Inventarisantwoord.gedaan(res, () -> beoordelaar.wijzig(dossier, wijzigingen))) {
            Antwoord.json(
                    res,
                    Status.STATUS_OK,
                    new ObjectMapper().createObjectNode().put("gewijzigd", wijzigingen.size()));
        }
    }
}
