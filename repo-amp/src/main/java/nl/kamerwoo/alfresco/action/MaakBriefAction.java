package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.brief.Dossierbrieven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.brief.OngeldigSjabloon;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.List;

/** Makes a letter of a dossier and files it there. */
public final class MaakBriefAction extends ActionExecuterAbstractBase {

    /** The bean's id and the action's name. */
    public static final String NAME = "kamerwoo-maak-brief";

    /** {@link Briefsoort#naam()}. */
    public static final String PARAM_SOORT = "soort";

    /** Why, in a letter that gives a reason; may be left out. */
    public static final String PARAM_REDEN = "reden";

    private final Dossierbrieven brieven;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    public MaakBriefAction(
            Dossierbrieven brieven, NodeService nodeService, DictionaryService dictionaryService) {
        this.brieven = brieven;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef dossier) {
        if (!dictionaryService.isSubClass(
                nodeService.getType(dossier), KamerwooModel.TYPE_DOSSIER)) {
            throw Melding.fout("kamerwoo.brief.geen-dossier");
        }
        String naam = String.valueOf(action.getParameterValue(PARAM_SOORT));
        Briefsoort soort =
                Briefsoort.van(naam)
                        .orElseThrow(
                                () ->
                                        Melding.fout(
                                                "kamerwoo.brief.soort", naam, Briefsoort.namen()));
        String reden =
                action.getParameterValue(PARAM_REDEN) instanceof String tekst ? tekst.strip() : "";
        try {
            brieven.maak(dossier, soort, reden);
        } catch (OngeldigSjabloon bedorven) {
            throw Melding.fout("kamerwoo.brief.sjabloon", soort.sjabloon());
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(parameter(PARAM_SOORT, true));
        parameters.add(parameter(PARAM_REDEN, false));
    }

    private ParameterDefinition parameter(String naam, boolean verplicht) {
        return new ParameterDefinitionImpl(
                naam, DataTypeDefinition.TEXT, verplicht, getParamDisplayLabel(naam));
    }
}
