package nl.kamerwoo.alfresco.documentenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabel;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandler;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandlerRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How kinds of documents are called among search results. */
class SoortlabelsTest {

    private final FacetLabelDisplayHandlerRegistry register =
            new FacetLabelDisplayHandlerRegistry();
    private final DictionaryService dictionaryService = mock(DictionaryService.class);
    private final Soortlabels labels = new Soortlabels(register, dictionaryService);

    @Test
    void aKindIsCalledByItsTitle() {
        TypeDefinition nota = mock(TypeDefinition.class);
        when(nota.getTitle(dictionaryService)).thenReturn("Nota");
        when(dictionaryService.getType(KamerwooModel.TYPE_NOTA)).thenReturn(nota);
        FacetLabel label = labels.getDisplayLabel(KamerwooModel.TYPE_NOTA.toString());

        assertThat(label.getLabel()).isEqualTo("Nota");
        assertThat(label.getValue()).isEqualTo(KamerwooModel.TYPE_NOTA.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{http://voorbeeld.nl}onbekend", "nota", "{"})
    void whatNobodyKnowsIsCalledAsItIs(String soort) {
        assertThat(labels.getDisplayLabel(soort).getLabel()).isEqualTo(soort);
    }

    @Test
    void itIsAskedForTheType() {
        labels.init();

        assertThat(register.getDisplayHandler("TYPE")).isSameAs(labels);
    }

    @Test
    void whoCallsThemSomethingAlreadyGoesOnDoingSo() {
        FacetLabelDisplayHandler ander = mock(FacetLabelDisplayHandler.class);
        register.addDisplayHandler("TYPE", ander);
        labels.init();

        assertThat(register.getDisplayHandler("TYPE")).isSameAs(ander);
    }
}
