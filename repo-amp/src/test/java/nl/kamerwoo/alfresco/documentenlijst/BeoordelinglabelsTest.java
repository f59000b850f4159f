package nl.kamerwoo.alfresco.documentenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabel;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandler;
import org.alfresco.repo.search.impl.solr.facet.handler.FacetLabelDisplayHandlerRegistry;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** How judgements are called among search results. */
class BeoordelinglabelsTest {

    private static final String VELD = "@{http://kamerwoo.nl/model/content/1.0}beoordeling";

    private final FacetLabelDisplayHandlerRegistry register =
            new FacetLabelDisplayHandlerRegistry();
    private final MessageLookup teksten = mock(MessageLookup.class);
    private final Beoordelinglabels labels = new Beoordelinglabels(register, teksten);

    @BeforeEach
    void theTextsOfTheModelInEnglish() throws IOException {
        Properties engels = new Properties();
        try (InputStream in =
                getClass()
                        .getResourceAsStream(
                                "/alfresco/module/kamerwoo-repo/messages/kamerwoo-model_en.properties")) {
            engels.load(in);
        }
        when(teksten.getMessage(anyString()))
                .thenAnswer(gevraagd -> engels.getProperty(gevraagd.getArgument(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "Openbaar,Public",
        "Deels openbaar,Partly public",
        "Niet openbaar,Not public",
        "Reeds openbaar,Already public"
    })
    void aJudgementIsCalledAsTheFormsCallIt(String beoordeling, String naam) {
        FacetLabel label = labels.getDisplayLabel(beoordeling);

        assertThat(label.getLabel()).isEqualTo(naam);
        assertThat(label.getValue()).isEqualTo(beoordeling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anders", "", "<b>"})
    void whatNobodyKnowsIsCalledAsItIs(String beoordeling) {
        assertThat(labels.getDisplayLabel(beoordeling).getLabel()).isEqualTo(beoordeling);
    }

    @Test
    void itIsAskedForTheJudgement() {
        labels.init();

        assertThat(register.getDisplayHandler(VELD)).isSameAs(labels);
    }

    @Test
    void whoCallsThemSomethingAlreadyGoesOnDoingSo() {
        FacetLabelDisplayHandler ander = mock(FacetLabelDisplayHandler.class);
        register.addDisplayHandler(VELD, ander);
        labels.init();

        assertThat(register.getDisplayHandler(VELD)).isSameAs(ander);
    }
}
