package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes the signature off a document, so that it can be changed and signed anew. As it was signed
 * it stays among its versions.
 */
public final class Heropening {

    /** What was said of the content that was signed says nothing of what it will be. */
    private static final List<QName> VAN_DE_ONDERTEKENING =
            List.of(
                    KamerwooModel.ASPECT_ONDERTEKEND,
                    KamerwooModel.ASPECT_NATGETEKEND,
                    KamerwooModel.ASPECT_GAAFHEID);

    private final NodeService nodeService;
    private final VersionService versionService;
    private final PermissionService permissionService;
    private final Dossierplaats plaats;
    private final Informatiebeheerders beheerders;
    private final Handelingenboek boek;
    private final Zegel zegel;

    /**
     * @param nodeService the raw one, and so is the version service: who may reopen is settled
     *     here, and need not be allowed to write
     */
    public Heropening(
            NodeService nodeService,
            VersionService versionService,
            PermissionService permissionService,
            Dossierplaats plaats,
            Informatiebeheerders beheerders,
            Handelingenboek boek,
            Zegel zegel) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.permissionService = permissionService;
        this.plaats = plaats;
        this.beheerders = beheerders;
        this.boek = boek;
        this.zegel = zegel;
    }

    /**
     * @param reden why; kept with the dossier and with the new version
     * @throws NietNu when the user is no records manager of the dossier, gives no reason, or it is
     *     not signed
     */
    public void heropen(NodeRef stuk, String reden) {
        if (permissionService.hasPermission(stuk, PermissionService.READ) != AccessStatus.ALLOWED) {
            throw NietNu.om("kamerwoo.behandeling.geen-recht");
        }
        NodeRef dossier =
                plaats.dossier(stuk)
                        .orElseThrow(() -> NietNu.om("kamerwoo.behandeling.geen-dossier"));
        if (!beheerders.is(AuthenticationUtil.getRunAsUser(), Optional.of(dossier))) {
            throw NietNu.om("kamerwoo.heropening.niet-uw-rol");
        }
        if (!zegel.isErop(stuk)) {
            throw NietNu.om("kamerwoo.heropening.niet-ondertekend");
        }
        if (reden.isBlank()) {
            throw NietNu.om("kamerwoo.bezwaar.zonder-reden");
        }
        zegel.licht(stuk, () -> neemAf(stuk, reden.strip()));
        boek.schrijf(dossier, Besluit.HEROPEND, reden.strip(), naam(stuk));
    }

    private void neemAf(NodeRef stuk, String reden) {
        if (!isLaatsteVersieOndertekend(stuk)) {
            bewaar(
                    stuk,
                    Melding.nederlands(
                            "kamerwoo.heropening.zoals-ondertekend",
                            nodeService.getProperty(stuk, KamerwooModel.PROP_ONDERTEKEND_DOOR)));
        }
        VAN_DE_ONDERTEKENING.forEach(aspect -> nodeService.removeAspect(stuk, aspect));
        bewaar(
                stuk,
                Melding.nederlands(
                        "kamerwoo.heropening.versie", AuthenticationUtil.getRunAsUser(), reden));
    }

    /** Since it was signed nothing could change that a version keeps. */
    private boolean isLaatsteVersieOndertekend(NodeRef stuk) {
        Version laatste = versionService.getCurrentVersion(stuk);
        return laatste != null && zegel.isErop(laatste.getFrozenStateNodeRef());
    }

    /** The version service asks whether the user may write, which he need not; so it says who. */
    private void bewaar(NodeRef stuk, String omschrijving) {
        Map<String, Serializable> eigenschappen = new HashMap<>();
        eigenschappen.put(VersionModel.PROP_VERSION_TYPE, VersionType.MAJOR);
        eigenschappen.put(Version.PROP_DESCRIPTION, omschrijving);
        AuthenticationUtil.runAsSystem(() -> versionService.createVersion(stuk, eigenschappen));
    }

    private String naam(NodeRef stuk) {
        return Objects.toString(nodeService.getProperty(stuk, ContentModel.PROP_NAME), "");
    }
}
