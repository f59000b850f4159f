package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.behandeling.Koppeling;
import nl.kamerwoo.alfresco.behandeling.NietNu;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;

/** Ties a dossier and a Woo request that hang together. */
public final class KoppelWooVerzoekAction extends ActionExecuterAbstractBase {

    /** The request; a node. */
    public static final String PARAM_WOOVERZOEK = "wooverzoek";

    private final Koppeling koppeling;

    public KoppelWooVerzoekAction(Koppeling koppeling) {
        this.koppeling = koppeling;
    }

    @Override
    protected void executeImpl(Action actie, NodeRef dossier) {
        koppeling.koppelVerzoek(dossier, verzoek(actie));
    }

    /** A form sends a node as a text. */
    private static NodeRef verzoek(Action actie) {
        Object waarde = actie.getParameterValue(PARAM_WOOVERZOEK);
        if (waarde instanceof NodeRef node) {
            return node;
        }
        String tekst = Parameters.tekst(actie, PARAM_WOOVERZOEK);
        if (!NodeRef.isNodeRef(tekst)) {
            throw NietNu.om("kamerwoo.koppeling.geen-verzoek");
        }
        return new NodeRef(tekst);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(
                new ParameterDefinitionImpl(
                        PARAM_WOOVERZOEK,
                        DataTypeDefinition.NODE_REF,
                        true,
                        getParamDisplayLabel(PARAM_WOOVERZOEK)));
    }
}
