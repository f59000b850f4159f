package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.correspondentie.Bijlagenaam;
import nl.kamerwoo.correspondentie.Mailgrenzen;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files what came with a message as documents beside it, if it is not there yet, which are
 * registered and read like any other. The message remembers what was filed: done again nothing is
 * filed twice, and what a person threw away stays away.
 */
final class Bijlagenkast {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final Bijlagevinder vinder;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: whoever filed the message filed what came with it, though the
     *     module takes it out
     */
    Bijlagenkast(
            NodeService nodeService,
            ContentService contentService,
            MimetypeService mimetypeService,
            BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.vinder = new Bijlagevinder(nodeService, contentService);
        this.stil = new StilSchrijven(behaviourFilter);
    }

    /**
     * Files what was not filed before.
     *
     * @return what is to be told about it
     */
    List<Leesbericht> bewaar(NodeRef bericht, List<Bijlage> bijlagen) {
        Set<String> kenmerken = kenmerken(bericht);
        List<Bijlage> nieuw =
                bijlagen.stream().filter(bijlage -> kenmerken.add(bijlage.kenmerk())).toList();
        if (nieuw.isEmpty()) {
            return List.of();
        }
        if (diepte(bericht) >= Mailgrenzen.DIEPSTE_BERICHT) {
            return List.of(Leesbericht.van("kamerwoo.mail.te-diep"));
        }
        nieuw.forEach(bijlage -> bewaar(bericht, bijlage));
        stil.schrijf(bericht, () -> onthoud(bericht, kenmerken));
        return List.of();
    }

    private Set<String> kenmerken(NodeRef bericht) {
        Set<String> kenmerken = new LinkedHashSet<>();
        if (nodeService.getProperty(bericht, KamerwooModel.PROP_UITGEPAKTE_BIJLAGEN)
                instanceof List<?> eerder) {
            eerder.forEach(kenmerk -> kenmerken.add(String.valueOf(kenmerk)));
        }
        return kenmerken;
    }

    private void onthoud(NodeRef bericht, Set<String> kenmerken) {
        nodeService.addAspect(
                bericht,
                KamerwooModel.ASPECT_UITGEPAKT,
                Map.of(KamerwooModel.PROP_UITGEPAKTE_BIJLAGEN, new ArrayList<>(kenmerken)));
    }

    /** Within how many messages this one came. */
    private int diepte(NodeRef bericht) {
        int diepte = 0;
        List<AssociationRef> omhulsel = omhulsel(bericht);
        while (!omhulsel.isEmpty() && diepte < Mailgrenzen.DIEPSTE_BERICHT) {
            diepte++;
            omhulsel = omhulsel(omhulsel.get(0).getSourceRef());
        }
        return diepte;
    }

    private List<AssociationRef> omhulsel(NodeRef bericht) {
        return nodeService.getSourceAssocs(bericht, KamerwooModel.ASSOC_BIJLAGE);
    }

    private void bewaar(NodeRef bericht, Bijlage bijlage) {
        NodeRef map = nodeService.getPrimaryParent(bericht).getParentRef();
        NodeRef stuk = vinder.los(map, bijlage).orElseGet(() -> maak(map, bericht, bijlage));
        nodeService.createAssociation(bericht, stuk, KamerwooModel.ASSOC_BIJLAGE);
    }

    private NodeRef maak(NodeRef map, NodeRef bericht, Bijlage bijlage) {
        String naam =
                Bijlagenaam.uniek(
                        bijlage.naam(),
                        deze ->
                                nodeService.getChildByName(map, ContentModel.ASSOC_CONTAINS, deze)
                                        != null);
        NodeRef stuk =
                nodeService
                        .createNode(
                                map,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI,
                                        QName.createValidLocalName(naam)),
                                KamerwooModel.TYPE_STUK,
                                Map.of(ContentModel.PROP_NAME, naam))
                        .getChildRef();
        schrijf(stuk, naam, bijlage);
        stil.schrijf(stuk, () -> geefAan(stuk, nodeService.getProperties(bericht)));
        return stuk;
    }

    private void schrijf(NodeRef stuk, String naam, Bijlage bijlage) {
        ContentWriter schrijver = contentService.getWriter(stuk, ContentModel.PROP_CONTENT, true);
        schrijver.setMimetype(mimetype(naam, bijlage));
        schrijver.setEncoding(tekenset(bijlage).name());
        schrijver.putContent(bijlage.inhoud().getReader());
    }

    /** What the name says is what people see; where it says nothing, what the message says. */
    private String mimetype(String naam, Bijlage bijlage) {
        String geraden = mimetypeService.guessMimetype(naam);
        return geraden.equals(MimetypeMap.MIMETYPE_BINARY) ? bijlage.soort() : geraden;
    }

    private static Charset tekenset(Bijlage bijlage) {
        try {
            return Charset.forName(bijlage.tekenset());
        } catch (IllegalArgumentException onbekend) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Whoever filed the message. */
    private void geefAan(NodeRef stuk, Map<QName, Serializable> bericht) {
        Serializable indiener = bericht.get(ContentModel.PROP_CREATOR);
        Serializable eigenaar = bericht.getOrDefault(ContentModel.PROP_OWNER, indiener);
        nodeService.setProperty(stuk, ContentModel.PROP_CREATOR, indiener);
        nodeService.addAspect(
                stuk, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, eigenaar));
    }
}
