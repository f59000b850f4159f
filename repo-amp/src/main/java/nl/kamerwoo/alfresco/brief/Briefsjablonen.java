package nl.kamerwoo.alfresco.brief;

import nl.kamerwoo.alfresco.instelling.Instellingenmap;
import nl.kamerwoo.alfresco.instelling.Standaarden;
import nl.kamerwoo.brief.Briefsoort;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** The templates in force: those in the Data Dictionary, and as shipped what is not there. */
public final class Briefsjablonen {

    private final Instellingenmap map;
    private final Standaarden standaarden;
    private final ContentService contentService;

    public Briefsjablonen(
            Instellingenmap map, Standaarden standaarden, ContentService contentService) {
        this.map = map;
        this.standaarden = standaarden;
        this.contentService = contentService;
    }

    /** To be closed by whoever asks. A template is for everybody who makes letters. */
    InputStream open(Briefsoort soort) {
        return AuthenticationUtil.runAsSystem(() -> inDataDictionary(soort))
                .map(ContentReader::getContentInputStream)
                .orElseGet(() -> new ByteArrayInputStream(standaarden.sjabloon(soort)));
    }

    private Optional<ContentReader> inDataDictionary(Briefsoort soort) {
        return map.sjabloon(soort.sjabloon())
                .map(node -> contentService.getReader(node, ContentModel.PROP_CONTENT));
    }
}
