package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.lezen.Voorbeeldlezer;

import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

import java.io.IOException;
import java.io.InputStream;

/** {@code POST /kamerwoo/lezen}: what would be stamped on this file. Nothing is stored. */
public final class LezenPost extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Voorbeeldlezer lezer;

    public LezenPost(Verzoek verzoek, Voorbeeldlezer lezer) {
        this.verzoek = verzoek;
        this.lezer = lezer;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        FormData.FormField bestand = verzoek.bestand(req);
        try (InputStream inhoud = bestand.getInputStream()) {
            Antwoord.json(res, Status.STATUS_OK, lezer.lees(bestand.getFilename(), inhoud));
        }
    }
}
