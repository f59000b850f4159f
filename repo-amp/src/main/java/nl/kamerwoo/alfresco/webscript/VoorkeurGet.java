package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.bericht.Berichtvoorkeuren;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/** {@code GET /kamerwoo/voorkeur}: what the user wants to be told by mail. */
public final class VoorkeurGet extends AbstractWebScript {

    private final Berichtvoorkeuren voorkeuren;

    public VoorkeurGet(Berichtvoorkeuren voorkeuren) {
        this.voorkeuren = voorkeuren;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Antwoord.json(
                res,
                Status.STATUS_OK,
                Voorkeurvelden.json(voorkeuren.van(AuthenticationUtil.getRunAsUser())));
    }
}
