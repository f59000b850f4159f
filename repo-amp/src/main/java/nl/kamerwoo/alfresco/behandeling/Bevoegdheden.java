package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Dossiersluiting;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user may do with a dossier or a document by his role and by the tasks that wait for him,
 * so that he is offered nothing that would be refused. It only tells: each action looks again.
 */
public final class Bevoegdheden {

    /** He vouches as a records manager: reopens, confirms a signature on paper, computes again. */
    public static final String INFORMATIEBEHEER = "informatiebeheer";

    /** He keeps records: as a records manager, or as an administrator. */
    public static final String ARCHIEFBEHEER = "archiefbeheer";

    /** A task waits for him that can be sent back. */
    public static final String TERUGSTUREN = "terugsturen";

    /** It lies where questions can be read in: a dossier of Kamervragen that is not closed. */
    public static final String INLEZEN = "inlezen";

    /**
     * Its own treatment can begin: a nota without one that runs, in a dossier that is not closed.
     */
    public static final String BEGINNEN = "beginnen";

    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Dossiersluiting sluiting;
    private final Informatiebeheerders beheerders;
    private final Taken taken;
    private final Behandelwacht wacht;

    /**
     * @param nodeService the raw one: whoever is told of a node may read it
     */
    public Bevoegdheden(
            NodeService nodeService,
            Dossierplaats plaats,
            Dossiersluiting sluiting,
            Informatiebeheerders beheerders,
            Taken taken,
            Behandelwacht wacht) {
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.sluiting = sluiting;
        this.beheerders = beheerders;
        this.taken = taken;
        this.wacht = wacht;
    }

    /**
     * @return the names above, and those of the steps that wait for the user
     */
    public Set<String> van(NodeRef node) {
        String wie = AuthenticationUtil.getRunAsUser();
        Optional<NodeRef> dossier = plaats.bij(node);
        Set<String> bevoegdheden = new HashSet<>();
        if (beheerders.is(wie, dossier)) {
            bevoegdheden.add(INFORMATIEBEHEER);
        }
        if (dossier.filter(beheerders::beheert).isPresent()) {
            bevoegdheden.add(ARCHIEFBEHEER);
        }
        if (dossier.filter(this::isTeLezen).isPresent()) {
            bevoegdheden.add(INLEZEN);
        }
        List<Taak> open = open(node);
        boolean loopt = open.stream().anyMatch(taak -> taak.werkstroom() == Werkstroom.NOTA);
        if (!loopt && dossier.filter(dit -> isTeBeginnen(node, dit)).isPresent()) {
            bevoegdheden.add(BEGINNEN);
        }
        for (Taak taak : open) {
            if (!taken.isVan(taak, wie)) {
                continue;
            }
            if (dossier.filter(dit -> wacht.staatToe(dit, taak.stap(), wie)).isPresent()) {
                bevoegdheden.add(taak.stap().naam());
            }
            if (taak.stap().besluiten().contains(Besluit.TERUG)) {
                bevoegdheden.add(TERUGSTUREN);
            }
        }
        return bevoegdheden;
    }

    private boolean isTeBeginnen(NodeRef node, NodeRef dossier) {
        return nodeService.getType(node).equals(KamerwooModel.TYPE_NOTA)
                && !sluiting.isAfgesloten(dossier);
    }

    private boolean isTeLezen(NodeRef dossier) {
        return nodeService.getType(dossier).equals(KamerwooModel.TYPE_KAMERVRAGENDOSSIER)
                && !sluiting.isAfgesloten(dossier);
    }

    /** Asked of what a process was ever begun for: a list may be long, and the engine is slow. */
    private List<Taak> open(NodeRef node) {
        return nodeService.hasAspect(node, KamerwooModel.ASPECT_IN_BEHANDELING)
                ? taken.open(node)
                : List.of();
    }
}
