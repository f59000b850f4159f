package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.samenhang.Gevraagd;
import nl.kamerwoo.alfresco.termijn.Dossiertermijnen;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Writes on a dossier what a client gives of it. */
public final class Dossierinvoer {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossiertermijnen termijnen;

    /**
     * @param nodeService the public one: it lets nobody change what he may not
     */
    public Dossierinvoer(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossiertermijnen termijnen) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.termijnen = termijnen;
    }

    /**
     * @throws WebScriptException in words, when something cannot be, or the user may not
     */
    void schrijf(NodeRef dossier, JsonNode json) {
        QName soort = nodeService.getType(dossier);
        try {
            nodeService.addProperties(dossier, Dossierveld.lees(json, soort, dictionaryService));
            if (Gevraagd.tijdvak(nodeService.getProperties(dossier)).isOmgekeerd()) {
                throw Verzoek.weiger(
                        Status.STATUS_BAD_REQUEST, "kamerwoo.verzoek.periode-omgekeerd");
            }
            // Asked here already: at the end of the transaction it is too late for a kind answer.
            termijnen.vandaag(soort, nodeService.getProperties(dossier));
        } catch (TermijnFout fout) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST, new Termijntekst(Melding::tekst).fout(fout));
        } catch (AccessDeniedException geenRecht) {
            throw Verzoek.weiger(Status.STATUS_FORBIDDEN, "kamerwoo.termijn.vraag.geen-recht");
        }
    }
}
