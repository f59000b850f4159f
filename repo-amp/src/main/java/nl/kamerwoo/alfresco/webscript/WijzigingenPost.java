package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.inventaris.Bladlezer;
import nl.kamerwoo.alfresco.inventaris.Inventarislezer;
import nl.kamerwoo.alfresco.inventaris.Inventarislijst;
import nl.kamerwoo.alfresco.inventaris.OngeldigBlad;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Vergelijking;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;
import java.io.InputStream;

/**
 * {@code POST /kamerwoo/dossiers/{id}/inventaris/wijzigingen}: reads an inventory that was edited,
 * as xlsx or csv, and answers with what a person changed in it and what cannot be taken over.
 * Nothing is stored: see {@link WijzigingenPut}.
 */
public final class WijzigingenPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Inventarislezer lezer;

    public WijzigingenPost(Verzoek verzoek, Inventarislezer lezer) {
        this.verzoek = verzoek;
        this.lezer = lezer;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef dossier = verzoek.node(req, KamerwooModel.TYPE_WOOVERZOEK);
        Inventarislijst lijst = lezer.lees(dossier);
        Vergelijking vergelijking = new Vergelijking(lijst.regels(), lijst.matter());
        try (InputStream bestand = verzoek.bestand(req).getInputStream()) {
            Bladlezer.lees(bestand, vergelijking::rij);
        } catch (OngeldigBlad ongeldig) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST,
                    Inventarisantwoord.tekst(ongeldig.waarom()),
                    ongeldig);
        }
        Antwoord.json(res, Status.STATUS_OK, Inventarisantwoord.json(vergelijking.slot()));
    }
}
