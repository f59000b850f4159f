package nl.kamerwoo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

/** Stores a file in a folder and answers with its properties: what any upload does, and no more. */
public final class MapPost extends AbstractWebScript {

    private final FileFolderService fileFolderService;
    private final NodeService nodeService;

    public MapPost(FileFolderService fileFolderService, NodeService nodeService) {
        this.fileFolderService = fileFolderService;
        this.nodeService = nodeService;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        NodeRef map =
                new NodeRef(
                        StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                        req.getServiceMatch().getTemplateVars().get("id"));
        FormData.FormField bestand = ((FormData) req.parseContent()).getFields()[0];
        NodeRef node =
                fileFolderService
                        .create(map, bestand.getFilename(), ContentModel.TYPE_CONTENT)
                        .getNodeRef();
        ContentWriter schrijver = fileFolderService.getWriter(node);
        try (InputStream inhoud = bestand.getInputStream()) {
            schrijver.putContent(inhoud);
        }
        res.setStatus(Status.STATUS_CREATED);
        res.setContentType("application/json;charset=UTF-8");
        res.getOutputStream()
                .write(
                        ("{\"naam\":\"" + nodeService.getProperties(node).size() + "\"}")
                                .getBytes(StandardCharsets.UTF_8));
    }
}
