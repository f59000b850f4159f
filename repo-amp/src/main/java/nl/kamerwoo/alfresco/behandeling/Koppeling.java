package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.samenhang.Afwijzingen;
import nl.kamerwoo.alfresco.samenhang.Banden;
import nl.kamerwoo.alfresco.samenhang.Samenhangspoor;
import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/**
 * Ties dossiers that hang together and unties them, or says that they do not. Whoever does so may
 * change the one dossier and read the other, as the platform wants it of any bond.
 */
public final class Koppeling {

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final DictionaryService dictionaryService;
    private final Banden banden;
    private final Afwijzingen afwijzingen;
    private final Samenhangspoor spoor;
    private final Handelingenboek boek;

    /**
     * @param nodeService the raw one, after the permission service was asked
     */
    public Koppeling(
            NodeService nodeService,
            PermissionService permissionService,
            DictionaryService dictionaryService,
            Banden banden,
            Afwijzingen afwijzingen,
            Samenhangspoor spoor,
            Handelingenboek boek) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.dictionaryService = dictionaryService;
        this.banden = banden;
        this.afwijzingen = afwijzingen;
        this.spoor = spoor;
        this.boek = boek;
    }

    /**
     * Ties a dossier and a request, as a step of their treatment. The history does not say which is
     * tied to which: not everybody who reads the one may know of the other.
     *
     * @throws NietNu when they are no dossier and no other request
     * @throws AccessDeniedException when the user may not
     */
    public void koppelVerzoek(NodeRef dossier, NodeRef verzoek) {
        eisType(verzoek, KamerwooModel.TYPE_WOOVERZOEK, "kamerwoo.koppeling.geen-verzoek");
        if (koppel(dossier, verzoek)) {
            boek.schrijf(dossier, Besluit.GEKOPPELD, "", "");
            boek.schrijf(verzoek, Besluit.GEKOPPELD, "", "");
        }
    }

    /**
     * Ties two dossiers; what is tied already stays as it is.
     *
     * @return whether anything had to be tied
     * @throws NietNu when they are not two dossiers
     * @throws AccessDeniedException when the user may not
     */
    public boolean koppel(NodeRef dossier, NodeRef ander) {
        eis(dossier, ander);
        afwijzingen.neemTerug(dossier, ander);
        return banden.verbind(dossier, ander);
    }

    /** Unties them from both sides; what is not tied stays as it is. */
    public void ontkoppel(NodeRef dossier, NodeRef ander) {
        eis(dossier, ander);
        banden.maakLos(dossier, ander);
    }

    /**
     * Says that they do not hang together, so that it is not suggested any more.
     *
     * @throws NietNu when they are tied, or not two dossiers
     * @throws AccessDeniedException when the user may not
     */
    public void wijsAf(NodeRef dossier, NodeRef ander) {
        eis(dossier, ander);
        if (banden.is(dossier, ander)) {
            throw NietNu.om("kamerwoo.samenhang.al-gekoppeld");
        }
        if (!afwijzingen.is(dossier, ander)) {
            afwijzingen.voegToe(dossier, ander);
            spoor.afgewezen(dossier, ander);
        }
    }

    /** Takes that back, wherever it was said. */
    public void neemAfwijzingTerug(NodeRef dossier, NodeRef ander) {
        eis(dossier, ander);
        afwijzingen.neemTerug(dossier, ander);
    }

    /** Whether the user may do any of this with a dossier, and another that he may read. */
    public boolean mag(NodeRef dossier) {
        return heeft(dossier, PermissionService.WRITE_PROPERTIES);
    }

    private void eis(NodeRef dossier, NodeRef ander) {
        eisType(dossier, KamerwooModel.TYPE_DOSSIER, "kamerwoo.behandeling.geen-dossier");
        eisType(ander, KamerwooModel.TYPE_DOSSIER, "kamerwoo.behandeling.geen-dossier");
        if (dossier.equals(ander)) {
            throw NietNu.om("kamerwoo.koppeling.met-zichzelf");
        }
        eisRecht(dossier, PermissionService.WRITE_PROPERTIES);
        eisRecht(ander, PermissionService.READ);
    }

    private void eisType(NodeRef node, QName type, String anders) {
        if (!nodeService.exists(node)
                || !dictionaryService.isSubClass(nodeService.getType(node), type)) {
            throw NietNu.om(anders);
        }
    }

    private void eisRecht(NodeRef node, String recht) {
        if (!heeft(node, recht)) {
            throw new AccessDeniedException(recht);
        }
    }

    private boolean heeft(NodeRef node, String recht) {
        return permissionService.hasPermission(node, recht) == AccessStatus.ALLOWED;
    }
}
