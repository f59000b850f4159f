package nl.kamerwoo.alfresco.bevriezing;

import nl.kamerwoo.alfresco.Melding;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.Advised;

/**
 * Refuses to delete versions of what is signed, and the version in which it was signed of what was
 * reopened. The platform has no policy for that, and none of any kind for its version store ({@code
 * storesToIgnorePolicies}): so this stands in the public version service, by which REST, CMIS,
 * scripts and other modules come. Alfresco's own beans have the raw one; what these do with
 * versions is kept out by the policies of the document: deleting it, and taking {@code
 * cm:versionable} off.
 */
public final class Versiewacht implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Versiewacht.class);

    private final VersionService deur;
    private final NodeService nodeService;
    private final Versies versies;
    private final Zegel zegel;

    /**
     * @param deur the public one
     * @param nodeService the raw one: what nobody may see is guarded all the same
     */
    public Versiewacht(VersionService deur, NodeService nodeService, Versies versies, Zegel zegel) {
        this.deur = deur;
        this.nodeService = nodeService;
        this.versies = versies;
        this.zegel = zegel;
    }

    /** Spring calls this. */
    public void init() {
        if (deur instanceof Advised open && !open.isFrozen()) {
            open.addAdvice(this);
        } else {
            LOG.warn("The version service lets nobody in: versions are not guarded");
        }
    }

    @Override
    public Object invoke(MethodInvocation aanroep) throws Throwable {
        Object[] gegevens = aanroep.getArguments();
        switch (aanroep.getMethod().getName()) {
            case "deleteVersion" -> bewaak((NodeRef) gegevens[0], (Version) gegevens[1]);
            case "deleteVersionHistory" -> bewaak((NodeRef) gegevens[0]);
            default -> {
                // Versions are made, read and gone back to as before.
            }
        }
        return aanroep.proceed();
    }

    private void bewaak(NodeRef stuk, Version versie) {
        if (nodeService.exists(stuk)
                && versie != null
                && (zegel.isErop(stuk) || versies.isOndertekend(versie))) {
            weiger(stuk);
        }
    }

    private void bewaak(NodeRef stuk) {
        if (nodeService.exists(stuk) && versies.zijnVanBelang(stuk)) {
            weiger(stuk);
        }
    }

    private void weiger(NodeRef stuk) {
        throw Melding.fout(
                "kamerwoo.ondertekend.versie-blijft",
                nodeService.getProperty(stuk, ContentModel.PROP_NAME));
    }
}
