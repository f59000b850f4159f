package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Taakverdeling;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.pakket.Zip;
import nl.kamerwoo.behandeling.Rol;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The folder of a dossier in which its metadata are kept. They tell of documents that not everybody
 * who may see the dossier may read, so the folder is for its records managers alone.
 */
public final class Metagegevensmap {

    private static final String NAAM = "MDTO";
    private static final int KORT = 8;

    /** What a file tells of. */
    enum Soort {
        OBJECT(".mdto.xml"),
        BESTAND(".bestand.mdto.xml");

        private final String einde;

        Soort(String einde) {
            this.einde = einde;
        }

        private static Soort van(String naam) {
            return naam.endsWith(BESTAND.einde) ? BESTAND : OBJECT;
        }
    }

    private record Plek(String van, Soort soort) {}

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final OwnableService ownableService;
    private final Taakverdeling verdeling;

    /**
     * @param nodeService the raw one, and so are the other services: whoever calls sees to it that
     *     he may
     */
    public Metagegevensmap(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService,
            OwnableService ownableService,
            Taakverdeling verdeling) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.ownableService = ownableService;
        this.verdeling = verdeling;
    }

    /** The folder of this dossier, made if it was not there. */
    Vulling vul(NodeRef dossier) {
        NodeRef map = nodeService.getChildByName(dossier, ContentModel.ASSOC_CONTAINS, NAAM);
        return new Vulling(map == null ? maakMap(dossier) : map);
    }

    /** The folder while it is filled: each thing has one file of a kind in it. */
    final class Vulling {

        private final NodeRef map;
        private final Map<Plek, NodeRef> over = new HashMap<>();
        private int gelegd;

        private Vulling(NodeRef map) {
            this.map = map;
            nodeService.getChildAssocs(map, Set.of(KamerwooModel.TYPE_METAGEGEVENS)).stream()
                    .map(ChildAssociationRef::getChildRef)
                    .forEach(node -> over.put(plek(node), node));
        }

        /**
         * Writes a file; what was in it stays as its earlier version.
         *
         * @param van what it tells of
         * @param kenmerk what that is known by
         */
        void leg(NodeRef van, String kenmerk, Soort soort, Zip.Schrijver schrijver) {
            String naam = Mapnaam.van(kenmerk) + "-" + van.getId().substring(0, KORT) + soort.einde;
            NodeRef bestaand = over.remove(new Plek(van.getId(), soort));
            NodeRef node = bestaand == null ? maak(map, naam, van) : noem(bestaand, naam);
            ContentWriter uit = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
            uit.setMimetype(MimetypeMap.MIMETYPE_XML);
            uit.setEncoding(StandardCharsets.UTF_8.name());
            uit.putContent(new ByteArrayInputStream(xml(schrijver)));
            gelegd++;
        }

        /**
         * Takes out what tells of something that is no longer in the dossier.
         *
         * @return how many files there are
         */
        int sluit() {
            over.values().forEach(nodeService::deleteNode);
            over.clear();
            return gelegd;
        }
    }

    private Plek plek(NodeRef node) {
        return new Plek(
                Kenmerken.tekst(
                        nodeService.getProperties(node), KamerwooModel.PROP_METAGEGEVENS_VAN),
                Soort.van(naam(node)));
    }

    private String naam(NodeRef node) {
        return Kenmerken.tekst(nodeService.getProperties(node), ContentModel.PROP_NAME);
    }

    /** What a document is known by can change. */
    private NodeRef noem(NodeRef node, String naam) {
        if (!naam(node).equals(naam)) {
            nodeService.setProperty(node, ContentModel.PROP_NAME, naam);
        }
        return node;
    }

    private static byte[] xml(Zip.Schrijver schrijver) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try (OutputStream uit = xml) {
            schrijver.schrijf(uit);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException(onmogelijk);
        }
        return xml.toByteArray();
    }

    private NodeRef maak(NodeRef map, String naam, NodeRef van) {
        NodeRef node =
                nodeService
                        .createNode(
                                map,
                                ContentModel.ASSOC_CONTAINS,
                                band(naam),
                                KamerwooModel.TYPE_METAGEGEVENS,
                                Map.of(
                                        ContentModel.PROP_NAME,
                                        naam,
                                        KamerwooModel.PROP_METAGEGEVENS_VAN,
                                        van.getId()))
                        .getChildRef();
        nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, Map.of());
        return node;
    }

    private NodeRef maakMap(NodeRef dossier) {
        NodeRef map =
                nodeService
                        .createNode(
                                dossier,
                                ContentModel.ASSOC_CONTAINS,
                                band(NAAM),
                                ContentModel.TYPE_FOLDER,
                                Map.of(
                                        ContentModel.PROP_NAME,
                                        NAAM,
                                        ContentModel.PROP_TITLE,
                                        Melding.nederlands("kamerwoo.mdto.map")))
                        .getChildRef();
        permissionService.setInheritParentPermissions(map, false);
        permissionService.setPermission(
                map,
                verdeling.groep(Rol.INFORMATIEBEHEERDER, dossier),
                PermissionService.CONSUMER,
                true);
        ownableService.setOwner(map, AuthenticationUtil.getSystemUserName());
        return map;
    }

    private static QName band(String naam) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(naam));
    }
}
