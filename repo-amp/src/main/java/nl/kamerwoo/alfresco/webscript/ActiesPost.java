package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.behandeling.NietNu;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code POST /kamerwoo/dossiers/{id}/acties/{actie}} and the same of a document: does what the
 * action of this name does, with what it is told in a JSON object. Answers with where the treatment
 * stands then. What may not be done now is refused with 409 and the reason in words.
 */
public final class ActiesPost extends AbstractWebScript {

    private static final String ONZE = "kamerwoo-";

    private final Verzoek verzoek;
    private final ActionService actionService;
    private final Verloopweergave weergave;

    /**
     * @param actionService the public one
     */
    public ActiesPost(Verzoek verzoek, ActionService actionService, Verloopweergave weergave) {
        this.verzoek = verzoek;
        this.actionService = actionService;
        this.weergave = weergave;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef node = verzoek.node(req, ContentModel.TYPE_CMOBJECT);
        ActionDefinition definitie =
                definitie(req.getServiceMatch().getTemplateVars().get("actie"));
        JsonNode json = verzoek.json(req);
        Action actie = actionService.createAction(definitie.getName());
        new Actieparameters(definitie, verzoek).van(json).forEach(actie::setParameterValue);
        voerUit(actie, node);
        Antwoord.json(res, Status.STATUS_OK, weergave.van(node));
    }

    /** No action of others is reached this way. */
    private ActionDefinition definitie(String naam) {
        return actionService.getActionDefinitions().stream()
                .filter(definitie -> definitie.getName().equals(ONZE + naam))
                .findFirst()
                .orElseThrow(
                        () -> Verzoek.weiger(Status.STATUS_NOT_FOUND, "kamerwoo.http.actie", naam));
    }

    private void voerUit(Action actie, NodeRef node) {
        try {
            actionService.executeAction(actie, node, false, false);
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.behandeling.geen-recht");
        } catch (NietNu niet) {
            throw new WebScriptException(Status.STATUS_CONFLICT, niet.getMessage(), niet);
        } catch (AlfrescoRuntimeException geweigerd) {
            throw Verzoek.inWoorden(geweigerd);
        }
    }
}
