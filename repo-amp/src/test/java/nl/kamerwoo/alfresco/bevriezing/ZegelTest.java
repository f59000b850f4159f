package nl.kamerwoo.alfresco.bevriezing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.Dossierplaats;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Where a signed document may go. */
class ZegelTest {

    private static final QName RECORD =
            QName.createQName("http://www.alfresco.org/model/recordsmanagement/1.0", "record");

    private final NodeService nodes = mock(NodeService.class);
    private final DictionaryService dictionary = mock(DictionaryService.class);
    private final Zegel zegel =
            new Zegel(
                    nodes,
                    dictionary,
                    new Dossierplaats(nodes, dictionary),
                    mock(BehaviourFilter.class));

    private final NodeRef stuk = node("stuk");
    private final NodeRef hier = node("hier");
    private final NodeRef daar = node("daar");
    private final ChildAssociationRef band =
            new ChildAssociationRef(
                    ContentModel.ASSOC_CONTAINS, hier, ContentModel.ASSOC_CONTAINS, stuk);

    @Test
    void itStaysWhereItIs() {
        assertThatThrownBy(() -> zegel.bewaakPlaats(band, daar))
                .isInstanceOf(AlfrescoRuntimeException.class);
        assertThatCode(() -> zegel.bewaakPlaats(band, hier)).doesNotThrowAnyException();
    }

    @Test
    void aRecordIsPutIntoTheFilePlan() {
        when(nodes.hasAspect(stuk, RECORD)).thenReturn(true);

        assertThatCode(() -> zegel.bewaakPlaats(band, daar)).doesNotThrowAnyException();
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
