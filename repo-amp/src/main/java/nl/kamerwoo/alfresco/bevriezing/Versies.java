package nl.kamerwoo.alfresco.bevriezing;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;

/**
 * What the earlier versions of a document tell: one that was reopened was signed in one of them.
 */
public final class Versies {

    private final VersionService versionService;
    private final Zegel zegel;

    /**
     * @param versionService the raw one
     */
    public Versies(VersionService versionService, Zegel zegel) {
        this.versionService = versionService;
        this.zegel = zegel;
    }

    /** Whether a document is signed, or was when one of its versions was kept. */
    public boolean zijnVanBelang(NodeRef stuk) {
        if (zegel.isErop(stuk)) {
            return true;
        }
        VersionHistory historie = versionService.getVersionHistory(stuk);
        return historie != null && historie.getAllVersions().stream().anyMatch(this::isOndertekend);
    }

    /** Whether the document was signed when this was kept. */
    boolean isOndertekend(Version versie) {
        return zegel.isErop(versie.getFrozenStateNodeRef());
    }
}
