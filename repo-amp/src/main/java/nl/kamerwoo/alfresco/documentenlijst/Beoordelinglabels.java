package nl.kamerwoo.alfresco.documentenlijst;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabel;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandler;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandlerRegistry;
import org.alfresco.service.cmr.i18n.MessageLookup;

import java.util.Optional;

/**
 * Calls a judgement as the forms do, in the user's language, where search results can be narrowed
 * down to it: the index knows it as it is stored.
 */
public final class Beoordelinglabels implements FacetLabelDisplayHandler {

    /** How Alfresco calls the field of a property in the index. */
    private static final String VELD = "@" + KamerwooModel.PROP_BEOORDELING;

    /** Before each value of the list. */
    private static final String LABEL =
            "listconstraint.kw_" + KamerwooModel.CONSTRAINT_BEOORDELINGEN.getLocalName() + ".";

    /** The order of these labels means nothing. */
    private static final int GEEN_VOLGORDE = -1;

    private final FacetLabelDisplayHandlerRegistry register;
    private final MessageLookup teksten;

    public Beoordelinglabels(FacetLabelDisplayHandlerRegistry register, MessageLookup teksten) {
        this.register = register;
        this.teksten = teksten;
    }

    /** Spring calls this. Who already calls them something, goes on doing so. */
    public void init() {
        if (register.getDisplayHandler(VELD) == null) {
            register.addDisplayHandler(VELD, this);
        }
    }

    @Override
    public FacetLabel getDisplayLabel(String beoordeling) {
        String label =
                Optional.ofNullable(teksten.getMessage(LABEL + beoordeling)).orElse(beoordeling);
        return new FacetLabel(beoordeling, label, GEEN_VOLGORDE);
    }
}
