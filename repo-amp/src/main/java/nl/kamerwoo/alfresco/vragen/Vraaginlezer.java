package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.lezen.Leesadministratie;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Leesspoor;
import nl.kamerwoo.alfresco.lezen.Tekst;
import nl.kamerwoo.alfresco.lezen.Tekstwinning;
import nl.kamerwoo.alfresco.lezen.Vragenlezer;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import java.util.List;
import java.util.Optional;

/** Reads in the questions of a document because somebody asks for it. */
public final class Vraaginlezer {

    private final ContentService contentService;
    private final PermissionService permissionService;
    private final Tekstwinning tekstwinning;
    private final Vragenlezer vragenlezer;
    private final Setinlezing inlezing;
    private final Leesspoor spoor;

    public Vraaginlezer(
            ContentService contentService,
            PermissionService permissionService,
            Tekstwinning tekstwinning,
            Vragenlezer vragenlezer,
            Setinlezing inlezing,
            Leesspoor spoor) {
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.tekstwinning = tekstwinning;
        this.vragenlezer = vragenlezer;
        this.inlezing = inlezing;
        this.spoor = spoor;
    }

    /**
     * @throws NietIngelezen when there is nothing to read in, or it does not belong here: then
     *     nothing changed
     * @throws AccessDeniedException when the user may not add to the dossier, or may not change the
     *     document
     */
    public Ingelezen leesIn(NodeRef stuk) {
        NodeRef dossier =
                inlezing.dossier(stuk)
                        .orElseThrow(() -> new NietIngelezen("kamerwoo.vragen.geen-dossier"));
        eis(dossier, PermissionService.CREATE_CHILDREN);
        eis(dossier, PermissionService.WRITE);
        eis(stuk, PermissionService.WRITE);
        Vragenset set = vragenlezer.parse(tekst(stuk));
        if (!Setinlezing.heeftInhoud(set)) {
            throw new NietIngelezen("kamerwoo.vragen.geen-set");
        }
        Optional<Leesbericht> bezwaar = inlezing.bezwaar(dossier, set);
        if (bezwaar.isPresent()) {
            throw new NietIngelezen(bezwaar.get());
        }
        return spoor.volg(stuk, () -> inlezing.leesIn(dossier, stuk, set));
    }

    private void eis(NodeRef node, String recht) {
        if (permissionService.hasPermission(node, recht) != AccessStatus.ALLOWED) {
            throw new AccessDeniedException(recht);
        }
    }

    private String tekst(NodeRef stuk) {
        ContentReader inhoud = contentService.getReader(stuk, ContentModel.PROP_CONTENT);
        if (inhoud == null) {
            throw nietGelezen(Leesstatus.LEEG);
        }
        Tekst tekst = tekstwinning.win(inhoud, stuk);
        if (tekst instanceof Tekst.Gewonnen gewonnen) {
            return gewonnen.tekst();
        }
        throw nietGelezen(
                tekst instanceof Tekst.Geen geen ? geen.waarom() : Leesstatus.NIET_GELUKT);
    }

    private static NietIngelezen nietGelezen(Leesstatus waarom) {
        return new NietIngelezen(new Leesbericht(Leesadministratie.sleutel(waarom), List.of(), 0));
    }
}
