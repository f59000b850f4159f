package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.Kladblok;
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
import java.io.OutputStream;

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
        try (Kladblok klad = new Kladblok();
                InputStream bestand = verzoek.bestand(req).getInputStream()) {
            vergelijk(dossier, bestand, klad.uit());
            Antwoord.json(res, Status.STATUS_OK, klad);
        } catch (OngeldigBlad ongeldig) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST,
                    Inventarisantwoord.tekst(ongeldig.waarom()),
                    ongeldig);
        }
    }

    /**
     * Writes each change as it is found: a sheet can have more of them than there is memory for.
     */
    void vergelijk(NodeRef dossier, InputStream bestand, OutputStream uit) throws IOException {
        try (Inventarislijst lijst = lezer.lees(dossier);
                Wijzigingenschrijver schrijver = new Wijzigingenschrijver(uit)) {
            Vergelijking vergelijking =
                    new Vergelijking(lijst, lijst.matter(), lijst.getallen(), schrijver::wijziging);
            Bladlezer.lees(bestand, vergelijking::rij);
            schrijver.fouten(vergelijking.slot());
        }
    }
}
