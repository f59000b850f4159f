package nl.kamerwoo.alfresco.opberging;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Opgeborgen;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.behandeling.Opberging;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.opberging.Stuknaam;

import org.alfresco.model.ApplicationModel;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.DocumentLinkService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.dao.ConcurrencyFailureException;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Files what was signed in a dossier: into the filing structure of the ministry, under a name of
 * its own, with a link where it lay. It goes on belonging to its dossier.
 */
public final class Opberger implements Opberging {

    private final NodeService nodeService;
    private final LockService lockService;
    private final DocumentLinkService documentLinkService;
    private final Dossierinhoud inhoud;
    private final Opgeborgen opgeborgen;
    private final Archiefplaats plaats;
    private final Leesrecht leesrecht;
    private final Zegel zegel;
    private final StilSchrijven stil;
    private final Recordverklaring records;

    /**
     * @param nodeService the raw one: who files need not be allowed to write in the archive
     * @param inhoud over the raw one too
     */
    public Opberger(
            NodeService nodeService,
            LockService lockService,
            DocumentLinkService documentLinkService,
            Dossierinhoud inhoud,
            Archiefplaats plaats,
            Leesrecht leesrecht,
            Zegel zegel,
            StilSchrijven stil,
            Recordverklaring records) {
        this.nodeService = nodeService;
        this.lockService = lockService;
        this.documentLinkService = documentLinkService;
        this.inhoud = inhoud;
        this.opgeborgen = new Opgeborgen(nodeService);
        this.plaats = plaats;
        this.leesrecht = leesrecht;
        this.zegel = zegel;
        this.stil = stil;
        this.records = records;
    }

    /**
     * As the system. Where records management is installed they are declared records after it.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words, when one is locked
     *     or cannot be put where the rules say; nothing is filed then
     */
    @Override
    public int berg(NodeRef dossier) {
        return AuthenticationUtil.runAsSystem(() -> bergAlles(dossier));
    }

    private int bergAlles(NodeRef dossier) {
        int geborgen = 0;
        for (NodeRef stuk : inhoud.van(dossier, KamerwooModel.TYPE_STUK)) {
            if (zegel.isErop(stuk) && !opgeborgen.is(stuk)) {
                geborgen += berg(dossier, stuk) ? 1 : 0;
            }
        }
        records.plan(dossier, opgeborgen.uit(dossier).stream().filter(zegel::isErop).toList());
        return geborgen;
    }

    private boolean berg(NodeRef dossier, NodeRef stuk) {
        Optional<NodeRef> map = plaats.van(dossier, stuk);
        if (map.isPresent() && lockService.isLocked(stuk)) {
            throw Melding.fout("kamerwoo.opberging.op-slot", naam(stuk));
        }
        map.ifPresent(
                deze ->
                        zegel.licht(
                                stuk,
                                () ->
                                        stil.schrijf(
                                                stuk,
                                                () -> berg(dossier, stuk, deze),
                                                KamerwooModel.ASPECT_GEARCHIVEERD)));
        return map.isPresent();
    }

    private void berg(NodeRef dossier, NodeRef stuk, NodeRef map) {
        NodeRef oud = nodeService.getPrimaryParent(stuk).getParentRef();
        Set<String> lezers = leesrecht.geerfd(stuk);
        verplaats(stuk, oud, map);
        leesrecht.geef(stuk, lezers);
        Opgeborgen.boek(
                () -> {
                    nodeService.addAspect(
                            stuk,
                            KamerwooModel.ASPECT_OPGEBORGEN,
                            Map.of(KamerwooModel.PROP_DOSSIERSLEUTEL, dossier.getId()));
                    nodeService.createAssociation(stuk, dossier, KamerwooModel.ASSOC_UIT_DOSSIER);
                });
        nodeService.addAspect(
                stuk,
                KamerwooModel.ASPECT_GEARCHIVEERD,
                Map.of(KamerwooModel.PROP_ARCHIEFSTUK, true));
        if (!heeftLink(oud, stuk)) {
            documentLinkService.createDocumentLink(stuk, oud);
        }
    }

    /**
     * A name that is free in both places, as it is given it in the one and keeps it in the other.
     */
    private void verplaats(NodeRef stuk, NodeRef oud, NodeRef map) {
        String naam = naam(stuk);
        String vrij =
                Stuknaam.vrij(naam, deze -> isBezet(map, deze, stuk) || isBezet(oud, deze, stuk));
        try {
            if (!vrij.equals(naam)) {
                nodeService.setProperty(stuk, ContentModel.PROP_NAME, vrij);
            }
            nodeService.moveNode(stuk, map, ContentModel.ASSOC_CONTAINS, Archiefmappen.band(vrij));
        } catch (DuplicateChildNodeNameException anderWasEerder) {
            // The platform tries again what fails so, and then finds another name.
            throw new ConcurrencyFailureException(
                    "The name " + vrij + " was taken by somebody else", anderWasEerder);
        }
    }

    private boolean isBezet(NodeRef map, String naam, NodeRef stuk) {
        NodeRef gevonden = nodeService.getChildByName(map, ContentModel.ASSOC_CONTAINS, naam);
        return gevonden != null && !gevonden.equals(stuk);
    }

    /** It can have been filed from here before, and taken back. */
    private boolean heeftLink(NodeRef map, NodeRef stuk) {
        return nodeService.getChildAssocs(map, Set.of(ApplicationModel.TYPE_FILELINK)).stream()
                .anyMatch(
                        band ->
                                stuk.equals(
                                        nodeService.getProperty(
                                                band.getChildRef(),
                                                ContentModel.PROP_LINK_DESTINATION)));
    }

    private String naam(NodeRef stuk) {
        return Objects.toString(nodeService.getProperty(stuk, ContentModel.PROP_NAME), "");
    }
}
