package nl.kamerwoo.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

/**
 * An upload as Alfresco's public REST API does it (NodesImpl.upload of 25.3, as Share's own upload
 * does too): a plain file with its content and its first version, and an answer of all that stands
 * on it.
 */
public final class UploadPost extends AbstractWebScript {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FileFolderService fileFolderService;
    private final NodeService nodeService;
    private final VersionService versionService;

    public UploadPost(
            FileFolderService fileFolderService,
            NodeService nodeService,
            VersionService versionService) {
        this.fileFolderService = fileFolderService;
        this.nodeService = nodeService;
        this.versionService = versionService;
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
        nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
        versionService.createVersion(
                node, Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MAJOR));
        res.setStatus(Status.STATUS_CREATED);
        res.setContentType("application/json;charset=UTF-8");
        MAPPER.writeValue(res.getOutputStream(), eigenschappen(node));
    }

    private Map<String, String> eigenschappen(NodeRef node) {
        return nodeService.getProperties(node).entrySet().stream()
                .filter(waarde -> waarde.getValue() != null)
                .collect(
                        Collectors.toMap(
                                waarde -> waarde.getKey().toString(),
                                UploadPost::tekst));
    }

    private static String tekst(Map.Entry<?, Serializable> waarde) {
        return waarde.getValue().toString();
    }
}
