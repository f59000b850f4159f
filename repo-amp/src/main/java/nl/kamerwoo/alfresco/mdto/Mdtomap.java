package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Taakverdeling;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.pakket.Zip;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.mdto.Bestand;
import nl.kamerwoo.mdto.Formaatherkenner;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Informatieobject;
import nl.kamerwoo.mdto.Verwijzing;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Stukken;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
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
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the metadata of a dossier and its documents in a folder of the dossier. They tell of
 * documents that not everybody who may see the dossier may read, so the folder is for its records
 * managers alone.
 */
public final class Mdtomap {

    private static final String NAAM = "MDTO";
    private static final String OBJECT = ".mdto.xml";
    private static final String BESTAND = ".bestand.mdto.xml";
    private static final int KORT = 8;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final OwnableService ownableService;
    private final Taakverdeling verdeling;
    private final Mdtobron bron;
    private final Stukken stukken;
    private final Clock klok;

    /**
     * @param nodeService the raw one, and so are the other services: who files need not be able to
     *     change the dossier; whoever calls sees to it that he may
     */
    public Mdtomap(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService,
            OwnableService ownableService,
            Taakverdeling verdeling,
            Mdtobron bron,
            Stukken stukken,
            Clock klok) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.ownableService = ownableService;
        this.verdeling = verdeling;
        this.bron = bron;
        this.stukken = stukken;
        this.klok = klok;
    }

    /**
     * Writes the metadata as they are now; what was written before stays as earlier versions. To be
     * called in a transaction.
     *
     * @return how many files there are then
     * @throws org.alfresco.error.AlfrescoRuntimeException in words, when nobody said whose the
     *     dossier is, or the user may not read all of it
     */
    public int schrijf(NodeRef dossier) {
        Mdtozaak zaak = bron.begin(dossier);
        if (zaak.verborgen() > 0) {
            throw Melding.fout("kamerwoo.mdto.verborgen", Integer.toString(zaak.verborgen()));
        }
        NodeRef map = map(dossier);
        int bestanden = 1;
        leg(map, dossier, zaak.kenmerk(), OBJECT, bron.dossier(zaak, zaak.stukken()));
        for (NodeRef stuk : zaak.stukken()) {
            bestanden += stuk(zaak, map, stuk);
        }
        return bestanden;
    }

    private int stuk(Mdtozaak zaak, NodeRef map, NodeRef stuk) {
        Map<QName, Serializable> waarden = nodeService.getProperties(stuk);
        Optional<Inhoud> inhoud = stukken.stand(stuk.getId()).origineel();
        Identificatie identificatie =
                new Identificatie(stuk.getId() + "/content", Kenmerken.ALFRESCO);
        String naam = Kenmerken.bestandsnaam(waarden);
        String kenmerk = Kenmerken.kenmerk(stuk, waarden);
        Informatieobject object =
                bron.stuk(
                        zaak,
                        stuk,
                        inhoud.map(deze -> List.of(Verwijzing.naar(naam, identificatie)))
                                .orElse(List.of()));
        leg(map, stuk, kenmerk, OBJECT, object);
        if (inhoud.isEmpty()) {
            return 1;
        }
        Bestand bestand = bestand(inhoud.get(), identificatie, naam, object);
        leg(map, stuk, kenmerk, BESTAND, uit -> Mdtoschrijver.schrijf(bestand, uit));
        return 2;
    }

    private Bestand bestand(
            Inhoud inhoud, Identificatie identificatie, String naam, Informatieobject object) {
        Formaatherkenner herkenner = new Formaatherkenner(inhoud.mimetype());
        InputStream bytes =
                stukken.open(inhoud)
                        .orElseThrow(() -> new IllegalStateException("Changed: " + naam));
        try (InputStream in = new Meekijker(bytes, herkenner)) {
            Zip.Afdruk afdruk = Zip.afdruk(in);
            return new Bestand(
                    identificatie,
                    naam,
                    afdruk.bytes(),
                    Formaatlezer.formaat(herkenner, inhoud, stukken),
                    afdruk.sha256(),
                    klok.instant().atZone(Datums.NEDERLAND).toOffsetDateTime(),
                    Verwijzing.naar(object.naam(), object.identificaties().get(0)));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private void leg(
            NodeRef map, NodeRef van, String kenmerk, String einde, Informatieobject object) {
        leg(map, van, kenmerk, einde, uit -> Mdtoschrijver.schrijf(object, uit));
    }

    private void leg(
            NodeRef map, NodeRef van, String kenmerk, String einde, Zip.Schrijver schrijver) {
        String naam = Mapnaam.van(kenmerk) + "-" + van.getId().substring(0, KORT) + einde;
        NodeRef bestaand = nodeService.getChildByName(map, ContentModel.ASSOC_CONTAINS, naam);
        NodeRef node = bestaand == null ? maak(map, naam, van) : bestaand;
        ContentWriter uit = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        uit.setMimetype(MimetypeMap.MIMETYPE_XML);
        uit.setEncoding(StandardCharsets.UTF_8.name());
        uit.putContent(new ByteArrayInputStream(xml(schrijver)));
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

    private NodeRef map(NodeRef dossier) {
        NodeRef map = nodeService.getChildByName(dossier, ContentModel.ASSOC_CONTAINS, NAAM);
        return map == null ? maakMap(dossier) : map;
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
