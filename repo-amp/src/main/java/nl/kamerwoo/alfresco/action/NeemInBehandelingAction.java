package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.behandeling.Werkstromen;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.List;
import java.util.Map;

/** Has the process begin that a dossier or a nota is treated in. */
public final class NeemInBehandelingAction extends ActionExecuterAbstractBase {

    private static final Map<QName, Werkstroom> WERKSTROMEN =
            Map.of(
                    KamerwooModel.TYPE_KAMERVRAGENDOSSIER, Werkstroom.KAMERVRAGEN,
                    KamerwooModel.TYPE_WOOVERZOEK, Werkstroom.WOOVERZOEK,
                    KamerwooModel.TYPE_NOTA, Werkstroom.NOTA);

    private final Werkstromen werkstromen;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    /**
     * @param nodeService the public one
     */
    public NeemInBehandelingAction(
            Werkstromen werkstromen, NodeService nodeService, DictionaryService dictionaryService) {
        this.werkstromen = werkstromen;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef node) {
        werkstromen.begin(werkstroom(nodeService.getType(node)), node);
    }

    private Werkstroom werkstroom(QName type) {
        return WERKSTROMEN.entrySet().stream()
                .filter(soort -> dictionaryService.isSubClass(type, soort.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> NietNu.om("kamerwoo.werkstroom.geen-voor-dit"));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        // It needs to be told nothing.
    }
}
