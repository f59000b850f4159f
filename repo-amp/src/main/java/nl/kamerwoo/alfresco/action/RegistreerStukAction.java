package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.List;

/** Makes a document of a plain file, of the kind that the user says: so it gets its reference. */
public final class RegistreerStukAction extends ActionExecuterAbstractBase {

    /** The local name of the kind, such as {@code nota}; {@code stuk} when left out. */
    public static final String PARAM_SOORT = "soort";

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    /**
     * @param nodeService the public one: it lets nobody change what he may not
     */
    public RegistreerStukAction(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef stuk) {
        QName soort = soort(Parameters.tekst(actie, PARAM_SOORT));
        QName nu = nodeService.getType(stuk);
        if (dictionaryService.isSubClass(nu, soort)) {
            return;
        }
        if (!nu.equals(ContentModel.TYPE_CONTENT) && !dictionaryService.isSubClass(soort, nu)) {
            throw NietNu.om("kamerwoo.registratie.ander-soort");
        }
        nodeService.setType(stuk, soort);
    }

    private QName soort(String naam) {
        QName soort =
                naam.isEmpty()
                        ? KamerwooModel.TYPE_STUK
                        : QName.createQName(KamerwooModel.URI, naam);
        if (dictionaryService.getType(soort) == null
                || !dictionaryService.isSubClass(soort, KamerwooModel.TYPE_STUK)) {
            throw NietNu.om("kamerwoo.registratie.soort", naam);
        }
        return soort;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(Parameters.eenTekst(PARAM_SOORT, false, this::getParamDisplayLabel));
    }
}
