package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Vraagcontrole;
import nl.kamerwoo.alfresco.vragen.Vraagvelden;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import java.io.IOException;

/**
 * {@code PUT /kamerwoo/vragen/{id}}: changes what a JSON object names of a question, and leaves the
 * rest; {@code null} takes a value away. The status it answers with may be another than the one
 * sent: see {@code kw:afstemmingStatus}.
 */
public final class VraagPut extends AbstractWebScript {

    private final Verzoek verzoek;
    private final Vraagweergave weergave;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Vraagcontrole controle;

    /**
     * @param nodeService the public one: it lets nobody change what he may not
     */
    public VraagPut(
            Verzoek verzoek,
            Vraagweergave weergave,
            NodeService nodeService,
            DictionaryService dictionaryService,
            Vraagcontrole controle) {
        this.verzoek = verzoek;
        this.weergave = weergave;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.controle = controle;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef vraag = verzoek.node(req, KamerwooModel.TYPE_VRAAG);
        String voor = vastgesteld(vraag);
        schrijf(vraag, verzoek.json(req));
        // What follows is shown now: the end of the transaction comes after the answer.
        controle.bij(vraag, !voor.equals(vastgesteld(vraag)));
        Antwoord.json(res, Status.STATUS_OK, weergave.vraag(vraag));
    }

    private void schrijf(NodeRef vraag, JsonNode json) {
        try {
            nodeService.addProperties(vraag, Vraagveld.lees(json, dictionaryService));
        } catch (TermijnFout fout) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST, new Termijntekst(Melding::tekst).fout(fout));
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.vragen.geen-recht");
        }
    }

    private String vastgesteld(NodeRef vraag) {
        return Vraagvelden.tekst(
                nodeService.getProperties(vraag), KamerwooModel.PROP_VASTGESTELDE_TEKST);
    }
}
