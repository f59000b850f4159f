package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.NietIngelezen;
import nl.kamerwoo.alfresco.vragen.Suggestieafdoening;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code DELETE /kamerwoo/stukken/{id}/suggesties}: dismisses what a nota says of the coordination,
 * until it says something else.
 */
public final class SuggestiesDelete extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Suggestieafdoening afdoening;

    public SuggestiesDelete(Verzoek verzoek, Suggestieafdoening afdoening) {
        this.verzoek = verzoek;
        this.afdoening = afdoening;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) {
        NodeRef nota = verzoek.node(req, KamerwooModel.TYPE_NOTA);
        try {
            afdoening.wijsAf(nota);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.vragen.geen-recht");
        } catch (NietIngelezen niet) {
            throw new WebScriptException(Status.STATUS_CONFLICT, niet.getMessage(), niet);
        }
        res.setStatus(Status.STATUS_NO_CONTENT);
    }
}
