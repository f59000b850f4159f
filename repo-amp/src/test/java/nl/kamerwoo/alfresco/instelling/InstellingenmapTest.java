package nl.kamerwoo.alfresco.instelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a document that was found before is still the one that holds. */
class InstellingenmapTest {

    private static final String NAAM = "termijnen.txt";
    private static final NodeRef DOCUMENT = node("document");
    private static final NodeRef MAP = node("map");
    private static final NodeRef DATA_DICTIONARY = node("data-dictionary");
    private static final NodeRef COMPANY_HOME = node("company-home");

    private final NodeService nodeService = mock(NodeService.class);
    private final ContentService contentService = mock(ContentService.class);
    private final ContentReader inhoud = mock(ContentReader.class);
    private final Instellingenmap map =
            new Instellingenmap(
                    mock(Repository.class),
                    nodeService,
                    mock(FileFolderService.class),
                    contentService);

    @BeforeEach
    void eenDocumentOpZijnPlaats() {
        when(nodeService.exists(DOCUMENT)).thenReturn(true);
        heet(NAAM);
        when(nodeService.getType(MAP)).thenReturn(KamerwooModel.TYPE_INSTELLINGENMAP);
        ligtIn(DOCUMENT, MAP, ContentModel.PROP_NAME);
        ligtIn(MAP, DATA_DICTIONARY, ContentModel.PROP_NAME);
        ligtIn(
                DATA_DICTIONARY,
                COMPANY_HOME,
                QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary"));
        when(inhoud.getSize()).thenReturn(1L);
        when(contentService.getReader(DOCUMENT, ContentModel.PROP_CONTENT)).thenReturn(inhoud);
    }

    @Test
    void itHoldsWhereItWas() {
        assertThat(map.isNog(DOCUMENT, NAAM)).isTrue();
    }

    @Test
    void capitalsMakeNoOtherNameAsInAnyFolder() {
        heet("Termijnen.TXT");

        assertThat(map.isNog(DOCUMENT, NAAM)).isTrue();
    }

    @Test
    void whatIsDeletedHoldsNoMore() {
        when(nodeService.exists(DOCUMENT)).thenReturn(false);

        assertThat(map.isNog(DOCUMENT, NAAM)).isFalse();
    }

    @Test
    void whatIsRenamedHoldsNoMore() {
        heet("oud.txt");

        assertThat(map.isNog(DOCUMENT, NAAM)).isFalse();
    }

    @Test
    void whatIsMovedToAnotherFolderHoldsNoMore() {
        when(nodeService.getType(MAP)).thenReturn(ContentModel.TYPE_FOLDER);

        assertThat(map.isNog(DOCUMENT, NAAM)).isFalse();
    }

    @Test
    void whatIsInAFolderThatWasMovedOutOfTheDataDictionaryHoldsNoMore() {
        ligtIn(MAP, COMPANY_HOME, ContentModel.PROP_NAME);
        ligtIn(COMPANY_HOME, node("wortel"), ContentModel.PROP_NAME);

        assertThat(map.isNog(DOCUMENT, NAAM)).isFalse();
    }

    @Test
    void whatIsEmptiedHoldsNoMore() {
        when(inhoud.getSize()).thenReturn(0L);

        assertThat(map.isNog(DOCUMENT, NAAM)).isFalse();
    }

    private void heet(String naam) {
        when(nodeService.getProperty(DOCUMENT, ContentModel.PROP_NAME)).thenReturn(naam);
    }

    private void ligtIn(NodeRef kind, NodeRef ouder, QName naam) {
        when(nodeService.getPrimaryParent(kind))
                .thenReturn(
                        new ChildAssociationRef(ContentModel.ASSOC_CONTAINS, ouder, naam, kind));
    }

    private static NodeRef node(String id) {
        return new NodeRef("workspace://SpacesStore/" + id);
    }
}
