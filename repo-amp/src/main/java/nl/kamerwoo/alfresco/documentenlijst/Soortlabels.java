package nl.kamerwoo.alfresco.documentenlijst;

import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabel;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandler;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandlerRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.InvalidQNameException;
import org.alfresco.service.namespace.QName;

import java.util.Optional;

/**
 * Calls a kind of document by its title, in the user's language, where search results can be
 * narrowed down to it: the index knows it by its full name.
 */
public final class Soortlabels implements FacetLabelDisplayHandler {

    /** How the index calls the field of the type. */
    private static final String VELD = "TYPE";

    /** The order of these labels means nothing. */
    private static final int GEEN_VOLGORDE = -1;

    private final FacetLabelDisplayHandlerRegistry register;
    private final DictionaryService dictionaryService;

    public Soortlabels(
            FacetLabelDisplayHandlerRegistry register, DictionaryService dictionaryService) {
        this.register = register;
        this.dictionaryService = dictionaryService;
    }

    /** Spring calls this. Who already calls the kinds something, goes on doing so. */
    public void init() {
        if (register.getDisplayHandler(VELD) == null) {
            register.addDisplayHandler(VELD, this);
        }
    }

    @Override
    public FacetLabel getDisplayLabel(String soort) {
        return new FacetLabel(soort, titel(soort).orElse(soort), GEEN_VOLGORDE);
    }

    private Optional<String> titel(String soort) {
        try {
            return Optional.ofNullable(dictionaryService.getType(QName.createQName(soort)))
                    .map(this::titel);
        } catch (InvalidQNameException geenNaam) {
            return Optional.empty();
        }
    }

    private String titel(TypeDefinition type) {
        return type.getTitle(dictionaryService);
    }
}
