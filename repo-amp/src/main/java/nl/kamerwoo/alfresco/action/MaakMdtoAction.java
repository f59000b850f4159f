package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Informatiebeheerders;
import nl.kamerwoo.alfresco.mdto.Mdtoarchivering;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.List;

/** Keeps the metadata for an archive of a dossier in it, or brings them up to date. */
public final class MaakMdtoAction extends ActionExecuterAbstractBase {

    /** The bean's id and the action's name. */
    public static final String NAME = "kamerwoo-maak-mdto";

    private final Mdtoarchivering archivering;
    private final Informatiebeheerders informatiebeheerders;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    public MaakMdtoAction(
            Mdtoarchivering archivering,
            Informatiebeheerders informatiebeheerders,
            NodeService nodeService,
            DictionaryService dictionaryService) {
        this.archivering = archivering;
        this.informatiebeheerders = informatiebeheerders;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef dossier) {
        if (!dictionaryService.isSubClass(
                nodeService.getType(dossier), KamerwooModel.TYPE_DOSSIER)) {
            throw Melding.fout("kamerwoo.mdto.geen-dossier");
        }
        if (!informatiebeheerders.beheert(dossier)) {
            throw new AccessDeniedException(Melding.tekst("kamerwoo.mdto.alleen-informatiebeheer"));
        }
        archivering.maak(dossier);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        // It needs to be told nothing.
    }
}
