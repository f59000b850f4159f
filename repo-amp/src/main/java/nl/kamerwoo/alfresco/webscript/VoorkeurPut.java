package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.bericht.Berichtvoorkeuren;
import nl.kamerwoo.bericht.Berichtvoorkeur;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code PUT /kamerwoo/voorkeur}: changes what a JSON object names of what the user wants to be
 * told by mail; of nobody else.
 */
public final class VoorkeurPut extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Berichtvoorkeuren voorkeuren;

    public VoorkeurPut(Verzoek verzoek, Berichtvoorkeuren voorkeuren) {
        this.verzoek = verzoek;
        this.voorkeuren = voorkeuren;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String gebruiker = AuthenticationUtil.getRunAsUser();
        Berichtvoorkeur voorkeur =
                Voorkeurvelden.lees(verzoek.json(req), voorkeuren.van(gebruiker));
        voorkeuren.zet(gebruiker, voorkeur);
        Antwoord.json(res, Status.STATUS_OK, Voorkeurvelden.json(voorkeur));
    }
}
