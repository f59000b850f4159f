package nl.kamerwoo.alfresco.opberging;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.Opgeborgen;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.Zin;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.behandeling.Opberging;
import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.opberging.Archiefplaats.Plek;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.behandeling.Besluit;
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

import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files what was signed in a dossier: into the filing structure of the ministry, under a name of
 * its own, with a link where it lay. It goes on belonging to its dossier.
 */
public final class Opberger implements Opberging {

    private static final int MEESTE_NAMEN = 20;

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
    private final Handelingenboek boek;
    private final Clock klok;

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
            Recordverklaring records,
            Handelingenboek boek,
            Clock klok) {
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
        this.boek = boek;
        this.klok = klok;
    }

    /**
     * As the system. Where records management is installed they are declared records after it. What
     * was filed where stands in the history of the dossier.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words, when one is locked
     *     or cannot be put where the rules say; nothing is filed then
     */
    @Override
    public int berg(NodeRef dossier) {
        Map<NodeRef, String> geborgen = AuthenticationUtil.runAsSystem(() -> bergAlles(dossier));
        if (!geborgen.isEmpty()) {
            schrijfOp(dossier, geborgen);
        }
        return geborgen.size();
    }

    /** What was filed now, and where. */
    private Map<NodeRef, String> bergAlles(NodeRef dossier) {
        Map<NodeRef, String> geborgen = new LinkedHashMap<>();
        for (NodeRef stuk : inhoud.van(dossier, KamerwooModel.TYPE_STUK)) {
            if (zegel.isErop(stuk) && !opgeborgen.is(stuk)) {
                plaats.van(dossier, stuk)
                        .ifPresent(plek -> geborgen.put(stuk, berg(dossier, stuk, plek)));
            }
        }
        records.plan(dossier, opgeborgen.uit(dossier).stream().filter(zegel::isErop).toList());
        return geborgen;
    }

    private String berg(NodeRef dossier, NodeRef stuk, Plek plek) {
        if (lockService.isLocked(stuk)) {
            throw Melding.fout("kamerwoo.opberging.op-slot", naam(stuk));
        }
        zegel.licht(
                stuk,
                () ->
                        stil.schrijf(
                                stuk,
                                () -> berg(dossier, stuk, plek.map()),
                                KamerwooModel.ASPECT_GEARCHIVEERD));
        return plek.pad();
    }

    /** In the history of the dossier, as done by who files it. */
    private void schrijfOp(NodeRef dossier, Map<NodeRef, String> geborgen) {
        boek.schrijf(
                dossier,
                Besluit.OPGEBORGEN,
                List.of(
                        Zin.van(
                                "kamerwoo.opberging.gedaan",
                                geborgen.size(),
                                opsomming(geborgen.values().stream().distinct().toList())),
                        Zin.van(
                                records.isErRecordbeheer()
                                        ? "kamerwoo.opberging.wordt-record"
                                        : "kamerwoo.opberging.zonder-recordbeheer")),
                opsomming(geborgen.keySet().stream().map(this::kenmerk).toList()));
    }

    private static String opsomming(List<String> namen) {
        String eerste = namen.stream().limit(MEESTE_NAMEN).collect(Collectors.joining("; "));
        int rest = namen.size() - MEESTE_NAMEN;
        return rest > 0 ? eerste + "; … (+" + rest + ")" : eerste;
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
                            Map.of(
                                    KamerwooModel.PROP_DOSSIERSLEUTEL,
                                    dossier.getId(),
                                    KamerwooModel.PROP_OPGEBORGEN_OP,
                                    Date.from(klok.instant())));
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

    /** Its reference, or else its name. */
    private String kenmerk(NodeRef stuk) {
        Serializable referentie = nodeService.getProperty(stuk, KamerwooModel.PROP_REFERENTIE);
        return referentie == null ? naam(stuk) : referentie.toString();
    }

    private String naam(NodeRef stuk) {
        return Objects.toString(nodeService.getProperty(stuk, ContentModel.PROP_NAME), "");
    }
}
